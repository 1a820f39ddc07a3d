// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/summary_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

#include "ui/layout/flow_layout.h"
#include "ui/summary/summary_text.h"
#include "ui/text/cited_text.h"
#include "ui/text/core_words.h"
#include "ui/text/place_text.h"

namespace ui {
namespace {

constexpr core::SummaryLevel kLevels[] = {core::SummaryLevel::Line, core::SummaryLevel::Short,
                                          core::SummaryLevel::Section, core::SummaryLevel::Bullets};

QLabel* plainLabel() {
  auto* const label = new QLabel;
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

QToolButton* textButton(const QString& text, const QString& toolTip) {
  auto* const button = new QToolButton;
  button->setText(text);
  button->setToolTip(toolTip);
  button->setAutoRaise(true);
  button->setFocusPolicy(Qt::StrongFocus);
  return button;
}

bool isTheSame(const std::optional<OpenDocument>& a, const std::optional<OpenDocument>& b) {
  if (!a || !b) return !a && !b;
  const auto reading = [](const OpenDocument& one) { return one.report ? one.report->reading : 0; };
  return a->key == b->key && a->finished == b->finished && (!a->finished || reading(*a) == reading(*b));
}

}  // namespace

SummaryView::SummaryView(Services& services, QWidget* parent) : QWidget(parent), services_(services) {
  auto* const column = new QVBoxLayout(this);
  column->addWidget(makeHead());
  auto* const inside = new QWidget;
  auto* const texts = new QVBoxLayout(inside);
  texts->setContentsMargins({});
  texts->addWidget(message_ = plainLabel());
  texts->addWidget(text_ = new CitedText);
  texts->addWidget(facts_ = plainLabel());
  texts->addStretch();
  area_ = new QScrollArea;
  area_->setWidget(inside);
  area_->setWidgetResizable(true);
  area_->setFrameShape(QFrame::NoFrame);
  area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area_->setFocusPolicy(Qt::NoFocus);
  column->addWidget(area_, 1);
  column->addWidget(foot_ = makeFoot());
  text_->setAccessibleName(tr("Summary"));
  connect(text_, &CitedText::citationActivated, this, &SummaryView::follow);
  refresh();
}

SummaryView::~SummaryView() { task_.cancel(); }

QWidget* SummaryView::makeHead() {
  auto* const head = new QWidget;
  auto* const row = new FlowLayout(head);
  row->addWidget(levels_ = new QComboBox);
  levels_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  levels_->setAccessibleName(tr("How the document is summed up"));
  levels_->setToolTip(levels_->accessibleName());
  for (const auto level : kLevels) levels_->addItem(levelText(level));
  levels_->setCurrentIndex(1);
  connect(levels_, &QComboBox::currentIndexChanged, this, [this] { keepTo(subject_->text()); });
  copying_ = textButton(tr("Copy"), tr("Copy the summary with its places as text"));
  connect(copying_, &QToolButton::clicked, this, &SummaryView::copy);
  exporting_ = textButton(tr("Export"), tr("Write summaries and answers to a file"));
  row->addTogether(copying_, exporting_);
  auto* const about = new QLabel(tr("About"));
  about->setBuddy(subject_ = new QLineEdit);
  subject_->setPlaceholderText(tr("everything"));
  subject_->setToolTip(tr("A question or a subject that the summary keeps to; Enter makes it"));
  subject_->setClearButtonEnabled(true);
  subject_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(subject_, &QLineEdit::returnPressed, this, [this] { keepTo(subject_->text()); });
  connect(subject_, &QLineEdit::textChanged, this, [this](const QString& text) {
    if (text.isEmpty()) keepTo(text);
  });
  row->addTogether(about, subject_);
  exporting_->setPopupMode(QToolButton::InstantPopup);
  auto* const menu = new QMenu(exporting_);
  const auto offer = [&](const QString& name, const QString& format) {
    connect(menu->addAction(name), &QAction::triggered, this, [this, format] { Q_EMIT exportWanted(format); });
  };
  offer(tr("&Markdown …"), QStringLiteral("md"));
  offer(tr("&Web page (HTML) …"), QStringLiteral("html"));
  offer(tr("&OpenDocument text (ODT) …"), QStringLiteral("odt"));
  offer(tr("&PDF …"), QStringLiteral("pdf"));
  offer(tr("&JSON …"), QStringLiteral("json"));
  menu->addSeparator();
  offer(tr("Copy of the PDF with &highlights …"), QStringLiteral("highlights"));
  exporting_->setMenu(menu);
  return head;
}

QWidget* SummaryView::makeFoot() {
  auto* const foot = new QWidget;
  auto* const row = new QHBoxLayout(foot);
  row->setContentsMargins({});
  row->addWidget(kept_ = plainLabel(), 1);
  row->addWidget(again_ = textButton(tr("Make it again"), tr("Make the summary anew")));
  connect(again_, &QToolButton::clicked, this, [this] { make(core::Cache::Refresh); });
  return foot;
}

core::SummaryLevel SummaryView::level() const { return kLevels[levels_->currentIndex()]; }

void SummaryView::keepTo(const QString& subject) {
  about_ = subject.simplified().toStdString();
  refresh();
}

const core::Summary* SummaryView::shown() const {
  const auto found = summaries_.find({about_, level()});
  return found == summaries_.end() ? nullptr : &found->second;
}

void SummaryView::setDocument(const std::optional<OpenDocument>& document) {
  const bool isSame = isTheSame(document_, document);
  const bool isNamedAlike = isSame && (!document || document_->labels == document->labels);
  document_ = document;
  if (isNamedAlike) return;
  if (!isSame) {
    summaries_.clear();
    task_.cancel();
    ++job_;
    subject_->clear();
  }
  refresh();
}

void SummaryView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  refresh();
}

/// Shows what there is, and has made what is looked at.
void SummaryView::refresh() {
  const auto* const summary = shown();
  if (!document_) return showMessage(tr("Open a document: its summary will be here."));
  if (!document_->finished || !document_->report)
    return showMessage(tr("The document is still being read. The summary will be here when reading ends."));
  if (summary && !summary->remark.empty()) return showMessage(coreText(summary->remark));
  if (summary && summary->sentences.empty())
    return showMessage(tr("There is nothing to sum up: the document has no sentences."));
  if (summary) return showSummary(*summary);
  showMessage(tr("The summary is being made …"));
  if (isVisible()) make(core::Cache::Use);
}

void SummaryView::make(core::Cache cache) {
  if (!document_ || !document_->finished || !document_->report) return;
  task_.cancel();
  const int job = ++job_;
  const core::SummaryRequest wanted{level(), cache, about_};
  if (cache == core::Cache::Refresh) showMessage(tr("The summary is being made …"));
  task_ = services_.engine.post(
      this, Urgency::Work,
      [document = *document_->report, wanted](core::Engine& engine, std::stop_token stop) {
        return engine.summarize(document, wanted, stop);
      },
      [this, job](const core::Summary& summary) {
        if (job == job_) take(summary);
      },
      [this, job](const core::Error& error) {
        if (job != job_ || error.failure() == core::Failure::Interrupted) return;
        showMessage(coreText(error.what()));
        foot_->show();
        facts_->hide();
        kept_->hide();
      });
}

void SummaryView::take(const core::Summary& summary) {
  summaries_.insert_or_assign({summary.about, summary.level}, summary);
  refresh();
}

void SummaryView::showMessage(const QString& text) {
  message_->setText(text);
  message_->show();
  text_->hide();
  foot_->hide();
  facts_->hide();
  copying_->setEnabled(false);
  exporting_->setEnabled(document_ && document_->finished);
  levels_->setEnabled(document_ && document_->finished);
  subject_->setEnabled(levels_->isEnabled());
}

void SummaryView::showSummary(const core::Summary& summary) {
  text_->removeAll();
  citations_.clear();
  text_->fill([&] {
    for (std::size_t i = 0; i < summary.sentences.size(); ++i) append(summary.sentences[i], static_cast<int>(i));
  });
  message_->hide();
  text_->show();
  copying_->setEnabled(true);
  exporting_->setEnabled(true);
  levels_->setEnabled(true);
  subject_->setEnabled(true);
  showFacts(summary);
}

void SummaryView::append(const core::SummarySentence& sentence, int index) {
  const auto& summary = *shown();
  const auto level = summary.level;
  if (!sentence.heading.empty()) {
    text_->beginParagraph(CitedText::Paragraph::Heading);
    text_->appendText(lineText(sentence.heading));
  }
  if (level == core::SummaryLevel::Bullets)
    text_->beginParagraph(CitedText::Paragraph::Bullet);
  else if (index == 0 || !sentence.heading.empty())
    text_->beginParagraph();
  else
    text_->appendText(QStringLiteral(" "));
  text_->appendText(lineText(sentence.text), index);
  QStringList places;
  for (const auto& source : sentence.evidence) {
    const auto place = placeText(document_->report->document, source.passage, source.anchor, document_->labels);
    if (places.contains(place)) continue;
    places << place;
    text_->appendCitation(static_cast<int>(citations_.size()), place, blockText(source.quote));
    citations_.push_back(source);
  }
  if (!isOfOneKind(summary)) text_->appendNote(QStringLiteral(" (%1)").arg(trustText(sentence.label)));
}

void SummaryView::showFacts(const core::Summary& summary) {
  QStringList facts;
  if (isOfOneKind(summary)) facts << trustText(summary.sentences.front().label);
  facts << coverageText(document_->report->document, summary.coverage, document_->labels);
  facts << (summary.seconds < 1 ? tr("made in under a second") : tr("made in %1").arg(durationText(summary.seconds)));
  auto line = facts.join(QStringLiteral(" · "));
  line[0] = line[0].toUpper();
  facts_->setText(line);
  facts_->show();
  kept_->setText(summary.cached ? tr("Kept from before") : QString());
  kept_->show();
  foot_->show();
}

void SummaryView::showSentenceOn(int page) {
  const auto* const summary = shown();
  if (summary == nullptr) return;
  for (const auto& sentence : summary->sentences)
    for (const auto& source : sentence.evidence) {
      const auto* const place = std::get_if<core::PageAnchor>(&source.anchor);
      if (place != nullptr && place->firstPage <= page && page <= place->lastPage)
        return showSentenceAt(source.passage);
    }
  showSentenceAt(CitedText::kNone);
}

void SummaryView::showSentenceAt(int passage) {
  const auto* const summary = text_->isHidden() ? nullptr : shown();
  int found = CitedText::kNone;
  for (std::size_t i = 0; summary && found == CitedText::kNone && i < summary->sentences.size(); ++i)
    for (const auto& source : summary->sentences[i].evidence)
      if (source.passage == passage) found = static_cast<int>(i);
  if (!summary || found == text_->marked()) return;
  const auto place = text_->setMarked(found);
  const auto sentence =
      found == CitedText::kNone ? QString() : lineText(summary->sentences[static_cast<std::size_t>(found)].text);
  text_->setAccessibleDescription(sentence.isEmpty() ? QString() : tr("From the page that is shown: %1").arg(sentence));
  if (place.isEmpty() || text_->hasFocus()) return;
  const auto middle = text_->mapTo(area_->widget(), place.center());
  area_->ensureVisible(middle.x(), middle.y(), 0, place.height() / 2 + fontMetrics().height());
}

void SummaryView::copy() const {
  if (const auto* const summary = shown())
    QGuiApplication::clipboard()->setText(summaryText(document_->report->document, *summary, document_->labels));
}

void SummaryView::follow(int citation) {
  if (citation < 0 || citation >= static_cast<int>(citations_.size())) return;
  const auto& source = citations_[static_cast<std::size_t>(citation)];
  Q_EMIT placeChosen(source.anchor, blockText(source.quote));
}

}  // namespace ui
