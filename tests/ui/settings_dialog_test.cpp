// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <fstream>

#include "tests/support/window_test.h"
#include "ui/settings/model_import_form.h"

namespace {

namespace fs = std::filesystem;

enum Page { kAppearance, kReading, kStorage };

class SettingsDialogTest : public WindowTest {
 protected:
  void SetUp() override {
    WindowTest::SetUp();
    if (!IsSkipped()) openDialog();
  }

  void openDialog() {
    dialog_.reset();
    dialog_ = std::make_unique<ui::SettingsDialog>(*services_, nullptr);
    dialog_->present();
    open(*dialog_);
  }

  ui::Settings kept() const { return ui::loadSettings(services_->options.paths); }

  void show(Page page) const {
    auto* names = dialog_->findChild<QListWidget*>();
    names->setFocus();
    QTest::keyClick(names, Qt::Key_Home);
    for (int i = 0; i < page; ++i) QTest::keyClick(names, Qt::Key_Down);
  }
  template <class Field>
  Field* field(const QString& label) const {
    for (const auto* one : dialog_->findChildren<QLabel*>())
      if (one->isVisible() && one->text().remove(u'&').startsWith(label)) return qobject_cast<Field*>(one->buddy());
    return nullptr;
  }
  void choose(const QString& label, int steps) const {
    auto* box = field<QComboBox>(label);
    ASSERT_NE(box, nullptr);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < steps; ++i) QTest::keyClick(box, Qt::Key_Down);
  }
  void typeNumber(const QString& label, const QString& digits) const {
    auto* box = field<QSpinBox>(label);
    ASSERT_NE(box, nullptr);
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, digits);
    QTest::keyClick(box, Qt::Key_Return);
  }
  void type(const QString& label, const std::string& text) const {
    auto* line = field<QLineEdit>(label);
    ASSERT_NE(line, nullptr);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(line, QString::fromStdString(text));
  }
  QPushButton* button(const QWidget& in, const QString& text) const {
    for (auto* one : in.findChildren<QPushButton*>())
      if (one->isVisible() && one->text().remove(u'&').startsWith(text)) return one;
    return nullptr;
  }
  void press(const QString& text) const {
    auto* one = button(*dialog_, text);
    ASSERT_TRUE(one != nullptr && one->isEnabled()) << text.toStdString();
    QTest::mouseClick(one, Qt::LeftButton);
  }
  bool says(const QString& words) const {
    for (const auto* label : dialog_->findChildren<QLabel*>())
      if (label->isVisible() && label->text().contains(words)) return true;
    return false;
  }

  std::unique_ptr<ui::SettingsDialog> dialog_;
};

TEST_F(SettingsDialogTest, ColoursAndFontsAreToldAtOnceAndKept) {
  QSignalSpy told(dialog_.get(), &ui::SettingsDialog::appearanceChanged);
  show(kAppearance);
  choose(QStringLiteral("Colours"), 2);
  typeNumber(QStringLiteral("Font size"), QStringLiteral("17"));
  ASSERT_FALSE(told.isEmpty());
  const ui::Appearance expected{ui::Theme::Dark, {}, 17};
  EXPECT_EQ(told.back().front().value<ui::Appearance>(), expected);
  EXPECT_EQ(kept().appearance, expected);
  openDialog();
  EXPECT_EQ(field<QComboBox>(QStringLiteral("Colours"))->currentIndex(), 2);
  EXPECT_EQ(field<QSpinBox>(QStringLiteral("Font size"))->value(), 17);
}

TEST_F(SettingsDialogTest, SaysThatALanguageNeedsAnotherStart) {
  show(kAppearance);
  choose(QStringLiteral("Language"), 0);
  EXPECT_FALSE(says(QStringLiteral("started again")));
  choose(QStringLiteral("Language"), 2);
  EXPECT_EQ(kept().language, QStringLiteral("de"));
  EXPECT_TRUE(says(QStringLiteral("started again")));
  choose(QStringLiteral("Language"), 0);
  EXPECT_TRUE(kept().language.isEmpty());
  EXPECT_FALSE(says(QStringLiteral("started again")));
}

TEST_F(SettingsDialogTest, ShowsWhatReadsAndWhyNotOnTheGraphicsProcessor) {
  show(kReading);
  EXPECT_TRUE(waitFor([&] { return says(QStringLiteral("smollm2-135m-latte on cpu")); }));
  EXPECT_TRUE(says(QStringLiteral("the processor was asked for")));
  EXPECT_TRUE(says(QStringLiteral("Window of 256 tokens, 64 latent slots")));
}

TEST_F(SettingsDialogTest, DeviceAndThreadsWaitForAnotherStart) {
  show(kReading);
  choose(QStringLiteral("Device"), 1);
  typeNumber(QStringLiteral("Threads"), QStringLiteral("1"));
  EXPECT_FALSE(says(QStringLiteral("started again")));
  typeNumber(QStringLiteral("Threads"), QStringLiteral("2"));
  EXPECT_TRUE(says(QStringLiteral("started again")));
  EXPECT_EQ(kept().threads, 2);
  EXPECT_EQ(kept().device, QStringLiteral("cpu"));
}

TEST_F(SettingsDialogTest, AnotherWindowWaitsForAnotherStart) {
  show(kReading);
  choose(QStringLiteral("Near window"), 3);
  EXPECT_EQ(kept().window, 512);
  EXPECT_TRUE(says(QStringLiteral("started again")));
  openDialog();
  show(kReading);
  EXPECT_EQ(field<QComboBox>(QStringLiteral("Near window"))->currentText(), QStringLiteral("512 tokens"));
  choose(QStringLiteral("Near window"), 0);
  EXPECT_EQ(kept().window, 0);
}

