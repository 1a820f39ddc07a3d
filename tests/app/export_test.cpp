// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "core/answering/answer_json.h"
#include "core/ingest/document_file.h"
#include "core/library/library.h"
#include "tests/support/library_samples.h"
#include "tests/support/program.h"

/// `latte export` from the outside, with a library that holds what was asked.
namespace {

using Json = nlohmann::json;

class ExportVerbTest : public ::testing::Test {
 protected:
  test::Finished exportAs(const std::vector<std::string>& arguments) const {
    std::vector<std::string> all = {"export"};
    all.insert(all.end(), arguments.begin(), arguments.end());
    return test::runProgram(LATTE_BIN_DIR "/latte", all, "LATTE_HOME=" + test::quoted(home_.path()));
  }

  void SetUp() override {
    file_ = home_.write("logbook of 1890.pdf", "%PDF-1.4 of the lamp\n");
    auto library = core::Library::openForWriting(home_.path() + "/data/library.db");
    core::DocumentInfo info = test::sampleInfo(core::DocumentFile(file_).sha256());
    info.path = file_;
    id_ = info.contentHash;
    const core::DocumentId document = library->addDocument(info);
    test::Step step(0);
    step.pages.front().label = "iv";
    library->saveProgress(library->startReading(document, "key", "model"), step.progress(true));
    library->addDocument(test::sampleInfo("bb22"));

    core::Answer answer;
    answer.label = core::AnswerLabel::Found;
    answer.text = "Ada lit the lamp.";
    answer.citations = {{0, core::PageAnchor{0, 0, 0, 9}, "Ada lit it at dusk.", 2.5}};
    library->saveAnswer({"1", "Who lit the lamp?", core::toJson(answer), 0}, std::vector{document});
    core::Summary summary;
    summary.level = core::SummaryLevel::Line;
    summary.sentences = {{"A lamp burns.", core::AnswerLabel::Read, answer.citations, ""}};
    library->saveAnswer({"2", "", core::toJson(summary), 0}, std::vector{document});
  }

