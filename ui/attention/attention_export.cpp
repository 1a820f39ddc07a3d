// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/attention_export.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include "core/drawing/attention_json.h"
#include "core/drawing/attention_picture.h"
#include "core/drawing/png.h"
#include "core/drawing/svg.h"
#include "core/error.h"
#include "ui/attention/map_values.h"
#include "ui/text/core_words.h"
#include "ui/text/place_text.h"

namespace ui {
namespace {

class Words {
  Q_DECLARE_TR_FUNCTIONS(AttentionExport)
};

core::AttentionWords wordsOf(const core::AttentionMap& map, const MapDocument& document) {
  core::AttentionWords words{fileName(document.info.path).toStdString(), {}, {}, coreSaid};
  for (const auto& passage : map.passages)
    words.places.push_back(placeText(document.info, passage.index, passage.anchor, document.labels).toStdString());
  words.axis = core::passageAxis(
      map.passages, [&](const core::Anchor& anchor) { return shortPlaceText(anchor, document.labels).toStdString(); });
  return words;
}

}  // namespace

std::string attentionFile(const core::AttentionMap& map, const MapDocument& document, const QString& kind) {
  if (kind == QStringLiteral("json"))
    return core::attentionJson(map, document.info,
                               [&](int page) { return pageLabel(document.labels, page).toStdString(); });
  const auto picture = core::attentionPicture(map, wordsOf(map, document));
  return kind == QStringLiteral("png") ? core::toPng(picture) : core::toSvg(picture);
}

void writeAttention(const core::AttentionMap& map, const MapDocument& document, const QString& path) {
  const auto kind = QFileInfo(path).suffix().toLower();
  const auto bytes = attentionFile(map, document, kind);
  QSaveFile file(path);
  const auto size = static_cast<qint64>(bytes.size());
  if (file.open(QIODevice::WriteOnly) && file.write(bytes.data(), size) == size && file.commit()) return;
  throw core::Error(core::Failure::Failed,
                    Words::tr("“%1” cannot be written: %2.").arg(path, file.errorString()).toStdString());
}

}  // namespace ui
