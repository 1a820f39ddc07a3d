// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docworker/content_walk.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace app {
namespace {

constexpr std::size_t kMostOperators = 200'000, kMostOperands = 64;
constexpr std::size_t kFormCost = 100;  // of opening one, in operators
constexpr int kDeepestForm = 12;

/// `first`, then `then`.
Matrix product(const Matrix& first, const Matrix& then) {
  const auto x = then(first.a, first.b), y = then(first.c, first.d), origin = then(first.e, first.f);
  return {x.x - then.e, x.y - then.f, y.x - then.e, y.y - then.f, origin.x, origin.y};
}

Extent square(const Matrix& matrix, double left, double bottom, double right, double top) {
  Extent extent;
  for (const double x : {left, right})
    for (const double y : {bottom, top}) extent.add(matrix(x, y));
  return extent;
}

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::ranges::find(names, name) != names.end();
}

bool isTrue(QPDFObjectHandle value) { return value.isBool() && value.getBoolValue(); }
bool isOne(QPDFObjectHandle value) { return value.isInteger() && value.getIntValue() == 1; }

}  // namespace

void Extent::add(const PagePoint& point) {
  least = {std::min(least.x, point.x), std::min(least.y, point.y)};
  most = {std::max(most.x, point.x), std::max(most.y, point.y)};
}

Extent Extent::within(const Extent& other) const {
  Extent both;
  both.least = {std::max(least.x, other.least.x), std::max(least.y, other.least.y)};
  both.most = {std::min(most.x, other.most.x), std::min(most.y, other.most.y)};
  return both;
}

void ContentWalk::follow(QPDFObjectHandle page) {
  resources_ = QPDFPageObjectHelper(page).getAttribute("/Resources", false);
  page.parsePageContents(this);
}

void ContentWalk::handleObject(QPDFObjectHandle object) {
  if (operators_ > kMostOperators || pictures_.size() >= most_) terminateParsing();
  if (object.isInlineImage()) {
    if (std::exchange(inlineIsPicture_, false)) addPicture();
  } else if (object.isOperator()) {
    ++operators_;
    run(object.getOperatorValue());
    operands_.clear();
  } else if (operands_.size() < kMostOperands) {
    operands_.push_back(object);
  }
}

void ContentWalk::run(const std::string& name) {
  if (name == "q") return saved_.push_back(state_);
  if (name == "Q") return restore();
  if (name == "Do") return draw(operands_.size() == 1 && operands_[0].isName() ? operands_[0].getName() : "");
  if (name == "W" || name == "W*") {
    clips_ = true;
  } else if (name == "cm") {
    if (const auto m = numbers(6))
      state_.matrix = product({(*m)[0], (*m)[1], (*m)[2], (*m)[3], (*m)[4], (*m)[5]}, state_.matrix);
  } else if (name == "re") {
    const auto r = numbers(4);
    if (!r) return;
    for (const double x : {(*r)[0], (*r)[0] + (*r)[2]})
      for (const double y : {(*r)[1], (*r)[1] + (*r)[3]}) path_.add(state_.matrix(x, y));
  } else if (isOneOf(name, {"m", "l", "c", "v", "y"})) {
    addToPath();
  } else if (isOneOf(name, {"n", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*"})) {
    endPath();
  } else if (name == "ID") {
    inlineIsPicture_ = true;
    for (std::size_t i = 0; i + 1 < operands_.size(); i += 2) {
      const auto key = operands_[i].isName() ? operands_[i].getName() : std::string();
      if (isOneOf(key, {"/IM", "/ImageMask"}) && isTrue(operands_[i + 1])) inlineIsPicture_ = false;
      if (isOneOf(key, {"/BPC", "/BitsPerComponent"}) && isOne(operands_[i + 1])) inlineIsPicture_ = false;
    }
  }
}

void ContentWalk::restore() {
  if (saved_.size() <= savedBefore_) return;
  state_ = saved_.back();
  saved_.pop_back();
}

void ContentWalk::addToPath() {
  const std::size_t count = std::min<std::size_t>(operands_.size(), 6) / 2 * 2;
  const auto points = numbers(count);
  for (std::size_t i = 0; points && i < count; i += 2) path_.add(state_.matrix((*points)[i], (*points)[i + 1]));
}

void ContentWalk::endPath() {
  if (clips_) state_.clip = state_.clip.within(path_);
  path_ = {};
  clips_ = false;
}

void ContentWalk::draw(const std::string& name) {
  auto objects = resources_.isDictionary() ? resources_.getKey("/XObject") : QPDFObjectHandle::newNull();
  auto object = objects.isDictionary() ? objects.getKey(name) : QPDFObjectHandle::newNull();
  if (!object.isStream()) return;
  auto dictionary = object.getDict();
  auto kind = dictionary.getKey("/Subtype");
  if (kind.isNameAndEquals("/Form")) return enterForm(object);
  const bool isPicture = kind.isNameAndEquals("/Image") && !isTrue(dictionary.getKey("/ImageMask")) &&
                         !isOne(dictionary.getKey("/BitsPerComponent"));
  if (isPicture) addPicture();
}

void ContentWalk::enterForm(QPDFObjectHandle form) {
  if (depth_ >= kDeepestForm) return;
  operators_ += kFormCost;
  const auto before = state_;
  const auto resources = resources_;
  const auto savedBefore = std::exchange(savedBefore_, saved_.size());
  ++depth_;
  auto dictionary = form.getDict();
  if (auto own = dictionary.getKey("/Resources"); own.isDictionary()) resources_ = own;
  if (auto matrix = dictionary.getKey("/Matrix"); matrix.isMatrix()) {
    const auto m = matrix.getArrayAsMatrix();
    state_.matrix = product({m.a, m.b, m.c, m.d, m.e, m.f}, state_.matrix);
  }
  if (auto box = dictionary.getKey("/BBox"); box.isRectangle()) {
    const auto b = box.getArrayAsRectangle();
    state_.clip = state_.clip.within(square(state_.matrix, b.llx, b.lly, b.urx, b.ury));
  }
  operands_.clear();
  path_ = {};
  clips_ = false;
  form.parseAsContents(this);
  --depth_;
  saved_.resize(std::exchange(savedBefore_, savedBefore));
  resources_ = resources;
  state_ = before;
}

void ContentWalk::addPicture() {
  const auto seen = square(state_.matrix, 0, 0, 1, 1).within(state_.clip);
  if (!seen.empty()) pictures_.push_back(seen);
}

/// The last operands; nothing when they are fewer, or no numbers.
std::optional<std::array<double, 6>> ContentWalk::numbers(std::size_t count) const {
  if (operands_.size() < count) return std::nullopt;
  std::array<double, 6> values{};
  for (std::size_t i = 0; i < count; ++i) {
    auto operand = operands_[operands_.size() - count + i];
    if (!operand.isNumber()) return std::nullopt;
    values[i] = operand.getNumericValue();
  }
  return values;
}

}  // namespace app
