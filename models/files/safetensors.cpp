// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/safetensors.h"

#include <ATen/ATen.h>

#include "models/error.h"
#include "models/files/safetensors_header.h"
#include "models/files/sha256.h"

namespace models {
namespace {

at::ScalarType scalarType(StoredType type) {
  switch (type) {
    case StoredType::U8:
      return at::kByte;
    case StoredType::I32:
      return at::kInt;
    case StoredType::I64:
      return at::kLong;
    case StoredType::F16:
      return at::kHalf;
    case StoredType::BF16:
      return at::kBFloat16;
    case StoredType::F32:
      break;
  }
  return at::kFloat;
}

}  // namespace

SafetensorsFile SafetensorsFile::open(const std::string& path) {
  SafetensorsFile file{InputFile(path)};
  SafetensorsHeader header = parseSafetensorsHeader(file.file_);
  file.metadata_ = std::move(header.metadata);
  file.tensors_ = std::move(header.tensors);
  return file;
}

const std::string& SafetensorsFile::metadata(const std::string& name) const {
  const auto found = metadata_.find(name);
  if (found == metadata_.end()) throw damaged(path(), "it does not say its " + name);
  return found->second;
}

at::Tensor SafetensorsFile::read(const std::string& name) const {
  const auto at = tensors_.find(name);
  if (at == tensors_.end()) throw damaged(path(), "the tensor '" + name + "' is missing");
  const SafetensorsEntry& entry = at->second;
  at::Tensor values = at::empty(entry.shape, scalarType(entry.type));
  file_.read(entry.offset, values.data_ptr(), static_cast<std::size_t>(entry.bytes));
  if (values.is_floating_point() && !at::isfinite(values).all().item<bool>()) {
    throw damaged(path(), "'" + name + "' holds numbers that are not finite");
  }
  return values;
}

std::string SafetensorsFile::fingerprint() const { return sha256(file_); }

}  // namespace models
