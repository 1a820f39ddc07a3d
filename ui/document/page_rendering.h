// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QElapsedTimer>
#include <QObject>
#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/ingest/page_renderer.h"
#include "ui/document/page_picture.h"
#include "ui/threads/worker.h"

namespace ui {

/// A PDF as the document worker is asked for it.
struct PdfFile {
  std::string path, password;
  std::string workerPath;  ///< empty: beside the running program
  friend bool operator==(const PdfFile&, const PdfFile&) = default;
};

/// Has pages painted, one after another, by a document worker and a thread of its own. What is asked for replaces what
/// was asked for before, so nothing is painted that nobody wants to see any more. Lives in the window's thread.
class PageRendering : public QObject {
  Q_OBJECT
 public:
  /// The pages' pictures come first, then what is not known of the pages' sizes, then thumbnails.
  enum class Lane : std::uint8_t { Pages, Thumbnails };

  explicit PageRendering(QObject* parent = nullptr);
  ~PageRendering() override;

  void open(PdfFile file);
  void close();
  /// Best first. Forgets what else this lane wanted.
  void want(Lane lane, std::vector<PictureRequest> requests);

 Q_SIGNALS:
  void opened(int pages);
  void couldNotOpen(const core::Error& error);
  /// Of pages `first` …, in order, until all are known.
  void formats(int first, const std::vector<core::PageFormat>& formats);
  /// Null where the page cannot be painted.
  void painted(ui::PageRendering::Lane lane, const ui::PictureRequest& request, const QImage& image);

 private:
  /// What the thread holds: one open file.
  struct Opened {
    std::optional<PdfFile> file;
    std::unique_ptr<core::PageRenderer> renderer;
    core::PageRenderer& of(const PdfFile& wanted, std::stop_token stop);
  };
  struct Painting {
    Lane lane;
    PictureRequest request;
  };

  void goOn();
  void askOpen();
  void askFormats();
  void paint(const Painting& painting);
  void finish(int generation);
  void giveUpStalePainting();
  bool isWanted(const Painting& painting) const;

  PdfFile file_;
  int generation_ = 0;  ///< of the open file; results of others are dropped
  int pages_ = -1;      ///< -1 until open
  int formatsKnown_ = 0;
  bool busy_ = false, closed_ = true;
  std::array<std::vector<PictureRequest>, 2> wanted_;
  std::optional<Painting> painting_;
  QElapsedTimer since_;
  Task task_;
  Worker<Opened> worker_;
};

}  // namespace ui
