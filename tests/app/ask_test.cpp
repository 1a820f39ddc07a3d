// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <optional>

#include "core/engine.h"
#include "core/library/library.h"
#include "tests/support/latte_program.h"

/// `latte ask` from the outside.
namespace {

TEST_F(LatteModelTest, AskShowsThePageThatAnswers) {
  const Json answer = json({"ask", kLighthouse, "When was the lamp first lit?"});
  EXPECT_EQ(answer["question"], "When was the lamp first lit?");
  EXPECT_EQ(answer["label"], "found");
  EXPECT_NE(answer["answer"].get<std::string>().find("14 November 1861"), std::string::npos) << answer;
  EXPECT_TRUE(std::any_of(answer["evidence"].begin(), answer["evidence"].end(), [](const Json& passage) {
    return passage["page"] == "3" && passage["quote"].get<std::string>().find("14 November 1861") != std::string::npos;
  })) << answer;
  const test::Finished text = latte({"ask", kLighthouse, "When was the lamp first lit?"});
  EXPECT_NE(text.out.find("  p. 3  "), std::string::npos) << text.out;
}

TEST_F(LatteModelTest, MentionsAreCountedOverTheWholeText) {
  const Json count = json({"ask", kLighthouse, "How often is Ragna mentioned?"});
  EXPECT_EQ(count["label"], "computed");
  EXPECT_EQ(count["answer"], "2 mentions");
  EXPECT_EQ(count["evidence"][0]["page"], "3");
  EXPECT_EQ(count["evidence"][1]["page"], "9");
  const Json none = json({"ask", kLighthouse, "List all mentions of Napoleon."});
  EXPECT_EQ(none["answer"], "0 mentions");
  EXPECT_TRUE(none["evidence"].empty());
}

/// Asked in one process, with the library that the program made.
TEST_F(LatteModelTest, EvidenceHoldsTheRightPageForMostQuestions) {
  json({"read", kLighthouse});
  core::EngineOptions options;
  options.paths = {home_->path() + "/config", home_->path() + "/data", home_->path() + "/state",
                   home_->path() + "/cache"};
  options.workerPath = LATTE_BIN_DIR "/docworker";
  core::Engine engine(options);
  const core::ReadReport read = engine.read(kLighthouse, {}, {}, {});
  ASSERT_TRUE(read.cached);
  int right = 0;
  const Json questions = Json::parse(test::fileContents(kSamples + "questions.json"))["documents"][0]["questions"];
  for (const Json& question : questions) {
    const int page = question["page_index"];
    const auto evidence = engine.evidence(read, question["question"], 3);
    right += std::any_of(evidence.passages.begin(), evidence.passages.end(), [&](const core::EvidencePassage& found) {
      const auto& anchor = std::get<core::PageAnchor>(found.passage.anchor);
      return anchor.firstPage <= page && page <= anchor.lastPage;
    });
  }
  EXPECT_GE(right, 9) << "of " << questions.size();
  RecordProperty("right_pages", right);
}

TEST_F(LatteModelTest, ReadsStandardInputAndLeavesNothingBehindWithoutTheLibrary) {
  const std::string input = home_->write("input.txt", "The heron stands in the reeds. It waits for the tide.\n");
  const std::size_t before = json({"state", "list"})["documents"].size();
  const Json answer = json({"ask", "-", "Where does the heron stand?", "--no-cache"}, input);
  ASSERT_EQ(answer["evidence"].size(), 1u);
  EXPECT_EQ(answer["evidence"][0]["line"], 1);
  EXPECT_EQ(json({"state", "list"})["documents"].size(), before);
}

TEST_F(LatteModelTest, TheSameQuestionIsAnsweredFromTheLibrary) {
  const Json first = json({"ask", kLighthouse, "What does a ticket for the boat cost?"});
  Json again = json({"ask", kLighthouse, "What does a ticket for the boat cost?"});
  EXPECT_EQ(first["cached"], false);
  EXPECT_EQ(again["cached"], true);
  again["cached"] = false;
  EXPECT_EQ(again, first) << "the same bytes but for the mark";
  EXPECT_EQ(json({"ask", kLighthouse, "What does a ticket for the boat cost?", "--no-cache"})["cached"], false);
}

TEST_F(LatteModelTest, WhatIsNotThereEndsWithSevenWhenThatMatters) {
  const std::vector<std::string> question = {"ask", kLighthouse, "Which opera did Napoleon compose?"};
  EXPECT_EQ(json(question)["label"], "not_found");
  auto strict = question;
  strict.push_back("--strict");
  EXPECT_EQ(latte(strict).exitCode, 7);
  EXPECT_EQ(latte({"ask", kLighthouse, "What does a ticket for the boat cost?", "--strict"}).exitCode, 0);
}

TEST_F(LatteModelTest, AnswersAsOfAPageKnowNothingOfLaterOnes) {
  const auto pagesOf = [](const Json& answer) {
    std::vector<int> pages;
    for (const Json& one : answer["evidence"]) pages.push_back(one["page_index"]);
    return pages;
  };
  const std::string question = "What does a ticket for the boat cost?";
  EXPECT_EQ(pagesOf(json({"ask", kLighthouse, question})).front(), 15);
  for (const int page : pagesOf(json({"ask", kLighthouse, question, "--as-of", "6"}))) EXPECT_LE(page, 9);
  const auto wrong = latte({"ask", kLighthouse, question, "--as-of", "999"});
  EXPECT_EQ(wrong.exitCode, 1);
  EXPECT_NE(wrong.messages.find("999"), std::string::npos) << wrong.messages;
}

TEST_F(LatteModelTest, EveryDocumentHasItsOwnRow) {
  const std::vector<std::string> question = {"ask", kLighthouse, kData + "meeting.vtt",
                                             "How many blocks of granite does the tower consist of?"};
  const Json answer = json(question);
  EXPECT_EQ(answer["label"], "found");
  ASSERT_EQ(answer["answers"].size(), 2u);
  EXPECT_EQ(answer["answers"][0]["label"], "found");
  EXPECT_EQ(answer["answers"][1]["label"], "not_found");
  EXPECT_EQ(answer["answer"], answer["answers"][0]["answer"]);
  const auto text = latte(question);
  EXPECT_NE(text.out.find("lighthouse.pdf\n"), std::string::npos) << text.out;
  EXPECT_NE(text.out.find("meeting.vtt\n"), std::string::npos) << text.out;
  EXPECT_NE(text.out.find("not found"), std::string::npos) << text.out;
}

TEST_F(LatteModelTest, WhatWasReadCanBeAskedWhileAnotherProgramWrites) {
  json({"read", kLighthouse});
  const auto writer = core::Library::openForWriting(home_->path() + "/data/library.db");
  ASSERT_TRUE(writer);
  EXPECT_EQ(json({"ask", kLighthouse, "How far from the harbour does the rock lie?"})["label"], "found");
  EXPECT_FALSE(json({"search", "harbour"})["hits"].empty());
}

}  // namespace
