// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/text/core_words.h"
#include "ui/text/place_text.h"

namespace ui {
namespace {

class Words {
  Q_DECLARE_TR_FUNCTIONS(DocumentView)
};

QString reasonText(const std::string& reason) {
  if (reason == "a picture without a text layer") return Words::tr("pictures only");
  if (reason == "no text") return Words::tr("nothing to read");
  return coreText(reason);
}

QString namedVerdict(core::PageVerdict verdict, const QString& reason) {
  switch (verdict) {
    case core::PageVerdict::Text:
      return Words::tr("text");
    case core::PageVerdict::Ocr:
      return Words::tr("text recognised from the picture");
    case core::PageVerdict::Empty:
      return reason.isEmpty() ? Words::tr("empty") : Words::tr("empty: %1").arg(reason);
    case core::PageVerdict::Failed:
      break;
  }
  return reason.isEmpty() ? Words::tr("failed") : Words::tr("failed: %1").arg(reason);
}

}  // namespace

QString readingText(const OpenDocument& document) {
  if (!document.report) return Words::tr("not read yet");
  return coverageText(document.report->document, document.report->coverage, document.labels);
}

QString verdictText(const OpenDocument& document, int unit, const core::Page* page) {
  const bool read = document.report && unit < document.report->coverage.pages;
  const bool pages = !document.report || document.report->document.kind == core::DocumentKind::Pdf;
  if (!pages || (!read && page == nullptr)) return read ? Words::tr("read") : Words::tr("not read yet");
  auto verdict = page != nullptr ? page->verdict : core::PageVerdict::Text;
  QString reason;
  if (read)
    for (const auto& skipped : document.report->coverage.skipped)
      if (skipped.page == unit) {
        verdict = skipped.verdict;
        reason = reasonText(skipped.reason);
      }
  auto text = namedVerdict(verdict, reason);
  if (page != nullptr && page->hiddenWords > 0)
    text = Words::tr("%1; %n hidden words left out", nullptr, static_cast<int>(page->hiddenWords)).arg(text);
  return read ? text : Words::tr("%1; not read yet").arg(text);
}

std::optional<int> pageTyped(const QString& typed, const QStringList& labels, int pages) {
  const auto wanted = typed.trimmed();
  for (int i = 0; i < std::min<int>(pages, static_cast<int>(labels.size())); ++i)
    if (labels[i].compare(wanted, Qt::CaseInsensitive) == 0) return i;
  bool number = false;
  const int page = wanted.toInt(&number);
  if (!number || page < 1 || page > pages) return std::nullopt;
  return page - 1;
}

}  // namespace ui
