// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <gtest/gtest.h>

#include "core/error.h"
#include "tests/support/temporary_folder.h"

namespace {

using ui::Settings;

class SettingsTest : public testing::Test {
 protected:
  TemporaryFolder folder_;
  core::Paths paths_ = {folder_.path() + "/config", folder_.path() + "/data", folder_.path() + "/state",
                        folder_.path() + "/cache"};
};

TEST_F(SettingsTest, AreTheDefaultsBeforeAnythingWasChosen) {
  EXPECT_EQ(ui::loadSettings(paths_), Settings{});
  EXPECT_FALSE(std::filesystem::exists(paths_.config));
}

TEST_F(SettingsTest, ComeBackAsTheyWereSaved) {
  Settings settings;
  settings.appearance = {ui::Theme::HighContrast, QStringLiteral("Noto Sans, \"Größe\""), 18};
  settings.language = QStringLiteral("de");
  settings.model = QStringLiteral("/models/größer; = [one]");
  settings.device = QStringLiteral("cuda");
  settings.threads = 6;
  settings.window = 512;
  ui::saveSettings(settings, paths_);
  EXPECT_EQ(ui::loadSettings(paths_), settings);
  ui::saveSettings({}, paths_);
  EXPECT_EQ(ui::loadSettings(paths_), Settings{});
}

TEST_F(SettingsTest, WhatMakesNoSenseIsLeftAlone) {
  std::filesystem::create_directory(paths_.config);
  folder_.write("config/settings.ini",
                "[look]\ntheme=plaid\npoints=4000\n[reading]\ndevice=abacus\nthreads=-3\nwindow=7\nnonsense\n\x01\x02");
  EXPECT_EQ(ui::loadSettings(paths_), Settings{});
}

TEST_F(SettingsTest, AFileThatCannotBeWrittenIsNamed) {
  std::filesystem::create_directories(paths_.config / "settings.ini");
  try {
    ui::saveSettings({}, paths_);
    FAIL() << "nothing was said";
  } catch (const core::Error& error) {
    EXPECT_NE(std::string(error.what()).find("settings.ini"), std::string::npos) << error.what();
  }
}

}  // namespace
