// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/squad.h"

#include <nlohmann/json.hpp>

#include "core/error.h"
#include "core/ingest/document_file.h"

namespace core {
namespace {

std::string trimmed(const std::string& text) {
  const auto begin = text.find_first_not_of(" \t\r\n");
  return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

SquadArticle articleOf(const nlohmann::json& json) {
  SquadArticle article{json.value("title", ""), {}, {}};
  for (const auto& paragraph : json.at("paragraphs")) {
    auto text = trimmed(paragraph.at("context").get<std::string>());
    if (text.empty()) continue;
    for (const auto& question : paragraph.at("qas"))
      if (!question.value("is_impossible", false))
        article.questions.push_back({trimmed(question.at("question").get<std::string>()), article.paragraphs.size()});
    article.paragraphs.push_back(std::move(text));
  }
  return article;
}

}  // namespace

std::vector<SquadArticle> readSquad(const std::string& path) {
  const auto contents = DocumentFile(path).contents();
  std::vector<SquadArticle> articles;
  try {
    const auto json = nlohmann::json::parse(contents);
    for (const auto& article : json.at("data")) articles.push_back(articleOf(article));
  } catch (const nlohmann::json::exception&) {
    throw Error(Failure::Unreadable, path + " is not in the JSON form of SQuAD: name a file like its dev-v1.1.json.");
  }
  return articles;
}

}  // namespace core
