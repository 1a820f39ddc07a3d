// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QWidget>
#include <memory>

#include "ui/attention/sentence_links.h"

namespace ui {

/// Word → latent → word for one sentence, as three columns joined by lines that are the thicker the more they carry: on
/// the left what each word reads from the latents, on the right which words the latents are made of. The pointer or the
/// arrow keys choose a word or a latent, whose lines stand out and whose strongest are told in numbers.
class SentenceLinksView : public QWidget {
  Q_OBJECT
 public:
  explicit SentenceLinksView(QWidget* parent = nullptr);

  void setSentence(std::shared_ptr<const core::SentenceAttention> sentence, QStringList words);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void told(const QString& sentence);  ///< of what is chosen, in words

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  enum class Side { Reading, Latent, Writing };
  struct Item {
    Side side = Side::Reading;
    int index = 0;
    friend bool operator==(const Item&, const Item&) = default;
  };
  int count(Side side) const;
  QRectF rectOf(const Item& item) const;
  QString nameOf(const Item& item) const;
  bool touches(const WordLink& link, Side side) const;
  void choose(Item item);
  QString sentenceOf(const Item& item) const;
  void paintLinks(QPainter& painter, Side side, bool chosen) const;
  void paintItems(QPainter& painter, Side side) const;

  std::shared_ptr<const core::SentenceAttention> sentence_;
  QStringList words_;
  SentenceLinks links_;
  Item chosen_;
};

}  // namespace ui
