// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

/// A static library's resources are there when they are asked for. The macro works outside namespaces only.
static void loadTranslations() { Q_INIT_RESOURCE(translations); }

namespace ui {
namespace {

/// English has a translation too: of its plurals.
QString chosen(const QString& name) {
  const auto wanted = name.isEmpty() ? QLocale::system().name().section(u'_', 0, 0) : name;
  return Language::names().contains(wanted) ? wanted : QStringLiteral("en");
}

}  // namespace

QStringList Language::names() { return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es")}; }

Language::Language(const QString& name) {
  loadTranslations();
  const auto language = chosen(name);
  if (!name.isEmpty()) QLocale::setDefault(QLocale(language));
  if (qtWords_.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
    QCoreApplication::installTranslator(&qtWords_);
  if (words_.load(QStringLiteral(":/translations/latte-reader_") + language))
    QCoreApplication::installTranslator(&words_);
}

Language::~Language() {
  QCoreApplication::removeTranslator(&words_);
  QCoreApplication::removeTranslator(&qtWords_);
}

}  // namespace ui
