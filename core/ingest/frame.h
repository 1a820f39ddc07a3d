// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

/// Frames on the stream socket between a program and its document worker.
///   frame := magic:u32 "LDW1" | type:u32 | length:u32 | payload: length bytes
namespace core {

enum class FrameType : std::uint32_t {
  Open = 1,
  Outline = 2,
  PageText = 3,
  RenderPage = 4,
  PageFormats = 5,
  Copy = 6,
  Opened = 101,
  OutlineItems = 102,
  PageRead = 103,
  Rendered = 104,
  Refused = 105,
  FormatsRead = 106,
  CopyPart = 107,
  CopyEnd = 108,
};

/// 16 MiB, or 64 MiB and 8 KiB for pixels and what is said of them; 0 for a type that does not exist.
std::size_t maxPayload(FrameType type);

struct Frame {
  FrameType type = FrameType::Open;
  std::string payload;
};

/// How long to wait for the peer: until `deadline` (for ever without one) or until `wakeFd` becomes readable.
struct Patience {
  std::optional<std::chrono::steady_clock::time_point> deadline;
  int wakeFd = -1;
};

/// Why no frame passed. After any of these the stream is of no more use.
enum class PipeFailure { Closed, TimedOut, Cancelled, Malformed };

/// Writes one frame; nullopt when all of it was taken. Never raises SIGPIPE.
std::optional<PipeFailure> sendFrame(int socket, const Frame& frame, const Patience& patience);

/// Reads one frame. Length and type are checked before memory is taken for the payload.
std::variant<Frame, PipeFailure> receiveFrame(int socket, const Patience& patience);

}  // namespace core
