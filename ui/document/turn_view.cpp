// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/turn_view.h"

#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <algorithm>
#include <utility>

#include "ui/text/place_text.h"

namespace ui {
namespace {

constexpr int kTurnsAtOnce = 250;
constexpr int kMarkingMs = 50;
constexpr std::int64_t kHeadEveryMs = 60'000;  // a long speech shows the time every minute

/// One block of the view. Lines end where they end on a subtitle, which says nothing; in plain text they may be verses.
QString shown(std::string_view text, core::DocumentKind kind) {
  const auto lineEnd = kind == core::DocumentKind::Transcript ? QChar(u' ') : QChar(QChar::LineSeparator);
  return blockText(text).replace(u'\n', lineEnd);
}

}  // namespace

TurnView::TurnView(QWidget* parent) : QPlainTextEdit(parent) {
  setReadOnly(true);
  setUndoRedoEnabled(false);
  setFrameShape(NoFrame);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  setBackgroundRole(QPalette::Base);  // beside the column, too
  setAutoFillBackground(true);
  setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  setContextMenuPolicy(Qt::NoContextMenu);
  setAccessibleName(tr("Text of the document"));
  puttingIn_.setInterval(0);
  connect(&puttingIn_, &QTimer::timeout, this, qOverload<>(&TurnView::putIn));
  renewing_.setInterval(0);
  connect(&renewing_, &QTimer::timeout, this, &TurnView::renewSomeHeads);
  marking_.setSingleShot(true);
  marking_.setInterval(kMarkingMs);
  connect(&marking_, &QTimer::timeout, this, &TurnView::markWhatIsVisible);
  connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
    marking_.start();
    Q_EMIT moved();
  });
}

void TurnView::clearTurns(core::DocumentKind kind, bool headings) {
  puttingIn_.stop();
  renewing_.stop();
  kind_ = kind;
  headings_ = headings;
  turns_.clear();
  placed_.clear();
  speakers_.clear();
  hidden_.clear();
  quoted_.clear();
  hits_.clear();
  currentHit_.reset();
  waitedFor_.reset();
  setExtraSelections({});
  clear();
  Q_EMIT speakersChanged();
}

void TurnView::addTurns(std::vector<core::Turn> turns) {
  const auto known = speakers_.size();
  turns_.reserve(turns_.size() + turns.size());
  for (auto& turn : turns) {
    speakerOf(turn);
    turns_.push_back(std::move(turn));
  }
  if (speakers_.size() != known) Q_EMIT speakersChanged();
  puttingIn_.start();
}

int TurnView::speakerOf(const core::Turn& turn) {
  const auto name = lineText(turn.speaker);
  if (name.isEmpty()) return -1;
  const auto at = speakers_.indexOf(name);
  if (at >= 0) return static_cast<int>(at);
  speakers_ << name;
  return static_cast<int>(speakers_.size()) - 1;
}

int TurnView::turnsOfSpeaker(const QString& speaker) const {
  return static_cast<int>(
      std::ranges::count_if(turns_, [&](const core::Turn& turn) { return lineText(turn.speaker) == speaker; }));
}

void TurnView::putIn() {
  const auto end = std::min(turns_.size(), placed_.size() + kTurnsAtOnce);
  QTextCursor cursor(document());
  cursor.beginEditBlock();
  while (placed_.size() < end) putIn(turns_[placed_.size()]);
  cursor.endEditBlock();
  if (placed_.size() == turns_.size()) puttingIn_.stop();
  reachWaiting();
  marking_.start();
  Q_EMIT moved();
}

