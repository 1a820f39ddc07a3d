// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report.h"

#include <gtest/gtest.h>

#include "app/command_line.h"

namespace {

using namespace app;
using core::Failure;

/// Fails with the failure that a file's name spells.
Json read(const std::string& file) {
  if (file == "locked") throw core::Error(Failure::NeedsPassword, "\"locked\" needs a password.");
  if (file == "cut") throw core::Error(Failure::Unreadable, "\"cut\" is cut.");
  if (file == "stop") throw core::Error(Failure::Interrupted, "Stopped.");
  return {{"path", file}};
}

TEST(ReportTest, FailuresHaveTheirExitCodes) {
  const std::pair<Failure, int> codes[] = {{Failure::Failed, 1},
                                           {Failure::Unreadable, 3},
                                           {Failure::NeedsPassword, 4},
                                           {Failure::ModelUnusable, 5},
                                           {Failure::Interrupted, 130}};
  for (const auto& [failure, code] : codes) EXPECT_EQ(reportFailure({failure, "It failed."}, false), code);
}

TEST(ReportTest, JsonErrorsCarryCodeKindAndSentence) {
  testing::internal::CaptureStdout();
  testing::internal::CaptureStderr();
  reportFailure({Failure::NeedsPassword, "\"a\x1b.pdf\" needs a password."}, true);
  EXPECT_EQ(testing::internal::GetCapturedStdout(),
            R"({"schema":1,"error":{"code":4,"kind":"needs_password","message":"\"a.pdf\" needs a password."}})"
            "\n");
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "latte: \"a.pdf\" needs a password.\n");
}

TEST(ReportTest, AFailingFileDoesNotStopTheOthers) {
  const FileResults outcome = forEachFile({"a", "cut", "b"}, read);
  EXPECT_EQ(outcome.exitCode(), kPartlyDone);
  ASSERT_EQ(outcome.results.size(), 3u);
  EXPECT_EQ(outcome.results[1]["path"], "cut");
  EXPECT_EQ(outcome.results[1]["error"]["code"], 3);
  EXPECT_EQ(outcome.results[2]["path"], "b");
}

TEST(ReportTest, FilesThatAllFailGiveTheFirstFailure) {
  EXPECT_EQ(forEachFile({"locked", "cut"}, read).exitCode(), 4);
  EXPECT_EQ(forEachFile({"a", "b"}, read).exitCode(), kOk);
}

TEST(ReportTest, ASingleFileAndAStopEndTheRun) {
  EXPECT_THROW(forEachFile({"cut"}, read), core::Error);
  EXPECT_THROW(forEachFile({"a", "stop", "b"}, read), core::Error);
}

TEST(ReportTest, NamesThatAreNoUtf8StillGiveJson) {
  EXPECT_EQ(jsonText({{"path", "a\xFF"}}), "{\"schema\":1,\"path\":\"a\uFFFD\"}");
}

class CommandLineTest : public ::testing::Test {
 protected:
  int runWith(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "latte");
    std::vector<char*> pointers;
    for (std::string& argument : arguments) pointers.push_back(argument.data());
    testing::internal::CaptureStdout();
    testing::internal::CaptureStderr();
    const int code = run(session_, static_cast<int>(pointers.size()), pointers.data());
    std::fflush(stdout);
    out_ = testing::internal::GetCapturedStdout();
    messages_ = testing::internal::GetCapturedStderr();
    return code;
  }

  Session session_;
  std::string out_, messages_;
};

TEST_F(CommandLineTest, WrongUsageIsTwo) {
  const std::vector<std::string> wrong[] = {{},
                                            {"dance"},
                                            {"read"},
                                            {"read", "--dance", "a.pdf"},
                                            {"ask", "a.pdf"},
                                            {"ask", "a.pdf", "Why?", "--top", "0"},
                                            {"read", "a.pdf", "--device", "abacus"},
                                            {"attention", "a.pdf", "--out", "a.docx"},
                                            {"model"},
                                            {"state", "delete"},
                                            {"paths", "extra"}};
  for (const auto& arguments : wrong) {
    EXPECT_EQ(runWith(arguments), kUsage) << (arguments.empty() ? "" : arguments.back());
    EXPECT_EQ(out_, "");
    EXPECT_TRUE(messages_.starts_with("latte: ")) << messages_;
  }
}

TEST_F(CommandLineTest, HelpOfEveryVerbBeginsWithExamples) {
  for (const char* verb : {"", "read", "ask", "search", "attention", "model", "state", "doctor", "paths"}) {
    std::vector<std::string> arguments = {verb, "--help"};
    if (!*verb) arguments.erase(arguments.begin());
    EXPECT_EQ(runWith(arguments), kOk);
    const std::size_t examples = out_.find("\nExamples:\n  "), usage = out_.find("\nUsage: ");
    ASSERT_NE(examples, std::string::npos) << verb;
    ASSERT_NE(usage, std::string::npos) << verb;
    EXPECT_LT(examples, usage) << verb;
    EXPECT_EQ(messages_, "");
  }
}

TEST_F(CommandLineTest, AWordAfterTheVerbIsAFileEvenIfItNamesAVerb) {
  EXPECT_EQ(runWith({"state", "show", "read"}), 1);
  EXPECT_NE(messages_.find("\"read\""), std::string::npos) << messages_;
}

}  // namespace
