// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "models/training/recipe.h"
#include "tests/support/temporary_folder.h"

namespace {

using models::Recipe, models::RecipeError;

TEST(RecipeTest, RefusesANumberThatNobodyAskedFor) {
  const TemporaryFolder folder;
  Recipe recipe(folder.write("recipe.json", R"({"rank": 8, "stepps": 100})"));
  EXPECT_EQ(recipe.take("rank", 4), 8);
  EXPECT_EQ(recipe.take("steps", 50), 50);
  EXPECT_THROW(recipe.finish(), RecipeError);
  EXPECT_THROW(Recipe(folder.write("list.json", "[1]")), RecipeError);
  EXPECT_THROW(Recipe(folder.path() + "/none.json"), RecipeError);
}

TEST(RecipeTest, GoesOnElsewhereWithWhatIsNotTakenYet) {
  const TemporaryFolder folder;
  Recipe here(folder.write("recipe.json", R"({"texts": ["a"], "rate": 1e-3})"));
  here.take("texts", std::vector<std::string>{});
  Recipe there("data.safetensors", here.text(), here.rest());
  EXPECT_EQ(there.text(), here.text());
  EXPECT_EQ(there.take("rate", 0.0), 1e-3);
  EXPECT_NO_THROW(there.finish());
}

}  // namespace
