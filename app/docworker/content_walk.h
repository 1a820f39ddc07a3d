// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstddef>
#include <limits>
#include <optional>
#include <qpdf/QPDFObjectHandle.hh>
#include <string>
#include <vector>

#include "app/docworker/page_space.h"

namespace app {

/// [a b c d e f] as in PDF: x' = a·x + c·y + e, y' = b·x + d·y + f.
struct Matrix {
  double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;
  PagePoint operator()(double x, double y) const { return {a * x + c * y + e, b * x + d * y + f}; }
};

/// The smallest upright rectangle around points; empty at first.
struct Extent {
  PagePoint least{std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
  PagePoint most{-std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};

  void add(const PagePoint& point);
  Extent within(const Extent& other) const;
  bool empty() const { return !(least.x < most.x && least.y < most.y); }
};

/// Follows the content of a page, and of the forms in it, to where it paints pictures. Gives up quietly where
/// that would take long, however the forms are nested.
class ContentWalk : public QPDFObjectHandle::ParserCallbacks {
 public:
  /// Nothing beyond `page` and no more than `most` are kept.
  ContentWalk(const Extent& page, std::size_t most) : state_{{}, page}, most_(most) {}

  /// May throw what qpdf throws.
  void follow(QPDFObjectHandle page);
  std::vector<Extent> take() { return std::move(pictures_); }

  void handleObject(QPDFObjectHandle object) override;
  void handleEOF() override {}

 private:
  struct State {
    Matrix matrix;
    Extent clip;
  };

  void run(const std::string& name);
  void draw(const std::string& name);
  void restore();
  void endPath();
  void addToPath();
  void enterForm(QPDFObjectHandle form);
  void addPicture();
  std::optional<std::array<double, 6>> numbers(std::size_t count) const;

  State state_;
  std::vector<State> saved_;
  std::size_t savedBefore_ = 0;  ///< by the content that encloses this form
  Extent path_;
  bool clips_ = false;  ///< the path, once it ends
  QPDFObjectHandle resources_ = QPDFObjectHandle::newNull();
  std::vector<QPDFObjectHandle> operands_;
  bool inlineIsPicture_ = false;
  std::size_t operators_ = 0, most_;
  int depth_ = 0;
  std::vector<Extent> pictures_;
};

}  // namespace app
