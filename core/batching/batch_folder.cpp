// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batching/batch_folder.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <optional>

#include "core/error.h"
#include "core/ingest/document_file.h"

namespace core {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 6> kDocuments = {".pdf", ".txt", ".md", ".markdown", ".srt", ".vtt"};
constexpr std::size_t kPdfHead = 1024;

bool beginsAsPdf(const std::string& path) try {
  return DocumentFile(path).head(kPdfHead).find("%PDF-") != std::string::npos;
} catch (const Error&) {
  return false;
}

bool isDocument(const fs::path& path) {
  std::string extension = path.extension();
  for (char& c : extension)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return std::find(kDocuments.begin(), kDocuments.end(), extension) != kDocuments.end() || beginsAsPdf(path);
}

/// Nothing for a file that has gone meanwhile.
std::optional<BatchFile> fileAt(const fs::path& path, const fs::path& folder) {
  struct stat status = {};
  if (::lstat(path.c_str(), &status) != 0) return std::nullopt;
  const bool mayBeRead = S_ISREG(status.st_mode) || S_ISLNK(status.st_mode);
  return BatchFile{path.lexically_relative(folder).string(), path.string(), static_cast<std::uint64_t>(status.st_size),
                   std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec,
                   mayBeRead && isDocument(path)};
}

class Listing {
 public:
  explicit Listing(const BatchFolder& batch) : batch_(batch) {
    std::error_code failure;
    output_ = fs::weakly_canonical(batch.output, failure);
  }

  void add(const fs::path& folder) {
    std::error_code failure;
    auto entry = fs::directory_iterator(folder, failure);
    for (; !failure && entry != fs::directory_iterator(); entry.increment(failure)) {
      if (entry->path().filename().native().starts_with('.')) continue;
      std::error_code gone;
      if (!entry->is_symlink(gone) && entry->is_directory(gone)) {
        if (batch_.recursive && fs::weakly_canonical(entry->path(), gone) != output_) add(entry->path());
      } else if (!isResult(entry->path())) {
        if (auto file = fileAt(entry->path(), batch_.folder)) files_.push_back(*std::move(file));
      }
    }
    if (failure && folder == batch_.folder)
      throw Error(Failure::Unreadable, "The folder \"" + folder.string() + "\" cannot be listed (" + failure.message() +
                                           "): give a folder that you may read.");
  }

  std::vector<BatchFile> sorted() && {
    std::sort(files_.begin(), files_.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return std::move(files_);
  }

 private:
  /// A results file, and what is written beside it while it is made.
  bool isResult(const fs::path& path) const {
    std::error_code gone;
    return path.filename().native().starts_with(std::string(kResultsName) + '.') &&
           fs::weakly_canonical(path.parent_path(), gone) == output_;
  }

  const BatchFolder& batch_;
  fs::path output_;
  std::vector<BatchFile> files_;
};

}  // namespace

std::vector<BatchFile> filesOf(const BatchFolder& batch) {
  Listing listing(batch);
  listing.add(batch.folder);
  return std::move(listing).sorted();
}

}  // namespace core
