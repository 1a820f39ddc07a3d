// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

#include "ui/open_document.h"
#include "ui/services.h"

class QWidget;

namespace ui {

/// Hands on what was said about a document: asks for a file and writes it, away from the window's thread.
class ExportDialog : public QObject {
  Q_OBJECT
 public:
  ExportDialog(Services& services, QWidget* window);

  /// `format`: "md", "html", "odt", "pdf", "json" or "highlights".
  void open(const OpenDocument& document, const QString& format);

 Q_SIGNALS:
  void written(const QString& path);
  void problem(const QString& sentence);

 private:
  void write(const OpenDocument& document, const QString& format, const QString& path);

  Services& services_;
  QWidget* window_;
};

}  // namespace ui
