// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/reader_style.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QIcon>
#include <QPainter>
#include <QStyleOption>
#include <algorithm>

#include "ui/settings/style_painting.h"

namespace ui {
namespace {

constexpr int kSpacing = 8, kMargin = 12, kPadding = 4;  // pixels, as all lengths here
constexpr int kMenuArrow = 16;                           // room for it on a button

void drawLine(QPainter& painter, const QRect& line, const QStyleOption& option) {
  painter.fillRect(line, option.palette.color(QPalette::Mid));
}

Qt::ArrowType directionOf(QStyle::PrimitiveElement arrow) {
  switch (arrow) {
    case QStyle::PE_IndicatorArrowUp:
      return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowLeft:
      return Qt::LeftArrow;
    case QStyle::PE_IndicatorArrowRight:
      return Qt::RightArrow;
    default:
      return Qt::DownArrow;
  }
}

/// A thin line across the middle: between the parts of a splitter or the buttons of a tool bar.
void drawSeparator(QPainter& painter, const QStyleOption& option, bool vertical, int inset) {
  const QRect& area = option.rect;
  const QPoint middle = area.center();
  drawLine(painter,
           vertical ? QRect(middle.x(), area.top() + inset, 1, area.height() - 2 * inset)
                    : QRect(area.left() + inset, middle.y(), area.width() - 2 * inset, 1),
           option);
}

void drawBranch(QPainter& painter, const QStyleOption& option) {
  if (!(option.state & QStyle::State_Children)) return;
  const bool open = option.state & QStyle::State_Open;
  const auto closed = option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
  drawChevron(painter, option.rect, open ? Qt::DownArrow : closed, option.palette.color(QPalette::Text));
}

/// Marks and arrows; false for what is neither.
bool drawIndicator(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter& painter) {
  switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
      drawCheckBox(painter, option);
      return true;
    case QStyle::PE_IndicatorRadioButton:
      drawRadioButton(painter, option);
      return true;
    case QStyle::PE_IndicatorBranch:
      drawBranch(painter, option);
      return true;
    case QStyle::PE_IndicatorToolBarSeparator:
      drawSeparator(painter, option, option.state & QStyle::State_Horizontal, 4);
      return true;
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorArrowLeft:
    case QStyle::PE_IndicatorArrowRight:
      drawChevron(painter, option.rect, directionOf(element), option.palette.color(QPalette::ButtonText));
      return true;
    default:
      return false;
  }
}

QRect handleOf(const QStyleOptionSlider& bar, int least) {
  const bool horizontal = bar.orientation == Qt::Horizontal;
  const int length = horizontal ? bar.rect.width() : bar.rect.height();
  const auto range = static_cast<qint64>(bar.maximum) - bar.minimum;
  if (range <= 0) return bar.rect;
  const int wanted = static_cast<int>(static_cast<qint64>(length) * bar.pageStep / (range + bar.pageStep));
  const int size = std::min(std::max(wanted, least), length);
  const int at =
      QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - size, bar.upsideDown);
  return horizontal ? QRect(bar.rect.left() + at, bar.rect.top(), size, bar.rect.height())
                    : QRect(bar.rect.left(), bar.rect.top() + at, bar.rect.width(), size);
}

/// Of a scroll bar without arrows, laid out from left to right.
QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part, int least) {
  const QRect handle = handleOf(bar, least);
  const bool horizontal = bar.orientation == Qt::Horizontal;
  QRect before = bar.rect, after = bar.rect;
  if (horizontal) {
    before.setRight(handle.left() - 1);
    after.setLeft(handle.right() + 1);
  } else {
    before.setBottom(handle.top() - 1);
    after.setTop(handle.bottom() + 1);
  }
  switch (part) {
    case QStyle::SC_ScrollBarGroove:
      return bar.rect;
    case QStyle::SC_ScrollBarSlider:
      return handle;
    case QStyle::SC_ScrollBarSubPage:
      return before;
    case QStyle::SC_ScrollBarAddPage:
      return after;
    default:
      return {};
  }
}

QFont boldOf(QFont font) {
  font.setBold(true);
  return font;
}

