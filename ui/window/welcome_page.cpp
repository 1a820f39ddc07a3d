// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/welcome_page.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int kGap = 8;      ///< pixels; all distances are multiples of it
constexpr int kWide = 1000;  ///< share of the width, beside 1

QLabel* line(const QString& text) {
  auto* label = new QLabel(text);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setAlignment(Qt::AlignHCenter);
  return label;
}

}  // namespace

QString sampleDocument() {
  const QString installed =
      QCoreApplication::applicationDirPath() + QStringLiteral("/../share/latte-reader/sample/lighthouse.pdf");
  for (const QString& path : {installed, QString(QStringLiteral(LATTE_RESOURCES_DIR) + u"/sample/lighthouse.pdf")})
    if (QFileInfo::exists(path)) return QFileInfo(path).canonicalFilePath();
  return {};
}

QString sampleQuestion(const QString& path) {
  return !path.isEmpty() && QFileInfo(path).canonicalFilePath() == sampleDocument()
             ? QStringLiteral("When was the lamp first lit?")
             : QString();
}

WelcomePage::WelcomePage(QWidget* parent)
    : QScrollArea(parent), title_(line(tr("Read once, ask anything"))), buttons_(buttons()) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setFocusPolicy(Qt::NoFocus);
  setAccessibleName(tr("Welcome"));
  auto* page = new QWidget;
  page->setMaximumWidth(QWIDGETSIZE_MAX);
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(4 * kGap, 4 * kGap, 4 * kGap, 4 * kGap);
  layout->setSpacing(kGap);
  layout->addStretch(2);
  layout->addWidget(title_);
  layout->addSpacing(kGap);
  layout->addWidget(line(tr("Long documents and transcripts are read once, from beginning to end.")));
  layout->addWidget(line(tr("Every answer names its page and shows the words it rests on.")));
  layout->addWidget(line(tr("Everything stays on this computer.")));
  layout->addSpacing(2 * kGap);
  auto* middle = new QHBoxLayout;
  middle->addStretch(1);
  middle->addWidget(buttons_, kWide);
  middle->addStretch(1);
  layout->addLayout(middle);
  layout->addSpacing(kGap);
  auto* drop = line(tr("Or drop files and folders anywhere on the window: PDF, SRT, VTT, TXT, Markdown."));
  drop->setForegroundRole(QPalette::PlaceholderText);
  layout->addWidget(drop);
  layout->addStretch(3);
  setWidget(page);
  fitFonts();
}

QWidget* WelcomePage::buttons() {
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins({});
  column->setSpacing(kGap);
  const auto add = [&](const QString& text) {
    auto* button = new QPushButton(text);
    column->addWidget(button);
    return button;
  };
  if (const auto path = sampleDocument(); !path.isEmpty()) {
    auto* sample = add(tr("Open the sample"));
    sample->setToolTip(tr("A report of 18 pages about a lighthouse, with a question to begin with"));
    connect(sample, &QPushButton::clicked, this, [this, path] { Q_EMIT sampleWanted(path); });
  }
  connect(add(tr("Open a document …")), &QPushButton::clicked, this, &WelcomePage::openWanted);
  connect(add(tr("Open a folder …")), &QPushButton::clicked, this, &WelcomePage::openFolderWanted);
  return box;
}

void WelcomePage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) fitFonts();
  QScrollArea::changeEvent(event);
}

void WelcomePage::fitFonts() {
  auto font = this->font();
  font.setPointSizeF(font.pointSizeF() * 1.8);
  title_->setFont(font);
  buttons_->setMaximumWidth(fontMetrics().averageCharWidth() * 32);
}

}  // namespace ui
