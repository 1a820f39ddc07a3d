// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/theme.h"

#include <algorithm>
#include <cmath>

#include "ui/settings/reader_style.h"

namespace ui {
namespace {

/// The colours of a theme, as 0xRRGGBB. The accent is the colour of selections, progress and focus.
struct Colours {
  QRgb window, base, alternate, button, text, muted, disabled;
  QRgb accent, onAccent, link, visited, tip;
  QRgb light, midlight, mid, dark, shadow;  ///< of lines and edges: mid draws borders, dark the handles of scroll bars
};

constexpr Colours kLight = {0xF5F3F0, 0xFFFFFF, 0xF9F7F4, 0xFCFBF9, 0x24211E, 0x6B655E, 0x918A82, 0x8A5526, 0xFFFFFF,
                            0x8A4A10, 0x6D4A66, 0xFFFCF6, 0xFFFFFF, 0xE9E5E0, 0xD2CCC4, 0x8F877D, 0x6B645C};
constexpr Colours kDark = {0x24211F, 0x1B1917, 0x211F1C, 0x322E2B, 0xE9E5DF, 0xA59D93, 0x7D766E, 0xCB9256, 0x1A1410,
                           0xE5AF70, 0xCBA3C0, 0x35302C, 0x4A4540, 0x3A3531, 0x4A443E, 0x857C72, 0x0F0E0D};
constexpr Colours kHighContrast = {0x000000, 0x000000, 0x121212, 0x000000, 0xFFFFFF, 0xD8D8D8,
                                   0xA6A6A6, 0xFFD24A, 0x000000, 0x8FD3FF, 0xF0B5FF, 0x000000,
                                   0xFFFFFF, 0x262626, 0xBDBDBD, 0xFFFFFF, 0x000000};

const Colours& coloursOf(Theme theme) {
  switch (theme) {
    case Theme::Dark:
      return kDark;
    case Theme::HighContrast:
      return kHighContrast;
    default:
      return kLight;
  }
}

void setAll(QPalette& palette, std::initializer_list<QPalette::ColorRole> roles, QRgb colour) {
  for (const auto role : roles) palette.setColor(role, QColor(colour));
}

/// Relative luminance, 0 to 1.
double luminanceOf(const QColor& colour) {
  const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
  return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

}  // namespace

QPalette paletteOf(Theme theme) {
  const Colours& c = coloursOf(theme);
  QPalette palette;
  setAll(palette, {QPalette::Window}, c.window);
  setAll(palette, {QPalette::Base}, c.base);
  setAll(palette, {QPalette::AlternateBase}, c.alternate);
  setAll(palette, {QPalette::Button}, c.button);
  setAll(palette,
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText},
         c.text);
  setAll(palette, {QPalette::PlaceholderText}, c.muted);
  setAll(palette, {QPalette::Highlight}, c.accent);
  setAll(palette, {QPalette::HighlightedText}, c.onAccent);
  setAll(palette, {QPalette::Link}, c.link);
  setAll(palette, {QPalette::LinkVisited}, c.visited);
  setAll(palette, {QPalette::ToolTipBase}, c.tip);
  setAll(palette, {QPalette::Light}, c.light);
  setAll(palette, {QPalette::Midlight}, c.midlight);
  setAll(palette, {QPalette::Mid}, c.mid);
  setAll(palette, {QPalette::Dark}, c.dark);
  setAll(palette, {QPalette::Shadow}, c.shadow);
  for (const auto role :
       {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText, QPalette::Link})
    palette.setColor(QPalette::Disabled, role, QColor(c.disabled));
  palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.mid));
  palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(c.window));
  return palette;
}

bool isDark(const QPalette& palette) {
  return luminanceOf(palette.color(QPalette::WindowText)) > luminanceOf(palette.color(QPalette::Window));
}

double contrastOf(const QColor& a, const QColor& b) {
  const auto [darker, lighter] = std::minmax({luminanceOf(a), luminanceOf(b)});
  return (lighter + 0.05) / (darker + 0.05);
}

ApplicationLook::ApplicationLook(QApplication& application)
    : application_(application), systemFont_(QApplication::font()) {
  application_.setStyle(new ReaderStyle);
}

void ApplicationLook::apply(const Appearance& appearance) {
  Theme theme = appearance.theme;
  if (theme == Theme::System) {
    application_.setPalette(QPalette());  // back to the desktop's, to be judged
    theme = isDark(QApplication::palette()) ? Theme::Dark : Theme::Light;
  }
  application_.setPalette(paletteOf(theme));
  QFont font = systemFont_;
  if (!appearance.fontFamily.isEmpty()) font.setFamilies({appearance.fontFamily});
  if (appearance.fontPoints > 0) font.setPointSize(appearance.fontPoints);
  QApplication::setFont(font);
}

}  // namespace ui
