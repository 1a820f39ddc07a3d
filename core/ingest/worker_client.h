// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/ingest/file_descriptor.h"
#include "core/ingest/frame.h"
#include "core/ingest/protocol.h"
#include "core/ingest/worker_process.h"

namespace core {

struct WorkerOptions {
  std::string program;   ///< empty: beside the running program
  std::string password;  ///< goes through the socket, never through arguments or environment
  std::chrono::milliseconds openTimeout{30'000};
  std::chrono::milliseconds pageTimeout{10'000};
};

/// Talks to the worker of one PDF and replaces it whenever it dies, hangs or breaks the protocol: that costs one page,
/// never the program. Starts a fresh worker every few hundred pages, so what Poppler piles up stays bounded.
/// Not thread-safe; to be used from the thread that made it. Every call throws Error(Interrupted) soon after `stop` is
/// requested, having killed the worker.
class WorkerClient {
 public:
  /// `document` is an open regular file; `name` is how error sentences call it.
  WorkerClient(FileDescriptor document, std::string name, WorkerOptions options);

  /// Throws Error: NeedsPassword, or Unreadable for what is damaged or takes too long.
  OpenedDocument open(std::stop_token stop);

  /// The outline; empty when there is none or it cannot be read in time.
  std::vector<OutlineItem> outline(std::uint32_t pages, std::stop_token stop);

  /// Sizes and labels of the pages in `span`; of sizes 0 where they cannot be known.
  std::vector<PageFormat> formats(const PageSpan& span, std::stop_token stop);

  /// Page `index`; a page that cannot be read has the verdict Failed and a reason.
  PageReply page(std::uint32_t index, std::stop_token stop);

  /// A picture of a page, nullopt when it cannot be painted. The size is what the worker made of the scale.
  std::optional<PageImage> render(const RenderRequest& request, std::stop_token stop);

  /// A copy of the document with these marks on its pages, made by a fresh worker that does nothing else; it keeps the
  /// password. Throws Error: NeedsPassword; Unreadable for what is damaged, takes too long or has other pages by now.
  std::string copy(std::vector<Highlight> highlights, std::stop_token stop);

  /// The worker's process, -1 when none runs.
  pid_t workerPid() const { return worker_ ? worker_->pid() : -1; }

 private:
  /// Why a request gave nothing.
  struct NoReply {
    PipeFailure failure;
    bool afterOthers;  ///< the worker had served other pages before
  };
  using Answer = std::variant<Frame, NoReply>;

  OpenedDocument start(std::stop_token stop);
  Answer exchange(const Frame& request, std::chrono::milliseconds timeout, std::stop_token stop);
  Answer receive(std::chrono::milliseconds timeout, std::stop_token stop);
  NoReply lost(PipeFailure failure);
  Answer ask(const Frame& request, std::stop_token stop);
  std::string sentence(const NoReply& none) const;
  [[noreturn]] void throwUnopened(const std::string& why) const;
  [[noreturn]] void throwRefused(const Refusal& refusal) const;

  FileDescriptor document_;
  std::string name_;
  WorkerOptions options_;
  std::unique_ptr<WorkerProcess> worker_;
  int served_ = 0;  ///< requests the present worker has answered since it opened the document
};

}  // namespace core
