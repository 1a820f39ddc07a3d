// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <string>

#include "app/docworker/sandbox.h"

// An allow-list. A call that is not on it answers ENOSYS, as on a kernel too old to have it: libraries then fall back
// to the older call that is on the list (clone3 to clone, openat2 to openat), which keeps the list from breaking with
// each new C library, and whatever has no fallback (sockets, exec, ptrace, io_uring, keyrings) is simply not there.
namespace app {
namespace {

using Filter = std::unique_ptr<void, decltype(&seccomp_release)>;

void allow(const Filter& filter, int call, std::initializer_list<scmp_arg_cmp> conditions = {}) {
  if (call == __NR_SCMP_ERROR) return;
  const int rc = seccomp_rule_add_array(filter.get(), SCMP_ACT_ALLOW, call, static_cast<unsigned>(conditions.size()),
                                        conditions.begin());
  if (rc != 0) throw std::runtime_error("the system call filter could not be built");
}

// Names apart by blanks: what an open descriptor, memory, threads, time and the process's own state need.
constexpr const char* kPlainCalls =
    "read readv pread64 write writev close close_range lseek poll ppoll dup fcntl fadvise64 eventfd2 pipe2 "
    "fstat newfstatat stat lstat statx statfs fstatfs access faccessat faccessat2 readlink readlinkat getcwd "
    "getdents getdents64 munmap brk mremap madvise futex membarrier set_robust_list set_tid_address rseq arch_prctl "
    "sched_yield sched_getaffinity sched_getparam sched_getscheduler exit exit_group rt_sigaction rt_sigprocmask "
    "rt_sigreturn sigaltstack restart_syscall nanosleep clock_nanosleep clock_gettime clock_getres gettimeofday time "
    "getrandom getpid gettid getppid getuid geteuid getgid getegid getrlimit getrusage uname sysinfo";

void allowPlainCalls(const Filter& filter) {
  std::istringstream names(kPlainCalls);
  for (std::string name; names >> name;) allow(filter, seccomp_syscall_resolve_name(name.c_str()));
}

// Calls that are harmless with some arguments only.
void allowConditionally(const Filter& filter) {
  constexpr scmp_datum_t kWriting = O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND;
  allow(filter, SCMP_SYS(openat), {SCMP_A2_64(SCMP_CMP_MASKED_EQ, kWriting, O_RDONLY)});
  allow(filter, SCMP_SYS(open), {SCMP_A1_64(SCMP_CMP_MASKED_EQ, kWriting, O_RDONLY)});
  // No new code: neither from the heap nor from a library.
  allow(filter, SCMP_SYS(mmap), {SCMP_A2_64(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)});
  allow(filter, SCMP_SYS(mprotect), {SCMP_A2_64(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)});
  // Threads, never processes.
  allow(filter, SCMP_SYS(clone), {SCMP_A0_64(SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD)});
  // The stream socket the program talks through is connected: no address may be named.
  allow(filter, SCMP_SYS(sendto), {SCMP_A4_64(SCMP_CMP_EQ, 0)});
  allow(filter, SCMP_SYS(recvfrom), {SCMP_A4_64(SCMP_CMP_EQ, 0)});
  // Reading a limit, not setting one; signals to itself alone, which is how abort() works.
  allow(filter, SCMP_SYS(prlimit64), {SCMP_A2_64(SCMP_CMP_EQ, 0)});
  allow(filter, SCMP_SYS(tgkill), {SCMP_A0_64(SCMP_CMP_EQ, static_cast<scmp_datum_t>(getpid()))});
}

}  // namespace

void filterSystemCalls() {
  const Filter filter(seccomp_init(SCMP_ACT_ERRNO(ENOSYS)), &seccomp_release);
  if (!filter) throw std::runtime_error("the system call filter could not be built");
  allowPlainCalls(filter);
  allowConditionally(filter);
  if (seccomp_load(filter.get()) != 0) throw std::runtime_error("the system call filter could not be installed");
}

}  // namespace app
