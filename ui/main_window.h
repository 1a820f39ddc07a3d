// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMainWindow>
#include <functional>
#include <optional>

#include "core/answering/answer.h"
#include "ui/library/library_model.h"
#include "ui/open_document.h"
#include "ui/services.h"
#include "ui/settings/theme.h"

class QDockWidget;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace ui {

class AskView;
class AttentionPanel;
class AttentionRibbon;
class BatchView;
class CommandPalette;
class DeviceLabel;
class DocumentView;
class ExportDialog;
class LibraryPanel;
class NoticeBar;
class PasswordBar;
class ReadingDesk;
class SettingsDialog;
class ShortcutEditor;
class SummaryView;
class WelcomePage;

/// The window: puts its parts side by side and brings what one of them wants to those that can do it. Nothing is done
/// in here that takes time.
class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  explicit MainWindow(Services& services, QWidget* parent = nullptr);

  /// Files and folders, as from the command line.
  void open(const QStringList& paths);

 Q_SIGNALS:
  /// What was kept is in the list.
  void restored();
  void appearanceChanged(const Appearance& appearance);

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void closeEvent(QCloseEvent* event) override;

 private:
  void arrange();
  void connectLibrary();
  void connectDocument();
  void connectAsking();
  void connectAttention();
  void connectWelcome();
  void addCommands();
  void addSettings();
  QAction* command(QMenu* menu, const QString& name, const QString& text, const QKeySequence& keys,
                   std::function<void()> act);

  void choose(int key);
  void entryChanged(int key);
  void loadLabels(int key, core::DocumentId document);
  OpenDocument documentOf(const LibraryEntry& entry) const;
  std::vector<OpenDocument> documentsToAsk() const;
  void showDocument(const LibraryEntry& entry);
  void exportAs(const QString& format);
  void addExports(QMenu* menu);
  void addRowCommands(QMenu* menu);
  void lookUpPassage(int passage, std::function<void(const core::Passage&)> then);
  void showPassage(int passage);
  void lookAtQuote(const core::Citation& citation);
  void askPassword(const LibraryEntry& entry);
  void chooseFiles();
  void chooseFolder();

  Services& services_;
  LibraryModel model_;
  ReadingDesk* desk_;
  LibraryPanel* library_;
  DocumentView* document_;
  AskView* ask_;
  SummaryView* summary_;
  AttentionPanel* attention_;
  AttentionRibbon* ribbon_;
  BatchView* batch_;
  QStackedWidget* pages_;  ///< the documents, or the batch
  ExportDialog* export_;
  QDockWidget* dock_;
  QTabWidget* side_;
  QMainWindow* reading_;  ///< library, document and what can be docked beside them
  QSplitter *shelves_, *split_;
  NoticeBar* notice_;
  PasswordBar* password_;
  WelcomePage* welcome_;
  CommandPalette* palette_;
  ShortcutEditor* shortcuts_;
  SettingsDialog* settings_;
  DeviceLabel* device_;
  int shown_ = 0;  ///< key of the document in the window
  QStringList labels_;
  QString drawn_;  ///< what of the document's reading the views know, to tell when it is worth telling them more
};

}  // namespace ui
