// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPlainTextEdit>
#include <QSet>
#include <QTimer>
#include <optional>
#include <vector>

#include "ui/document/document_pane.h"
#include "ui/document/speakers.h"
#include "ui/document/turns.h"

namespace ui {

/// A transcript's turns, each under its speaker's name and time, or the paragraphs of plain text. Tens of thousands of
/// turns are put in a few hundred at a time.
class TurnView : public QPlainTextEdit, public DocumentPane {
  Q_OBJECT
 public:
  explicit TurnView(QWidget* parent = nullptr);

  /// Begins a document. `headings`: paragraphs that look like headings are shown as such.
  void clearTurns(core::DocumentKind kind, bool headings);
  void addTurns(std::vector<core::Turn> turns);
  /// In the order in which they first speak, by the document's names.
  const QStringList& speakers() const { return speakers_; }
  int turnsOfSpeaker(const QString& speaker) const;
  void setSpeakerNames(SpeakerNames names);
  void setHiddenSpeakers(QSet<QString> speakers);
  const std::vector<core::Turn>& turns() const { return turns_; }

  int units() const override { return static_cast<int>(turns_.size()); }
  int currentUnit() const override;
  std::pair<double, double> visiblePart() const override;
  ViewPlace place() const override { return {currentUnit(), 0}; }
  void showPlace(const ViewPlace& place) override;
  void showQuote(const core::Anchor& anchor, const QString& quote) override;
  void setHits(FindHits hits, std::optional<FindHit> current) override;
  void fetchTexts(int first, int count, std::function<void(const Texts&)> fetched) override;
  int textsAtOnce() const override { return 200; }
  double zoom() const override { return zoom_; }
  void setZoom(double zoom) override;
  void setFitWidth() override { setZoom(1); }
  bool hasSelection() const override { return textCursor().hasSelection(); }
  void selectUnit() override { selectAll(); }
  std::optional<core::MarkedText> marked() const override;
  void copySelection() override { copy(); }

 Q_SIGNALS:
  void moved();
  void zoomed();
  void speakersChanged();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  /// Where a turn stands in the text: its blocks from `first` on, its words in `words`.
  struct Placed {
    int first = 0, words = 0;
    int speaker = -1;  ///< index in speakers_
    bool headed = false;
  };

  void putIn();
  void putIn(const core::Turn& turn);
  int speakerOf(const core::Turn& turn);
  bool needsHead(const core::Turn& turn, int speaker) const;
  QString nameOf(int speaker) const;
  QString headOf(const core::Turn& turn, int speaker) const;
  QTextCharFormat headFormat(int speaker) const;
  /// Writes names and colours anew, a few hundred at a time.
  void renewHeads();
  void renewSomeHeads();
  void applyFilter(std::size_t turn);
  void layOutColumn();
  void markWhatIsVisible();
  void mark(const TurnRange& range, MarkKind kind, QList<QTextEdit::ExtraSelection>& marks) const;
  QTextCursor cursorFor(const TurnRange& range) const;
  /// The turn at a position of the document, and the byte in its text.
  TurnPlace placeAt(int position) const;
  void scrollTo(const TurnRange& range);
  /// After the layout has changed. What is waited for is not given up for it.
  void stayAt(const ViewPlace& place);
  void reachWaiting();
  std::pair<int, int> visibleTurns() const;

  core::DocumentKind kind_ = core::DocumentKind::PlainText;
  bool headings_ = false;
  std::vector<core::Turn> turns_;
  std::vector<Placed> placed_;   ///< of the turns that have been put in
  std::int64_t headedAtMs_ = 0;  ///< time of the last head that was put in
  QStringList speakers_;
  SpeakerNames names_;
  QSet<QString> hidden_;
  std::vector<TurnRange> quoted_;
  FindHits hits_;
  std::optional<FindHit> currentHit_;
  std::optional<int> waitedFor_;  ///< turn to be shown as soon as it has been put in
  double zoom_ = 1;
  std::size_t renewed_ = 0;  ///< turns whose heads are written anew
  QTimer puttingIn_, renewing_, marking_;
};

}  // namespace ui
