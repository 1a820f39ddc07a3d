// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/place_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <filesystem>

namespace ui {
namespace {

constexpr std::size_t kMostPagesNamed = 8;

class Words {
  Q_DECLARE_TR_FUNCTIONS(Place)
};

bool isInvisible(QChar c) {
  return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
         c.category() == QChar::Other_NotAssigned;
}

QString lines(int first, int last) {
  return first >= last ? Words::tr("line %1").arg(first) : Words::tr("lines %1–%2").arg(first).arg(last);
}

struct PlaceWords {
  const QStringList& labels;

  QString operator()(const core::PageAnchor& a) const {
    if (a.firstPage == a.lastPage) return Words::tr("p. %1").arg(pageLabel(labels, a.firstPage));
    return Words::tr("pp. %1–%2").arg(pageLabel(labels, a.firstPage), pageLabel(labels, a.lastPage));
  }
  QString operator()(const core::TimeAnchor& a) const {
    const auto speaker = lineText(a.speaker);
    if (a.beginMs < 0 && a.firstLine <= 0) return speaker.isEmpty() ? QStringLiteral("?") : speaker;
    const auto place = a.beginMs < 0 ? lines(a.firstLine, a.lastLine) : clockText(a.beginMs);
    return speaker.isEmpty() ? place : QString(place + u' ' + speaker);
  }
  QString operator()(const core::LineAnchor& a) const { return lines(a.firstLine, a.lastLine); }
};

QString readOf(core::DocumentKind kind, int read, int units) {
  switch (kind) {
    case core::DocumentKind::Pdf:
      return read == units ? Words::tr("read all %n pages", nullptr, units)
                           : Words::tr("read %1 of %n pages", nullptr, units).arg(read);
    case core::DocumentKind::Transcript:
      return read == units ? Words::tr("read all %n turns", nullptr, units)
                           : Words::tr("read %1 of %n turns", nullptr, units).arg(read);
    case core::DocumentKind::PlainText:
      break;
  }
  return read == units ? Words::tr("read all %n paragraphs", nullptr, units)
                       : Words::tr("read %1 of %n paragraphs", nullptr, units).arg(read);
}

}  // namespace

QString blockText(std::string_view utf8) {
  auto text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
  text.removeIf([](QChar c) { return c != u'\n' && c != u'\t' && isInvisible(c); });
  return text;
}

QString lineText(std::string_view utf8) {
  auto text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
  text.removeIf([](QChar c) { return !c.isSpace() && isInvisible(c); });
  return text.simplified();
}

QString fileName(const std::string& path) { return lineText(std::filesystem::path(path).filename().string()); }

QString pageLabel(const QStringList& labels, int index) {
  const auto label = labels.value(index);
  return label.isEmpty() ? QString::number(index + 1) : label;
}

QString placeText(const core::Anchor& anchor, const QStringList& labels) {
  return std::visit(PlaceWords{labels}, anchor);
}

QString placeText(const core::DocumentInfo& document, int passage, const core::Anchor& anchor,
                  const QStringList& labels) {
  const auto place = placeText(anchor, labels);
  if (document.parts.empty()) return place;
  const std::string* file = &document.path;
  for (const auto& part : document.parts)
    if (part.firstPassage <= passage) file = &part.path;
  return fileName(*file) + QStringLiteral(", ") + place;
}

QString coverageText(const core::DocumentInfo& document, const core::Coverage& coverage, const QStringList& labels) {
  const int units = std::max(document.pages, coverage.pages), without = coverage.pages - coverage.pagesWithText;
  auto text = readOf(document.kind, coverage.pagesWithText, units);
  if (without > 0) text += Words::tr("; %n without text", nullptr, without);
  if (document.kind == core::DocumentKind::Pdf && !coverage.skipped.empty()) {
    QStringList pages;
    for (std::size_t i = 0; i < std::min(coverage.skipped.size(), kMostPagesNamed); ++i)
      pages << pageLabel(labels, coverage.skipped[i].page);
    text += Words::tr(": p. %1").arg(pages.join(QStringLiteral(", ")));
    if (coverage.skipped.size() > kMostPagesNamed) text += QStringLiteral(" …");
  }
  if (coverage.hiddenWords > 0)
    text += Words::tr("; %n hidden words left out", nullptr, static_cast<int>(coverage.hiddenWords));
  return text;
}

QString clockText(std::int64_t milliseconds) {
  const auto seconds = milliseconds / 1000;
  return QStringLiteral("%1:%2:%3")
      .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
      .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
      .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString durationText(double seconds) {
  const auto whole = static_cast<std::int64_t>(seconds + 0.5);
  const auto pair = [](std::int64_t a, std::int64_t b) {
    return QStringLiteral("%1:%2").arg(a).arg(b, 2, 10, QLatin1Char('0'));
  };
  if (whole < 100) return Words::tr("%1 s").arg(whole);
  if (whole < 6000) return Words::tr("%1 min").arg(pair(whole / 60, whole % 60));
  return Words::tr("%1 h").arg(pair(whole / 3600, whole / 60 % 60));
}

QString bytesText(std::uint64_t bytes) {
  return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}

}  // namespace ui
