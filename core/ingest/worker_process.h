// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <sys/types.h>

#include <string>

#include "core/ingest/file_descriptor.h"

namespace core {

/// A running document worker: one child process with the document as descriptor 3 and a stream socket as descriptor 0.
/// Killed and reaped when this object goes. The kernel also kills it when the thread that started it ends.
class WorkerProcess {
 public:
  /// Throws Error when `program` cannot be started.
  WorkerProcess(const std::string& program, int documentFd);
  WorkerProcess(const WorkerProcess&) = delete;
  WorkerProcess& operator=(const WorkerProcess&) = delete;
  ~WorkerProcess();

  int socket() const { return socket_.get(); }
  pid_t pid() const { return pid_; }

 private:
  FileDescriptor socket_;
  pid_t pid_ = -1;
};

/// The worker installed with the running program (../libexec/latte-reader), or the one beside it where there is none.
std::string defaultWorkerPath();

}  // namespace core
