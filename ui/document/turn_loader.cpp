// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/turn_loader.h"

#include <utility>

#include "core/ingest/source.h"
#include "ui/document/turns.h"

namespace ui {
namespace {

constexpr std::size_t kTurnsAtOnce = 1000;

}  // namespace

TurnLoader::TurnLoader(Services& services, QObject* parent)
    : QObject(parent),
      services_(services),
      worker_([file = services.options.paths.state / "speakers.json"] { return std::make_unique<SpeakerFile>(file); }) {
}

TurnLoader::~TurnLoader() {
  task_.cancel();
  kept_.cancel();
}

void TurnLoader::load(const OpenDocument& document) {
  task_.cancel();
  kept_.cancel();
  ++generation_;
  document_ = document;
  contentHash_.clear();
  const auto& report = document.report;
  if (report && report->document.kind == core::DocumentKind::Pdf) return Q_EMIT foundPdf();
  if (report && document.finished) return loadKept(*report);
  loadFile();
}

void TurnLoader::begin(const Beginning& beginning) {
  contentHash_ = beginning.contentHash;
  Q_EMIT found(beginning.kind, beginning.names);
}

void TurnLoader::loadFile() {
  const int generation = generation_;
  const auto begun = worker_.reporter<Beginning>(this, [this, generation](const Beginning& beginning) {
    if (generation == generation_) begin(beginning);
  });
  const auto piece = worker_.reporter<std::vector<core::Turn>>(this, [this, generation](const auto& some) {
    if (generation == generation_) Q_EMIT turns(some);
  });
  task_ = worker_.post(
      this, Urgency::Question,
      [path = document_.path, begun, piece](const SpeakerFile& speakers, const std::stop_token& stop) {
        if (core::opensAsPdf(path)) return true;
        const auto source = core::openSource(path, {}, stop);
        const auto& info = source->info();
        begun({info.kind, info.contentHash, speakers.names(info.contentHash)});
        std::vector<core::Turn> some;
        while (auto unit = source->next(stop)) {
          some.push_back(std::move(std::get<core::Turn>(*unit)));
          if (some.size() == kTurnsAtOnce) piece(std::exchange(some, {}));
        }
        piece(some);
        return false;
      },
      [this, generation](bool pdf) {
        if (generation == generation_ && pdf) Q_EMIT foundPdf();
      },
      [this, generation](const core::Error& error) {
        if (generation != generation_ || error.failure() == core::Failure::Interrupted) return;
        if (document_.report)
          loadKept(*document_.report);
        else
          Q_EMIT failed(error);
      });
}

void TurnLoader::loadKept(const core::ReadReport& report) {
  const int generation = generation_;
  task_ = worker_.post(
      this, Urgency::Question,
      [hash = report.document.contentHash, kind = report.document.kind](const SpeakerFile& file,
                                                                        const std::stop_token&) {
        return Beginning{kind, hash, file.names(hash)};
      },
      [this, generation, reading = report.reading](const Beginning& beginning) {
        if (generation != generation_) return;
        begin(beginning);
        loadPassages(reading, beginning.kind);
      });
}

void TurnLoader::loadPassages(core::ReadingId reading, core::DocumentKind kind) {
  const int generation = generation_;
  kept_ = services_.shelf.post(
      this, Urgency::Question,
      [reading, kind](Shelf& shelf, const std::stop_token&) {
        const auto* library = shelf.library();
        return library != nullptr ? turnsOf(library->passages(reading), kind) : std::vector<core::Turn>();
      },
      [this, generation](const std::vector<core::Turn>& all) {
        if (generation == generation_) Q_EMIT turns(all);
      },
      [this, generation](const core::Error& error) {
        if (generation == generation_ && error.failure() != core::Failure::Interrupted) Q_EMIT failed(error);
      });
}

void TurnLoader::saveNames(const SpeakerNames& names) {
  if (contentHash_.empty()) return;
  worker_.post(
      this, Urgency::Question,
      [hash = contentHash_, names](const SpeakerFile& file, const std::stop_token&) { file.save(hash, names); }, [] {},
      [this](const core::Error& error) { Q_EMIT failed(error); });
}

}  // namespace ui