void TurnView::putIn(const core::Turn& turn) {
  QTextCursor cursor(document());
  cursor.movePosition(QTextCursor::End);
  Placed placed;
  placed.speaker = speakerOf(turn);
  const bool first = placed_.empty();
  const auto nextBlock = [&](const QTextCharFormat& format) {
    if (!(first && cursor.atStart() && cursor.block().length() <= 1)) cursor.insertBlock();
    cursor.setBlockCharFormat(format);
    return cursor.blockNumber();
  };
  QTextCharFormat small;
  small.setProperty(QTextFormat::FontSizeAdjustment, -2);
  placed.headed = needsHead(turn, placed.speaker);
  placed.first = first ? 0 : cursor.blockNumber() + 1;
  if (!first && (placed.headed || kind_ == core::DocumentKind::PlainText)) nextBlock(small);
  if (placed.headed) {
    nextBlock(headFormat(placed.speaker));
    cursor.insertText(headOf(turn, placed.speaker), headFormat(placed.speaker));
  }
  QTextCharFormat words;
  if (headings_ && looksLikeHeading(turn)) {
    words.setProperty(QTextFormat::FontSizeAdjustment, 1);
    words.setFontWeight(QFont::Bold);
  }
  placed.words = nextBlock(words);
  cursor.insertText(shown(turn.text, kind_), words);
  if (placed.headed) headedAtMs_ = turn.beginMs;
  placed_.push_back(placed);
  if (!hidden_.isEmpty()) applyFilter(placed_.size() - 1);
}

bool TurnView::needsHead(const core::Turn& turn, int speaker) const {
  if (kind_ != core::DocumentKind::Transcript) return false;
  return placed_.empty() || placed_.back().speaker != speaker || turn.beginMs - headedAtMs_ >= kHeadEveryMs;
}

QString TurnView::nameOf(int speaker) const {
  if (speaker < 0) return tr("Unknown speaker");
  return names_.value(speakers_.at(speaker), speakers_.at(speaker));
}

QString TurnView::headOf(const core::Turn& turn, int speaker) const {
  const auto name = nameOf(speaker);
  return turn.beginMs < 0 ? name : tr("%1  %2", "speaker and time").arg(name, clockText(turn.beginMs));
}

QTextCharFormat TurnView::headFormat(int speaker) const {
  QTextCharFormat format;
  format.setFontWeight(QFont::Bold);
  format.setForeground(speaker < 0 ? palette().color(QPalette::PlaceholderText) : speakerColour(speaker, palette()));
  return format;
}

void TurnView::setSpeakerNames(SpeakerNames names) {
  names_ = std::move(names);
  renewHeads();
  Q_EMIT speakersChanged();
}

void TurnView::renewHeads() {
  renewed_ = 0;
  renewing_.start();
}

void TurnView::renewSomeHeads() {
  QTextCursor cursor(document());
  cursor.beginEditBlock();
  const auto end = std::min(placed_.size(), renewed_ + kTurnsAtOnce);
  for (; renewed_ < end; ++renewed_) {
    const auto& placed = placed_[renewed_];
    if (!placed.headed) continue;
    cursor.setPosition(document()->findBlockByNumber(placed.words - 1).position());
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.insertText(headOf(turns_[renewed_], placed.speaker), headFormat(placed.speaker));
  }
  cursor.endEditBlock();
  if (renewed_ >= placed_.size()) renewing_.stop();
}

void TurnView::setHiddenSpeakers(QSet<QString> speakers) {
  const auto keep = place();
  hidden_ = std::move(speakers);
  for (std::size_t i = 0; i < placed_.size(); ++i) applyFilter(i);
  document()->markContentsDirty(0, document()->characterCount());
  // Only a change of size makes the view count its lines again.
  QResizeEvent again(size(), size());
  QPlainTextEdit::resizeEvent(&again);
  stayAt(keep);
  viewport()->update();
}

void TurnView::applyFilter(std::size_t turn) {
  const auto& placed = placed_[turn];
  const bool visible = placed.speaker < 0 || !hidden_.contains(speakers_.at(placed.speaker));
  for (auto block = document()->findBlockByNumber(placed.first); block.isValid() && block.blockNumber() <= placed.words;
       block = block.next()) {
    block.setVisible(visible);
    block.setLineCount(visible ? std::max(1, block.layout()->lineCount()) : 0);
  }
}

}  // namespace ui
