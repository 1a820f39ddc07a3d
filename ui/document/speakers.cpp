// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/speakers.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <algorithm>
#include <cmath>

#include "core/error.h"
#include "core/paths.h"

namespace ui {
namespace {

constexpr double kLeastContrast = 4.5;  // WCAG AA for text
constexpr double kGoldenTurn = 0.381966;

double luminance(const QColor& colour) {
  const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
  return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QJsonObject readAll(const std::filesystem::path& path) {
  QFile file(QString::fromStdString(path.string()));
  if (!file.open(QIODevice::ReadOnly)) return {};
  return QJsonDocument::fromJson(file.readAll()).object();
}

}  // namespace

double contrast(const QColor& a, const QColor& b) {
  const double x = luminance(a), y = luminance(b);
  return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QColor speakerColour(int index, const QPalette& palette) {
  const auto base = palette.color(QPalette::Base);
  const double hue = std::fmod(0.58 + index * kGoldenTurn, 1.0), step = base.lightness() > 127 ? -0.02 : 0.02;
  double lightness = 0.5;
  auto colour = QColor::fromHslF(static_cast<float>(hue), 0.6F, static_cast<float>(lightness));
  while (contrast(colour, base) < kLeastContrast && lightness > 0.05 && lightness < 0.95) {
    lightness += step;
    colour = QColor::fromHslF(static_cast<float>(hue), 0.6F, static_cast<float>(lightness));
  }
  return colour;
}

SpeakerNames SpeakerFile::names(const std::string& contentHash) const {
  SpeakerNames names;
  const auto kept = readAll(file_).value(QString::fromStdString(contentHash)).toObject();
  for (auto it = kept.begin(); it != kept.end(); ++it) names[it.key()] = it.value().toString();
  return names;
}

void SpeakerFile::save(const std::string& contentHash, const SpeakerNames& names) const {
  auto all = readAll(file_);
  QJsonObject kept;
  for (auto it = names.begin(); it != names.end(); ++it) kept[it.key()] = it.value();
  const auto key = QString::fromStdString(contentHash);
  if (kept.isEmpty())
    all.remove(key);
  else
    all[key] = kept;
  core::createPrivateDirectory(file_.parent_path());
  QSaveFile file(QString::fromStdString(file_.string()));
  if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(all).toJson()) < 0 || !file.commit())
    throw core::Error(core::Failure::Failed, "\"" + file_.string() + "\" cannot be written: make room on its disk.");
}

}  // namespace ui
