// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/sentence_links_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "ui/attention/map_values.h"

namespace ui {
namespace {

constexpr int kLatents = 12, kLinksPerWord = 2, kTold = 3;
constexpr double kThickest = 7;  ///< of a line, in pixels

}  // namespace

SentenceLinksView::SentenceLinksView(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAccessibleName(tr("Words, latents and words of the sentence"));
}

void SentenceLinksView::setSentence(std::shared_ptr<const core::SentenceAttention> sentence, QStringList words) {
  sentence_ = std::move(sentence);
  words_ = std::move(words);
  links_ = strongestLinks(*sentence_, kLatents, kLinksPerWord);
  chosen_ = {};
  setAccessibleDescription(sentenceOf(chosen_));
  updateGeometry();
  update();
}

int SentenceLinksView::count(Side side) const {
  return static_cast<int>(side == Side::Latent ? links_.slots.size() : words_.size());
}

QSize SentenceLinksView::minimumSizeHint() const {
  const int rows = std::max(count(Side::Latent), count(Side::Reading)) + 1;
  return {280, rows * (fontMetrics().height() + 4)};
}
QSize SentenceLinksView::sizeHint() const { return minimumSizeHint().expandedTo({420, 0}); }

QRectF SentenceLinksView::rectOf(const Item& item) const {
  const double line = fontMetrics().height() + 4, third = width() / 3.5;
  const double latent = fontMetrics().horizontalAdvance(QStringLiteral("00")) + 24;
  const double left = item.side == Side::Reading  ? 0
                      : item.side == Side::Latent ? (width() - latent) / 2
                                                  : width() - third;
  const double space = (height() - line) / std::max(1, count(item.side));
  return {left, line + item.index * space + (space - line) / 2, item.side == Side::Latent ? latent : third, line};
}

QString SentenceLinksView::nameOf(const Item& item) const {
  if (item.side != Side::Latent) return words_[item.index];
  return QString::number(links_.slots[static_cast<std::size_t>(item.index)] + 1);
}

/// Whether a line on `side` begins or ends at what is chosen, or goes on from there.
bool SentenceLinksView::touches(const WordLink& link, Side side) const {
  if (chosen_.side == Side::Latent) return link.latent == chosen_.index;
  if (chosen_.side == side) return link.word == chosen_.index;
  const auto& other = chosen_.side == Side::Reading ? links_.reads : links_.writes;
  return std::any_of(other.begin(), other.end(),
                     [&](const WordLink& l) { return l.word == chosen_.index && l.latent == link.latent; });
}

void SentenceLinksView::paintLinks(QPainter& painter, Side side, bool chosen) const {
  const auto& links = side == Side::Reading ? links_.reads : links_.writes;
  if (links.empty()) return;
  auto colour = chosen ? palette().highlight().color() : palette().text().color();
  for (const auto& link : links) {
    if (touches(link, side) != chosen) continue;
    const auto word = rectOf({side, link.word}), latent = rectOf({Side::Latent, link.latent});
    const QPointF from =
        side == Side::Reading ? QPointF(word.right(), word.center().y()) : QPointF(latent.right(), latent.center().y());
    const QPointF to =
        side == Side::Reading ? QPointF(latent.left(), latent.center().y()) : QPointF(word.left(), word.center().y());
    const double strength = link.share / links.front().share, half = (to.x() - from.x()) / 2;
    QPainterPath path(from);
    path.cubicTo(from + QPointF(half, 0), to - QPointF(half, 0), to);
    colour.setAlphaF(static_cast<float>(chosen ? 0.35 + 0.55 * strength : 0.06 + 0.14 * strength));
    painter.setPen(QPen(colour, std::max(1.0, kThickest * strength), Qt::SolidLine, Qt::FlatCap));
    painter.drawPath(path);
  }
}

void SentenceLinksView::paintItems(QPainter& painter, Side side) const {
  for (int i = 0; i < count(side); ++i) {
    const Item item{side, i};
    const auto box = rectOf(item);
    auto font = this->font();
    font.setBold(item == chosen_);
    painter.setFont(font);
    const auto align = side == Side::Reading ? Qt::AlignRight : side == Side::Latent ? Qt::AlignHCenter : Qt::AlignLeft;
    const auto name = QFontMetricsF(font).elidedText(nameOf(item), Qt::ElideRight, box.width() - 8);
    painter.setPen(palette().text().color());
    painter.drawText(box.adjusted(4, 0, -4, 0), align | Qt::AlignVCenter, name);
    if (side == Side::Latent) painter.drawRoundedRect(box.adjusted(2, 1, -2, -1), 4, 4);
    if (item != chosen_) continue;
    painter.setPen(QPen(palette().highlight(), hasFocus() ? 2 : 1));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
  }
}

void SentenceLinksView::paintEvent(QPaintEvent*) {
  if (!sentence_) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(palette().text().color());
  const int line = fontMetrics().height();
  painter.drawText(QRect(0, 0, width() / 3, line), Qt::AlignRight, tr("reads"));
  painter.drawText(QRect(0, 0, width(), line), Qt::AlignHCenter, tr("latents"));
  painter.drawText(QRect(2 * width() / 3, 0, width() / 3, line), Qt::AlignLeft, tr("made of"));
  for (const bool chosen : {false, true})
    for (const auto side : {Side::Reading, Side::Writing}) paintLinks(painter, side, chosen);
  for (const auto side : {Side::Reading, Side::Latent, Side::Writing}) paintItems(painter, side);
}

QString SentenceLinksView::sentenceOf(const Item& item) const {
  if (item.index >= count(item.side)) return {};
  QStringList parts;
  const auto tell = [&](const std::vector<WordLink>& links, bool words) {
    for (const auto& link : links) {
      if ((item.side == Side::Latent ? link.latent : link.word) != item.index || parts.size() >= kTold) continue;
      const auto other = nameOf(words ? Item{Side::Reading, link.word} : Item{Side::Latent, link.latent});
      parts << tr("%1 (%2)", "word or latent, share").arg(other, shareText(link.share));
    }
    return parts.isEmpty() ? tr("nothing that is drawn") : parts.join(tr(", "));
  };
  const auto name = nameOf(item);
  switch (item.side) {
    case Side::Reading:
      return tr("“%1” reads latents %2").arg(name, tell(links_.reads, false));
    case Side::Writing:
      return tr("“%1” is held by latents %2, shares of the sentence").arg(name, tell(links_.writes, false));
    case Side::Latent:
      break;
  }
  return tr("Latent %1 is made of %2").arg(name, tell(links_.writes, true));
}

void SentenceLinksView::choose(Item item) {
  if (!sentence_ || count(item.side) == 0) return;
  item.index = std::clamp(item.index, 0, count(item.side) - 1);
  if (item == chosen_) return;
  chosen_ = item;
  setAccessibleDescription(sentenceOf(item));
  update();
  Q_EMIT told(sentenceOf(item));
}

void SentenceLinksView::mouseMoveEvent(QMouseEvent* event) {
  for (const auto side : {Side::Reading, Side::Latent, Side::Writing})
    for (int i = 0; i < count(side); ++i)
      if (rectOf({side, i}).contains(event->position())) return choose({side, i});
}

void SentenceLinksView::keyPressEvent(QKeyEvent* event) {
  const auto side = [&](int step) {
    const int to = std::clamp(static_cast<int>(chosen_.side) + step, 0, 2);
    const int from = std::max(1, count(chosen_.side));
    return choose({static_cast<Side>(to), chosen_.index * count(static_cast<Side>(to)) / from});
  };
  switch (event->key()) {
    case Qt::Key_Up:
      return choose({chosen_.side, chosen_.index - 1});
    case Qt::Key_Down:
      return choose({chosen_.side, chosen_.index + 1});
    case Qt::Key_Left:
      return side(-1);
    case Qt::Key_Right:
      return side(1);
    case Qt::Key_Home:
      return choose({chosen_.side, 0});
    case Qt::Key_End:
      return choose({chosen_.side, 1 << 20});
    default:
      QWidget::keyPressEvent(event);
  }
}

}  // namespace ui