  TemporaryFolder home_;
  std::string file_, id_;
};

TEST_F(ExportVerbTest, WritesMarkdownOnStandardOutput) {
  const auto run = exportAs({file_});
  ASSERT_EQ(run.exitCode, 0) << run.messages;
  EXPECT_NE(run.out.find("### Who lit the lamp?\n\nAda lit the lamp.\n"), std::string::npos) << run.out;
  EXPECT_NE(run.out.find("/logbook%20of%201890.pdf#page=1)"), std::string::npos) << run.out;
  EXPECT_NE(run.out.find("“Ada lit it at dusk.” ([p. iv]("), std::string::npos) << run.out;
  EXPECT_NE(run.out.find("A lamp burns. (read: [p. iv]("), std::string::npos) << run.out;
  EXPECT_NE(run.out.find("read 299 of 300 pages"), std::string::npos) << run.out;
}

TEST_F(ExportVerbTest, WritesAFileAsItsNameSaysAndNothingBesideIt) {
  for (const char* name : {"/out.md", "/out.html", "/out.odt", "/out.pdf", "/out.json"}) {
    const auto run = exportAs({id_.substr(0, 8), "--out", home_.path() + name});
    EXPECT_EQ(run.exitCode, 0) << run.messages;
    EXPECT_EQ(run.out, "");
  }
  EXPECT_EQ(test::fileContents(home_.path() + "/out.md").substr(0, 2), "# ");
  EXPECT_EQ(test::fileContents(home_.path() + "/out.html").substr(0, 15), "<!DOCTYPE html>");
  EXPECT_EQ(test::fileContents(home_.path() + "/out.odt").substr(0, 2), "PK");
  EXPECT_EQ(test::fileContents(home_.path() + "/out.pdf").substr(0, 5), "%PDF-");
  std::size_t outputs = 0;
  for (const auto& entry : std::filesystem::directory_iterator(home_.path()))
    outputs += entry.path().filename().string().starts_with("out.");
  EXPECT_EQ(outputs, 5u);
}

TEST_F(ExportVerbTest, LinksLeadWhereTheFileIsNow) {
  std::filesystem::rename(file_, home_.path() + "/moved.pdf");
  const auto run = exportAs({home_.path() + "/moved.pdf"});
  ASSERT_EQ(run.exitCode, 0) << run.messages;
  EXPECT_NE(run.out.find("/moved.pdf#page=1)"), std::string::npos) << run.out;
  EXPECT_EQ(run.out.find("logbook"), std::string::npos) << run.out;
}

TEST_F(ExportVerbTest, JsonHasTheFieldsOfAnAnswer) {
  const auto run = exportAs({file_, "--format", "json", "--out", "-"});
  ASSERT_EQ(run.exitCode, 0) << run.messages;
  const Json json = Json::parse(run.out);
  EXPECT_EQ(json["schema"], 1);
  EXPECT_EQ(json["document"], id_);
  EXPECT_EQ(json["coverage"]["pages"], 300);
  const Json& answer = json["answers"].at(0);
  EXPECT_EQ(answer["question"], "Who lit the lamp?");
  EXPECT_EQ(answer["created"].get<std::string>().size(), std::string("2026-11-22T10:00:00Z").size());
  EXPECT_EQ(answer["label"], "found");
  EXPECT_EQ(answer["answer"], "Ada lit the lamp.");
  EXPECT_EQ(answer["evidence"].at(0)["page"], "iv");
  EXPECT_EQ(answer["evidence"].at(0)["quote"], "Ada lit it at dusk.");
  EXPECT_TRUE(answer["evidence"].at(0)["link"].get<std::string>().ends_with("#page=1"));
  EXPECT_EQ(json["summaries"].at(0)["level"], "line");
  EXPECT_EQ(json["summaries"].at(0)["sentences"].at(0)["text"], "A lamp burns.");
}

TEST_F(ExportVerbTest, SaysWhenNothingWasAsked) {
  const std::string unread = home_.write("unread.txt", "The ferry.\n");
  for (const std::string& name : {unread, std::string("bb22")}) {
    const auto run = exportAs({name, "--out", home_.path() + "/none.md"});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_NE(run.messages.find("nothing was asked about"), std::string::npos) << run.messages;
    EXPECT_NE(run.messages.find("ask with latte ask \"" + name + "\""), std::string::npos) << run.messages;
    EXPECT_FALSE(std::filesystem::exists(home_.path() + "/none.md"));
  }
  EXPECT_EQ(exportAs({home_.path() + "/nowhere.pdf"}).exitCode, 1);
}

TEST_F(ExportVerbTest, ACopyWithHighlightsReplacesNoOriginalAndSaysWhatItCannotDo) {
  auto run = exportAs({file_, "--format", "highlights", "--out", file_});
  EXPECT_EQ(run.exitCode, 2);
  EXPECT_NE(run.messages.find("name another file"), std::string::npos) << run.messages;
  run = exportAs({file_, "--format", "highlights", "--out", home_.path() + "/copy.pdf"});
  EXPECT_EQ(run.exitCode, 1);
  EXPECT_NE(run.messages.find("nothing to mark"), std::string::npos) << run.messages;
  EXPECT_FALSE(std::filesystem::exists(home_.path() + "/copy.pdf"));
  EXPECT_EQ(test::fileContents(file_), "%PDF-1.4 of the lamp\n");
}

TEST_F(ExportVerbTest, AnotherFormatIsWrongUsage) {
  EXPECT_EQ(exportAs({file_, "--format", "docx"}).exitCode, 2);
  const auto run = exportAs({file_, "--out", home_.path() + "/out.docx"});
  EXPECT_EQ(run.exitCode, 2);
  EXPECT_NE(run.messages.find(".md, .html, .odt, .pdf or .json"), std::string::npos) << run.messages;
}

}  // namespace
