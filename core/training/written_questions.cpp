// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/written_questions.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "core/error.h"
#include "core/reading/passage_cut.h"

namespace core {
namespace {

using Json = nlohmann::json;

std::string bytesOf(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file)
    throw Error(Failure::Unreadable, path.string() + " cannot be read: name the folder of the training texts.");
  return {std::istreambuf_iterator<char>(file), {}};
}

/// A text's paragraphs with single blanks, and where each of them began.
struct Spaced {
  std::string text;
  std::map<std::size_t, std::size_t> paragraphs;  ///< of the source → of the text
};

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

Spaced spaced(const std::string& source) {
  Spaced result;
  for (std::size_t at = 0; at < source.size();) {
    int lines = 0;
    for (; at < source.size() && isSpace(source[at]); ++at) lines += source[at] == '\n';
    if (at == source.size()) break;
    const bool begins = lines > 1 || result.text.empty();
    if (!result.text.empty()) result.text += begins ? "\n\n" : " ";
    if (begins) result.paragraphs[at] = result.text.size();
    for (; at < source.size() && !isSpace(source[at]); ++at) result.text += source[at];
  }
  return result;
}

/// A piece of a file as a document.
class Region {
 public:
  Region(const std::string& file, const Json& json, const TokenEnds& tokenEnds)
      : begin_(json.at("begin")), spaced_(spaced(file.substr(begin_, json.at("end").get<std::size_t>() - begin_))) {
    document_.title = json.at("file").get<std::string>();
    for (const auto& piece : cutPassages(spaced_.text, tokenEnds(spaced_.text))) {
      const auto first = spaced_.text.find_first_not_of(" \n", piece.begin);
      if (first == std::string::npos || first >= piece.end) continue;
      pieces_.push_back({first, piece.end});
      document_.passages.push_back({static_cast<int>(document_.passages.size()),
                                    spaced_.text.substr(first, piece.end - first),
                                    LineAnchor{},
                                    {}});
    }
    for (const auto& paragraph : json.at("paragraphs")) addQuestions(paragraph);
  }

  SetDocument take() { return std::move(document_); }

 private:
  void addQuestions(const Json& paragraph) {
    const auto from = placeOf(paragraph.at("begin")), to = placeOf(paragraph.at("end"));
    for (const auto& entry : paragraph.at("questions")) {
      SetQuestion question{entry.at(0).get<std::string>(), {}, {}};
      auto first = from, last = to;
      if (entry.size() > 1) {
        question.answers.push_back(entry.at(1).get<std::string>());
      }
      if (entry.size() == 2) {
        first = spaced_.text.find(question.answers.front(), from);
        last = first + question.answers.front().size();
        if (first == std::string::npos || last > to)
          throw Error(Failure::Unreadable, document_.title + " lacks \"" + question.answers.front() + "\".");
      }
      for (std::size_t p = 0; p < pieces_.size(); ++p)
        if (pieces_[p].begin < last && first < pieces_[p].end) question.gold.push_back(p);
      document_.questions.push_back(std::move(question));
    }
  }

  /// Where the first paragraph from byte `offset` of the file on begins in the spaced text.
  std::size_t placeOf(std::size_t offset) const {
    const auto place = spaced_.paragraphs.lower_bound(offset - begin_);
    return place == spaced_.paragraphs.end() ? spaced_.text.size() : place->second;
  }

  std::size_t begin_;
  Spaced spaced_;
  std::vector<TextPiece> pieces_;
  SetDocument document_;
};

}  // namespace

QuestionSet readWrittenQuestions(const std::string& path, const std::string& folder, const TokenEnds& tokenEnds) {
  QuestionSet set{std::filesystem::path(path).filename().string(), {}};
  std::istringstream lines(bytesOf(path));
  std::string name, file;
  try {
    for (std::string line; std::getline(lines, line);) {
      const auto json = Json::parse(line);
      if (const auto next = json.at("file").get<std::string>(); next != name) {
        name = next;
        file = bytesOf(std::filesystem::path(folder) / name);
      }
      if (json.at("end").get<std::size_t>() > file.size())
        throw Error(Failure::Unreadable, name + " is another text than the questions were written about.");
      set.documents.push_back(Region(file, json, tokenEnds).take());
    }
  } catch (const Json::exception&) {
    throw Error(Failure::Unreadable, path + " holds no questions written for training: name another file.");
  }
  return set;
}

}  // namespace core
