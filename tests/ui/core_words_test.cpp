// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Literals stand for texts all over this file.
#undef QT_NO_CAST_FROM_ASCII
#undef QT_USE_QSTRINGBUILDER

#include "ui/text/core_words.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <algorithm>
#include <vector>

#include "ui/text/core_sentences.h"
#include "ui/text/language.h"

namespace {
using namespace Qt::StringLiterals;

/// What is said there, the window never says: `latte eval`, `latte train` and `latte model import --adapter` do, or core
/// to the document worker, of which people are told only that it answered nonsense.
const QStringList kElsewhere = {"core/evaluation/",
                                "core/training/",
                                "core/drawing/curve_picture.cpp",
                                "core/reading/taken_parts.cpp",
                                "core/ingest/protocol.cpp",
                                "core/ingest/byte_stream.cpp",
                                "models/textbook/",
                                "models/text/pretokenizer_absent.cpp",
                                "models/training/recipe",
                                "models/training/routing_",
                                "models/training/shared_step.cpp",
                                "models/training/training_"};

/// What reads like a sentence and is said to a model, a file, another part of the program or a developer.
const QSet<QString> kNotForPeople = {"%1Answer in one short sentence, from the text alone. Question: %2",
                                     "Not in the text.",
                                     "The answer",
                                     "You are a helpful AI assistant.",
                                     "proceedings of",
                                     "all rights reserved",
                                     "Latte Reader",
                                     "not a document",
                                     "version https://git-lfs",
                                     "%1 and then %2",
                                     "base %1 adapter %2",
                                     "%1 %2 %3 window %4 threads %5",
                                     "passage, codes",
                                     "passage, shares",
                                     "a reply of another kind came",
                                     "a request is of an unknown kind",
                                     "the peer is gone",
                                     "blobs are written in the machine's own order",
                                     "weight files are little-endian and read as they lie"};

/// A string literal with its neighbours, or an operator or name.
struct Token {
  QString text;
  bool isLiteral = false;
};

QString unescaped(const QString& literal) {
  QString text = literal;
  static const QRegularExpression escape(u"\\\\(.)"_s);
  return text.replace(u"\\n"_s, u"\n"_s).replace(escape, u"\\1"_s);
}

/// Of C++: without comments, directives and raw strings, neighbouring literals joined.
std::vector<Token> tokensOf(const QString& path) {
  static const QRegularExpression token(
      uR"re(//[^\n]*|#[^\n]*|(?:u8|u|U|L)?R"(\w*)\([\s\S]*?\)\1"|"((?:[^"\\\n]|\\.)*)"|'(?:[^'\\\n]|\\.)+'|[\w:]+(?:'\w+)*|\S)re"_s);
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
  std::vector<Token> tokens;
  for (auto all = token.globalMatch(QString::fromUtf8(file.readAll())); all.hasNext();) {
    const auto found = all.next();
    const auto text = found.captured();
    if (text.startsWith("//") || text.startsWith('#')) continue;
    if (!text.startsWith('"')) {
      tokens.push_back({text});
    } else if (!tokens.empty() && tokens.back().isLiteral) {
      tokens.back().text += unescaped(found.captured(2));
    } else {
      tokens.push_back({unescaped(found.captured(2)), true});
    }
  }
  return tokens;
}

/// Where the operand that begins at `at` ends.
std::size_t endOfOperand(const std::vector<Token>& tokens, std::size_t at) {
  static const QStringList open = {"(", "[", "{"}, close = {")", "]", "}"}, next = {"+", ",", ";", "?", ":"};
  for (int depth = 0; at < tokens.size(); ++at) {
    const auto& text = tokens[at].text;
    if (tokens[at].isLiteral) continue;
    if (open.contains(text)) ++depth;
    if (depth == 0 && (next.contains(text) || close.contains(text))) break;
    if (close.contains(text)) --depth;
  }
  return at;
}

/// Every text that is written out; what is put in between its literals is "{}".
QStringList textsIn(const std::vector<Token>& tokens) {
  const auto is = [&](std::size_t i, const char* text) {
    return i < tokens.size() && !tokens[i].isLiteral && tokens[i].text == text;
  };
  QStringList texts;
  std::vector<bool> taken(tokens.size());
  for (std::size_t first = 0; first < tokens.size(); ++first) {
    if (!tokens[first].isLiteral || taken[first]) continue;
    const bool isWrapped = first > 1 && is(first - 1, "(") && is(first - 2, "std::string") && is(first + 1, ")");
    const bool follows = first > 0 && is(first - (isWrapped ? 3 : 1), "+");
    QString text = follows ? "{}" + tokens[first].text : tokens[first].text;
    for (auto at = first + (isWrapped ? 2 : 1); is(at, "+");) {
      const bool isLiteral = at + 1 < tokens.size() && tokens[at + 1].isLiteral;
      text += isLiteral ? tokens[at + 1].text : QString("{}");
      if (isLiteral) taken[at + 1] = true;
      at = isLiteral ? at + 2 : endOfOperand(tokens, at + 1);
    }
    texts << text;
  }
  return texts;
}

/// With %1, %2 … for what is put in.
QString numbered(QString text) {
  static const QRegularExpression place(uR"(\{[^{}]*\})"_s);
  for (int i = 1; text.contains(place); ++i) {
    const auto found = place.match(text);
    text.replace(found.capturedStart(), found.capturedLength(), QString("%%1").arg(i));
  }
  return text;
}

/// What the errors say that are made there.
QStringList errorsIn(const std::vector<Token>& tokens) {
  QStringList texts;
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    if (tokens[i].text != "core::Error" || tokens[i + 1].text != "(") continue;
    const auto begin = tokens.begin() + static_cast<std::ptrdiff_t>(i);
    texts << textsIn({begin, tokens.begin() + static_cast<std::ptrdiff_t>(endOfOperand(tokens, i))});
  }
  return texts;
}

