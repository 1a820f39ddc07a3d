// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of a state, little-endian:
//   magic "LATTEST1" (slots) or "LATTEST2" (Macchiato), fingerprint (string), position, window, passages (int64 each),
//   layers (u32), layer := 7 tensors (8 in the Macchiato form), caches (u32), cache := 5 tensors; then partial masses
//   (u32), each passage (i64) and tensor; last the SHA-256 of everything before it as 64 hex digits. string := u32
//   length, bytes. tensor := u8 dtype (0 absent), u8 dimensions, i64 sizes, elements.
#include <ATen/ATen.h>

#include <algorithm>
#include <cstring>

#include "models/error.h"
#include "models/reading/reading_state.h"
#include "models/files/sha256.h"

namespace models {
namespace {

constexpr std::string_view kMagic = "LATTEST1", kLatentMagic = "LATTEST2";
constexpr std::size_t kDigest = 64;

const std::vector<std::pair<std::uint8_t, at::ScalarType>> kTypes{
    {1, at::kFloat}, {2, at::kBFloat16}, {3, at::kHalf}, {4, at::kLong}};

class Writer {
 public:
  template <typename T>
  void number(T value) {
    bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
  }
  void text(std::string_view value) {
    number<std::uint32_t>(value.size());
    bytes_.append(value);
  }
  void tensor(const at::Tensor& value) {
    if (!value.defined()) return number<std::uint8_t>(0);
    const auto plain = value.cpu().contiguous();
    for (const auto& [code, type] : kTypes)
      if (type == plain.scalar_type()) number(code);
    number<std::uint8_t>(plain.dim());
    for (const auto size : plain.sizes()) number<std::int64_t>(size);
    bytes_.append(static_cast<const char*>(plain.data_ptr()), plain.nbytes());
  }
  std::string& bytes() { return bytes_; }

 private:
  std::string bytes_;
};

class Reader {
 public:
  explicit Reader(std::string_view bytes) : rest_(bytes) {}

  template <typename T>
  T number() {
    T value;
    std::memcpy(&value, take(sizeof value).data(), sizeof value);
    return value;
  }
  std::string_view text() { return take(number<std::uint32_t>()); }

  /// A count of things that take at least `each` bytes.
  std::uint32_t count(std::size_t each) {
    const auto value = number<std::uint32_t>();
    if (value > rest_.size() / each) fail();
    return value;
  }

  at::Tensor tensor() {
    const auto code = number<std::uint8_t>();
    if (code == 0) return {};
    if (code > kTypes.size()) fail();
    const auto type = kTypes[code - 1].second;
    std::vector<std::int64_t> sizes(number<std::uint8_t>());
    std::size_t bytes = c10::elementSize(type);
    for (auto& size : sizes) {
      size = number<std::int64_t>();
      if (size < 0 || __builtin_mul_overflow(bytes, static_cast<std::size_t>(size), &bytes)) fail();
    }
    const auto data = take(bytes);
    auto value = at::empty(sizes, type);
    if (!data.empty()) std::memcpy(value.data_ptr(), data.data(), data.size());
    return value;
  }

 private:
  [[noreturn]] static void fail() { throw damaged("the saved reading state", "its parts do not fit its length"); }

  std::string_view take(std::size_t bytes) {
    if (bytes > rest_.size()) fail();
    const auto part = rest_.substr(0, bytes);
    rest_.remove_prefix(bytes);
    return part;
  }

  std::string_view rest_;
};

bool hasLatents(const ReadingState& state) {
  return std::any_of(state.layers.begin(), state.layers.end(),
                     [](const auto& layer) { return layer.slotMax.defined(); });
}

void writeLayer(const LayerState& layer, bool latents, Writer& out) {
  for (const auto& t : {layer.sinkKey, layer.sinkValue, layer.key, layer.value, layer.share, layer.slotMass, layer.slotSum})
    out.tensor(t);
  if (latents) out.tensor(layer.slotMax);
  out.number<std::uint32_t>(layer.caches.size());
  for (const auto& cache : layer.caches)
    for (const auto& t : {cache.key, cache.value, cache.share, cache.position, cache.passage}) out.tensor(t);
}

LayerState readLayer(bool latents, Reader& in) {
  LayerState layer;
  for (auto* t : {&layer.sinkKey, &layer.sinkValue, &layer.key, &layer.value, &layer.share, &layer.slotMass, &layer.slotSum})
    *t = in.tensor();
  if (latents) layer.slotMax = in.tensor();
  layer.caches.resize(in.count(5));
  for (auto& cache : layer.caches)
    for (auto* t : {&cache.key, &cache.value, &cache.share, &cache.position, &cache.passage}) *t = in.tensor();
  return layer;
}

}  // namespace

std::string saveState(const ReadingState& state, const std::string& fingerprint) {
  Writer out;
  const bool latents = hasLatents(state);
  out.bytes().append(latents ? kLatentMagic : kMagic);
  out.text(fingerprint);
  out.number(state.position);
  out.number(state.window);
  out.number<std::uint32_t>(state.passages.size());
  for (const auto passage : state.passages) out.number(passage);
  out.number<std::uint32_t>(state.layers.size());
  for (const auto& layer : state.layers) writeLayer(layer, latents, out);
  out.number<std::uint32_t>(state.partialMass.size());
  for (const auto& [passage, mass] : state.partialMass) {
    out.number(passage);
    out.tensor(mass);
  }
  out.bytes().append(sha256(out.bytes()));
  return std::move(out.bytes());
}

ReadingState loadState(const std::string& bytes, const std::string& identity) {
  const std::string_view all = bytes;
  const bool latents = all.starts_with(kLatentMagic);
  if (all.size() < kMagic.size() + kDigest || !(latents || all.starts_with(kMagic)) ||
      sha256(all.substr(0, all.size() - kDigest)) != all.substr(all.size() - kDigest))
    throw damaged("the saved reading state", "its checksum does not match");
  Reader in(all.substr(kMagic.size(), all.size() - kMagic.size() - kDigest));
  if (const auto maker = in.text(); maker != identity && !maker.starts_with(identity + " "))
    throw ModelError("the saved reading state belongs to another model or setting: read the document again");
  ReadingState state;
  state.position = in.number<std::int64_t>();
  state.window = in.number<std::int64_t>();
  state.passages.resize(in.count(sizeof(std::int64_t)));
  for (auto& passage : state.passages) passage = in.number<std::int64_t>();
  state.layers.resize(in.count(7));
  for (auto& layer : state.layers) layer = readLayer(latents, in);
  for (auto left = in.count(sizeof(std::int64_t) + 1); left > 0; --left) {
    const auto passage = in.number<std::int64_t>();
    state.partialMass[passage] = in.tensor();
  }
  return state;
}

}  // namespace models
