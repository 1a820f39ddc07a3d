// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batch_work.h"

#include <chrono>
#include <memory>

#include "core/exporting/output_file.h"
#include "ui/text/core_words.h"
#include "ui/text/place_text.h"

namespace ui {
namespace {

constexpr std::chrono::milliseconds kBetweenReports{100};

/// Labels of the pages that are cited, the others left empty: a long document has many pages, and few are cited.
class CitedLabels {
 public:
  CitedLabels(const core::Library& library, core::DocumentId document) : library_(library), document_(document) {}

  std::string label(int page) const {
    const auto pages = library_.pages(document_, page, 1);
    const auto text = pages.empty() ? QString() : lineText(pages.front().label);
    return text.isEmpty() ? std::to_string(page + 1) : text.toStdString();
  }
  QStringList of(const core::Anchor& anchor) const {
    QStringList labels;
    if (const auto* const place = std::get_if<core::PageAnchor>(&anchor)) {
      set(labels, place->firstPage);
      set(labels, place->lastPage);
    }
    return labels;
  }
  QStringList of(const core::Coverage& coverage) const {
    QStringList labels;
    for (const auto& skipped : coverage.skipped) set(labels, skipped.page);
    return labels;
  }

 private:
  void set(QStringList& labels, int page) const {
    while (labels.size() <= page) labels << QString();
    labels[page] = QString::fromStdString(label(page));
  }

  const core::Library& library_;
  core::DocumentId document_;
};

core::ExportWords wordsOf(const CitedLabels& labels) {
  return {[&labels](const core::DocumentInfo& document, int passage, const core::Anchor& anchor) {
            return placeText(document, passage, anchor, labels.of(anchor)).toStdString();
          },
          [&labels](const core::DocumentInfo& document, const core::Coverage& coverage) {
            return coverageText(document, coverage, labels.of(coverage)).toStdString();
          },
          coreSaid};
}

}  // namespace

BatchWork::BatchWork(const BatchSettings& settings, core::EngineOptions options, Watch watch)
    : request_(settings.request()),
      path_(settings.results()),
      results_(settings.format, settings.folderName(), request_.questions, coreSaid),
      options_(std::move(options)),
      watch_(std::move(watch)) {}

core::Batch BatchWork::survey(core::Engine& engine, core::Batch batch, std::stop_token stop) const {
  core::survey(engine, batch, options_, request_.password, stop);
  return batch;
}

BatchOutcome BatchWork::work(core::Engine& engine, const core::BatchFile& file, std::stop_token stop) {
  const auto result = core::workOn(engine, file, request_, watcher(), stop);
  const CitedLabels labels(engine.library(), result.reading.id);
  results_.put(
      file, result, [&](int page) { return labels.label(page); }, wordsOf(labels));
  return {result.state(),
          result.failure,
          result.reading.cached,
          result.summary.has_value(),
          static_cast<int>(result.answers.size()),
          engine.measuredRate()};
}

void BatchWork::write(const core::Batch& batch) const { core::writeOutput(path_.string(), results_.text(batch)); }

core::BatchWatcher BatchWork::watcher() const {
  const auto last = std::make_shared<std::chrono::steady_clock::time_point>();
  return {[this, last](const core::ReadProgress& progress) {
            const auto now = std::chrono::steady_clock::now();
            if (now - *last < kBetweenReports) return;
            *last = now;
            watch_({progress, 0});
          },
          [this](std::size_t question) {
            watch_({std::nullopt, static_cast<int>(question) + 1});
          }};
}

}  // namespace ui
