// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <string>

#include "core/ingest/frame.h"
#include "core/ingest/protocol.h"

/// A document worker that misbehaves on page 1 of 3 in the way the document's text names: hang, die, lie, refuse or
/// cut.
namespace {

using core::Frame;
using core::FrameType;

std::string howToMisbehave() {
  char text[16] = {};
  return {text, static_cast<std::size_t>(std::max<ssize_t>(pread(3, text, sizeof text, 0), 0))};
}

std::string pageText(std::uint32_t index) {
  core::PageReply reply;
  reply.page.index = static_cast<int>(index);
  reply.page.text = "page";
  reply.page.words = {{0, 4, {1, 1, 2, 2}}};
  return core::encodePage(reply);
}

Frame misbehave(const std::string& how) {
  if (how == "hang") pause();
  if (how == "die") _exit(1);
  if (how == "lie") return {FrameType::PageRead, pageText(2)};
  if (how == "cut") return {FrameType::PageRead, pageText(1).substr(0, 20)};
  return {FrameType::Refused, core::encodeRefusal({core::Refusal::Kind::Damaged, "its stream is cut"})};
}

Frame answer(const Frame& request, const std::string& how) {
  if (request.type == FrameType::Open) return {FrameType::Opened, core::encodeOpened({3, "fake"})};
  if (request.type == FrameType::Outline) return {FrameType::OutlineItems, core::encodeOutline({})};
  const std::uint32_t index = core::decodePageNumber(request.payload);
  return index == 1 ? misbehave(how) : Frame{FrameType::PageRead, pageText(index)};
}

}  // namespace

int main() {
  const std::string how = howToMisbehave();
  for (;;) {
    const auto received = core::receiveFrame(0, {});
    const Frame* request = std::get_if<Frame>(&received);
    if (request == nullptr || core::sendFrame(0, answer(*request, how), {})) return 0;
  }
}
