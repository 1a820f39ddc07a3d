// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/worker_process.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include <cstring>
#include <filesystem>

#include "core/error.h"

namespace core {
namespace {

constexpr int kFirstFree = 10;  // above every descriptor the worker is given

// Descriptor 0 is the socket, 3 the document. Messages of a parser of hostile files never reach the user's terminal.
class FileActions {
 public:
  FileActions(int socket, int document) {
    posix_spawn_file_actions_init(&actions_);
    posix_spawn_file_actions_adddup2(&actions_, socket, 0);
    posix_spawn_file_actions_addopen(&actions_, 1, "/dev/null", O_WRONLY, 0);
#ifndef __SANITIZE_ADDRESS__
    posix_spawn_file_actions_addopen(&actions_, 2, "/dev/null", O_WRONLY, 0);
#endif
    posix_spawn_file_actions_adddup2(&actions_, document, 3);
  }
  FileActions(const FileActions&) = delete;
  FileActions& operator=(const FileActions&) = delete;
  ~FileActions() { posix_spawn_file_actions_destroy(&actions_); }
  const posix_spawn_file_actions_t* get() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_;
};

// A process group of its own keeps Ctrl-C in a terminal from reaching the worker before its owner decides.
class Attributes {
 public:
  Attributes() {
    posix_spawnattr_init(&attributes_);
    sigset_t none, defaults;
    sigemptyset(&none);
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE);
    posix_spawnattr_setsigmask(&attributes_, &none);
    posix_spawnattr_setsigdefault(&attributes_, &defaults);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
  }
  Attributes(const Attributes&) = delete;
  Attributes& operator=(const Attributes&) = delete;
  ~Attributes() { posix_spawnattr_destroy(&attributes_); }
  const posix_spawnattr_t* get() const { return &attributes_; }

 private:
  posix_spawnattr_t attributes_;
};

[[noreturn]] void throwCannotStart(const std::string& program, int error) {
  throw Error(Failure::Failed, "The document worker \"" + program + "\" cannot be started (" + std::strerror(error) +
                                   "): install Latte Reader again.");
}

}  // namespace

WorkerProcess::WorkerProcess(const std::string& program, int documentFd) {
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) throwCannotStart(program, errno);
  socket_ = FileDescriptor(ends[0]);
  const FileDescriptor far(ends[1]);
  const FileDescriptor socket(fcntl(far.get(), F_DUPFD_CLOEXEC, kFirstFree));
  const FileDescriptor document(fcntl(documentFd, F_DUPFD_CLOEXEC, kFirstFree));
  if (!socket || !document) throwCannotStart(program, errno);
  const FileActions actions(socket.get(), document.get());
  const Attributes attributes;
  std::string name = program;
  std::string locale = "LC_ALL=C.UTF-8";
  char* const arguments[] = {name.data(), nullptr};
  char* const environment[] = {locale.data(), nullptr};
  const int error = posix_spawn(&pid_, program.c_str(), actions.get(), attributes.get(), arguments, environment);
  if (error != 0) throwCannotStart(program, error);
}

WorkerProcess::~WorkerProcess() {
  if (pid_ <= 0) return;
  kill(pid_, SIGKILL);
  while (waitpid(pid_, nullptr, 0) < 0 && errno == EINTR) {
  }
}

std::string defaultWorkerPath() {
  std::error_code unused;
  const auto folder = std::filesystem::read_symlink("/proc/self/exe", unused).parent_path();
  const auto installed = folder.parent_path() / "libexec" / "latte-reader" / "docworker";
  return std::filesystem::exists(installed, unused) ? installed : folder / "docworker";
}

}  // namespace core