/// Every text that the sources of the layers below write out, and the errors of the window itself.
QSet<QString> textsOf(const QStringList& elsewhere) {
  QSet<QString> texts;
  for (const QString folder : {"core", "models", "app/docworker", "ui"}) {
    QDirIterator files(QString(LATTE_SOURCE_DIR "/") + folder, {"*.cpp", "*.h"}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
      const auto path = files.next();
      if (std::any_of(elsewhere.begin(), elsewhere.end(), [&](const QString& part) { return path.contains(part); }))
        continue;
      const auto tokens = tokensOf(path);
      for (const auto& text : folder == "ui" ? errorsIn(tokens) : textsIn(tokens)) texts << numbered(text);
    }
  }
  return texts;
}

/// Two words at least; neither code nor SQL nor markup.
bool isForPeople(const QString& text) {
  static const QRegularExpression start(uR"(^[\w"'%])"_s), words(uR"([A-Za-z]+[^A-Za-z%]* [^A-Za-z]*[A-Za-z]+)"_s),
      word(u"[a-z]{3}"_s), code(uR"([|<>\n\\]|\w_\w*,|\w_\w+ \w+_\w)"_s),
      sql(uR"((?<![A-Za-z])(SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE|ALTER|WHERE|VALUES|ORDER|FROM|JOIN)(?![A-Za-z]))"_s);
  return text.contains(start) && text.contains(words) && text.contains(word) && !text.contains(code) &&
         !text.contains(sql) && !kNotForPeople.contains(text);
}

QStringList table() {
  QStringList all;
  for (const auto& sentences : {ui::coreSentences(), ui::modelSentences()})
    for (const char* sentence : sentences) all << QString::fromUtf8(sentence);
  return all;
}

TEST(CoreSentencesTest, AreAllThatTheLayersBelowSay) {
  const auto known = table();
  for (const auto& text : textsOf(kElsewhere))
    EXPECT_TRUE(!isForPeople(text) || known.contains(text)) << text.toStdString();
}

TEST(CoreSentencesTest, AreSaidStill) {
  const auto texts = textsOf({});
  for (const auto& sentence : table()) EXPECT_TRUE(texts.contains(sentence)) << sentence.toStdString();
}

/// What a sentence becomes with values for its places.
QString filled(QString sentence, const QStringList& values) {
  for (qsizetype i = 0; i < values.size(); ++i) sentence.replace(QString("%%1").arg(i + 1), values[i]);
  return sentence;
}

class CoreWordsTest : public testing::TestWithParam<const char*> {
 protected:
  CoreWordsTest() : application_(count_, nullptr), language_(QString::fromLatin1(GetParam())) {}
  static QString said(const QString& sentence) { return ui::coreText(sentence.toStdString()); }

  int count_ = 0;
  QCoreApplication application_;
  ui::Language language_;
};

TEST_P(CoreWordsTest, TranslatesEverySentenceAndPutsInWhatItNames) {
  const QStringList values = {"/books/Ada's tea.pdf", "7", "Zoë"};
  for (const auto& sentence : table()) {
    const auto words = QCoreApplication::translate("Core", sentence.toUtf8().constData());
    EXPECT_NE(words, sentence) << sentence.toStdString();
    EXPECT_EQ(said(filled(sentence, values)), filled(words, values)) << sentence.toStdString();
  }
}

TEST_P(CoreWordsTest, TranslatesASentenceWithinASentence) {
  const auto text = said(
      "/m/a.gguf is damaged (the tensor 'wq' is missing): get the file again and check it with "
      "'latte model verify'.");
  EXPECT_TRUE(text.contains("/m/a.gguf") && text.contains("wq") && text.contains("latte model verify"));
  EXPECT_FALSE(text.contains("damaged") || text.contains("missing")) << text.toStdString();
}

TEST_P(CoreWordsTest, LeavesNamesAsTheyAre) {
  for (const QString name : {"%1", "%2 {} %%1", "<b>Ada</b>", "is empty: get a complete copy of it.", "a PDF"})
    EXPECT_TRUE(said("\"" + name + "\" holds no text: check that it is the right file.").contains(name))
        << name.toStdString();
  EXPECT_FALSE(said("\"a\nb\u202e.pdf\" holds no text: check that it is the right file.").contains(u'\n'));
}

TEST_P(CoreWordsTest, LeavesWhatItDoesNotKnow) {
  EXPECT_EQ(said("Colourless green ideas sleep furiously."), "Colourless green ideas sleep furiously.");
  EXPECT_EQ(ui::coreText(""), QString());
}

class PasswordWordsTest : public CoreWordsTest {};

TEST_P(PasswordWordsTest, NameNoOptionOfTheCommandLine) {
  for (const QString sentence : {"\"a.pdf\" is encrypted: give its password with --password-file FILE.",
                                 "\"a.pdf\" does not open with this password: give another one with --password-file "
                                 "FILE."}) {
    EXPECT_TRUE(said(sentence).contains("a.pdf"));
    EXPECT_FALSE(said(sentence).contains("--")) << said(sentence).toStdString();
  }
}

INSTANTIATE_TEST_SUITE_P(Translations, PasswordWordsTest, testing::Values("en", "de", "es"));
INSTANTIATE_TEST_SUITE_P(Translations, CoreWordsTest, testing::Values("de", "es"));

}  // namespace
