// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docworker/sandbox.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>
#include <thread>

namespace {

/// What `attempt` says in a child process that entered the sandbox.
bool holdsInSandbox(const std::function<bool()>& attempt) {
  const pid_t child = fork();
  if (child == 0) {
    app::enterSandbox();
    _exit(attempt() ? 10 : 11);
  }
  int status = 0;
  waitpid(child, &status, 0);
  EXPECT_TRUE(WIFEXITED(status) && (WEXITSTATUS(status) == 10 || WEXITSTATUS(status) == 11)) << status;
  return WEXITSTATUS(status) == 10;
}

void expectRefused(const char* what, const std::function<bool()>& attempt) {
  EXPECT_TRUE(attempt()) << what << " fails without the sandbox too, which proves nothing";
  EXPECT_FALSE(holdsInSandbox(attempt)) << what;
}

TEST(SandboxTest, HasNoNetwork) {
  expectRefused("a TCP socket", [] { return socket(AF_INET, SOCK_STREAM, 0) >= 0; });
  expectRefused("a local socket", [] { return socket(AF_UNIX, SOCK_STREAM, 0) >= 0; });
  expectRefused("a socket pair", [] {
    int ends[2];
    return socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0;
  });
}

TEST(SandboxTest, WritesNoFile) {
  const std::string path = testing::TempDir() + "latte-sandbox-test";
  expectRefused("creating a file", [&] { return open(path.c_str(), O_WRONLY | O_CREAT, 0600) >= 0; });
  expectRefused("opening a file for writing", [&] { return open(path.c_str(), O_RDWR) >= 0; });
  expectRefused("a file in memory", [] {
    const int fd = memfd_create("x", 0);
    return fd >= 0 && write(fd, "x", 1) == 1;
  });
  unlink(path.c_str());
}

TEST(SandboxTest, ReadsNoFileButFonts) {
  if (syscall(444, nullptr, 0, 1) < 1) GTEST_SKIP() << "this kernel has no Landlock";
  expectRefused("reading the password list", [] { return open("/etc/passwd", O_RDONLY) >= 0; });
  expectRefused("reading a process", [] { return open("/proc/self/maps", O_RDONLY) >= 0; });
}

TEST(SandboxTest, StartsNoProcessAndTracesNone) {
  expectRefused("fork", [] {
    const pid_t child = static_cast<pid_t>(syscall(SYS_clone, SIGCHLD, nullptr, nullptr, nullptr, nullptr));
    if (child == 0) _exit(0);
    if (child > 0) waitpid(child, nullptr, 0);
    return child > 0;
  });
  EXPECT_FALSE(holdsInSandbox([] { return execl("/bin/true", "true", nullptr) == 0; }));
  EXPECT_FALSE(holdsInSandbox([] { return ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0; }));
  EXPECT_FALSE(holdsInSandbox([] { return kill(getppid(), 0) == 0; }));
}

TEST(SandboxTest, LoadsNoCodeAndRaisesNoLimit) {
  expectRefused("executable memory", [] {
    return mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
  });
  EXPECT_FALSE(holdsInSandbox([] {
    const rlimit none{RLIM_INFINITY, RLIM_INFINITY};
    return setrlimit(RLIMIT_CPU, &none) == 0;
  }));
  EXPECT_FALSE(holdsInSandbox([] { return syscall(SYS_io_uring_setup, 1, nullptr) >= 0 || errno != ENOSYS; }));
}

TEST(SandboxTest, OpenDescriptorsMemoryAndThreadsStay) {
  int ends[2];
  ASSERT_EQ(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
  const int file = open("/etc/passwd", O_RDONLY);
  EXPECT_TRUE(holdsInSandbox([&] { return send(ends[0], "x", 1, MSG_NOSIGNAL) == 1; }));
  EXPECT_TRUE(holdsInSandbox([&] {
    char byte;
    return pread(file, &byte, 1, 0) == 1;
  }));
  EXPECT_TRUE(holdsInSandbox([] { return !std::string(std::size_t{64} << 20, 'x').empty(); }));
  EXPECT_TRUE(holdsInSandbox([] {
    bool ran = false;
    std::thread([&] { ran = true; }).join();
    return ran;
  }));
  close(file);
  close(ends[0]);
  close(ends[1]);
}

}  // namespace
