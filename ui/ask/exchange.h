// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "core/answering/answer.h"
#include "core/answering/marked_text.h"
#include "ui/open_document.h"

namespace ui {

/// What one document says to a question, as far as it is known. A value.
struct Reply {
  enum class State : std::uint8_t {
    Waiting,
    Answering,
    Done,
    Stopped,  ///< by the user: what was written until then stays
    Failed,   ///< `problem` says why
  };

  OpenDocument document;
  State state = State::Waiting;
  QString progress;     ///< what is being done, while it is
  QString written;      ///< as it comes; replaced by the answer
  core::Answer answer;  ///< once done
  QString problem;

  bool isOver() const { return state != State::Waiting && state != State::Answering; }
};

/// A question and what its documents say to it.
struct Exchange {
  QString question;
  QString asOf;  ///< a page or time: as if nothing after it had been read; empty: all
  std::vector<Reply> replies;

  bool isOver() const {
    for (const auto& reply : replies)
      if (!reply.isOver()) return false;
    return true;
  }
};

/// What its reader has selected in the document with this key, where it is in sight.
using Marking = std::function<std::optional<core::MarkedText>(int key)>;

/// "found in the document", and what that may be trusted for.
QString labelText(core::AnswerLabel label);
/// What it says, as plain text; that nothing was found is said in the language of the window.
QString answerText(const core::Answer& answer);
/// A citation's place in a reply.
QString placeText(const Reply& reply, const core::Citation& citation);
/// " (chosen by you)" where that is so, else nothing.
QString choiceText(const core::Citation& citation);
/// The question, the answers and their sources as plain text.
QString plainText(const Exchange& exchange);

}  // namespace ui
