// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <functional>
#include <memory>

#include "tests/support/temporary_folder.h"
#include "ui/document/document_view.h"
#include "ui/document/page_canvas.h"
#include "ui/document/turn_view.h"

/// A document view in a window of its own, over an empty library.
class DocumentWindow : public testing::Test {
 protected:
  static core::EngineOptions options(const TemporaryFolder& folder) {
    core::EngineOptions options;
    const std::filesystem::path root = folder.path();
    options.paths = {root / "config", root / "data", root / "state", root / "cache"};
    options.workerPath = LATTE_BIN_DIR "/docworker";
    return options;
  }

  DocumentWindow() { show(); }

  void show() {
    view_ = std::make_unique<ui::DocumentView>(services_);
    view_->resize(900, 700);
    view_->show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(view_.get()));
  }

  void open(const std::string& path, const std::string& password = {}) {
    document_ = {};
    document_.path = path;
    document_.password = password;
    view_->open(document_);
  }

  bool wait(const std::function<bool()>& until) const { return QTest::qWaitFor(until, 20'000); }
  /// Opens the 18 pages of the sample.
  void openLighthouse() {
    open(kLighthouse);
    ASSERT_TRUE(wait([&] { return view_->pages() == 18 && textOf(0); }));
  }
  void openMeeting() {
    open(kMeeting);
    ASSERT_TRUE(wait([&] { return view_->pages() > 100 && turns().toPlainText().contains(QStringLiteral("blame")); }));
  }

  /// Whether the words of the page have arrived: the line below the document tells.
  bool textOf(int page) const {
    const auto roman =
        QStringList{QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("iii"), QStringLiteral("iv")};
    const auto printed = page < roman.size() ? roman[page] : QString::number(page - 3);
    return view_->currentPage() == page && label("This page").startsWith(QStringLiteral("p. %1: text").arg(printed));
  }
  QString label(const char* accessibleName) const {
    for (const auto* label : view_->findChildren<QLabel*>())
      if (label->accessibleName() == QLatin1String(accessibleName)) return label->text();
    return {};
  }
  template <class T>
  T* named(const char* accessibleName) const {
    for (auto* widget : view_->findChildren<T*>())
      if (widget->accessibleName() == QLatin1String(accessibleName)) return widget;
    return nullptr;
  }
  ui::PageCanvas& canvas() const { return *view_->findChild<ui::PageCanvas*>(); }
  ui::TurnView& turns() const { return *view_->findChild<ui::TurnView*>(); }
  QImage shown() const { return canvas().viewport()->grab().toImage(); }

  static constexpr const char* kLighthouse = LATTE_SOURCE_DIR "/resources/sample/lighthouse.pdf";
  static constexpr const char* kMeeting = LATTE_SOURCE_DIR "/resources/sample/council_meeting.vtt";

  TemporaryFolder folder_;
  int count_ = 0;
  QApplication application_{count_, nullptr};
  ui::Services services_{options(folder_)};
  std::unique_ptr<ui::DocumentView> view_;
  ui::OpenDocument document_;
};
