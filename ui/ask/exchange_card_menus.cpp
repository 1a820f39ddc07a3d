// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QToolButton>

#include "ui/ask/exchange_card.h"
#include "ui/text/place_text.h"

namespace ui {

void ExchangeCard::offerMore() {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  connect(menu->addAction(tr("&Copy question and answer")), &QAction::triggered, this,
          [this] { QApplication::clipboard()->setText(plainText(exchange_)); });
  menu->addSeparator();
  offerSources(menu);
  menu->popup(more_->mapToGlobal(QPoint(0, more_->height())));
}

void ExchangeCard::offerSources(QMenu* menu) {
  auto* wrong = menu->addMenu(tr("Remove a &wrong source"));
  auto* replaced = menu->addMenu(tr("Re&place a source by the marked text"));
  std::optional<std::size_t> marked;
  for (std::size_t r = 0; r < exchange_.replies.size(); ++r) {
    if (isMarked(r)) marked = r;
    for (std::size_t c = 0; c < exchange_.replies[r].answer.citations.size(); ++c) {
      connect(wrong->addAction(sourceText(r, c)), &QAction::triggered, this,
              [this, r, c] { Q_EMIT removalWanted(r, c); });
      if (isMarked(r))
        connect(replaced->addAction(sourceText(r, c)), &QAction::triggered, this, [this, r, c] { takeMarked(r, c); });
    }
  }
  wrong->setEnabled(!wrong->isEmpty());
  replaced->setEnabled(!replaced->isEmpty());
  auto* added = menu->addAction(tr("&Add the marked text as a source"));
  added->setEnabled(marked.has_value());
  if (marked)
    connect(added, &QAction::triggered, this, [this, r = *marked] { takeMarked(r, {}); });
  else
    menu->addAction(tr("To choose a source, mark its words in the document"))->setEnabled(false);
}

void ExchangeCard::offerForCitation(std::size_t reply, std::size_t citation, QMenu* menu) {
  const auto show = [this, reply, citation] {
    const auto& from = exchange_.replies[reply];
    Q_EMIT citationChosen(from, from.answer.citations[citation]);
  };
  connect(menu->addAction(tr("&Show in the document")), &QAction::triggered, this, show);
  connect(menu->addAction(tr("&Remove this source")), &QAction::triggered, this,
          [this, reply, citation] { Q_EMIT removalWanted(reply, citation); });
  auto* replaced = menu->addAction(tr("Re&place by the marked text"));
  replaced->setEnabled(isMarked(reply));
  connect(replaced, &QAction::triggered, this, [this, reply, citation] { takeMarked(reply, citation); });
  if (!replaced->isEnabled())
    menu->addAction(tr("To choose a source, mark its words in the document"))->setEnabled(false);
}

bool ExchangeCard::isMarked(std::size_t reply) const {
  const auto& from = exchange_.replies[reply];
  return from.state == Reply::State::Done && marking_ && marking_(from.document.key).has_value();
}

void ExchangeCard::takeMarked(std::size_t reply, std::optional<std::size_t> instead) {
  if (const auto marked = marking_(exchange_.replies[reply].document.key)) Q_EMIT sourceWanted(reply, instead, *marked);
}

/// "p. 12: words of the quote …", for a menu.
QString ExchangeCard::sourceText(std::size_t reply, std::size_t citation) const {
  const auto& from = exchange_.replies[reply];
  const auto& one = from.answer.citations[citation];
  const int width = fontMetrics().averageCharWidth() * 50;
  const auto quote = fontMetrics().elidedText(lineText(one.quote), Qt::ElideRight, width);
  return QStringLiteral("%1: %2").arg(placeText(from, one), quote).replace(u'&', QStringLiteral("&&"));
}

}  // namespace ui
