// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <thread>

#include "tests/support/fake_source.h"
#include "tests/support/program.h"

/// `latte batch` from the outside: whole runs, broken files, kills and files that come later.
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

const std::string kProgram = LATTE_BIN_DIR "/latte";
const std::string kData = LATTE_SOURCE_DIR "/tests/data/";
constexpr const char* kBase = LATTE_CACHE_DIR "/models/SmolLM2-135M-Instruct.Q4_1.gguf";

class BatchVerbTest : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!fs::exists(kBase)) GTEST_SKIP() << "the base model is not in " << kBase;
    fs::create_directories(in());
    for (const char* name : {"short.txt", "meeting.vtt", "cut.pdf", "scan_only.pdf", "three_pages.pdf"})
      fs::copy_file(kData + name, in() + name);
    for (const char* name : {"in/empty.md", "in/photo.jpg"}) folder_.write(name, "");
    folder_.write("in/long.txt", fake::prose(1500, 11));
    folder_.write("in/zoo.txt", fake::prose(300, 12));
  }

  std::string in() const { return folder_.path() + "/in/"; }
  std::string results(const std::string& format) const { return folder_.path() + "/out/results." + format; }

  std::vector<std::string> arguments(const std::string& format) const {
    return {"batch",      in(),
            "--out",      folder_.path() + "/out",
            "--question", "What was closed?",
            "--format",   format,
            "--device",   "cpu",
            "--threads",  "1",
            "--json"};
  }

  test::Finished run(const std::string& home, const std::string& format) const {
    return test::runProgram(kProgram, arguments(format), "LATTE_HOME=" + test::quoted(home));
  }

  /// The same in a process of its own.
  pid_t start(const std::string& home, std::vector<std::string> arguments) const {
    const pid_t process = fork();
    if (process != 0) return process;
    setenv("LATTE_HOME", home.c_str(), 1);
    const int nowhere = open("/dev/null", O_WRONLY);
    dup2(nowhere, STDOUT_FILENO);
    dup2(nowhere, STDERR_FILENO);
    std::vector<char*> words = {const_cast<char*>(kProgram.c_str())};
    for (std::string& argument : arguments) words.push_back(argument.data());
    words.push_back(nullptr);
    execv(kProgram.c_str(), words.data());
    _exit(127);
  }

  /// Waits until the results speak, or no more speak, of `text`; false when that takes minutes.
  bool waitFor(const std::string& format, const std::string& text, bool there = true) const {
    for (int i = 0; i < 4000; ++i) {
      const std::string now = test::fileContents(results(format));
      if (!now.empty() && (now.find(text) != std::string::npos) == there) return true;
      std::this_thread::sleep_for(std::chrono::milliseconds(25));
    }
    return false;
  }

  static int exitCodeOf(pid_t process) {
    int status = 0;
    waitpid(process, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
  }

  static Json entryOf(const Json& report, const std::string& name) {
    for (const Json& entry : report["files"])
      if (entry["file"] == name) return entry;
    return {};
  }

  TemporaryFolder folder_;
};

TEST_F(BatchVerbTest, BrokenFilesStopNothingAndAreExplained) {
  const TemporaryFolder home;
  const auto run = this->run(home.path(), "jsonl");
  EXPECT_EQ(run.exitCode, 6) << run.messages;
  const Json report = Json::parse(run.out);
  EXPECT_EQ(report["done"], 5);
  EXPECT_EQ(report["failed"], 3);
  EXPECT_EQ(report["skipped"], 1);
  EXPECT_EQ(report["results_path"], results("jsonl"));
  EXPECT_EQ(entryOf(report, "photo.jpg")["state"], "skipped");
  for (const std::string name : {"cut.pdf", "empty.md", "scan_only.pdf"}) {
    const Json entry = entryOf(report, name);
    EXPECT_EQ(entry["state"], "failed");
    const std::string sentence = entry["error"]["message"];
    EXPECT_NE(run.messages.find("latte: " + sentence + "\n"), std::string::npos) << run.messages;
    EXPECT_NE(sentence.find(name), std::string::npos) << sentence;
  }

  std::istringstream lines(test::fileContents(results("jsonl")));
  std::vector<std::string> names;
  for (std::string line; std::getline(lines, line);) {
    const Json result = Json::parse(line);
    names.push_back(result["file"]);
    EXPECT_FALSE(result.contains("seconds") || result.contains("cached")) << line;
    if (result["file"] != "short.txt") continue;
    EXPECT_EQ(result["answers"].at(0)["label"], "found") << line;
    EXPECT_NE(result["answers"].at(0)["evidence"].at(0)["quote"].get<std::string>().find("was closed on 12 May"),
              std::string::npos);
  }
  EXPECT_EQ(names.size(), 9u);
  EXPECT_TRUE(std::is_sorted(names.begin(), names.end()));
}

