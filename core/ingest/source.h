// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

#include "core/document/document.h"

namespace core {

/// A document opened for reading: pulls its units (pages or turns) in order. Not thread-safe, and to be used from the
/// thread that opened it.
class Source {
 public:
  virtual ~Source() = default;
  virtual const DocumentInfo& info() const = 0;

  /// How many units there are in all.
  virtual int units() const = 0;

  /// The next unit, nullopt at the end. A page that cannot be read comes as a page without text and the verdict Failed.
  /// Throws Error when the document cannot go on, Interrupted when stopped.
  virtual std::optional<SourceUnit> next(std::stop_token stop) = 0;

  /// Goes on from unit `index` (0 … units()) without parsing the earlier ones; coverage is counted from there.
  virtual void seek(int index) = 0;

  /// Of what was pulled since the last seek. Turns count as pages do, by their index.
  virtual Coverage coverage() const = 0;
};

struct OpenOptions {
  std::string password;    ///< of an encrypted PDF
  std::string workerPath;  ///< the document worker; empty: beside the running program
};

/// Whether openSource() would take this file for a PDF. Throws Error(Unreadable).
bool opensAsPdf(const std::string& path);

/// Opens a PDF, an SRT or VTT transcript or plain text; "-" is standard input. What a file is, its content decides, its
/// extension only where the content leaves it open. The content hash is of the bytes of this very opening.
/// Throws Error: Unreadable, NeedsPassword, Failed; the sentence names the file and the remedy.
std::unique_ptr<Source> openSource(const std::string& path, const OpenOptions& options = {}, std::stop_token stop = {});

/// The sentence for a document that was read to its end and gave no text at all; nullopt when it gave some.
std::optional<std::string> noTextSentence(const DocumentInfo& info, const Coverage& coverage);

}  // namespace core
