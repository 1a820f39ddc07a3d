// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/sha256.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <memory>
#include <new>
#include <vector>

#include "models/error.h"
#include "models/files/input_file.h"

namespace models {
namespace {

constexpr std::uint64_t kPieceBytes = 1 << 20;

class Digest {
 public:
  Digest() : context_(EVP_MD_CTX_new(), &EVP_MD_CTX_free) {
    if (!context_) throw std::bad_alloc();
    require(EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr));
  }

  void add(const void* bytes, std::size_t count) { require(EVP_DigestUpdate(context_.get(), bytes, count)); }

  std::string hex() {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    require(EVP_DigestFinal_ex(context_.get(), digest.data(), &length));
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    for (unsigned int i = 0; i < length; ++i) {
      text += kDigits[digest[i] >> 4];
      text += kDigits[digest[i] & 15];
    }
    return text;
  }

 private:
  static void require(int status) {
    if (status != 1) throw ModelError("OpenSSL cannot compute SHA-256. Check the installation of OpenSSL.");
  }
  std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context_;
};

}  // namespace

std::string sha256(std::string_view bytes) {
  Digest digest;
  digest.add(bytes.data(), bytes.size());
  return digest.hex();
}

std::string sha256(const InputFile& file) {
  Digest digest;
  std::vector<char> piece(static_cast<std::size_t>(std::min(file.size(), kPieceBytes)));
  for (std::uint64_t offset = 0; offset < file.size(); offset += piece.size()) {
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(piece.size(), file.size() - offset));
    file.read(offset, piece.data(), count);
    digest.add(piece.data(), count);
  }
  return digest.hex();
}

}  // namespace models
