// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <sys/socket.h>

#include <cmath>
#include <cstring>
#include <limits>

#include "core/ingest/file_descriptor.h"
#include "core/ingest/frame.h"
#include "core/ingest/protocol.h"
#include "core/ingest/utf8.h"

namespace {

using namespace core;

PageReply samplePage() {
  PageReply reply;
  reply.page = {
      7, "vii", 595, 842, "Zoë reads", {{0, 4, {10, 20, 40, 32}}, {5, 10, {44, 20, 80, 32}}}, PageVerdict::Text, 3};
  return reply;
}

CopyRequest sampleCopy() { return {"päss", {{7, 595, 842, {{10, 20, 40, 32}, {10, 34, 90, 46}}, 0xFFDE7A, "Zoë?"}}}; }

struct Pipe {
  Pipe() {
    int ends[2];
    socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
    near = FileDescriptor(ends[0]);
    far = FileDescriptor(ends[1]);
  }
  FileDescriptor near, far;
};

std::string header(std::uint32_t magic, std::uint32_t type, std::uint32_t length) {
  const std::uint32_t fields[3] = {magic, type, length};
  return {reinterpret_cast<const char*>(fields), sizeof fields};
}

constexpr std::uint32_t kMagic = 0x3157444C;

PipeFailure failureOf(const std::string& bytes) {
  Pipe pipe;
  EXPECT_EQ(send(pipe.near.get(), bytes.data(), bytes.size(), 0), static_cast<ssize_t>(bytes.size()));
  pipe.near = FileDescriptor();
  return std::get<PipeFailure>(receiveFrame(pipe.far.get(), {}));
}

TEST(WorkerProtocolTest, KeepsEveryMessage) {
  const PageReply page = decodePage(encodePage(samplePage()), 7);
  EXPECT_EQ(page.page.text, "Zoë reads");
  EXPECT_EQ(page.page.label, "vii");
  EXPECT_EQ(page.page.hiddenWords, 3U);
  ASSERT_EQ(page.page.words.size(), 2U);
  EXPECT_EQ(page.page.words[1].begin, 5U);
  EXPECT_EQ(page.page.words[1].box.right, 80);

  EXPECT_EQ(decodeOpen(encodeOpen("päss")), "päss");
  EXPECT_EQ(decodeOpened(encodeOpened({12, "Title"})).pages, 12U);
  const auto outline = decodeOutline(encodeOutline({{0, "One", 0}, {1, "Sub", -1}}), 1);
  ASSERT_EQ(outline.size(), 2U);
  EXPECT_EQ(outline[1].page, -1);
  const auto formats = decodePageFormats(encodePageFormats({{595, 842, "iv"}, {0, 0, ""}}), 2);
  EXPECT_EQ(formats[0].heightPoints, 842);
  EXPECT_EQ(formats[0].label, "iv");
  EXPECT_EQ(decodePageSpan(encodePageSpan({7, 3})).count, 3U);
  const CopyRequest copy = decodeCopyRequest(encodeCopyRequest(sampleCopy()));
  EXPECT_EQ(copy.password, "päss");
  ASSERT_EQ(copy.highlights.size(), 1U);
  EXPECT_EQ(copy.highlights[0].page, 7U);
  EXPECT_EQ(copy.highlights[0].boxes.at(1).right, 90);
  EXPECT_EQ(copy.highlights[0].colour, 0xFFDE7AU);
  EXPECT_EQ(copy.highlights[0].note, "Zoë?");
  const PageImage image = decodeImage(encodeImage({2, 1, "abcdefgh", {{1, 0, 2, 1}}}));
  EXPECT_EQ(image.pixels, "abcdefgh");
  EXPECT_EQ(image.pictures, (std::vector<PixelBox>{{1, 0, 2, 1}}));
  EXPECT_TRUE(decodeRenderRequest(encodeRenderRequest({3, 2, true})).findPictures);
  EXPECT_FALSE(decodeRenderRequest(encodeRenderRequest({3, 2})).findPictures);
  EXPECT_EQ(decodeRefusal(encodeRefusal({Refusal::Kind::WrongPassword, "no"})).kind, Refusal::Kind::WrongPassword);
}

TEST(WorkerProtocolTest, RefusesEveryTruncationAndEveryExtraByte) {
  const std::string whole = encodePage(samplePage());
  for (std::size_t length = 0; length < whole.size(); ++length)
    EXPECT_THROW(decodePage(whole.substr(0, length), 7), ProtocolError) << length;
  EXPECT_THROW(decodePage(whole + "x", 7), ProtocolError);
  const std::string copy = encodeCopyRequest(sampleCopy());
  for (std::size_t length = 0; length < copy.size(); ++length)
    EXPECT_THROW(decodeCopyRequest(copy.substr(0, length)), ProtocolError) << length;
  const std::string outline = encodeOutline({{0, "One", 0}});
  for (std::size_t length = 0; length < outline.size(); ++length)
    EXPECT_THROW(decodeOutline(outline.substr(0, length), 1), ProtocolError) << length;
}

// Any four bytes of a message may turn out to be a length, a count or an offset.
TEST(WorkerProtocolTest, SurvivesEveryHostileNumberAnywhere) {
  const std::string whole = encodePage(samplePage());
  for (const std::uint32_t number : {0U, 1U, 0x7FFFFFFFU, 0x80000000U, 0xFFFFFFFFU}) {
    for (std::size_t at = 0; at + 4 <= whole.size(); ++at) {
      std::string hostile = whole;
      std::memcpy(hostile.data() + at, &number, 4);
      try {
        const PageReply reply = decodePage(hostile, 7);
        std::uint32_t free = 0;
        for (const Word& word : reply.page.words) {
          EXPECT_LE(free, word.begin);
          EXPECT_LT(word.begin, word.end);
          EXPECT_LE(word.end, reply.page.text.size());
          EXPECT_TRUE(std::isfinite(word.box.left) && std::isfinite(word.box.bottom));
          free = word.end;
        }
        EXPECT_TRUE(isValidUtf8(reply.page.text) && isValidUtf8(reply.page.label) && isValidUtf8(reply.reason));
      } catch (const ProtocolError&) {
      }
    }
  }
}

TEST(WorkerProtocolTest, RefusesPagesThatContradictThemselves) {
  const auto refused = [](auto change) {
    PageReply reply = samplePage();
    change(reply.page);
    EXPECT_THROW(decodePage(encodePage(reply), 7), ProtocolError);
  };
  refused([](Page& page) { page.index = 8; });
  refused([](Page& page) { page.text = "Zo\xC3 reads"; });
  refused([](Page& page) { page.words[0].end = 3; });
  refused([](Page& page) { page.words[1].begin = 3; });
  refused([](Page& page) { page.words[1].end = 11; });
  refused([](Page& page) { std::swap(page.words[0].box.left, page.words[0].box.right); });
  refused([](Page& page) { page.widthPoints = std::numeric_limits<float>::quiet_NaN(); });
  refused([](Page& page) { page.verdict = PageVerdict::Empty; });
  refused([](Page& page) { page.verdict = static_cast<PageVerdict>(9); });
}

TEST(WorkerProtocolTest, RefusesOutlinesAndPicturesThatCannotBe) {
  EXPECT_THROW(decodeOutline(encodeOutline({{0, "beyond", 5}}), 5), ProtocolError);
  EXPECT_THROW(decodeOutline(encodeOutline({{0, "before", -2}}), 5), ProtocolError);
  EXPECT_THROW(decodeOutline(encodeOutline({{1, "no parent", 0}}), 5), ProtocolError);
  EXPECT_THROW(decodePageSpan(encodePageSpan({0, 0})), ProtocolError);
  EXPECT_THROW(decodePageSpan(encodePageSpan({0, kMaxPageFormats + 1})), ProtocolError);
  EXPECT_THROW(decodePageFormats(encodePageFormats({{1, 1, ""}}), 2), ProtocolError);
  EXPECT_THROW(decodePageFormats(encodePageFormats({{-1, 1, ""}}), 1), ProtocolError);
  EXPECT_THROW(decodeImage(encodeImage({0, 1, ""})), ProtocolError);
  EXPECT_THROW(decodeImage(encodeImage({1, 1, "abc"})), ProtocolError);
  EXPECT_THROW(decodeImage(encodeImage({8193, 1, std::string(8193 * 4, 'x')})), ProtocolError);
  for (const PixelBox& beyond : {PixelBox{0, 0, 3, 1}, {0, 0, 2, 2}, {1, 0, 1, 1}, {0, 1, 2, 0}, {2, 0, 1, 1}})
    EXPECT_THROW(decodeImage(encodeImage({2, 1, "abcdefgh", {beyond}})), ProtocolError);
  const std::vector<PixelBox> many(kMaxPictures + 1, {0, 0, 1, 1});
  EXPECT_THROW(decodeImage(encodeImage({2, 1, "abcdefgh", many})), ProtocolError);
  EXPECT_THROW(decodeOpened(encodeOpened({0, ""})), ProtocolError);
  EXPECT_THROW(decodeOpened(encodeOpened({kMaxPages + 1, ""})), ProtocolError);
}

TEST(FrameTest, PassesFramesInOrder) {
  Pipe pipe;
  ASSERT_FALSE(sendFrame(pipe.near.get(), {FrameType::PageText, "first"}, {}));
  ASSERT_FALSE(sendFrame(pipe.near.get(), {FrameType::Outline, ""}, {}));
  EXPECT_EQ(std::get<Frame>(receiveFrame(pipe.far.get(), {})).payload, "first");
  EXPECT_EQ(std::get<Frame>(receiveFrame(pipe.far.get(), {})).type, FrameType::Outline);
}

TEST(FrameTest, RefusesHostileHeadersBeforeTakingMemory) {
  EXPECT_EQ(failureOf(header(0, 1, 0)), PipeFailure::Malformed);
  EXPECT_EQ(failureOf(header(kMagic, 99, 0)), PipeFailure::Malformed);
  EXPECT_EQ(failureOf(header(kMagic, 103, 0xFFFFFFFF)), PipeFailure::Malformed);
  EXPECT_EQ(failureOf(header(kMagic, 103, (16 << 20) + 1)), PipeFailure::Malformed);
  EXPECT_EQ(failureOf(header(kMagic, 104, (64 << 20) + 8193)), PipeFailure::Malformed);
}

TEST(FrameTest, TellsAClosedPipeFromASilentOne) {
  EXPECT_EQ(failureOf(""), PipeFailure::Closed);
  EXPECT_EQ(failureOf(header(kMagic, 103, 10).substr(0, 7)), PipeFailure::Closed);
  EXPECT_EQ(failureOf(header(kMagic, 103, 10) + "short"), PipeFailure::Closed);
  Pipe silent;
  const Patience brief{std::chrono::steady_clock::now() + std::chrono::milliseconds(10), -1};
  EXPECT_EQ(std::get<PipeFailure>(receiveFrame(silent.far.get(), brief)), PipeFailure::TimedOut);
}

TEST(FrameTest, SendingToAPeerThatIsGoneIsNoSignal) {
  Pipe pipe;
  pipe.far = FileDescriptor();
  EXPECT_EQ(sendFrame(pipe.near.get(), {FrameType::PageText, "x"}, {}), PipeFailure::Closed);
}

TEST(Utf8Test, FindsTheFirstInvalidByte) {
  EXPECT_TRUE(isValidUtf8("aé€😀"));
  EXPECT_EQ(validUtf8Prefix("ab\xFF"), 2U);
  EXPECT_FALSE(isValidUtf8("\xC0\xAF"));          // overlong
  EXPECT_FALSE(isValidUtf8("\xE0\x80\xAF"));      // overlong
  EXPECT_FALSE(isValidUtf8("\xED\xA0\x80"));      // surrogate
  EXPECT_FALSE(isValidUtf8("\xF4\x90\x80\x80"));  // beyond U+10FFFF
  EXPECT_FALSE(isValidUtf8("\xE2\x82"));          // cut
}

}  // namespace
