// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTimer>
#include <QWidget>
#include <optional>

#include "core/answering/marked_text.h"
#include "ui/document/document_actions.h"
#include "ui/document/document_finder.h"
#include "ui/document/page_rendering.h"
#include "ui/document/page_texts.h"
#include "ui/document/turn_loader.h"
#include "ui/document/view_history.h"
#include "ui/open_document.h"
#include "ui/services.h"

class QBoxLayout;
class QLabel;
class QStackedWidget;
class QToolBar;

namespace ui {

class DocumentPane;
class FindBar;
class OutlinePanel;
class PageBox;
class PageCanvas;
class SpeakerPanel;
class ThumbnailList;
class TurnView;

/// The document that is open: its pages, or the turns of a transcript, with contents, thumbnails or speakers beside
/// them, and what was read of them below. Never waits for a file, the library or the model. Focus given to it goes to
/// the document.
class DocumentView : public QWidget {
  Q_OBJECT
 public:
  explicit DocumentView(Services& services, QWidget* parent = nullptr);
  ~DocumentView() override;

  void open(const OpenDocument& document);
  /// The same document, of which more is known. Stays where it is.
  void update(const OpenDocument& document);
  using QWidget::update;
  void close();

  /// Scrolls there and marks the quote's words, or all of the place without a quote; no words where the quote does not
  /// stand there. Back returns.
  void showPlace(const core::Anchor& place, const QString& quote = {});
  /// Page, turn or paragraph `unit`, counted from 0. Back returns.
  void showUnit(int unit);

  int currentPage() const;
  int pages() const;
  /// First and last visible place as fractions of the document's units.
  std::pair<double, double> visiblePart() const;

  /// What is selected in the document.
  std::optional<core::MarkedText> marked() const;

  const DocumentActions& actions() const { return actions_; }
  /// Puts a widget beside the scroll bar, as high as the document.
  void setRibbon(QWidget* ribbon);

 Q_SIGNALS:
  /// Counted from 0.
  void placeChanged(int unit, int units);
  void visiblePartChanged(double first, double last);
  void problem(const QString& sentence);
  void needsPassword(bool wrong);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void fillBar();
  void connectActions();
  void connectParts();
  void showPdf();
  void showTurns(core::DocumentKind kind, const SpeakerNames& names);
  void knowPages(int pages);
  void knowFormats(int first, const std::vector<core::PageFormat>& formats);
  void knowLabels();
  void knowOutline(const std::vector<core::OutlineItem>& outline);
  void fail(const core::Error& error);
  void showWaiting();
  void showSide(QWidget* side);
  void travel(bool back);
  void zoomBy(double factor);
  void recolourAsThePaletteIs();
  void tell();
  void tellHits();
  void enableActions();

  Services& services_;
  OpenDocument document_;
  DocumentActions actions_;
  PageRendering rendering_;
  PageTexts texts_;
  TurnLoader loader_;
  DocumentFinder finder_;
  ViewHistory history_;
  DocumentPane* pane_ = nullptr;  ///< null while nothing is open
  QStringList ownLabels_;         ///< as the file has them
  bool outlineKnown_ = false;
  bool recolourChosen_ = false;
  struct Waiting {
    core::Anchor place;
    QString quote;
  };
  std::optional<Waiting> waiting_;  ///< to be shown as soon as it is there
  QTimer telling_;

  QToolBar* bar_;
  PageBox* pageBox_;
  FindBar* findBar_;
  QStackedWidget *side_, *panes_;
  QBoxLayout* middle_;
  OutlinePanel* outline_;
  ThumbnailList* thumbnails_;
  SpeakerPanel* speakers_;
  PageCanvas* canvas_;
  TurnView* turns_;
  QLabel *message_, *coverage_, *verdict_;
};

}  // namespace ui
