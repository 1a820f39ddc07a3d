// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include "core/reading/reading_model.h"

namespace models {
struct ReadingState;
}

namespace core {

/// How much of the far text a model attends to.
enum class Attention {
  Full,    ///< every token: the pretrained model
  Window,  ///< the near span and the sinks alone
  Slots,   ///< and the slots
  Latte,   ///< and the exact cache: as documents are read
};

inline constexpr std::array kAttentions = {Attention::Full, Attention::Window, Attention::Slots, Attention::Latte};

/// "full", "window", "slots", "latte".
const char* nameOf(Attention attention);

/// One pretrained model and adapter reading in every variant, so that they can be compared on the same tokens. The
/// files are read once and their tensors kept; each variant is made when it is first asked for. Owned by one thread.
class AttentionVariants {
 public:
  /// Throws Error(ModelUnusable) as ReadingModel does.
  AttentionVariants(const ModelPlace& place, const DeviceOptions& options);
  ~AttentionVariants();

  const models::LanguageModel& language(Attention attention);

  /// A state that has read nothing and will read up to `tokens` tokens.
  models::ReadingState initialState(Attention attention, std::int64_t tokens);

  const models::Tokenizer& tokenizer() const;
  const std::vector<std::int32_t>& header() const;  ///< token ids before every document

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace core
