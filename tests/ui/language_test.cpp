// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <algorithm>
#include <set>
#include <vector>

#include "ui/text/place_text.h"

namespace {

struct Message {
  QString source;
  QStringList translations;  ///< one, or one for each plural form
  bool plural = false;
};

std::vector<Message> messagesOf(const QString& language) {
  QFile file(QStringLiteral(LATTE_SOURCE_DIR "/resources/translations/latte-reader_%1.ts").arg(language));
  EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
  QXmlStreamReader xml(&file);
  std::vector<Message> messages;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    if (xml.name() == u"message") messages.push_back({{}, {}, xml.attributes().value(QStringLiteral("numerus")) == u"yes"});
    if (xml.name() == u"source") messages.back().source = xml.readElementText();
    if (xml.name() == u"numerusform") messages.back().translations << xml.readElementText();
    if (xml.name() == u"translation" && !messages.back().plural) messages.back().translations << xml.readElementText();
  }
  EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
  return messages;
}

/// "%1" and the like; what a plural form may leave out is not among them.
std::multiset<QString> placesIn(const QString& text) {
  static const QRegularExpression place(QStringLiteral("%[1-9]"));
  std::multiset<QString> places;
  for (auto match = place.globalMatch(text); match.hasNext();) places.insert(match.next().captured());
  return places;
}

class LanguageTest : public testing::TestWithParam<const char*> {
 protected:
  LanguageTest() : application_(count_, nullptr) {}
  int count_ = 0;
  QCoreApplication application_;
};

TEST_P(LanguageTest, SaysEverythingWithAllThatIsPutIn) {
  const auto messages = messagesOf(QString::fromLatin1(GetParam()));
  EXPECT_GT(messages.size(), 300U);
  for (const auto& message : messages) {
    ASSERT_EQ(message.translations.size(), message.plural ? 2 : 1) << message.source.toStdString();
    for (const auto& text : message.translations) {
      EXPECT_FALSE(text.isEmpty()) << message.source.toStdString();
      EXPECT_EQ(placesIn(text), placesIn(message.source)) << text.toStdString();
    }
    EXPECT_EQ(message.source.count(u'&') > 0, message.translations.last().count(u'&') > 0)
        << message.source.toStdString();
  }
}

/// "read all 18 pages" in the language that was chosen.
QString readAll(int pages) {
  const core::DocumentInfo document{"", "", core::DocumentKind::Pdf, "", pages, -1, "", {}, {}};
  core::Coverage coverage;
  coverage.pages = coverage.pagesWithText = pages;
  return ui::coverageText(document, coverage, {});
}

TEST_P(LanguageTest, IsThatOfTheWindowAsLongAsItIsThere) {
  const auto before = readAll(18);
  {
    const ui::Language language(QString::fromLatin1(GetParam()));
    EXPECT_NE(readAll(18), before);
    EXPECT_TRUE(readAll(18).contains(QStringLiteral("18")));
  }
  EXPECT_EQ(readAll(18), before);
}

INSTANTIATE_TEST_SUITE_P(Translations, LanguageTest, testing::Values("de", "es"));

class EnglishTest : public LanguageTest {};

TEST_P(EnglishTest, HasSingularsAndPlurals) {
  for (const auto& message : messagesOf(QStringLiteral("en"))) {
    if (!message.plural) continue;
    EXPECT_FALSE(message.translations.contains(QString())) << message.source.toStdString();
  }
  const ui::Language language(QStringLiteral("en"));
  EXPECT_EQ(readAll(18), QStringLiteral("read all 18 pages"));
  EXPECT_NE(readAll(1), QStringLiteral("read all 1 pages"));
}

INSTANTIATE_TEST_SUITE_P(Translations, EnglishTest, testing::Values("en"));

}  // namespace
