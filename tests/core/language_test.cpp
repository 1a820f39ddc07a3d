// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/language.h"

#include <gtest/gtest.h>

namespace core {
namespace {

TEST(LanguageTest, TellsWhatATextIsWrittenIn) {
  const auto german =
      languageOf("Der Leuchtturm wurde im Jahr 1861 gebaut, und seine Lampe brannte jede Nacht mit Öl.");
  ASSERT_TRUE(german);
  EXPECT_EQ(german->code, "de");
  EXPECT_EQ(german->name, "German");
  const auto english = languageOf("The lighthouse was built in 1861, and its lamp burned oil every night of the year.");
  ASSERT_TRUE(english);
  EXPECT_EQ(english->code, "en");
  const auto greek = languageOf("Ο φάρος χτίστηκε το 1861 και η λάμπα του έκαιγε λάδι κάθε νύχτα.");
  ASSERT_TRUE(greek);
  EXPECT_EQ(greek->code, "el");
}

TEST(LanguageTest, SaysNothingWhereItCannotTell) {
  EXPECT_FALSE(languageOf(""));
  EXPECT_FALSE(languageOf("1861 14,700 240"));
}

}  // namespace
}  // namespace core
