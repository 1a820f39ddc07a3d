// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/page_texts.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "core/ingest/document_file.h"

namespace ui {
namespace {

constexpr std::size_t kMostPages = 64;

bool holds(const std::vector<core::Page>& pages, int index) {
  return std::ranges::any_of(pages, [index](const core::Page& page) { return page.index == index; });
}

}  // namespace

core::PdfSource& PageTexts::Opened::of(const PdfFile& wanted, const std::stop_token& stop) {
  if (!source || file != wanted) {
    source.reset();
    core::DocumentInfo info;
    info.path = wanted.path;
    core::WorkerOptions options;
    options.program = wanted.workerPath;
    options.password = wanted.password;
    source =
        std::make_unique<core::PdfSource>(std::move(info), core::DocumentFile(wanted.path).release(), options, stop);
    file = wanted;
  }
  return *source;
}

PageTexts::PageTexts(Services& services, QObject* parent)
    : QObject(parent), services_(services), worker_([] { return std::make_unique<Opened>(); }) {}

PageTexts::~PageTexts() { close(); }

void PageTexts::open(PdfFile file, std::optional<core::DocumentId> document) {
  close();
  file_ = std::move(file);
  document_ = document;
}

void PageTexts::close() {
  for (auto& task : tasks_) task.cancel();
  tasks_.clear();
  ++generation_;
  asking_ = false;
  wanted_.clear();
  pages_.clear();
}

const core::Page* PageTexts::find(int page) const {
  const auto found = pages_.find(page);
  return found == pages_.end() ? nullptr : &found->second;
}

void PageTexts::want(const std::vector<int>& pages) {
  wanted_ = pages;
  askNext();
}

void PageTexts::askNext() {
  if (asking_) return;
  const auto next = std::ranges::find_if(wanted_, [this](int page) { return !pages_.contains(page); });
  if (next == wanted_.end()) return;
  asking_ = true;
  fetch(*next, 1, [this, page = *next](const std::vector<core::Page>& pages) {
    asking_ = false;
    if (pages.empty())
      std::erase(wanted_, page);
    else
      keep(pages.front());
    askNext();
  });
}

void PageTexts::keep(core::Page page) {
  const int index = page.index;
  pages_[index] = std::move(page);
  while (pages_.size() > kMostPages) {
    const int near = wanted_.empty() ? index : wanted_.front();
    const auto last = std::prev(pages_.end());
    pages_.erase(last->first - near > near - pages_.begin()->first ? last : pages_.begin());
  }
  Q_EMIT arrived(index);
}

Task PageTexts::remember(Task task) {
  if (tasks_.size() > kMostPages) tasks_.erase(tasks_.begin(), tasks_.end() - static_cast<long>(kMostPages / 2));
  tasks_.push_back(task);
  return task;
}

void PageTexts::fetch(int first, int count, const Fetched& fetched) {
  if (!document_) return askWorker({}, first, count, fetched);
  const int generation = generation_;
  const auto then = [this, generation, first, count, fetched](const std::vector<core::Page>& pages) {
    if (generation == generation_) askWorker(pages, first, count, fetched);
  };
  remember(services_.shelf.post(
      this, Urgency::Question,
      [document = *document_, first, count](Shelf& shelf, const std::stop_token&) {
        const auto* library = shelf.library();
        return library != nullptr ? library->pages(document, first, count) : std::vector<core::Page>();
      },
      then, [then](const core::Error&) { then({}); }));
}

void PageTexts::askWorker(const std::vector<core::Page>& known, int first, int count, const Fetched& fetched) {
  if (static_cast<int>(known.size()) == count) return fetched(known);
  const int generation = generation_;
  remember(worker_.post(
      this, Urgency::Question,
      [file = file_, known, first, count](Opened& opened, const std::stop_token& stop) {
        auto pages = known;
        auto& source = opened.of(file, stop);
        for (int index = first; index < std::min(first + count, source.units()); ++index) {
          if (holds(known, index)) continue;
          source.seek(index);
          if (auto unit = source.next(stop)) pages.push_back(std::move(std::get<core::Page>(*unit)));
        }
        std::ranges::sort(pages, {}, &core::Page::index);
        return pages;
      },
      [this, generation, fetched](const std::vector<core::Page>& pages) {
        if (generation == generation_) fetched(pages);
      },
      [this, generation, fetched, known](const core::Error& error) {
        if (generation == generation_ && error.failure() != core::Failure::Interrupted) fetched(known);
      }));
}

void PageTexts::fetchOutline(std::function<void(const std::vector<core::OutlineItem>&)> fetched) {
  const int generation = generation_;
  remember(worker_.post(
      this, Urgency::Question,
      [file = file_](Opened& opened, const std::stop_token& stop) { return opened.of(file, stop).info().outline; },
      [this, generation, fetched = std::move(fetched)](const std::vector<core::OutlineItem>& outline) {
        if (generation == generation_) fetched(outline);
      }));
}

}  // namespace ui
