// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks.h"

#include <fmt/format.h>
#include <stdlib.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>

#include "app/text.h"
#include "core/error.h"
#include "core/ingest/source.h"
#include "core/ingest/worker_process.h"

namespace app {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kLeastFreeBytes = 500'000'000;
constexpr const char* kSampleWord = "lighthouse";

/// A folder for one check, removed with its contents.
class ScratchFolder {
 public:
  ScratchFolder() {
    std::string name = (fs::temp_directory_path() / "latte-doctor-XXXXXX").string();
    if (!mkdtemp(name.data()))
      throw core::Error(core::Failure::Failed, "No file can be made in " + fs::temp_directory_path().string() + ".");
    path_ = name;
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  ~ScratchFolder() {
    std::error_code none;
    fs::remove_all(path_, none);
  }
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

/// The smallest PDF with a word on it, without a cross-reference table: Poppler makes its own.
std::string samplePdf() {
  const std::string content = fmt::format("BT /F 24 Tf 50 100 Td ({}) Tj ET", kSampleWord);
  return fmt::format(
      "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
      "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F "
      "5 0 R>>>>>>\nendobj\n4 0 obj\n<</Length {}>>stream\n{}\nendstream\nendobj\n5 0 obj\n"
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\ntrailer\n<</Root 1 0 R/Size 6>>\n%%EOF\n",
      content.size(), content);
}

Check checkLibrary(const core::EngineOptions& options) {
  const fs::path file = options.paths.library();
  auto library = core::Library::openForWriting(file);
  if (!library)
    return {"library", true, fmt::format("{} is in use by another program: not checked", file.string()), ""};
  const auto aside = library->damagedFileSetAside();
  const std::string state = library->check();
  if (state != "ok")
    return {"library", false, fmt::format("{}: {}", file.string(), state),
            "move the file away; documents are read again when they are needed"};
  if (aside) return {"library", true, fmt::format("was damaged, set aside as {}, begun anew", aside->string()), ""};
  return {
      "library", true,
      fmt::format("{} is whole and can be written; {} documents, {}; SQLite {}", file.string(),
                  library->listDocuments().size(), bytesText(library->sizes().used), core::Library::databaseVersion()),
      ""};
}

Check checkSetAside(const core::EngineOptions& options) {
  std::vector<std::string> damaged;
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(options.paths.data, none))
    if (const std::string name = entry.path().filename().string();
        name.find(".damaged-") != std::string::npos && name.ends_with(".db"))
      damaged.push_back(name);
  if (damaged.empty()) return {"damage", true, "no library was found damaged before", ""};
  return {"damage", false,
          fmt::format("{} damaged libraries were set aside in {}", damaged.size(), options.paths.data.string()),
          "delete them when you do not need them, " + damaged.front() + " for instance"};
}

/// What the worker says of its Poppler; empty when it does not answer.
std::string popplerVersion(const std::string& worker) {
  std::string command = "'";
  for (const char c : worker) command += c == '\'' ? std::string("'\\''") : std::string(1, c);
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> answer(popen((command + "' --version").c_str(), "r"), &pclose);
  char line[64] = "";
  if (answer && std::fgets(line, sizeof line, answer.get()) == nullptr) return {};
  return plainText(line);
}

Check checkWorker(const core::EngineOptions& options) {
  const ScratchFolder folder;
  const std::string file = folder.path() / "sample.pdf";
  std::ofstream(file, std::ios::binary) << samplePdf();
  const auto source = core::openSource(file, {"", options.workerPath});
  const auto unit = source->next({});
  const core::Page* page = unit ? std::get_if<core::Page>(&*unit) : nullptr;
  if (page && page->text.find(kSampleWord) != std::string::npos)
    return {"documents", true,
            fmt::format("the confined worker reads a sample PDF; Poppler {}",
                        popplerVersion(options.workerPath.empty() ? core::defaultWorkerPath() : options.workerPath)),
            ""};
  return {"documents", false, "the confined worker found no text in a sample PDF",
          "install Latte Reader and its fonts again"};
}

Check checkModel(const core::ModelStatus& model) {
  return {"model", true,
          fmt::format("{} with {} parameters; fingerprint {}", model.name,
                      grouped(static_cast<std::uint64_t>(model.parameters)), shortened(model.fingerprint, 24)),
          ""};
}

Check checkDevice(const core::ModelStatus& model) {
  return {"device", true,
          fmt::format("{} in {}{}", model.device, model.dtype,
                      model.deviceReason.empty() ? "" : "; no GPU: " + model.deviceReason),
          ""};
}

Check checkDisk(const core::EngineOptions& options) {
  fs::path place = options.paths.data;
  std::error_code none;
  while (!fs::exists(place, none) && place.has_relative_path()) place = place.parent_path();
  const std::uint64_t free = fs::space(place).available;
  const std::string found = fmt::format("{} free at {}", bytesText(free), place.string());
  if (free >= kLeastFreeBytes) return {"disk", true, found, ""};
  return {"disk", false, found, "make room, or set LATTE_HOME to a place with more"};
}

/// What a check throws is its finding.
void add(std::vector<Check>& checks, const char* name, const char* remedy, const std::function<void()>& run) {
  try {
    run();
  } catch (const std::exception& error) {
    checks.push_back({name, false, error.what(), remedy});
  }
}

}  // namespace

std::vector<Check> runChecks(const core::EngineOptions& options) {
  std::vector<Check> checks;
  add(checks, "library", "make its folder writable, or set LATTE_HOME",
      [&] { checks.push_back(checkLibrary(options)); });
  checks.push_back(checkSetAside(options));
  add(checks, "documents", "install Latte Reader again", [&] { checks.push_back(checkWorker(options)); });
  add(checks, "model", "run make setup, or name another model with --model", [&] {
    const core::ModelStatus model = core::Engine(options).model();
    checks.push_back(checkModel(model));
    checks.push_back(checkDevice(model));
  });
  add(checks, "disk", "set LATTE_HOME to a place with room", [&] { checks.push_back(checkDisk(options)); });
  return checks;
}

}  // namespace app