TEST_F(BatchVerbTest, KilledAndStartedAgainItRepeatsNothing) {
  const TemporaryFolder whole, killed;
  ASSERT_EQ(run(whole.path(), "csv").exitCode, 6);
  const std::string expected = test::fileContents(results("csv"));
  fs::remove(results("csv"));

  const pid_t process = start(killed.path(), arguments("csv"));
  const bool begun = waitFor("csv", "long.txt");
  kill(process, SIGKILL);
  ASSERT_EQ(exitCodeOf(process), -SIGKILL) << "it ended by itself";
  ASSERT_TRUE(begun);
  const std::string partial = test::fileContents(results("csv"));
  EXPECT_TRUE(partial.ends_with("\r\n"));
  EXPECT_EQ(partial.find("zoo.txt"), std::string::npos);

  const auto again = run(killed.path(), "csv");
  EXPECT_EQ(again.exitCode, 6) << again.messages;
  EXPECT_EQ(test::fileContents(results("csv")), expected);
  const Json report = Json::parse(again.out);
  EXPECT_EQ(entryOf(report, "long.txt")["cached"], true) << "it was read before the kill";
  EXPECT_EQ(entryOf(report, "zoo.txt")["cached"], false);

  for (const Json& entry : Json::parse(run(killed.path(), "md").out)["files"])
    EXPECT_NE(entry.value("cached", true), false) << entry << " is read again for another format";
  EXPECT_NE(test::fileContents(results("md")).find("5 of 8 documents done, 3 failed, 1 skipped."), std::string::npos);
}

TEST_F(BatchVerbTest, WatchingTakesUpWhatComesAndForgetsWhatGoes) {
  const TemporaryFolder home;
  for (const char* name : {"long.txt", "zoo.txt", "three_pages.pdf"}) fs::remove(in() + name);
  auto watching = arguments("md");
  watching.push_back("--watch");
  const pid_t process = start(home.path(), watching);
  bool ok = waitFor("md", "2 of 5 documents done");
  folder_.write("in/late.txt", "The mill was closed in 1911.\n");
  ok = ok && waitFor("md", "The mill was closed in 1911.");
  folder_.write("in/late.txt", "The mill was closed again in 1923.\n");
  ok = ok && waitFor("md", "closed again in 1923");
  for (const char* name : {"cut.pdf", "empty.md", "scan_only.pdf"}) fs::remove(in() + name);
  ok = ok && waitFor("md", "cut.pdf", false);
  kill(process, SIGINT);
  EXPECT_EQ(exitCodeOf(process), 0) << "nothing that is still there has failed";
  EXPECT_TRUE(ok) << test::fileContents(results("md"));
}

TEST_F(BatchVerbTest, StoppedItSaysSoAndNothingButFailuresIsAFailure) {
  const TemporaryFolder home;
  const pid_t process = start(home.path(), arguments("md"));
  const bool begun = waitFor("md", "cut.pdf");
  kill(process, SIGINT);
  EXPECT_EQ(exitCodeOf(process), 130);
  EXPECT_TRUE(begun);
  for (const char* name : {"short.txt", "meeting.vtt", "three_pages.pdf", "long.txt", "zoo.txt"})
    fs::remove(in() + name);
  EXPECT_EQ(run(home.path(), "md").exitCode, 1);
  EXPECT_EQ(
      test::runProgram(kProgram, {"batch", folder_.path() + "/nowhere", "--out", folder_.path()}, "LATTE_HOME=/nowhere")
          .exitCode,
      3);
}

}  // namespace
