// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>

/// What the layers below and errors here say, word for word, as it is translated in the context "Core": %1, %2 … stand
/// in their order for what is put in. What is said in brackets, or in the place of a noun, is a sentence of its own
/// here.
namespace ui {

/// Of documents, the library, answers and exports.
std::span<const char* const> coreSentences();
/// Of models and their files.
std::span<const char* const> modelSentences();

}  // namespace ui
