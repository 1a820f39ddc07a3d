// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "core/ingest/pdf_source.h"
#include "ui/document/page_rendering.h"
#include "ui/services.h"

namespace ui {

/// The text of a PDF's pages with its words' boxes: as the library keeps it of pages that were read, since citations
/// point into that; of others as a document worker reads them, which is the same. Lives in the window's thread.
class PageTexts : public QObject {
  Q_OBJECT
 public:
  using Fetched = std::function<void(const std::vector<core::Page>&)>;

  PageTexts(Services& services, QObject* parent = nullptr);
  ~PageTexts() override;

  /// `document` is its row in the library, if it has one.
  void open(PdfFile file, std::optional<core::DocumentId> document);
  /// The same file has a row in the library now.
  void setDocument(std::optional<core::DocumentId> document) { document_ = document; }
  void close();

  /// Null until it has arrived. Valid until the next call of want() or until control goes back to the event loop.
  const core::Page* find(int page) const;
  /// Has these pages arrive, and keeps them in preference to others.
  void want(const std::vector<int>& pages);
  /// Pages [first, first + count), without keeping them; what cannot be had is missing.
  void fetch(int first, int count, const Fetched& fetched);
  /// The outline of a document that was not read yet.
  void fetchOutline(std::function<void(const std::vector<core::OutlineItem>&)> fetched);

 Q_SIGNALS:
  void arrived(int page);

 private:
  /// What the thread holds: one open file.
  struct Opened {
    std::optional<PdfFile> file;
    std::unique_ptr<core::PdfSource> source;
    core::PdfSource& of(const PdfFile& wanted, const std::stop_token& stop);
  };

  void askNext();
  void askWorker(const std::vector<core::Page>& known, int first, int count, const Fetched& fetched);
  void keep(core::Page page);
  Task remember(Task task);

  Services& services_;
  PdfFile file_;
  std::optional<core::DocumentId> document_;
  int generation_ = 0;
  bool asking_ = false;
  std::vector<int> wanted_;
  std::map<int, core::Page> pages_;
  std::vector<Task> tasks_;
  Worker<Opened> worker_;
};

}  // namespace ui
