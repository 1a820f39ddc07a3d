// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <seccomp.h>
#include <sys/socket.h>

#include <stdexcept>

/// From here on, this process and those it starts are killed by the kernel (SIGSYS) when they ask for a socket of any
/// family but Unix's. There is no way back.
inline void forbidNetwork() {
  const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
  if (filter == nullptr ||
      seccomp_rule_add(filter, SCMP_ACT_KILL_PROCESS, SCMP_SYS(socket), 1, SCMP_A0(SCMP_CMP_NE, AF_UNIX)) != 0 ||
      seccomp_load(filter) != 0)
    throw std::runtime_error("the kernel takes no filter of system calls");
  seccomp_release(filter);
}
