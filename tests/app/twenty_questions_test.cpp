// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Twenty questions about five public documents, written down before the code that answers them. By default the small
// documents alone; all of them with LATTE_ALL_QUESTIONS=1.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>

#include "core/engine.h"
#include "tests/support/temporary_folder.h"

namespace {

using nlohmann::json;

const std::string kDocuments = LATTE_SOURCE_DIR "/../shared/data/dev/";
constexpr double kSecondsTolerance = 30;

bool stands(const json& question, const core::Anchor& anchor) {
  if (const auto* page = std::get_if<core::PageAnchor>(&anchor)) {
    const auto pages = question.value("pages", std::vector<int>());
    return std::find(pages.begin(), pages.end(), page->firstPage + 1) != pages.end();
  }
  const auto* time = std::get_if<core::TimeAnchor>(&anchor);
  if (const auto lines = question.find("lines"); lines != question.end()) {
    const int first = time ? time->firstLine : std::get<core::LineAnchor>(anchor).firstLine;
    const int last = time ? time->lastLine : std::get<core::LineAnchor>(anchor).lastLine;
    return first <= lines->at(1) && last >= lines->at(0);
  }
  const auto seconds = question.value("seconds", std::vector<double>());
  return time && std::any_of(seconds.begin(), seconds.end(), [&](double second) {
           return time->beginMs <= (second + kSecondsTolerance) * 1000 && time->endMs >= (second - kSecondsTolerance) * 1000;
         });
}

/// What is said to be absent has its right place nowhere.
bool rightPlace(const json& question, const core::Answer& answer) {
  if (question["label"] == "not_found") return answer.label == core::AnswerLabel::NotFound;
  const auto end = answer.citations.begin() + std::min<std::ptrdiff_t>(3, answer.citations.size());
  return std::any_of(answer.citations.begin(), end, [&](const auto& one) { return stands(question, one.anchor); });
}

TEST(TwentyQuestionsTest, HaveTheRightLabelAndThePlaceInMostCases) {
  if (!std::filesystem::exists(kDocuments)) GTEST_SKIP() << "there is no " << kDocuments;
  if (!std::filesystem::exists(LATTE_CACHE_DIR "/models/SmolLM2-135M-Instruct.Q4_1.gguf"))
    GTEST_SKIP() << "the base model was not fetched";
  const bool all = std::getenv("LATTE_ALL_QUESTIONS") != nullptr;
  const TemporaryFolder home;
  core::EngineOptions options;
  options.paths = {home.path() + "/config", home.path() + "/data", home.path() + "/state", home.path() + "/cache"};
  options.workerPath = LATTE_BIN_DIR "/docworker";
  options.device = "cpu";
  core::Engine engine(options);
  std::ifstream file(LATTE_SOURCE_DIR "/tests/data/twenty_questions.json");
  const json list = json::parse(file);
  int asked = 0, labels = 0, places = 0;
  for (const auto& document : list["documents"]) {
    if (!all && !document.value("small", false)) continue;
    const auto read = engine.read(kDocuments + document["file"].get<std::string>(), {}, {}, {});
    for (const auto& question : document["questions"]) {
      core::AskRequest request;
      request.question = question["question"];
      const auto answer = engine.ask(read, request, {}, {});
      const bool label = nameOf(answer.label) == question["label"], place = rightPlace(question, answer);
      std::cout << request.question << " | " << nameOf(answer.label) << (label ? "" : " (wrong)") << " | "
                << (place ? "right place" : "wrong place") << " | " << answer.text << '\n';
      ++asked, labels += label, places += place;
    }
  }
  std::cout << asked << " questions, " << labels << " right labels, " << places << " right places\n";
  EXPECT_EQ(labels, asked);
  EXPECT_GE(places * 20, 15 * asked);
}

}  // namespace
