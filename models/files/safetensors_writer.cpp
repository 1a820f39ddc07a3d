// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ATen/ATen.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "models/error.h"
#include "models/files/output_file.h"
#include "models/files/safetensors.h"
#include "models/files/safetensors_header.h"

namespace models {
namespace {

using nlohmann::json;

struct Item {
  std::string name;
  at::Tensor values;
};

std::string_view typeName(const Item& item) {
  switch (item.values.scalar_type()) {
    case at::kByte:
      return "U8";
    case at::kInt:
      return "I32";
    case at::kLong:
      return "I64";
    case at::kHalf:
      return "F16";
    case at::kBFloat16:
      return "BF16";
    case at::kFloat:
      return "F32";
    default:
      throw ModelError("'" + item.name + "' has a type that safetensors files here do not hold. Convert it first.");
  }
}

// Wide types come first, so that every tensor is aligned to its type, which the reference readers want.
std::vector<Item> inFileOrder(const std::map<std::string, at::Tensor>& tensors) {
  std::vector<Item> items;
  for (const auto& [name, values] : tensors) {
    if (name == kMetadataKey) throw ModelError("A tensor cannot be named " + name + ". Choose another name.");
    items.push_back({name, values.contiguous()});
  }
  std::stable_sort(items.begin(), items.end(),
                   [](const Item& a, const Item& b) { return a.values.element_size() > b.values.element_size(); });
  return items;
}

std::string headerOf(const std::vector<Item>& items, const std::map<std::string, std::string>& metadata) {
  json header = json::object();
  if (!metadata.empty()) header[std::string(kMetadataKey)] = metadata;
  std::uint64_t offset = 0;
  for (const Item& item : items) {
    const std::uint64_t end = offset + item.values.nbytes();
    header[item.name] = {
        {"dtype", typeName(item)}, {"shape", item.values.sizes().vec()}, {"data_offsets", {offset, end}}};
    offset = end;
  }
  std::string text = header.dump();
  text.resize((text.size() + 7) / 8 * 8, ' ');
  return text;
}

}  // namespace

void writeSafetensors(const std::string& path, const std::map<std::string, at::Tensor>& tensors,
                      const std::map<std::string, std::string>& metadata) {
  const std::vector<Item> items = inFileOrder(tensors);
  const std::string header = headerOf(items, metadata);
  if (header.size() > kMaxSafetensorsHeaderBytes) throw ModelError(path + " would hold too many tensors. Write fewer.");
  const std::uint64_t headerBytes = header.size();
  OutputFile file(path);
  file.write(&headerBytes, sizeof headerBytes);
  file.write(header.data(), header.size());
  for (const Item& item : items) file.write(item.values.data_ptr(), item.values.nbytes());
  file.commit();
}

}  // namespace models