/// Whether all of a tool button opens its menu.
bool opensMenu(const QStyleOptionToolButton& button) {
  return button.features.testFlag(QStyleOptionToolButton::HasMenu) &&
         !button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

void drawMenuButton(const QStyle& style, const QStyleOptionToolButton& button, QPainter& painter,
                    const QWidget* widget) {
  style.drawPrimitive(QStyle::PE_PanelButtonTool, &button, &painter, widget);
  const QRect& whole = button.rect;
  QStyleOptionToolButton label(button);
  label.rect = QStyle::visualRect(button.direction, whole, whole.adjusted(0, 0, -kMenuArrow, 0));
  style.drawControl(QStyle::CE_ToolButtonLabel, &label, &painter, widget);
  const QRect arrow(whole.right() - kMenuArrow - 2, whole.top(), kMenuArrow, whole.height());
  drawChevron(painter, QStyle::visualRect(button.direction, whole, arrow), Qt::DownArrow,
              button.palette.color(QPalette::ButtonText));
}

}  // namespace

ReaderStyle::ReaderStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void ReaderStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
  switch (element) {
    case PE_PanelButtonCommand:
      return drawButton(*painter, *option, option->rect);
    case PE_PanelButtonTool:
      if (option->state & (State_Sunken | State_On) ||
          (option->state & State_MouseOver && option->state & State_Enabled))
        drawButton(*painter, *option, option->rect);
      return;
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_IndicatorDockWidgetResizeHandle:
      return;
    case PE_FrameFocusRect:
      return drawFocusRing(*painter, *option);
    case PE_FrameLineEdit:
      return drawField(*painter, *option, option->rect);
    case PE_PanelMenu:
      return drawPanel(*painter, option->rect, option->palette.color(QPalette::Base),
                       option->palette.color(QPalette::Mid), 0);
    case PE_FrameGroupBox:  // its title and the space around it are enough
    case PE_FrameMenu:      // drawn with its panel
      return;
    case PE_Frame:
      return drawPanel(*painter, option->rect, {}, option->palette.color(QPalette::Mid), 2);
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
      return drawLine(*painter, QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1), *option);
    default:
      if (!drawIndicator(element, *option, *painter)) QProxyStyle::drawPrimitive(element, option, painter, widget);
  }
}

void ReaderStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
  const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
  const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
  const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
  const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
  const bool busy = bar != nullptr && bar->minimum == 0 && bar->maximum == 0;
  switch (element) {
    case CE_Splitter:
      return drawSeparator(*painter, *option, option->state & State_Horizontal, 0);
    case CE_ToolBar:
      return;
    case CE_PushButtonLabel:
      if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
        QStyleOptionButton label(*button);
        label.palette.setColor(QPalette::ButtonText, labelOf(*button));
        return QProxyStyle::drawControl(element, &label, painter, widget);
      }
      break;
    case CE_MenuItem:
      if (item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty())
        return drawMenuSeparator(*painter, *item);
      break;
    case CE_TabBarTabShape:
      if (tab != nullptr) return drawTab(*painter, *tab);
      break;
    case CE_HeaderSection:
      if (header != nullptr) return drawHeaderSection(*painter, *header);
      break;
    case CE_HeaderEmptyArea:
      return painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    case CE_ProgressBarGroove:
      return drawPanel(*painter, option->rect, option->palette.color(QPalette::Midlight),
                       option->palette.color(QPalette::Mid));
    case CE_ProgressBarContents:
      if (bar != nullptr && !busy) return drawProgress(*painter, *bar);
      break;
    default:
      break;
  }
  QProxyStyle::drawControl(element, option, painter, widget);
}

void ReaderStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const {
  const auto part = [&](SubControl which) { return proxy()->subControlRect(control, option, which, widget); };
  if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option); box && control == CC_ComboBox)
    return drawComboBox(*painter, *box, part(SC_ComboBoxArrow));
  if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option); box && control == CC_SpinBox)
    return drawSpinBox(*painter, *box, part(SC_SpinBoxUp), part(SC_SpinBoxDown));
  if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option); button && opensMenu(*button))
    return drawMenuButton(*this, *button, *painter, widget);
  if (control == CC_GroupBox) painter->setFont(boldOf(painter->font()));
  if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
    if (control == CC_ScrollBar) return drawScrollBar(*painter, *bar, part(SC_ScrollBarSlider));
    if (control == CC_Slider && bar->tickPosition == QSlider::NoTicks)
      return drawSlider(*painter, *bar, part(SC_SliderHandle));
  }
  QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ReaderStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                  const QWidget* widget) const {
  const QRect area = QProxyStyle::subControlRect(control, option, part, widget);
  const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
  const auto* group = qstyleoption_cast<const QStyleOptionGroupBox*>(option);
  if (control == CC_ScrollBar && bar != nullptr)
    return visualRect(option->direction, option->rect,
                      scrollBarPart(*bar, part, proxy()->pixelMetric(PM_ScrollBarSliderMin, option, widget)));
  if ((control == CC_ComboBox && part == SC_ComboBoxEditField) ||
      (control == CC_SpinBox && part == SC_SpinBoxEditField))
    return area.adjusted(kPadding, 0, 0, 0);
  if (control == CC_GroupBox && part == SC_GroupBoxLabel && group != nullptr) {
    const int wider = QFontMetrics(boldOf(widget ? widget->font() : QFont())).horizontalAdvance(group->text) -
                      option->fontMetrics.horizontalAdvance(group->text);
    return area.adjusted(0, 0, wider, 0);
  }
  return area;
}

QRect ReaderStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
  const QRect area = QProxyStyle::subElementRect(element, option, widget);
  const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
  const bool framed = element == SE_LineEditContents && frame != nullptr && frame->lineWidth > 0;
  return framed ? area.adjusted(kPadding, 0, -kPadding, 0) : area;
}

QSize ReaderStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                    const QWidget* widget) const {
  QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
  const int height = option == nullptr ? 0 : option->fontMetrics.height();
  switch (type) {
    case CT_PushButton:
      return {whole.width() + height, std::max(whole.height(), height + 12)};
    case CT_ComboBox:
    case CT_SpinBox:
      return {whole.width() + 2 * kPadding, std::max(whole.height(), height + 12)};
    case CT_LineEdit:
      return {whole.width(), std::max(whole.height(), height + 12)};
    case CT_ToolButton: {
      const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
      return whole + QSize(button != nullptr && opensMenu(*button) ? 4 + kMenuArrow : 4, 4);
    }
    case CT_TabBarTab:
    case CT_MenuBarItem:
      return whole + QSize(8, 4);
    case CT_HeaderSection:
      return whole + QSize(0, 6);
    case CT_ItemViewItem:
    case CT_MenuItem:
      return whole + QSize(0, 4);
    default:
      return whole;
  }
}

int ReaderStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
      return kSpacing;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
      return kMargin;
    case PM_HeaderMargin:
      return 6;
    case PM_ScrollBarExtent:
      return 14;
    case PM_ScrollBarSliderMin:
      return 32;
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
      return 7;
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin:
      return 4;
    case PM_ToolBarFrameWidth:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
      return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
      return std::max(16, QFontMetrics(widget ? widget->font() : QFont()).height() * 9 / 10);
    default:
      return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

int ReaderStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* more) const {
  switch (hint) {
    case SH_FormLayoutLabelAlignment:
      return Qt::AlignLeft | Qt::AlignVCenter;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
      return 0;
    case SH_Slider_AbsoluteSetButtons:
      return Qt::LeftButton;
    default:
      return QProxyStyle::styleHint(hint, option, widget, more);
  }
}

/// Fusion's mark of a tool bar that goes on is black whatever the theme.
QIcon ReaderStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const {
  if (icon != SP_ToolBarHorizontalExtensionButton) return QProxyStyle::standardIcon(icon, option, widget);
  const QPalette palette = option ? option->palette : QGuiApplication::palette();
  QPixmap picture(32, 32);
  picture.setDevicePixelRatio(2);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  drawChevron(painter, QRectF(0, 0, 11, 16), Qt::RightArrow, palette.color(QPalette::Dark));
  drawChevron(painter, QRectF(5, 0, 11, 16), Qt::RightArrow, palette.color(QPalette::Dark));
  return picture;
}

}  // namespace ui
