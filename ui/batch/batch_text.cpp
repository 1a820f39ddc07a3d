// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batch_text.h"

#include <QCoreApplication>

#include "ui/text/place_text.h"

namespace ui {
namespace {

class Words {
  Q_DECLARE_TR_FUNCTIONS(Batch)
};

QString workText(const BatchRun& run, const BatchProgress& progress) {
  if (run.state() == BatchRun::State::Paused) return Words::tr("paused");
  if (progress.question > 0)
    return Words::tr("question %1 of %2").arg(progress.question).arg(run.settings().questions.size());
  return progress.reading ? Words::tr("being read") : Words::tr("being opened");
}

QString leftText(const BatchRun& run) {
  const auto seconds = run.secondsLeft();
  const auto counts = countsText(run.batch().counts());
  if (!seconds || *seconds < 1) return counts;
  return Words::tr("%1; about %2 left", "counts; time").arg(counts, durationText(*seconds));
}

}  // namespace

QString stateText(const BatchRun& run, const core::BatchEntry& entry) {
  if (const auto* const progress = run.progressOf(entry.file.name)) return workText(run, *progress);
  const auto* const outcome = run.outcomeOf(entry.file.name);
  switch (entry.state) {
    case core::BatchState::Waiting:
      return Words::tr("waiting");
    case core::BatchState::Done:
      return outcome && outcome->cached ? Words::tr("done, was read before") : Words::tr("done");
    case core::BatchState::Failed:
      return outcome && outcome->failure && outcome->failure->failure() == core::Failure::NeedsPassword
                 ? Words::tr("needs a password")
                 : Words::tr("failed");
    case core::BatchState::Skipped:
      break;
  }
  return Words::tr("no document");
}

QString progressText(const BatchProgress* progress) {
  if (!progress || !progress->reading || progress->reading->units <= 0) return {};
  const auto& reading = *progress->reading;
  return (reading.pages ? Words::tr("page %1 of %2") : Words::tr("part %1 of %2"))
      .arg(reading.unitsDone)
      .arg(reading.units);
}

QString madeText(const BatchOutcome* outcome) {
  if (!outcome || outcome->failure) return {};
  const auto answers = outcome->answers > 0 ? Words::tr("%n answers", nullptr, outcome->answers) : QString();
  if (!outcome->summed) return answers;
  return answers.isEmpty() ? Words::tr("summary") : Words::tr("summary, %1").arg(answers);
}

QString countsText(const core::BatchCounts& counts) {
  const auto documents = static_cast<int>(counts.documents());
  auto text = Words::tr("%1 of %n documents done", nullptr, documents).arg(counts.done);
  if (counts.failed > 0) text += Words::tr(", %n failed", nullptr, static_cast<int>(counts.failed));
  if (counts.skipped > 0) text += Words::tr(", %n other files", nullptr, static_cast<int>(counts.skipped));
  return text;
}

QString runText(const BatchRun& run) {
  switch (run.state()) {
    case BatchRun::State::Idle:
      return {};
    case BatchRun::State::Starting:
      return Words::tr("Looking into the files …");
    case BatchRun::State::Working:
      return leftText(run);
    case BatchRun::State::Paused:
      return Words::tr("Paused: %1").arg(countsText(run.batch().counts()));
    case BatchRun::State::Watching:
      return Words::tr("Watching the folder: %1").arg(countsText(run.batch().counts()));
    case BatchRun::State::Finished:
      return Words::tr("Finished: %1").arg(countsText(run.batch().counts()));
    case BatchRun::State::Stopped:
      break;
  }
  return run.failure().isEmpty() ? Words::tr("Stopped: %1").arg(countsText(run.batch().counts())) : run.failure();
}

}  // namespace ui
