// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <openssl/evp.h>

#include <new>

#include "models/error.h"
#include "models/files/digest.h"

namespace models {
namespace {

void require(int status) {
  if (status != 1) throw ModelError("OpenSSL cannot compute SHA-256. Check the installation of OpenSSL.");
}

}  // namespace

struct Digest::State {
  std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
};

Digest::Digest() : state_(std::make_unique<State>()) {
  if (!state_->context) throw std::bad_alloc();
  require(EVP_DigestInit_ex(state_->context.get(), EVP_sha256(), nullptr));
}

Digest::~Digest() = default;

void Digest::add(const void* bytes, std::size_t count) {
  require(EVP_DigestUpdate(state_->context.get(), bytes, count));
}

Digest::Bytes Digest::finish() {
  Bytes bytes{};
  require(EVP_DigestFinal_ex(state_->context.get(), bytes.data(), nullptr));
  return bytes;
}

}  // namespace models
