// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/gguf.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstddef>

#include "models/files/dequantize.h"
#include "models/error.h"
#include "models/files/gguf_header.h"
#include "models/files/sha256.h"

namespace models {
namespace {
constexpr std::int64_t kPieceBytes = 1 << 18;  // small enough to be dequantised out of the CPU's cache
}

GgufFile GgufFile::open(const std::string& path) {
  GgufFile gguf{InputFile(path)};
  GgufHeader header = parseGgufHeader(gguf.file_);
  gguf.metadata_ = std::move(header.metadata);
  gguf.tensors_ = std::move(header.tensors);
  for (std::size_t i = 0; i < gguf.tensors_.size(); ++i) gguf.byName_.emplace(gguf.tensors_[i].name, i);
  return gguf;
}

template <typename T>
const T* GgufFile::find(const std::string& key) const {
  const auto at = metadata_.find(key);
  if (at == metadata_.end()) return nullptr;
  const T* value = std::get_if<T>(&at->second);
  if (!value) throw damaged(path(), "'" + key + "' has the wrong type");
  return value;
}

template <typename T>
const T& GgufFile::require(const std::string& key) const {
  const T* value = find<T>(key);
  if (!value) throw damaged(path(), "'" + key + "' is missing");
  return *value;
}

template const std::int64_t* GgufFile::find(const std::string&) const;
template const double* GgufFile::find(const std::string&) const;
template const bool* GgufFile::find(const std::string&) const;
template const std::string* GgufFile::find(const std::string&) const;
template const std::vector<std::int64_t>* GgufFile::find(const std::string&) const;
template const std::vector<double>* GgufFile::find(const std::string&) const;
template const std::vector<std::string>* GgufFile::find(const std::string&) const;
template const std::int64_t& GgufFile::require(const std::string&) const;
template const double& GgufFile::require(const std::string&) const;
template const bool& GgufFile::require(const std::string&) const;
template const std::string& GgufFile::require(const std::string&) const;
template const std::vector<std::int64_t>& GgufFile::require(const std::string&) const;
template const std::vector<double>& GgufFile::require(const std::string&) const;
template const std::vector<std::string>& GgufFile::require(const std::string&) const;

at::Tensor GgufFile::read(const std::string& name) const {
  const auto at = byName_.find(name);
  if (at == byName_.end()) throw damaged(path(), "the tensor '" + name + "' is missing");
  const GgufTensor& tensor = tensors_[at->second];
  const BlockFormat& format = *blockFormat(tensor.type);
  at::Tensor values = at::empty(tensor.shape, at::kFloat);
  auto* out = values.data_ptr<float>();

  const std::int64_t blocks = static_cast<std::int64_t>(tensor.bytes) / format.bytes;
  const std::int64_t pieceBlocks = std::max<std::int64_t>(1, kPieceBytes / format.bytes);
  std::vector<std::byte> piece(static_cast<std::size_t>(std::min(blocks, pieceBlocks) * format.bytes));
  for (std::int64_t first = 0; first < blocks; first += pieceBlocks) {
    const std::int64_t count = std::min(pieceBlocks, blocks - first);
    file_.read(tensor.offset + static_cast<std::uint64_t>(first * format.bytes), piece.data(),
               static_cast<std::size_t>(count * format.bytes));
    float* to = out + first * format.values;
    format.toFloat(piece.data(), count, to);
    if (!allFinite(to, count * format.values))
      throw damaged(path(), "'" + name + "' holds numbers that are not finite");
  }
  return values;
}

std::string GgufFile::fingerprint() const { return sha256(file_); }

}  // namespace models
