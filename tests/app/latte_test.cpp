// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <sys/stat.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>

#include "core/library/library.h"
#include "tests/support/latte_program.h"

namespace {

TEST_F(LatteTest, PathsStayInLatteHome) {
  const Json places = json({"paths"})["places"];
  EXPECT_GE(places.size(), 4u);
  for (const Json& place : places) EXPECT_TRUE(place["path"].get<std::string>().starts_with(home_->path())) << place;
}

TEST_F(LatteTest, OutputThatCannotBeWrittenIsAFailure) {
  const auto full =
      test::runProgram(LATTE_BIN_DIR "/latte", {"paths"}, "LATTE_HOME=/nowhere", "/dev/null", "/dev/full");
  EXPECT_EQ(full.exitCode, 1);
  EXPECT_NE(full.messages.find("cannot be written"), std::string::npos) << full.messages;
}

TEST_F(LatteTest, WrongUsageIsTwo) {
  EXPECT_EQ(latte({"ask", kLighthouse}).exitCode, 2);
  EXPECT_EQ(latte({"dance"}).exitCode, 2);
}

TEST_F(LatteTest, WhatCannotBeReadIsSaidInOneSentence) {
  expectFailure(kData + "nowhere.pdf", 3, "unreadable");
  expectFailure(kData + "cut.pdf", 3, "unreadable");
  expectFailure(kData + "encrypted.pdf", 4, "needs_password");
  expectFailure(kData, 3, "unreadable");
  expectFailure(home_->write("empty.txt", ""), 3, "unreadable");
  expectFailure(home_->write("picture.txt", "\x89PNG\r\n\x1a\n"), 3, "unreadable");
  expectFailure(home_->write("noise.pdf", std::string(4000, '\xFE')), 3, "unreadable");
  expectFailure(home_->write("picture.pdf", "\x89PNG\r\n\x1a\n"), 3, "unreadable");
  expectFailure(home_->write("letter.docx", "PK\3\4word/document.xml"), 3, "unreadable");
  expectFailure("/dev/zero", 3, "unreadable");
  const std::string fifo = home_->path() + "/fifo";
  ASSERT_EQ(mkfifo(fifo.c_str(), 0600), 0);
  expectFailure(fifo, 3, "unreadable");
}

TEST_F(LatteTest, APasswordIsAskedForByTheOptionThatGivesIt) {
  const std::string wrong = home_->write("wrong.txt", "harbour\n");
  for (const auto& run :
       {latte({"read", kData + "encrypted.pdf"}), latte({"read", kData + "encrypted.pdf", "--password-file", wrong})}) {
    EXPECT_EQ(run.exitCode, 4);
    EXPECT_NE(run.messages.find("--password-file"), std::string::npos) << run.messages;
  }
}

/// The program without root's right to read everything.
TEST_F(LatteTest, WhatMayNotBeReadIsSaid) {
  const std::string folder = home_->path() + "/locked", file = home_->write("secret.txt", "The heron.\n");
  std::filesystem::create_directory(folder);
  std::filesystem::permissions(file, std::filesystem::perms::none);
  std::filesystem::permissions(folder, std::filesystem::perms::none);
  for (const std::string& name : {file, folder, folder + "/inside.txt"}) {
    const auto run = test::runProgram(
        "/usr/bin/setpriv", {"--bounding-set=-dac_override,-dac_read_search", LATTE_BIN_DIR "/latte", "read", name},
        "LATTE_HOME=" + test::quoted(home_->path()));
    if (run.exitCode == 127 || run.messages.find("setpriv:") != std::string::npos) GTEST_SKIP() << run.messages;
    EXPECT_EQ(run.exitCode, 3) << run.messages;
    EXPECT_NE(run.messages.find("\"" + name + "\" may not be read by you"), std::string::npos) << run.messages;
  }
}

TEST_F(LatteModelTest, AScanWithoutTextIsUnreadableAndNotKept) {
  const std::size_t before = json({"state", "list"})["documents"].size();
  expectFailure(kData + "scan_only.pdf", 3, "unreadable");
  EXPECT_EQ(json({"state", "list"})["documents"].size(), before);
}

TEST_F(LatteModelTest, AnyFileNameWillDo) {
  for (const char* name : {"/with blanks.txt", "/two\nlines.txt", "/no \xFF utf-8.txt"}) {
    const std::string file = home_->path() + name;
    std::filesystem::copy_file(kData + "short.txt", file);
    EXPECT_GT(json({"read", file})["tokens"], 0) << name;
    EXPECT_FALSE(json({"ask", file, "What is this?"})["evidence"].empty()) << name;
  }
}

TEST_F(LatteModelTest, ADamagedModelIsFive) {
  namespace fs = std::filesystem;
  const fs::path source = LATTE_SOURCE_DIR "/models/smollm2-135m-latte", folder = home_->path() + "/model";
  const std::string base = home_->path() + "/base.gguf", adapter = folder / "adapter.safetensors";
  const auto expectUnusable = [&](const std::string& named) {
    const test::Finished run = latte({"read", kData + "short.txt", "--model", folder});
    EXPECT_EQ(run.exitCode, 5) << run.messages;
    EXPECT_NE(run.messages.find(named), std::string::npos) << run.messages;
    EXPECT_EQ(run.messages.find(". "), std::string::npos) << run.messages;
  };
  const auto flip = [](const std::string& file, std::streamoff at) {
    std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
    bytes.seekp(at);
    bytes.write("flipped bytes", 13);
  };
  fs::copy(source, folder);
  Json about = Json::parse(test::fileContents(folder / "model.json"));
  about["base"] = base;
  std::ofstream(folder / "model.json") << about;
  expectUnusable(base);
  fs::copy_file(LATTE_CACHE_DIR "/models/SmolLM2-135M-Instruct.Q4_1.gguf", base);
  ASSERT_EQ(latte({"model", "verify", "--model", folder}).exitCode, 0);
  flip(adapter, 9'000'000);
  expectUnusable(folder);
  fs::resize_file(adapter, 9'000'000);
  expectUnusable(adapter);
  fs::copy_file(source / "adapter.safetensors", adapter, fs::copy_options::overwrite_existing);
  flip(base, 60'000'000);
  expectUnusable(base);
  fs::resize_file(base, 50'000'000);
  expectUnusable(base);
}

/// A limit on the size of files stands for a disk that is full.
TEST_F(LatteModelTest, AFullDiskStopsReadingAndLosesNothing) {
  const TemporaryFolder home;
  const std::string environment = "LATTE_HOME=" + test::quoted(home.path());
  const auto run = [&](const std::vector<std::string>& arguments) {
    return test::runProgram(LATTE_BIN_DIR "/latte", arguments, environment);
  };
  ASSERT_EQ(run({"read", kData + "short.txt"}).exitCode, 0);
  const auto full = test::runProgram("/usr/bin/prlimit",
                                     {"--fsize=8000000", LATTE_BIN_DIR "/latte", "read", kLighthouse}, environment);
  EXPECT_EQ(full.exitCode, 1) << full.messages;
  EXPECT_NE(full.messages.find("nothing saved is lost"), std::string::npos) << full.messages;
  EXPECT_EQ(std::count(full.messages.begin(), full.messages.end(), '\n'), 1) << full.messages;
  EXPECT_EQ(Json::parse(run({"read", kData + "short.txt", "--json"}).out)["cached"], true);
  EXPECT_EQ(run({"read", kLighthouse}).exitCode, 0);
  EXPECT_EQ(core::Library::openForWriting(home.path() + "/data/library.db")->check(), "ok");
}

TEST_F(LatteModelTest, ADamagedLibraryIsSetAsideAndSaidSo) {
  const TemporaryFolder home;
  const std::string environment = "LATTE_HOME=" + test::quoted(home.path());
  std::filesystem::create_directories(home.path() + "/data");
  std::ofstream(home.path() + "/data/library.db") << std::string(100'000, 'x');
  const auto list = test::runProgram(LATTE_BIN_DIR "/latte", {"state", "list"}, environment);
  EXPECT_EQ(list.exitCode, 1);
  EXPECT_NE(list.messages.find("is damaged"), std::string::npos) << list.messages;
  const auto read = test::runProgram(LATTE_BIN_DIR "/latte", {"read", kData + "short.txt"}, environment);
  EXPECT_EQ(read.exitCode, 0) << read.messages;
  EXPECT_NE(read.messages.find("library.damaged-"), std::string::npos) << read.messages;
}

TEST_F(LatteModelTest, AppendsAFileToADocumentThatWasRead) {
  const std::string monday = home_->write("monday.txt", "The heron stood in the reeds.\n\nIt waited for the tide.\n");
  const std::string tuesday = home_->write("tuesday.txt", "\n\nOn Tuesday the heron flew to the harbour.\n");
  EXPECT_EQ(latte({"state", "append", monday, tuesday}).exitCode, 1) << "monday was not read";
  const Json first = json({"read", monday});
  const Json both = json({"state", "append", monday, tuesday});
  EXPECT_EQ(both["parts"], (Json{monday, tuesday}));
  EXPECT_EQ(both["passages"], 2);
  EXPECT_GT(both["tokens"], first["tokens"]);
  EXPECT_EQ(both["coverage"]["pages_with_text"], 3);
  const std::string id = both["document"].get<std::string>().substr(0, 12);
  const Json evidence = json({"ask", id, "Where did the heron fly on Tuesday?"})["evidence"];
  ASSERT_FALSE(evidence.empty());
  EXPECT_EQ(evidence[0]["path"], tuesday);
  EXPECT_EQ(evidence[0]["line"], 3) << "lines are those of the file";
  const auto text = latte({"ask", id, "Where did the heron fly on Tuesday?"});
  EXPECT_NE(text.out.find("tuesday.txt, line 3"), std::string::npos) << text.out;
  EXPECT_EQ(json({"state", "list"})["documents"][0]["document"], both["document"]);
  EXPECT_EQ(latte({"state", "append", monday, kData + "meeting.vtt"}).exitCode, 3);
}

TEST_F(LatteTest, AMissingModelIsFive) {
  const test::Finished run = latte({"model", "info", "--model", "/nowhere/model"});
  EXPECT_EQ(run.exitCode, 5) << run.messages;
  EXPECT_EQ(std::count(run.messages.begin(), run.messages.end(), '\n'), 1) << run.messages;
}

TEST_F(LatteModelTest, ReadsADocumentOnce) {
  const Json first = json({"read", kData + "three_pages.pdf"});
  EXPECT_EQ(first["pages"], 3);
  EXPECT_EQ(first["kind"], "pdf");
  EXPECT_GT(first["tokens"], 50);
  EXPECT_GT(first["passages"], 0);
  EXPECT_EQ(first["coverage"]["pages_with_text"], 3);
  EXPECT_GT(first["seconds"], 0);
  EXPECT_GT(first["tokens_per_second"], 0);
  EXPECT_GT(first["state_bytes"], 0);
  EXPECT_EQ(first["cached"], false);
  const Json second = json({"read", kData + "three_pages.pdf"});
  EXPECT_EQ(second["cached"], true);
  for (const char* field : {"document", "tokens", "passages", "coverage", "state_bytes"})
    EXPECT_EQ(first[field], second[field]) << field;
}

TEST_F(LatteModelTest, APasswordOpensAnEncryptedDocument) {
  const std::string password = home_->write("password.txt", "lantern\n");
  EXPECT_EQ(json({"read", kData + "encrypted.pdf", "--password-file", password})["pages"], 3);
}

TEST_F(LatteModelTest, AFileThatFailsDoesNotStopTheOthers) {
  const test::Finished run = latte({"read", kData + "cut.pdf", kData + "short.txt", "--json"});
  EXPECT_EQ(run.exitCode, 6);
  const Json results = Json::parse(run.out, nullptr, false)["results"];
  ASSERT_EQ(results.size(), 2u);
  EXPECT_EQ(results[0]["error"]["code"], 3);
  EXPECT_GT(results[1]["tokens"], 0);
}

TEST_F(LatteModelTest, SummariesNameTheirSourcesAndAreKept) {
  for (const char* level : {"line", "short", "section", "bullets"}) {
    const Json summary = json({"summarize", kLighthouse, "--level", level});
    EXPECT_EQ(summary["level"], level);
    EXPECT_EQ(summary["coverage"]["pages"], 18);
    ASSERT_FALSE(summary["sentences"].empty());
    for (const Json& sentence : summary["sentences"]) {
      EXPECT_EQ(sentence["label"], "found");
      EXPECT_FALSE(sentence["text"].get<std::string>().empty());
      ASSERT_EQ(sentence["evidence"].size(), 1u);
      EXPECT_TRUE(sentence["evidence"][0].contains("page"));
    }
    const Json again = json({"summarize", kLighthouse, "--level", level});
    EXPECT_TRUE(again["cached"]);
    EXPECT_EQ(again["sentences"].dump(), summary["sentences"].dump());
    const Json anew = json({"summarize", kLighthouse, "--level", level, "--no-cache"});
    EXPECT_FALSE(anew["cached"]);
    EXPECT_EQ(anew["sentences"].dump(), summary["sentences"].dump());
  }
}

TEST_F(LatteModelTest, ASummaryAboutASubjectKeepsToItAndIsKept) {
  const auto about = [&](const std::string& subject) {
    return json({"summarize", kLighthouse, "--level", "bullets", "--about", subject});
  };
  const Json mercury = about("the mercury bath of the lens"), keepers = about("Who were the keepers?");
  EXPECT_EQ(mercury["about"], "the mercury bath of the lens");
  EXPECT_FALSE(mercury.contains("remark"));
  EXPECT_NE(mercury["sentences"].dump().find("mercury"), std::string::npos) << mercury;
  EXPECT_NE(keepers["sentences"].dump().find("keeper"), std::string::npos) << keepers;
  EXPECT_NE(mercury["sentences"].dump(), keepers["sentences"].dump());
  for (const Json& sentence : mercury["sentences"]) EXPECT_TRUE(sentence["evidence"][0].contains("page"));
  const Json again = about("the mercury bath of the lens");
  EXPECT_TRUE(again["cached"]);
  EXPECT_EQ(again["sentences"].dump(), mercury["sentences"].dump());
  EXPECT_FALSE(json({"summarize", kLighthouse, "--level", "bullets"}).contains("about"));
}

TEST_F(LatteModelTest, ASubjectThatIsNotInTheDocumentIsRefusedInASentence) {
  const std::vector<std::string> line{"summarize", kLighthouse, "--about", "the xylophone concerto"};
  const test::Finished said = latte(line);
  EXPECT_EQ(said.exitCode, 0) << said.messages;
  EXPECT_TRUE(said.out.starts_with("This does not seem to be in the document: \"xylophone\"")) << said.out;
  EXPECT_EQ(said.out.find("[p. "), std::string::npos) << said.out;
  const Json summary = json(line);
  EXPECT_TRUE(summary["sentences"].empty());
  EXPECT_NE(summary["remark"].get<std::string>().find("xylophone"), std::string::npos);
  auto strict = line;
  strict.push_back("--strict");
  EXPECT_EQ(latte(strict).exitCode, 7);
}

TEST_F(LatteModelTest, ASummaryIsPrintedWithPlacesHeadingsAndCoverage) {
  const test::Finished line = latte({"summarize", kLighthouse, "--level", "line"});
  EXPECT_EQ(line.exitCode, 0) << line.messages;
  EXPECT_NE(line.out.find("[p. "), std::string::npos) << line.out;
  EXPECT_NE(line.out.find("read all 18 pages"), std::string::npos) << line.out;
  const test::Finished sections = latte({"summarize", kLighthouse, "--level", "section"});
  EXPECT_NE(sections.out.find("\nForeword\n  • "), std::string::npos) << sections.out;
  EXPECT_EQ(latte({"summarize", kLighthouse, "--level", "novel"}).exitCode, 2);
}

TEST_F(LatteModelTest, SearchFindsWordsWithTheirPage) {
  json({"read", kData + "three_pages.pdf"});
  const Json hits = json({"search", "harbour booklet", kData + "three_pages.pdf"})["hits"];
  ASSERT_EQ(hits.size(), 1u);
  EXPECT_EQ(hits[0]["page"], "i");
  EXPECT_NE(hits[0]["snippet"].get<std::string>().find("harbour"), std::string::npos);
  EXPECT_EQ(json({"search", "xylophone"})["hits"].size(), 0u);
}

TEST_F(LatteModelTest, AttentionAddsUpToOne) {
  const std::string out = home_->path() + "/map.json";
  const test::Finished run = latte({"attention", kLighthouse, "Who lit the lamp?", "--out", out});
  ASSERT_EQ(run.exitCode, 0) << run.messages;
  EXPECT_EQ(run.out, "");
  const Json map = Json::parse(test::fileContents(out));
  double sum = map["sinks"].get<double>() + map["outside"].get<double>();
  for (const Json& passage : map["passages"]) sum += passage["share"].get<double>();
  EXPECT_NEAR(sum, 1, 1e-3);
  EXPECT_EQ(map["slot_share"].size(), map["layers"]);
  EXPECT_EQ(map["slot_passage"].size(), map["slots"]);
  EXPECT_EQ(map["slot_passage"][0].size(), map["passages"].size());
}

TEST_F(LatteModelTest, DeletedDocumentsAreGone) {
  const std::string file = home_->write("diary.txt", "Monday. Rain again, and the ferry did not come.\n");
  const std::string id = json({"read", file})["document"];
  EXPECT_EQ(json({"state", "show", id.substr(0, 8)})["path"], file);
  const Json deleted = json({"state", "delete", file})["deleted"];
  ASSERT_EQ(deleted.size(), 1u);
  EXPECT_EQ(deleted[0]["document"], id);
  EXPECT_TRUE(std::filesystem::exists(file));
  const Json documents = json({"state", "list"})["documents"];
  EXPECT_TRUE(std::none_of(documents.begin(), documents.end(), [&](const Json& one) { return one["document"] == id; }));
  EXPECT_EQ(latte({"state", "show", file}).exitCode, 1);
}

TEST_F(LatteModelTest, DoctorFindsNothingWrong) {
  const Json report = json({"doctor"});
  EXPECT_EQ(report["ok"], true) << report;
  EXPECT_GE(report["checks"].size(), 5u);
}

}  // namespace