TEST_F(SettingsDialogTest, OffersImportedModels) {
  const auto shipped = core::findModel(services_->options.paths, {});
  const auto folder = services_->options.paths.data / "models" / "mine";
  fs::create_directories(folder);
  fs::copy(shipped.folder, folder, fs::copy_options::recursive);
  openDialog();
  show(kReading);
  auto* models = field<QComboBox>(QStringLiteral("Model"));
  ASSERT_TRUE(waitFor([&] { return models->count() == 2; }));
  EXPECT_TRUE(models->itemText(0).startsWith(QStringLiteral("smollm2-135m-latte")));
  choose(QStringLiteral("Model"), 1);
  EXPECT_EQ(kept().model, QStringLiteral("mine"));
  EXPECT_TRUE(says(QStringLiteral("started again")));
  openDialog();
  show(kReading);
  EXPECT_EQ(field<QComboBox>(QStringLiteral("Model"))->currentText(), QStringLiteral("mine"));
  choose(QStringLiteral("Model"), 0);
  EXPECT_TRUE(kept().model.isEmpty());
  fs::remove_all(folder);
}

TEST_F(SettingsDialogTest, AModelThatCannotBeUsedIsGreyedWithTheReason) {
  const auto shipped = core::findModel(services_->options.paths, {});
  const auto folder = services_->options.paths.data / "models" / "broken";
  fs::create_directories(folder);
  fs::copy(shipped.folder, folder, fs::copy_options::recursive);
  std::ofstream(folder / "model.json") << R"({"base": "/nowhere/base.gguf"})";
  openDialog();
  show(kReading);
  auto* models = field<QComboBox>(QStringLiteral("Model"));
  ASSERT_TRUE(waitFor([&] { return models->count() == 2; }));
  EXPECT_TRUE(models->itemText(1).contains(QStringLiteral("cannot be used")));
  EXPECT_TRUE(says(QStringLiteral("broken: The base model /nowhere/base.gguf is missing")));
  choose(QStringLiteral("Model"), 1);
  EXPECT_EQ(models->currentIndex(), 0);
  EXPECT_TRUE(kept().model.isEmpty());
  fs::remove_all(folder);
}

TEST_F(SettingsDialogTest, AFileThatIsNoModelIsRefusedInASentence) {
  const auto file = fs::path(home_->path()) / "Not a model.gguf";
  std::ofstream(file) << "no weights here";
  show(kReading);
  type(QStringLiteral("A Llama-family model"), file.string());
  EXPECT_EQ(field<QLineEdit>(QStringLiteral("Name it will have"))->text(), QStringLiteral("Not-a-model"));
  press(QStringLiteral("Import"));
  EXPECT_TRUE(waitFor([&] { return says(QStringLiteral("Not a model.gguf")); }));
  EXPECT_TRUE(waitFor([&] { return button(*dialog_, QStringLiteral("Import")) != nullptr; }));
}

TEST_F(SettingsDialogTest, AnImportIsWatchedAndCancelled) {
  const auto base = core::findModel(services_->options.paths, {}).base;
  show(kReading);
  type(QStringLiteral("A Llama-family model"), base.string());
  type(QStringLiteral("Name it will have"), "stopped");
  press(QStringLiteral("Import"));
  auto* bar = dialog_->findChild<QProgressBar*>();
  EXPECT_TRUE(bar->isVisible());
  ASSERT_TRUE(waitFor([&] { return bar->value() > 0; }));
  press(QStringLiteral("Cancel"));
  EXPECT_TRUE(waitFor([&] { return says(QStringLiteral("nothing was kept")); }));
  EXPECT_FALSE(bar->isVisible());
  EXPECT_FALSE(fs::exists(services_->options.paths.data / "models" / "stopped"));
}

TEST_F(SettingsDialogTest, ClearingTheCacheLeavesTextAndAnswers) {
  bool read = false;
  services_->engine.post(
      dialog_.get(), ui::Urgency::Question,
      [](core::Engine& engine, std::stop_token stop) {
        engine.read(sample("council_meeting.vtt"), {}, {}, std::move(stop));
      },
      [&] { read = true; });
  ASSERT_TRUE(waitFor([&] { return read; }));
  openDialog();
  show(kStorage);
  ASSERT_TRUE(waitFor([&] { return button(*dialog_, QStringLiteral("Clear cache"))->isEnabled(); }));
  EXPECT_FALSE(button(*dialog_, QStringLiteral("Make room now"))->isEnabled());
  press(QStringLiteral("Clear cache"));
  auto* question = dialog_->findChild<QMessageBox*>();
  ASSERT_NE(question, nullptr);
  QTest::mouseClick(button(*question, QStringLiteral("Clear")), Qt::LeftButton);
  EXPECT_TRUE(waitFor([&] { return says(QStringLiteral("were freed")); }));
  const auto library = core::Library::openForReading(services_->options.paths.library());
  ASSERT_TRUE(library.has_value());
  EXPECT_EQ(library->sizes().masses, 0U);
  EXPECT_GT(library->sizes().text, 0U);
}

TEST_F(SettingsDialogTest, TheSizeTheLibraryMayHaveIsKept) {
  show(kStorage);
  EXPECT_EQ(field<QSpinBox>(QStringLiteral("At most"))->value(), 5);
  typeNumber(QStringLiteral("At most"), QStringLiteral("12"));
  EXPECT_EQ(kept().libraryGigabytes, 12);
  typeNumber(QStringLiteral("At most"), QStringLiteral("0"));
  EXPECT_EQ(kept().libraryGigabytes, 0);
}

}  // namespace
