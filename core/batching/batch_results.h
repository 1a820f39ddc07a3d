// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/batching/batch_work.h"
#include "core/exporting/export.h"
#include "core/exporting/json_values.h"

/// What a batch made, as one file for a spreadsheet, a Markdown viewer or a program. It depends on the documents, the
/// questions and the model alone: made again, it is the same to the byte.
namespace core {

enum class BatchFormat { Markdown, JsonLines, Csv };

/// "md", "jsonl", "csv": what the results file's name ends in.
const char* extensionOf(BatchFormat format);
std::optional<BatchFormat> formatNamed(const std::string& extension);

class BatchResults {
 public:
  /// Markdown, which people read, is in the language of `said`.
  BatchResults(BatchFormat format, std::string folder, std::vector<std::string> questions, Said said = asSaid)
      : format_(format), folder_(std::move(folder)), questions_(std::move(questions)), said_(std::move(said)) {}

  /// Takes the place of what was there of a file of this name.
  void put(const BatchFile& file, const BatchResult& result, const PageLabels& labels, const ExportWords& words);

  /// All that is done of `batch` so far, by the names of the files.
  std::string text(const Batch& batch) const;

 private:
  std::string head(const Batch& batch) const;
  std::string piece(const BatchFile& file, const BatchResult& result, const PageLabels& labels,
                    const ExportWords& words) const;
  std::string skipped(const BatchFile& file) const;

  BatchFormat format_;
  std::string folder_;
  std::vector<std::string> questions_;
  Said said_;
  std::map<std::string, std::string> pieces_;  ///< by file name
};

}  // namespace core
