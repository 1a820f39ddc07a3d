// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/core_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <optional>
#include <vector>

#include "ui/text/core_sentences.h"
#include "ui/text/place_text.h"

namespace ui {
namespace {

constexpr int kDeepest = 3;                ///< sentences within sentences
constexpr qsizetype kTellingLetters = 10;  ///< fewer, and what is put in may look like a sentence by chance

QString translated(const QString& english) { return QCoreApplication::translate("Core", english.toUtf8().constData()); }

/// A sentence with places for what is put in.
class Template {
 public:
  explicit Template(const QString& english) : english_(english) {
    qsizetype at = 0;
    for (qsizetype place = english.indexOf(u'%'); place >= 0; place = english.indexOf(u'%', at)) {
      pieces_ << english.mid(at, place - at);
      at = place + 2;
    }
    pieces_ << english.mid(at);
  }

  const QString& english() const { return english_; }
  qsizetype letters() const { return english_.size() - 2 * (pieces_.size() - 1); }
  bool hasPlaces() const { return pieces_.size() > 1; }
  /// What stands in quotes is a name.
  bool takesName(qsizetype place) const {
    return pieces_[place].endsWith(u'"') || pieces_[place].endsWith(u'\'') || pieces_[place].endsWith(u'“');
  }

  /// What is put into `text`, if that is this sentence.
  std::optional<QStringList> valuesIn(const QString& text) const {
    if (!text.startsWith(pieces_.front()) || !text.endsWith(pieces_.back())) return std::nullopt;
    const auto end = text.size() - pieces_.back().size();
    auto at = pieces_.front().size();
    QStringList values;
    for (qsizetype i = 1; i < pieces_.size(); ++i) {
      const auto next = i + 1 < pieces_.size() ? text.indexOf(pieces_[i], at + 1) : end;
      if (next <= at || next > end) return std::nullopt;
      values << text.mid(at, next - at);
      at = next + pieces_[i].size();
    }
    return values;
  }

 private:
  QString english_;
  QStringList pieces_;  ///< before, between and after the places
};

/// Those that say most come first.
const std::vector<Template>& templates() {
  static const auto all = [] {
    std::vector<Template> found;
    for (const auto& sentences : {coreSentences(), modelSentences()})
      for (const char* sentence : sentences)
        if (Template one(QString::fromUtf8(sentence)); one.hasPlaces()) found.push_back(std::move(one));
    std::ranges::stable_sort(found, std::ranges::greater(), &Template::letters);
    return found;
  }();
  return all;
}

/// Once from the left to the right, so that values with a "%1" in them stay as they are.
QString filled(const QString& words, const QStringList& values) {
  QString text;
  for (qsizetype i = 0; i < words.size(); ++i) {
    const auto place = words[i] == u'%' && i + 1 < words.size() ? words[i + 1].digitValue() : -1;
    if (place >= 1 && place <= values.size()) {
      text += values[place - 1];
      ++i;
    } else {
      text += words[i];
    }
  }
  return text;
}

QString said(const QString& english, int depth) {
  if (const auto whole = translated(english); whole != english || depth == kDeepest) return whole;
  for (const auto& one : templates()) {
    if (depth > 0 && one.letters() < kTellingLetters) break;
    auto values = one.valuesIn(english);
    if (!values) continue;
    for (qsizetype i = 0; i < values->size(); ++i)
      if (!one.takesName(i)) (*values)[i] = said(values->at(i), depth + 1);
    return filled(translated(one.english()), *values);
  }
  return english;
}

}  // namespace

QString coreText(const std::string& sentence) { return sentence.empty() ? QString() : said(lineText(sentence), 0); }

std::string coreSaid(const std::string& sentence) { return coreText(sentence).toStdString(); }

QString withoutFile(const QString& sentence, const std::string& path) {
  const auto name = lineText(path);
  const auto end = name.size() + 2;  // in the quotes of whatever language
  return sentence.indexOf(name) == 1 && sentence.size() > end + 1 ? sentence.mid(end + 1) : sentence;
}

}  // namespace ui
