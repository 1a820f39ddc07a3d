// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>
#include <vector>

namespace models {

/// A question as the model read it after the document, and how the other routes score the passages for it.
struct RoutingQuestion {
  at::Tensor hidden;               ///< (tokens, width), fp16: the question's own words
  at::Tensor bm25, heads;          ///< (passages), fp32, z-scores
  std::vector<std::int64_t> gold;  ///< passages that answer it, at least one
};

/// What one document leaves for training its route: hidden states of one layer after its attention norm, made while
/// reading as Latte, in reading order.
struct RoutingDocument {
  at::Tensor hidden;                 ///< (tokens, width), fp16: of all passages
  std::vector<std::int64_t> starts;  ///< passage p has tokens starts[p] … starts[p + 1] − 1
  std::vector<RoutingQuestion> questions;

  std::int64_t passages() const { return static_cast<std::int64_t>(starts.size()) - 1; }
};

/// One file for each document. Throw ModelError.
void writeRoutingDocument(const std::string& path, const RoutingDocument& document);
RoutingDocument readRoutingDocument(const std::string& path);

}  // namespace models
