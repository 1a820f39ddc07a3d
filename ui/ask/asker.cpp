// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ask/asker.h"

#include <algorithm>
#include <utility>

#include "ui/text/core_words.h"
#include "ui/text/place_text.h"

namespace ui {
namespace {

constexpr int kFlushMs = 50;

/// The places of the passages that are being read again.
QString lookingAt(const std::vector<core::EvidencePassage>& passages, const QStringList& labels) {
  QStringList places;
  for (const auto& one : passages) places << placeText(one.passage.anchor, labels);
  return Asker::tr("reading again: %1").arg(places.join(QStringLiteral(", ")));
}

}  // namespace

Asker::Asker(Services& services, QObject* parent) : QObject(parent), services_(services) {
  flush_.setSingleShot(true);
  connect(&flush_, &QTimer::timeout, this, &Asker::flush);
}

int Asker::ask(const QString& question, const QString& asOf, const std::vector<OpenDocument>& documents) {
  Exchange exchange{question, asOf, {}};
  for (const auto& document : documents) exchange.replies.push_back({document, {}, {}, {}, {}, {}});
  const int id = add(std::move(exchange));
  for (std::size_t i = 0; i < documents.size(); ++i) post({id, i}, core::Cache::Use);
  return id;
}

void Asker::askAgain(int id, const std::vector<OpenDocument>& now) {
  auto& replies = exchanges_.at(id).replies;
  for (std::size_t i = 0; i < replies.size(); ++i) {
    const auto known = std::ranges::find(now, replies[i].document.key, &OpenDocument::key);
    if (known != now.end()) replies[i].document = *known;
    post({id, i}, core::Cache::Refresh);
  }
}

int Asker::add(Exchange exchange) {
  exchanges_.emplace(next_, std::move(exchange));
  return next_++;
}

void Asker::post(Place place, core::Cache cache) {
  change(place, [](Reply& reply) {
    reply.state = Reply::State::Waiting;
    reply.progress = tr("waiting for its turn");
    reply.written.clear();
    reply.answer = {};
  });
  const auto& asked = exchanges_.at(place.id);
  const auto document = asked.replies[place.reply].document;
  core::AskRequest request;
  request.question = asked.question.toStdString();
  request.asOf = asked.asOf.toStdString();
  request.cache = cache;
  core::AnswerWatcher watcher;
  watcher.onEvidence = services_.engine.reporter<std::vector<core::EvidencePassage>>(
      this, [this, place, labels = document.labels](const auto& passages) {
        change(place, [&](Reply& reply) {
          reply.state = Reply::State::Answering;
          reply.progress = lookingAt(passages, labels);
        });
      });
  watcher.onText = services_.engine.reporter<std::string>(this, [this, place](const std::string& piece) {
    change(place, [&](Reply& reply) { reply.written += blockText(piece); });
  });
  tasks_[{place.id, place.reply}] = services_.engine.post(
      this, Urgency::Question,
      [report = *document.report, request, watcher](core::Engine& engine, std::stop_token stop) {
        return engine.ask(report, request, watcher, std::move(stop));
      },
      [this, place](core::Answer answer) {
        tasks_.erase({place.id, place.reply});
        change(place, [&](Reply& reply) {
          reply.state = Reply::State::Done;
          reply.answer = std::move(answer);
        });
      },
      [this, place](const core::Error& error) {
        tasks_.erase({place.id, place.reply});
        change(place, [&](Reply& reply) {
          const bool stopped = error.failure() == core::Failure::Interrupted;
          reply.state = stopped ? Reply::State::Stopped : Reply::State::Failed;
          reply.problem = coreText(error.what());
        });
      });
}

void Asker::removeCitation(int id, std::size_t reply, std::size_t citation) {
  const auto* found = find({id, reply});
  if (found == nullptr || citation >= found->answer.citations.size()) return;
  auto citations = found->answer.citations;
  citations.erase(citations.begin() + static_cast<std::ptrdiff_t>(citation));
  correct({id, reply}, std::move(citations));
}

void Asker::setCitation(int id, std::size_t reply, std::optional<std::size_t> instead, const core::MarkedText& marked) {
  const auto* found = find({id, reply});
  if (found == nullptr || !found->document.report) return;
  services_.engine.post(
      this, Urgency::Question,
      [report = *found->document.report, marked](core::Engine& engine, std::stop_token) {
        return engine.cite(report, marked);
      },
      [this, id, reply, instead, before = found->answer.citations.size()](core::Citation citation) {
        const auto* now = find({id, reply});
        // Who changed the sources meanwhile sees that this one has come too.
        if (now == nullptr || now->state != Reply::State::Done) return;
        auto citations = now->answer.citations;
        if (instead && citations.size() == before)
          citations[*instead] = std::move(citation);
        else
          citations.push_back(std::move(citation));
        correct({id, reply}, std::move(citations));
      },
      [this](const core::Error& error) { Q_EMIT problem(coreText(error.what())); });
}

void Asker::correct(Place place, std::vector<core::Citation> citations) {
  auto& reply = *find(place);
  const auto before = std::exchange(reply.answer.citations, std::move(citations));
  note(place.id);
  if (!reply.document.report) return;
  auto answer = reply.answer;
  answer.citations = before;
  services_.engine.post(
      this, Urgency::Promise,
      [report = *reply.document.report, question = exchanges_.at(place.id).question.toStdString(), before = answer,
       after = reply.answer](core::Engine& engine, std::stop_token stop) {
        engine.correct(report, question, before, after, std::move(stop));
      },
      [] {});
}

Reply* Asker::find(Place place) {
  const auto exchange = exchanges_.find(place.id);
  return exchange == exchanges_.end() ? nullptr : &exchange->second.replies[place.reply];
}

void Asker::change(Place place, const std::function<void(Reply&)>& how) {
  auto* reply = find(place);
  if (reply == nullptr) return;
  how(*reply);
  note(place.id);
}

void Asker::note(int id) {
  if (std::ranges::find(dirty_, id) == dirty_.end()) dirty_.push_back(id);
  if (!flush_.isActive()) flush_.start(kFlushMs);
}

void Asker::know(const OpenDocument& document) {
  for (auto& [id, exchange] : exchanges_)
    for (auto& reply : exchange.replies) {
      if (reply.document.key != document.key || reply.document.labels == document.labels) continue;
      reply.document.labels = document.labels;
      note(id);
    }
}

void Asker::flush() {
  for (const int id : std::exchange(dirty_, {}))
    if (exchanges_.contains(id)) Q_EMIT changed(id);
  if (!isBusy()) Q_EMIT idle();
}

void Asker::stop() {
  for (auto& [place, task] : tasks_) task.cancel();
}

bool Asker::isBusy() const { return !tasks_.empty(); }

void Asker::forgetAll() {
  exchanges_.clear();
  dirty_.clear();
}

}  // namespace ui
