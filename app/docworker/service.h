// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

/// Answers the requests that come over `socket` about the document open as `documentFd`, until the peer hangs up or
/// breaks the protocol. Requests other than Open are refused until an Open succeeded.
void serve(int socket, int documentFd);

}  // namespace app
