// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ask/exchange.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/text/core_words.h"
#include "ui/text/place_text.h"

namespace ui {
namespace {

class Words {
  Q_DECLARE_TR_FUNCTIONS(Ask)
};

QString replyText(const Reply& reply) {
  QStringList lines;
  if (!reply.isOver() || reply.state == Reply::State::Stopped) return reply.written;
  if (reply.state == Reply::State::Failed) return reply.problem;
  if (!reply.answer.text.empty()) lines << answerText(reply.answer);
  if (!reply.answer.remark.empty()) lines << coreText(reply.answer.remark);
  lines << labelText(reply.answer.label);
  for (const auto& citation : reply.answer.citations)
    lines
        << QStringLiteral("[%1] %2%3").arg(placeText(reply, citation), lineText(citation.quote), choiceText(citation));
  return lines.join(u'\n');
}

}  // namespace

QString answerText(const core::Answer& answer) {
  return answer.label == core::AnswerLabel::NotFound ? coreText(answer.text) : blockText(answer.text);
}

QString labelText(core::AnswerLabel label) {
  switch (label) {
    case core::AnswerLabel::Read:
      return Words::tr("From reading the whole document: a gist, no proof");
    case core::AnswerLabel::Found:
      return Words::tr("Found in these places");
    case core::AnswerLabel::Computed:
      return Words::tr("Counted over the whole text");
    case core::AnswerLabel::NotFound:
      break;
  }
  return Words::tr("Not found in the document; the nearest passages");
}

QString choiceText(const core::Citation& citation) {
  return citation.byReader ? Words::tr(" (chosen by you)") : QString();
}

QString placeText(const Reply& reply, const core::Citation& citation) {
  if (!reply.document.report) return placeText(citation.anchor, reply.document.labels);
  return placeText(reply.document.report->document, citation.passage, citation.anchor, reply.document.labels);
}

QString plainText(const Exchange& exchange) {
  QStringList parts{exchange.question};
  for (const auto& reply : exchange.replies)
    parts << (exchange.replies.size() > 1 ? QString(fileName(reply.document.path) + u'\n' + replyText(reply))
                                          : replyText(reply));
  return parts.join(QStringLiteral("\n\n"));
}

}  // namespace ui
