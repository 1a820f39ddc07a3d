// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QScrollArea>

class QLabel;

namespace ui {

/// The document that comes with the program, installed or in its source tree; empty where it is not there.
QString sampleDocument();

/// A question that the sample answers; empty for every other document. In the language of the sample.
QString sampleQuestion(const QString& path);

/// Stands in the document's place as long as there is none: what the program does, and the ways to a first document.
class WelcomePage : public QScrollArea {
  Q_OBJECT
 public:
  explicit WelcomePage(QWidget* parent = nullptr);

 Q_SIGNALS:
  void sampleWanted(const QString& path);
  void openWanted();
  void openFolderWanted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QWidget* buttons();
  void fitFonts();

  QLabel* title_;
  QWidget* buttons_;
};

}  // namespace ui
