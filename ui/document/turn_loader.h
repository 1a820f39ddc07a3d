// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <vector>

#include "core/document/document.h"
#include "core/error.h"
#include "ui/document/speakers.h"
#include "ui/open_document.h"
#include "ui/services.h"

namespace ui {

/// Finds out what a file is, and brings the turns or paragraphs of what is no PDF: from the library where it was read
/// to its end, else from the file. Keeps the names that speakers were given. Lives in the window's thread.
class TurnLoader : public QObject {
  Q_OBJECT
 public:
  explicit TurnLoader(Services& services, QObject* parent = nullptr);
  ~TurnLoader() override;

  void load(const OpenDocument& document);
  void saveNames(const SpeakerNames& names);

 Q_SIGNALS:
  void foundPdf();
  /// Before the first turns of a document.
  void found(core::DocumentKind kind, const ui::SpeakerNames& names);
  void turns(const std::vector<core::Turn>& some);
  void failed(const core::Error& error);

 private:
  struct Beginning {
    core::DocumentKind kind = core::DocumentKind::Pdf;
    std::string contentHash;
    SpeakerNames names;
  };

  void loadFile();
  void loadKept(const core::ReadReport& report);
  void loadPassages(core::ReadingId reading, core::DocumentKind kind);
  void begin(const Beginning& beginning);

  Services& services_;
  OpenDocument document_;
  std::string contentHash_;
  int generation_ = 0;
  Task task_, kept_;
  Worker<SpeakerFile> worker_;
};

}  // namespace ui
