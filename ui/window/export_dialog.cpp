// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/export_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

#include "core/exporting/export.h"
#include "core/exporting/highlights.h"
#include "core/exporting/html_export.h"
#include "core/exporting/json_export.h"
#include "core/exporting/markdown_export.h"
#include "core/exporting/output_file.h"
#include "core/ingest/source.h"
#include "ui/exporting/export_file.h"
#include "ui/text/core_words.h"
#include "ui/text/place_text.h"

namespace ui {
namespace {

core::ExportWords wordsOf(const QStringList& labels) {
  return {[labels](const core::DocumentInfo& info, int passage, const core::Anchor& anchor) {
            return placeText(info, passage, anchor, labels).toStdString();
          },
          [labels](const core::DocumentInfo& info, const core::Coverage& coverage) {
            return coverageText(info, coverage, labels).toStdString();
          },
          coreSaid};
}

core::Error nothingSaid(const std::string& path) {
  return {core::Failure::Failed,
          QCoreApplication::translate("ui::ExportDialog",
                                      "There is nothing to export yet: ask about %1 or have it summed up first.")
              .arg(fileName(path))
              .toStdString()};
}

std::string bytesOf(const core::Library& library, const core::StoredDocument& document, const OpenDocument& open,
                    const QString& format, const std::string& worker, std::stop_token stop) {
  const auto exported = core::exportOf(library, document, wordsOf(open.labels));
  if (exported.empty()) throw nothingSaid(open.path);
  if (format == u"md") return core::exportMarkdown(exported);
  if (format == u"html") return core::exportHtml(exported);
  if (format == u"odt") return exportOdt(exported);
  if (format == u"pdf") return exportPdf(exported);
  if (format == u"highlights")
    return core::highlightedCopy(document.info, core::highlightsOf(library, document.id, exported),
                                 {open.password, worker}, std::move(stop));
  const auto label = [&](int index) { return pageLabel(open.labels, index).toStdString(); };
  return core::jsonText(core::exportJson(exported, label)) + "\n";
}

QString suffixOf(const QString& format) { return format == u"highlights" ? QStringLiteral("pdf") : format; }

/// "report-notes.odt" beside "report.pdf".
QString proposedName(const OpenDocument& document, const QString& format) {
  const QFileInfo file(QString::fromStdString(document.path));
  const auto kind = format == u"highlights" ? ExportDialog::tr("marked") : ExportDialog::tr("notes");
  return file.dir().filePath(file.completeBaseName() + u'-' + kind + u'.' + suffixOf(format));
}

}  // namespace

ExportDialog::ExportDialog(Services& services, QWidget* window)
    : QObject(window), services_(services), window_(window) {}

void ExportDialog::open(const OpenDocument& document, const QString& format) {
  auto* dialog = new QFileDialog(window_, tr("Export"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(suffixOf(format));
  dialog->selectFile(proposedName(document, format));
  connect(dialog, &QFileDialog::fileSelected, this,
          [this, document, format](const QString& path) { write(document, format, path); });
  dialog->open();
}

void ExportDialog::write(const OpenDocument& document, const QString& format, const QString& path) {
  if (!document.report) return;
  const auto same = QFileInfo(path).canonicalFilePath();
  if (!same.isEmpty() && same == QFileInfo(QString::fromStdString(document.path)).canonicalFilePath())
    return Q_EMIT problem(tr("The export would replace the document: choose another name."));
  services_.shelf.post(
      this, Urgency::Work,
      [document, format, out = path.toStdString(), worker = services_.options.workerPath](Shelf& shelf,
                                                                                          std::stop_token stop) {
        const auto* library = shelf.library();
        const auto stored = library != nullptr ? library->findDocument(document.report->document.contentHash)
                                               : std::optional<core::StoredDocument>();
        if (!stored) throw nothingSaid(document.path);
        auto current = *stored;
        if (current.info.parts.empty()) current.info.path = document.path;
        core::writeOutput(out, bytesOf(*library, current, document, format, worker, std::move(stop)));
      },
      [this, path] { Q_EMIT written(path); },
      [this](const core::Error& error) { Q_EMIT problem(coreText(error.what())); });
}

}  // namespace ui
