// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/ask_bench.h"

#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "core/error.h"

namespace core {
namespace {

using Clock = std::chrono::steady_clock;
using Words = std::array<const char*, 40>;

constexpr Words kPlaceBeginnings = {"Nord", "Brun", "Hal",  "Sker", "Ald",  "Vest", "Tor",  "Grim", "Eik",   "Fal",
                                    "Lang", "Mor",  "Ravn", "Stor", "Ul",   "Hvit", "Kald", "Ost",  "Svart", "Tind",
                                    "Bjor", "Dal",  "Fos",  "Gran", "Hest", "Is",   "Jern", "Krak", "Lind",  "Mal",
                                    "Nes",  "Or",   "Pil",  "Reid", "Sand", "Trol", "Ur",   "Vik",  "Ytre",  "Ask"};
constexpr Words kPlaceEnds = {"vik",  "by",    "heim", "sund",  "lund",  "borg",   "ness",  "dal",   "fell",   "gard",
                              "holm", "land",  "mark", "mouth", "rud",   "set",    "skog",  "stad",  "strand", "ton",
                              "tun",  "vang",  "voll", "wick",  "worth", "bridge", "combe", "field", "ford",   "gate",
                              "ham",  "haven", "hill", "ley",   "marsh", "moor",   "pool",  "stow",  "well",   "wood"};
constexpr std::array kNames = {"Ada",  "Birger", "Clara", "Dagny",  "Edwin", "Frida", "Gustav", "Hedda",
                               "Iver", "Jonas",  "Kaia",  "Ludvig", "Maren", "Nils",  "Olga"};
constexpr std::array kSurnames = {"Holm",  "Berg",   "Lie",  "Strand", "Falk",   "Moe",  "Quist", "Rask", "Solberg",
                                  "Thorn", "Ulvang", "Voss", "Wessel", "Brandt", "Dahl", "Eng",   "Friis"};
constexpr std::array kBuildings = {"mill",  "chapel",       "school",     "bridge",  "granary",  "bakery",
                                   "forge", "custom house", "lighthouse", "library", "boathouse"};
constexpr std::array kRemarks = {
    "The road to it is good in summer and under water for some weeks of every spring.",
    "Those who live there say that the well behind the church has never run dry.",
    "We were received with coffee and shown the accounts, which are kept in pencil.",
    "A ferry calls twice a week, and the children row to school when it does not.",
    "Nothing was left of the old harbour but two rows of posts and a rusty ring.",
    "The fields are small, the walls between them are high, and the sheep are everywhere."};
constexpr double kBytesPerToken = 3.58;  ///< of this text, as the default model cuts it
constexpr std::size_t kPlaces = kPlaceBeginnings.size() * kPlaceEnds.size();
constexpr std::array kDepths = {0.5, 0.04, 0.23, 0.71, 0.86, 0.97};

/// Names come round after 1,600 places; then they are numbered.
std::string placeName(std::size_t i) {
  const std::string name = std::string(kPlaceBeginnings[i * 7 % 40]) + kPlaceEnds[(i / 40 + i * 3) % 40];
  return i < kPlaces ? name : fmt::format("{} {}", name, i / kPlaces + 1);
}

const char* buildingOf(std::size_t i) { return kBuildings[i * 5 % kBuildings.size()]; }

std::string paragraph(std::size_t i) {
  return fmt::format("The {} of {} was built in {} by {} {}. It cost {} crowns and is {} metres long. {} {}\n\n",
                     buildingOf(i), placeName(i), 1500 + i * 37 % 480, kNames[i * 11 % kNames.size()],
                     kSurnames[i * 13 % kSurnames.size()], 900 + i * 7919 % 90'000, 6 + i * 17 % 50,
                     kRemarks[i % kRemarks.size()], kRemarks[(i / 3 + 2) % kRemarks.size()]);
}

struct Survey {
  std::string text;
  std::size_t places = 0;
};

Survey surveyOf(std::uint64_t tokens) {
  Survey survey;
  for (double made = 0; made < static_cast<double>(tokens); ++survey.places) {
    const std::string next = paragraph(survey.places);
    made += static_cast<double>(next.size()) / kBytesPerToken;
    survey.text += next;
  }
  return survey;
}

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// A file that goes with its owner.
class TemporaryText {
 public:
  explicit TemporaryText(const std::string& text) {
    path_ = (std::filesystem::temp_directory_path() / "latte-bench-XXXXXX").string();
    const int file = mkstemp(path_.data());
    if (file >= 0) ::close(file);
    std::ofstream out(path_, std::ios::binary);
    out << text;
    out.close();
    if (file < 0 || !out) throw Error(Failure::Failed, "The file " + path_ + " cannot be written: make room there.");
  }
  TemporaryText(const TemporaryText&) = delete;
  TemporaryText& operator=(const TemporaryText&) = delete;
  ~TemporaryText() { ::unlink(path_.c_str()); }
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

AskTimes timed(Engine& engine, const ReadReport& document, const std::string& question, std::stop_token stop) {
  AskTimes times;
  times.question = question;
  AskRequest request;
  request.question = question;
  std::vector<int> replayed;
  const auto start = Clock::now();
  AnswerWatcher watcher;
  watcher.onEvidence = [&](const std::vector<EvidencePassage>& found) {
    times.evidenceSeconds = secondsSince(start);
    for (const auto& one : found) replayed.push_back(one.passage.index);
  };
  watcher.onText = [&](const std::string&) {
    if (!times.firstTokenSeconds) times.firstTokenSeconds = secondsSince(start);
  };
  times.label = engine.ask(document, request, watcher, stop).label;
  times.answerSeconds = secondsSince(start);
  const auto again = Clock::now();
  engine.ask(document, request, {}, stop);
  times.againSeconds = secondsSince(again);
  for (const int passage : replayed)
    for (const auto& row : engine.library().passages(document.reading, passage, 1))
      times.replayedTokens += row.tokenCount;
  return times;
}

}  // namespace

std::string surveyText(std::uint64_t tokens) { return surveyOf(tokens).text; }

std::vector<std::string> surveyQuestions(std::uint64_t tokens) {
  const auto places = static_cast<double>(surveyOf(tokens).places);
  std::vector<std::string> questions;
  for (std::size_t i = 0; i < kDepths.size(); ++i) {
    const auto place = static_cast<std::size_t>(places * kDepths[i]);
    questions.push_back(i % 2 == 0 ? fmt::format("Who built the {} of {}?", buildingOf(place), placeName(place))
                                   : fmt::format("When was the {} of {} built?", buildingOf(place), placeName(place)));
  }
  return questions;
}

AskBench benchAsk(EngineOptions options, std::uint64_t tokens, const ReadWatcher& watch, std::stop_token stop) {
  options.noCache = true;
  const TemporaryText text(surveyText(tokens));
  Engine engine(std::move(options));
  const auto document = engine.read(text.path(), {}, watch, stop);
  AskBench bench{document.tokens, document.passages, document.seconds, {}};
  for (const auto& question : surveyQuestions(tokens))
    bench.questions.push_back(timed(engine, document, question, stop));
  return bench;
}

}  // namespace core
