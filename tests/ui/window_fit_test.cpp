// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QStyleOption>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeView>

#include "tests/support/main_window_test.h"
#include "ui/attention/attention_panel.h"
#include "ui/attention/heat_map_view.h"
#include "ui/document/document_view.h"
#include "ui/library/library_model.h"
#include "ui/settings/theme.h"
#include "ui/text/language.h"

namespace {

struct Setting {
  const char* language;
  int points;
  QSize screen;  ///< what of it is for windows
};

QString textOf(const QWidget& widget) {
  if (const auto* label = qobject_cast<const QLabel*>(&widget)) return label->text();
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return button->text();
  return qobject_cast<const QComboBox*>(&widget)->currentText();
}

/// It says with "…" that there is more, and its tooltip says what.
bool elides(const QWidget& widget) {
  return widget.minimumSizeHint().width() < widget.sizeHint().width() && !widget.toolTip().isEmpty() &&
         widget.width() >= widget.minimumSizeHint().width();
}

bool isCut(const QWidget& widget) {
  const auto* label = qobject_cast<const QLabel*>(&widget);
  if (label != nullptr && label->wordWrap())
    return widget.width() < widget.minimumSizeHint().width() || widget.height() < widget.heightForWidth(widget.width());
  if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
    QStyleOptionComboBox option;
    option.initFrom(box);
    const auto room = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
    if (room.width() < box->fontMetrics().horizontalAdvance(box->currentText())) return !elides(widget);
  }
  const auto needed = widget.sizeHint();
  return (widget.width() < needed.width() || widget.height() < widget.minimumSizeHint().height()) && !elides(widget);
}

std::string cutTexts(const QWidget& window) {
  std::string found;
  for (const auto* widget : window.findChildren<QWidget*>()) {
    const bool hasText = qobject_cast<const QLabel*>(widget) != nullptr ||
                         qobject_cast<const QAbstractButton*>(widget) != nullptr ||
                         qobject_cast<const QComboBox*>(widget) != nullptr;
    if (!hasText || !widget->isVisible() || widget->window() != &window || textOf(*widget).isEmpty()) continue;
    if (isCut(*widget))
      found += "\n  " + std::string(widget->parentWidget()->metaObject()->className()) + ": " +
               textOf(*widget).toStdString() + " in " + std::to_string(widget->width()) + " of " +
               std::to_string(widget->sizeHint().width());
  }
  return found;
}

/// What scrolls up and down only must not be wider than its place.
std::string tooWide(const QWidget& window) {
  std::string found;
  for (const auto* area : window.findChildren<QScrollArea*>())
    if (area->isVisible() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
        area->widget()->width() > area->viewport()->width())
      found += "\n  " + area->accessibleName().toStdString() + " is too wide";
  return found;
}

class WindowFitTest : public MainWindowTest, public testing::WithParamInterface<Setting> {
 protected:
  void SetUp() override {
    WindowTest::SetUp();
    if (IsSkipped()) return;
    language_.emplace(QString::fromLatin1(GetParam().language));
    look_.emplace(*qApp);
    look_->apply({ui::Theme::Light, {}, GetParam().points});
    openWindow();
  }
  void TearDown() override {
    window_.reset();
    services_.reset();
    look_.reset();
    language_.reset();
  }

  /// Layouts take several turns of the event loop, which on a busy machine take their time.
  template <class Done>
  static void settle(Done done) {
    constexpr int kLongestMs = 10'000;
    QTest::qWait(100);
    static_cast<void>(QTest::qWaitFor(done, kLongestMs));
  }

  void expectFit(const char* state) {
    const auto screen = GetParam().screen;
    settle([&] { return window_->minimumSizeHint().boundedTo(screen) == window_->minimumSizeHint(); });
    const auto least = window_->minimumSizeHint();
    EXPECT_LE(least.width(), screen.width()) << state;
    EXPECT_LE(least.height(), screen.height()) << state;
    window_->resize(screen);
    std::string cut;
    settle([&] {
      cut = cutTexts(*window_) + tooWide(*window_);
      return window_->size() == screen && cut.empty();
    });
    EXPECT_EQ(window_->size(), screen) << state;
    EXPECT_TRUE(cut.empty()) << state << ", cut:" << cut;
    window_->grab().save(QStringLiteral(LATTE_BIN_DIR "/../tests/fit-%1-%2-%3.png")
                             .arg(QLatin1String(GetParam().language))
                             .arg(GetParam().points)
                             .arg(QLatin1String(state)));
  }

  std::optional<ui::Language> language_;
  std::optional<ui::ApplicationLook> look_;
};

TEST_P(WindowFitTest, FitsTheScreenAndCutsNoText) {
  expectFit("welcome");
  window_->open({QString::fromStdString(sample("lighthouse.pdf"))});
  const auto* list = window_->findChild<QTreeView*>(QStringLiteral("documents"));
  const auto* model = qobject_cast<const ui::LibraryModel*>(list->model());
  ASSERT_TRUE(waitFor([&] {
    return model->rowCount() == 1 && model->entries().front().state == ui::LibraryEntry::State::Ready &&
           window_->findChild<ui::DocumentView*>()->pages() == 18;
  }));
  ask(QStringLiteral("How many times is mercury mentioned?"));
  expectFit("document");
  auto* view = window_->findChild<ui::DocumentView*>();
  EXPECT_GE(view->width(), window_->width() * 2 / 5);
  press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
  auto* attention = window_->findChild<ui::AttentionPanel*>();
  ASSERT_TRUE(attention->isVisible());
  ASSERT_TRUE(waitFor([&] { return attention->findChild<ui::HeatMapView*>()->isVisible(); }));
  expectFit("attention");
  const auto* answers = window_->findChild<ui::ExchangeCard*>()->parentWidget()->parentWidget();
  EXPECT_GE(answers->height(), 10 * window_->fontMetrics().lineSpacing()) << "an answer can be read beside attention";
  auto* pages = attention->findChild<QTabWidget*>();
  for (int page = 1; page < pages->count(); ++page) {
    pages->setCurrentIndex(page);
    expectFit("attention");
  }
  pages->setCurrentIndex(1);
  press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
  expectFit("summary");
  press(Qt::Key_2, Qt::ControlModifier);
  expectFit("batch");
}

INSTANTIATE_TEST_SUITE_P(Settings, WindowFitTest,
                         testing::Values(Setting{"en", 20, {1500, 900}}, Setting{"de", 20, {1500, 900}},
                                         Setting{"es", 20, {1500, 900}}, Setting{"en", 10, {1024, 700}},
                                         Setting{"de", 10, {1024, 700}}, Setting{"es", 10, {1024, 700}}),
                         [](const auto& one) {
                           return std::string(one.param.language) + std::to_string(one.param.points);
                         });

}  // namespace
