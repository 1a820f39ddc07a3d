// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/summary_text.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/text/place_text.h"

namespace ui {
namespace {

class Words {
  Q_DECLARE_TR_FUNCTIONS(Summary)
};

}  // namespace

QString levelText(core::SummaryLevel level) {
  switch (level) {
    case core::SummaryLevel::Line:
      return Words::tr("In one sentence");
    case core::SummaryLevel::Short:
      return Words::tr("In short");
    case core::SummaryLevel::Section:
      return Words::tr("Section by section");
    case core::SummaryLevel::Bullets:
      break;
  }
  return Words::tr("The main points");
}

QString trustText(core::AnswerLabel label) {
  switch (label) {
    case core::AnswerLabel::Read:
      return Words::tr("from the reading: a gist, no proof");
    case core::AnswerLabel::Found:
      return Words::tr("the document's own words");
    case core::AnswerLabel::Computed:
      return Words::tr("counted over the whole text");
    case core::AnswerLabel::NotFound:
      break;
  }
  return Words::tr("not in the document");
}

bool isOfOneKind(const core::Summary& summary) {
  return std::ranges::all_of(summary.sentences,
                             [&](const auto& one) { return one.label == summary.sentences.front().label; });
}

QString summaryText(const core::DocumentInfo& document, const core::Summary& summary, const QStringList& labels) {
  const bool isParagraph = summary.level == core::SummaryLevel::Line || summary.level == core::SummaryLevel::Short;
  QString text;
  if (!summary.about.empty()) text += Words::tr("About “%1”:").arg(lineText(summary.about)) + u'\n';
  const auto heading = text.size();
  for (const auto& sentence : summary.sentences) {
    if (!sentence.heading.empty())
      text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + lineText(sentence.heading) + u'\n';
    if (isParagraph && text.size() > heading) text += u' ';
    if (!isParagraph) text += QStringLiteral("• ");
    text += lineText(sentence.text);
    for (const auto& source : sentence.evidence)
      text += u" [" % placeText(document, source.passage, source.anchor, labels) % u']';
    if (!isParagraph) text += u'\n';
  }
  if (isParagraph) text += u'\n';
  return text + u"\n(" % coverageText(document, summary.coverage, labels) % u")\n";
}

}  // namespace ui
