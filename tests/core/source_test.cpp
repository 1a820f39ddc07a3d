// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/source.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/error.h"
#include "tests/support/temporary_folder.h"

namespace {

using namespace core;

class SourceTest : public ::testing::Test {
 protected:
  std::unique_ptr<Source> open(const std::string& name, const std::string& bytes) {
    return openSource(folder_.write(name, bytes), {"", LATTE_BIN_DIR "/docworker"});
  }

  static std::vector<Turn> turnsOf(Source& source) {
    std::vector<Turn> turns;
    while (auto unit = source.next({})) turns.push_back(std::get<Turn>(std::move(*unit)));
    return turns;
  }

  // The sentence names the file and says what to do.
  static void expectUnreadable(const std::string& path, const std::string& part) {
    try {
      openSource(path, {"", LATTE_BIN_DIR "/docworker"});
      ADD_FAILURE() << path << " was opened";
    } catch (const Error& error) {
      const std::string sentence = error.what();
      EXPECT_EQ(error.failure(), Failure::Unreadable) << sentence;
      EXPECT_NE(sentence.find(path), std::string::npos) << sentence;
      EXPECT_NE(sentence.find(part), std::string::npos) << sentence;
      EXPECT_EQ(sentence.find('\n'), std::string::npos);
      EXPECT_EQ(sentence.back(), '.');
    }
  }

  TemporaryFolder folder_;
};

TEST_F(SourceTest, ContentDecidesTheKindBeforeTheExtension) {
  const std::string srt = "1\n00:00:01,000 --> 00:00:02,000\nhi\n";
  EXPECT_EQ(open("a.txt", srt)->info().kind, DocumentKind::Transcript);
  EXPECT_EQ(open("a.txt", "WEBVTT\n\n00:01.000 --> 00:02.000\nhi\n")->info().kind, DocumentKind::Transcript);
  EXPECT_EQ(open("a.vtt", "00:01.000 --> 00:02.000\nhi\n")->info().kind, DocumentKind::Transcript);
  EXPECT_EQ(open("a.srt", "just a text\n")->info().kind, DocumentKind::PlainText);
  EXPECT_EQ(open("a", "just a text\n")->info().kind, DocumentKind::PlainText);
}

TEST_F(SourceTest, KnowsHashTitleDurationAndEncoding) {
  const auto text = open("notes.txt", "abc");
  EXPECT_EQ(text->info().contentHash, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(text->info().title, "notes");
  EXPECT_EQ(text->info().encoding, "UTF-8");
  EXPECT_EQ(text->info().durationMs, -1);
  const auto talk = open("t.vtt", "WEBVTT\n\n00:01.000 --> 00:09.000\na\n\n00:02.000 --> 00:03.000\nb\n");
  EXPECT_EQ(talk->info().durationMs, 9000);
}

TEST_F(SourceTest, CountsEveryTurnAndNamesTheEmptyOnes) {
  const auto source = open("t.srt", "1\n00:00:01,000 --> 00:00:02,000\n\n2\n00:00:03,000 --> 00:00:04,000\nb\n");
  EXPECT_EQ(source->units(), 2);
  EXPECT_EQ(turnsOf(*source).size(), 2U);
  EXPECT_EQ(source->coverage().pages, 2);
  EXPECT_EQ(source->coverage().pagesWithText, 1);
  ASSERT_EQ(source->coverage().skipped.size(), 1U);
  EXPECT_EQ(source->coverage().skipped[0].page, 0);
}

TEST_F(SourceTest, SeekingGivesTheSameTurns) {
  const auto source = open("a.txt", "one\n\ntwo\n\nthree\n");
  const auto all = turnsOf(*source);
  ASSERT_EQ(all.size(), 3U);
  source->seek(1);
  const auto rest = turnsOf(*source);
  ASSERT_EQ(rest.size(), 2U);
  EXPECT_EQ(rest[0].text, all[1].text);
  EXPECT_EQ(rest[1].line, all[2].line);
}

TEST_F(SourceTest, CutsEndlessLinesWithoutLosingAByte) {
  std::string line;
  for (int i = 0; i < 40000; ++i) line += "wörd ";
  line += std::string(200'000, 'x');
  const auto turns = turnsOf(*open("a.txt", line));
  std::string together;
  for (const Turn& turn : turns) {
    EXPECT_LE(turn.text.size(), 65536U);
    EXPECT_EQ(turn.line, 1);
    together += turn.text;
  }
  EXPECT_EQ(together, line);
}

TEST_F(SourceTest, RefusesBadInputWithARemedy) {
  expectUnreadable(folder_.path() + "/missing.pdf", "does not exist");
  expectUnreadable(folder_.path(), "is a folder");
  expectUnreadable(folder_.write("empty.pdf", ""), "is empty");
  expectUnreadable(folder_.write("a.docx", "PK\3\4" + std::string(100, 'x')), "office document");
  expectUnreadable(folder_.write("no.pdf", "hello"), "cannot be opened as a PDF");
  expectUnreadable(folder_.write("cut.pdf", "%PDF-1.7\n1 0 obj\n<<"), "complete copy");
  std::string binary;
  for (int i = 0; i < 4096; ++i) binary += static_cast<char>(i * 37 % 31), binary += '\xFF';
  expectUnreadable(folder_.write("data.bin", binary), "neither a PDF nor text");
}

TEST_F(SourceTest, RefusesLinksAndPipes) {
  const std::string link = folder_.path() + "/link.txt";
  ASSERT_EQ(symlink(folder_.write("real.txt", "text").c_str(), link.c_str()), 0);
  expectUnreadable(link, "symbolic link");
  const std::string pipe = folder_.path() + "/pipe";
  ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
  expectUnreadable(pipe, "not a regular file");
}

TEST_F(SourceTest, RefusesForbiddenFiles) {
  if (geteuid() == 0) GTEST_SKIP() << "root may read every file";
  const std::string path = folder_.write("secret.txt", "text");
  ASSERT_EQ(chmod(path.c_str(), 0), 0);
  expectUnreadable(path, "permissions");
}

TEST_F(SourceTest, AStopEndsReading) {
  const auto source = open("a.txt", "one\n\ntwo\n");
  std::stop_source stop;
  stop.request_stop();
  EXPECT_THROW(source->next(stop.get_token()), Error);
}

TEST_F(SourceTest, ReadsStandardInput) {
  const std::string path = folder_.write("input", "from a pipe\n");
  const int saved = dup(STDIN_FILENO);
  ASSERT_NE(freopen(path.c_str(), "r", stdin), nullptr);
  const auto source = openSource("-");
  dup2(saved, STDIN_FILENO);
  close(saved);
  EXPECT_EQ(turnsOf(*source).at(0).text, "from a pipe");
  EXPECT_EQ(source->info().title, "standard input");
}

}  // namespace
