// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/core_words.h"

#include <QCoreApplication>

#include "ui/text/place_text.h"

namespace ui {
namespace {

/// Word for word as they are said below, for lupdate to find.
[[maybe_unused]] constexpr const char* kSentences[] = {
    QT_TRANSLATE_NOOP("Core", "This does not seem to be in the document."),
    QT_TRANSLATE_NOOP("Core", "These sentences say most of what the whole document says."),
    QT_TRANSLATE_NOOP("Core", "The model sees no answer in these places, which come nearest."),
    QT_TRANSLATE_NOOP("Core", "What the model wrote is not borne out by these places, so they are shown alone."),
    QT_TRANSLATE_NOOP("Core", "That is too long for one source: mark no more than a paragraph."),
    QT_TRANSLATE_NOOP("Core", "The marked text is not in what was read of the document."),
    QT_TRANSLATE_NOOP("Core", "no NVIDIA driver on this machine"),
    QT_TRANSLATE_NOOP("Core", "there is a driver, but LibTorch's CUDA libraries are not installed: run 'make setup'"),
    QT_TRANSLATE_NOOP("Core", "the NVIDIA driver found no GPU"),
    QT_TRANSLATE_NOOP("Core", "the processor was asked for")};

}  // namespace

QString coreText(const std::string& sentence) {
  return sentence.empty() ? QString() : lineText(QCoreApplication::translate("Core", sentence.c_str()).toStdString());
}

}  // namespace ui
