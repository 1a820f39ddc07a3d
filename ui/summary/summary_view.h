// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/answering/summary.h"
#include "ui/open_document.h"
#include "ui/services.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QScrollArea;
class QToolButton;

namespace ui {

class CitedText;

/// The document summed up, or what it says about a subject, each sentence with its place. A summary is made when it is
/// first looked at, and kept as long as the document is shown.
class SummaryView : public QWidget {
  Q_OBJECT

 public:
  explicit SummaryView(Services& services, QWidget* parent = nullptr);
  ~SummaryView() override;

  void setDocument(const std::optional<OpenDocument>& document);
  /// Marks the sentence that comes from this passage, the one the page shows; none where there is none.
  void showSentenceAt(int passage);
  /// The same for a sentence that cites this page, counted from 0.
  void showSentenceOn(int page);

 Q_SIGNALS:
  /// A citation was followed.
  void placeChosen(core::Anchor anchor, QString quote);
  /// "md", "html", "odt", "pdf", "json" or "highlights": a copy of the PDF with the citations marked.
  void exportWanted(QString format);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  QWidget* makeHead();
  QWidget* makeFoot();
  core::SummaryLevel level() const;
  void keepTo(const QString& subject);
  const core::Summary* shown() const;

  void refresh();
  void make(core::Cache cache);
  void take(const core::Summary& summary);
  void showMessage(const QString& text);
  void showSummary(const core::Summary& summary);
  void append(const core::SummarySentence& sentence, int index);
  void showFacts(const core::Summary& summary);
  void copy() const;
  void follow(int citation);

  Services& services_;
  std::optional<OpenDocument> document_;
  std::map<std::pair<std::string, core::SummaryLevel>, core::Summary> summaries_;  ///< of the document, by subject
  std::string about_;                      ///< the subject of the summary shown; empty: the whole document
  std::vector<core::Citation> citations_;  ///< of the summary shown, by their ids in the text
  Task task_;
  int job_ = 0;  ///< of the newest task; results of others are out of date

  QComboBox* levels_ = nullptr;
  QLineEdit* subject_ = nullptr;
  QToolButton* copying_ = nullptr;
  QToolButton* exporting_ = nullptr;
  QScrollArea* area_ = nullptr;
  QLabel* message_ = nullptr;
  CitedText* text_ = nullptr;
  QWidget* foot_ = nullptr;
  QLabel* facts_ = nullptr;
  QLabel* kept_ = nullptr;
  QToolButton* again_ = nullptr;
};

}  // namespace ui
