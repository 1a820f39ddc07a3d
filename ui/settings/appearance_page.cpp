// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance_page.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <algorithm>

#include "ui/settings/page_parts.h"
#include "ui/text/language.h"

namespace ui {
namespace {

constexpr int kLeastPoints = 6, kMostPoints = 72;

/// "Deutsch": as those who speak it call it.
QString nativeName(const QString& language) {
  // Plain "en" and "es" would be called after one of their countries.
  auto name =
      language == u"en" ? QStringLiteral("English") : QLocale(QLocale(language).language()).nativeLanguageName();
  if (language == u"es") name = QStringLiteral("español");
  name[0] = name[0].toUpper();
  return name;
}

}  // namespace

AppearancePage::AppearancePage(const QString& language, QWidget* parent)
    : QWidget(parent),
      language_(language),
      theme_(new QComboBox),
      font_(new QComboBox),
      points_(new QSpinBox),
      languages_(new QComboBox),
      restart_(noteLabel(tr("The language changes when Latte Reader is started again."))) {
  theme_->addItems({tr("As the desktop"), tr("Light"), tr("Dark"), tr("High contrast")});
  fillFonts();
  // The step below the smallest size stands for none of its own.
  points_->setRange(kLeastPoints - 1, kMostPoints);
  points_->setSpecialValueText(tr("The desktop's"));
  points_->setSuffix(tr(" pt", "points of a font"));
  points_->setKeyboardTracking(false);
  languages_->addItem(tr("The desktop's"), QString());
  for (const auto& name : Language::names()) languages_->addItem(nativeName(name), name);
  auto* form = settingsForm(this);
  form->addRow(tr("&Colours"), theme_);
  form->addRow(tr("&Font"), font_);
  form->addRow(tr("Font &size"), points_);
  form->addRow(tr("&Language"), languages_);
  form->addRow(restart_);
  for (auto* box : {theme_, font_, languages_})
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
      describe();
      Q_EMIT changed();
    });
  connect(points_, &QSpinBox::valueChanged, this, [this] { Q_EMIT changed(); });
  describe();
}

void AppearancePage::fillFonts() {
  font_->addItem(tr("The desktop's"), QString());
  for (const auto& family : QFontDatabase::families())
    if (!QFontDatabase::isPrivateFamily(family)) font_->addItem(family, family);
  font_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  font_->setMinimumContentsLength(24);
}

void AppearancePage::setSettings(const Settings& settings) {
  const QSignalBlocker quiet(this);
  const auto& look = settings.appearance;
  theme_->setCurrentIndex(static_cast<int>(look.theme));
  font_->setCurrentIndex(std::max(0, font_->findData(look.fontFamily)));
  points_->setValue(look.fontPoints > 0 ? look.fontPoints : points_->minimum());
  languages_->setCurrentIndex(std::max(0, languages_->findData(settings.language)));
  describe();
}

void AppearancePage::apply(Settings& settings) const {
  settings.appearance.theme = static_cast<Theme>(theme_->currentIndex());
  settings.appearance.fontFamily = font_->currentData().toString();
  settings.appearance.fontPoints = points_->value() == points_->minimum() ? 0 : points_->value();
  settings.language = languages_->currentData().toString();
}

void AppearancePage::describe() { restart_->setVisible(languages_->currentData().toString() != language_); }

}  // namespace ui
