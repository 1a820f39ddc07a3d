// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <qpdf/QPDF.hh>
#include <string>

// qpdf parses the same hostile files as Poppler and is therefore part of the same confined program: it reads from the
// descriptor, as it may open no file.
namespace app {

/// Opens the document behind `fd`, which stays the caller's; one at a time, as its position in the file is shared.
/// Throws Refused for a wrong password, and what qpdf throws.
void openQpdf(QPDF& pdf, int fd, const std::string& password);

}  // namespace app
