// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/frame.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstring>

namespace core {
namespace {

constexpr std::uint32_t kMagic = 0x3157444C;  // "LDW1"
constexpr std::size_t kHeaderBytes = 12;
constexpr std::size_t kMaxMessage = std::size_t{16} << 20;
constexpr std::size_t kMaxPixels = (std::size_t{64} << 20) + 8192;

int millisecondsLeft(const Patience& patience) {
  if (!patience.deadline) return -1;
  const auto left = *patience.deadline - std::chrono::steady_clock::now();
  const auto ms = std::chrono::ceil<std::chrono::milliseconds>(left).count();
  return static_cast<int>(std::clamp<long long>(ms, 0, INT_MAX));
}

std::optional<PipeFailure> waitFor(int socket, short events, const Patience& patience) {
  for (;;) {
    pollfd fds[2] = {{socket, events, 0}, {patience.wakeFd, POLLIN, 0}};
    const int ready = poll(fds, 2, millisecondsLeft(patience));
    if (ready < 0 && errno == EINTR) continue;
    if (ready < 0) return PipeFailure::Closed;
    if (fds[1].revents != 0) return PipeFailure::Cancelled;
    if (ready == 0) return PipeFailure::TimedOut;
    return std::nullopt;
  }
}

bool mayTryAgain() { return errno == EINTR || errno == EAGAIN; }

std::optional<PipeFailure> sendAll(int socket, std::string_view bytes, const Patience& patience) {
  while (!bytes.empty()) {
    if (const auto failure = waitFor(socket, POLLOUT, patience)) return failure;
    const ssize_t sent = send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent < 0 && !mayTryAgain()) return PipeFailure::Closed;
    if (sent > 0) bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return std::nullopt;
}

std::optional<PipeFailure> receiveAll(int socket, char* to, std::size_t size, const Patience& patience) {
  while (size > 0) {
    if (const auto failure = waitFor(socket, POLLIN, patience)) return failure;
    const ssize_t got = read(socket, to, size);
    if (got == 0 || (got < 0 && !mayTryAgain())) return PipeFailure::Closed;
    if (got > 0) {
      to += got;
      size -= static_cast<std::size_t>(got);
    }
  }
  return std::nullopt;
}

}  // namespace

std::size_t maxPayload(FrameType type) {
  switch (type) {
    case FrameType::Open:
    case FrameType::Outline:
    case FrameType::PageText:
    case FrameType::RenderPage:
    case FrameType::PageFormats:
    case FrameType::Copy:
    case FrameType::Opened:
    case FrameType::OutlineItems:
    case FrameType::PageRead:
    case FrameType::Refused:
    case FrameType::FormatsRead:
    case FrameType::CopyPart:
    case FrameType::CopyEnd:
      return kMaxMessage;
    case FrameType::Rendered:
      return kMaxPixels;
  }
  return 0;
}

std::optional<PipeFailure> sendFrame(int socket, const Frame& frame, const Patience& patience) {
  if (frame.payload.size() > maxPayload(frame.type)) return PipeFailure::Malformed;
  const std::uint32_t header[3] = {kMagic, static_cast<std::uint32_t>(frame.type),
                                   static_cast<std::uint32_t>(frame.payload.size())};
  const std::string_view head(reinterpret_cast<const char*>(header), kHeaderBytes);
  if (const auto failure = sendAll(socket, head, patience)) return failure;
  return sendAll(socket, frame.payload, patience);
}

std::variant<Frame, PipeFailure> receiveFrame(int socket, const Patience& patience) {
  std::uint32_t header[3];
  if (const auto failure = receiveAll(socket, reinterpret_cast<char*>(header), kHeaderBytes, patience)) return *failure;
  Frame frame;
  frame.type = static_cast<FrameType>(header[1]);
  const std::size_t most = maxPayload(frame.type);
  if (header[0] != kMagic || most == 0 || header[2] > most) return PipeFailure::Malformed;
  frame.payload.resize(header[2]);
  if (const auto failure = receiveAll(socket, frame.payload.data(), frame.payload.size(), patience)) return *failure;
  return frame;
}

}  // namespace core
