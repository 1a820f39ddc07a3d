// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/worker_client.h"

#include <sys/eventfd.h>

#include "core/error.h"

namespace core {
namespace {

constexpr int kRequestsPerWorker = 500;
constexpr std::size_t kMaxCopyBytes = std::size_t{1} << 30;

/// A descriptor that becomes readable when a stop is requested.
class StopEvent {
 public:
  explicit StopEvent(const std::stop_token& stop)
      : event_(eventfd(0, EFD_CLOEXEC)), callback_(stop, Raise{event_.get()}) {}
  int fd() const { return event_.get(); }

 private:
  struct Raise {
    int fd;
    void operator()() const { eventfd_write(fd, 1); }
  };
  FileDescriptor event_;
  std::stop_callback<Raise> callback_;
};

}  // namespace

WorkerClient::WorkerClient(FileDescriptor document, std::string name, WorkerOptions options)
    : document_(std::move(document)), name_(std::move(name)), options_(std::move(options)) {
  if (options_.program.empty()) options_.program = defaultWorkerPath();
}

OpenedDocument WorkerClient::open(std::stop_token stop) { return start(std::move(stop)); }

WorkerClient::Answer WorkerClient::exchange(const Frame& request, std::chrono::milliseconds timeout,
                                            std::stop_token stop) {
  const StopEvent stopped(stop);
  const Patience patience{std::chrono::steady_clock::now() + timeout, stopped.fd()};
  if (const auto failure = sendFrame(worker_->socket(), request, patience)) return lost(*failure);
  return receive(timeout, std::move(stop));
}

WorkerClient::Answer WorkerClient::receive(std::chrono::milliseconds timeout, std::stop_token stop) {
  const StopEvent stopped(stop);
  auto received = receiveFrame(worker_->socket(), {std::chrono::steady_clock::now() + timeout, stopped.fd()});
  if (auto* frame = std::get_if<Frame>(&received)) return std::move(*frame);
  return lost(std::get<PipeFailure>(received));
}

WorkerClient::NoReply WorkerClient::lost(PipeFailure failure) {
  worker_.reset();
  if (failure == PipeFailure::Cancelled) throw Error(Failure::Interrupted, "Reading \"" + name_ + "\" was stopped.");
  return {failure, served_ > 0};
}

OpenedDocument WorkerClient::start(std::stop_token stop) {
  worker_ = std::make_unique<WorkerProcess>(options_.program, document_.get());
  served_ = 0;
  const Frame request{FrameType::Open, encodeOpen(options_.password)};
  const Answer answer = exchange(request, options_.openTimeout, std::move(stop));
  if (const auto* none = std::get_if<NoReply>(&answer)) throwUnopened(sentence(*none));
  const Frame& reply = std::get<Frame>(answer);
  try {
    if (reply.type == FrameType::Opened) return decodeOpened(reply.payload);
    if (reply.type != FrameType::Refused) throw ProtocolError("a reply of another kind came");
    const Refusal refusal = decodeRefusal(reply.payload);
    worker_.reset();
    throwRefused(refusal);
  } catch (const ProtocolError&) {
    worker_.reset();
    throwUnopened("the document worker answered nonsense");
  }
}

void WorkerClient::throwUnopened(const std::string& why) const {
  throw Error(Failure::Unreadable, "\"" + name_ + "\" cannot be opened as a PDF (" + why +
                                       "): get a complete copy of it or have it repaired.");
}

void WorkerClient::throwRefused(const Refusal& refusal) const {
  switch (refusal.kind) {
    case Refusal::Kind::NeedsPassword:
      throw Error(Failure::NeedsPassword,
                  "\"" + name_ + "\" is encrypted: give its password with --password-file FILE.");
    case Refusal::Kind::WrongPassword:
      throw Error(Failure::NeedsPassword,
                  "\"" + name_ + "\" does not open with this password: give another one with --password-file FILE.");
    case Refusal::Kind::Unconfined:
      throw Error(Failure::Failed, "\"" + name_ +
                                       "\" was not opened, because this system cannot confine the document worker (" +
                                       refusal.reason + "): use a Linux kernel with seccomp.");
    case Refusal::Kind::Damaged:
      break;
  }
  throwUnopened(refusal.reason);
}

std::string WorkerClient::sentence(const NoReply& none) const {
  switch (none.failure) {
    case PipeFailure::TimedOut:
      return "it took too long";
    case PipeFailure::Malformed:
      return "the document worker answered nonsense";
    default:
      return "the document worker gave up on it";
  }
}

// A worker that dies after other pages may have died of them: a fresh one decides, so what becomes of a page does not
// depend on which were read before it.
WorkerClient::Answer WorkerClient::ask(const Frame& request, std::stop_token stop) {
  for (;;) {
    if (served_ >= kRequestsPerWorker) worker_.reset();
    if (!worker_) start(stop);
    Answer answer = exchange(request, options_.pageTimeout, stop);
    const auto* none = std::get_if<NoReply>(&answer);
    if (none == nullptr) ++served_;
    if (none == nullptr || none->failure != PipeFailure::Closed || !none->afterOthers) return answer;
  }
}

PageReply WorkerClient::page(std::uint32_t index, std::stop_token stop) {
  PageReply failed;
  failed.page.index = static_cast<int>(index);
  failed.page.verdict = PageVerdict::Failed;
  const Answer answer = ask({FrameType::PageText, encodePageNumber(index)}, std::move(stop));
  if (const auto* none = std::get_if<NoReply>(&answer)) {
    failed.reason = sentence(*none);
    return failed;
  }
  const Frame& reply = std::get<Frame>(answer);
  try {
    if (reply.type == FrameType::PageRead) return decodePage(reply.payload, index);
    if (reply.type != FrameType::Refused) throw ProtocolError("a reply of another kind came");
    failed.reason = decodeRefusal(reply.payload).reason;
  } catch (const ProtocolError&) {
    worker_.reset();
    failed.reason = "the document worker answered nonsense";
  }
  return failed;
}

std::vector<OutlineItem> WorkerClient::outline(std::uint32_t pages, std::stop_token stop) {
  const Answer answer = ask({FrameType::Outline, {}}, std::move(stop));
  const auto* reply = std::get_if<Frame>(&answer);
  if (reply == nullptr || reply->type != FrameType::OutlineItems) return {};
  try {
    return decodeOutline(reply->payload, pages);
  } catch (const ProtocolError&) {
    worker_.reset();
    return {};
  }
}

std::vector<PageFormat> WorkerClient::formats(const PageSpan& span, std::stop_token stop) {
  const Answer answer = ask({FrameType::PageFormats, encodePageSpan(span)}, std::move(stop));
  const auto* reply = std::get_if<Frame>(&answer);
  try {
    if (reply != nullptr && reply->type == FrameType::FormatsRead) return decodePageFormats(reply->payload, span.count);
  } catch (const ProtocolError&) {
    worker_.reset();
  }
  return std::vector<PageFormat>(span.count);
}

std::optional<PageImage> WorkerClient::render(const RenderRequest& request, std::stop_token stop) {
  const Answer answer = ask({FrameType::RenderPage, encodeRenderRequest(request)}, std::move(stop));
  const auto* reply = std::get_if<Frame>(&answer);
  if (reply == nullptr || reply->type != FrameType::Rendered) return std::nullopt;
  try {
    return decodeImage(reply->payload);
  } catch (const ProtocolError&) {
    worker_.reset();
    return std::nullopt;
  }
}

std::string WorkerClient::copy(std::vector<Highlight> highlights, std::stop_token stop) {
  worker_ = std::make_unique<WorkerProcess>(options_.program, document_.get());
  served_ = 0;
  const Frame request{FrameType::Copy, encodeCopyRequest({options_.password, std::move(highlights)})};
  std::string copy;
  Answer answer = exchange(request, options_.openTimeout, stop);
  for (;; answer = receive(options_.openTimeout, stop)) {
    const auto* part = std::get_if<Frame>(&answer);
    if (part == nullptr || part->type != FrameType::CopyPart) break;
    if (part->payload.empty() || copy.size() + part->payload.size() > kMaxCopyBytes) break;
    copy += part->payload;
  }
  worker_.reset();
  if (const auto* none = std::get_if<NoReply>(&answer)) throwUnopened(sentence(*none));
  const Frame& end = std::get<Frame>(answer);
  try {
    if (end.type == FrameType::CopyEnd) return copy;
    if (end.type == FrameType::Refused) throwRefused(decodeRefusal(end.payload));
  } catch (const ProtocolError&) {
  }
  throwUnopened("the document worker answered nonsense");
}

}  // namespace core
