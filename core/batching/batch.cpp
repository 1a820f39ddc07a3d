// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batching/batch.h"

#include <algorithm>
#include <utility>

namespace core {
namespace {

BatchEntry entryOf(const BatchFile& file) {
  return {file, file.isDocument ? BatchState::Waiting : BatchState::Skipped};
}

}  // namespace

const char* nameOf(BatchState state) {
  switch (state) {
    case BatchState::Waiting:
      return "waiting";
    case BatchState::Done:
      return "done";
    case BatchState::Failed:
      return "failed";
    case BatchState::Skipped:
      break;
  }
  return "skipped";
}

Batch::Batch(const std::vector<BatchFile>& files) {
  for (const BatchFile& file : files) entries_.push_back(entryOf(file));
}

BatchEntry* Batch::find(const std::string& name) {
  const auto entry = std::lower_bound(entries_.begin(), entries_.end(), name,
                                      [](const BatchEntry& one, const auto& wanted) { return one.file.name < wanted; });
  return entry == entries_.end() || entry->file.name != name ? nullptr : &*entry;
}

bool Batch::update(const std::vector<BatchFile>& files) {
  std::vector<BatchEntry> now;
  std::map<std::string, BatchFile> unsettled;
  std::size_t stayed = 0;
  for (const BatchFile& file : files) {
    const BatchEntry* known = find(file.name);
    const auto before = unsettled_.find(file.name);
    const bool isNew = known == nullptr || known->file != file;
    const bool isSettled = before != unsettled_.end() && before->second == file;
    if (isNew && isSettled) {
      now.push_back(entryOf(file));
      continue;
    }
    if (isNew) unsettled.emplace(file.name, file);
    if (known == nullptr) continue;
    now.push_back(*known);
    ++stayed;
  }
  const bool changed = stayed != entries_.size() || now.size() != entries_.size();
  entries_ = std::move(now);
  unsettled_ = std::move(unsettled);
  return changed;
}

const BatchEntry* Batch::next() const {
  const BatchEntry* next = nullptr;
  for (const BatchEntry& entry : entries_) {
    if (entry.state != BatchState::Waiting) continue;
    if (entry.wasRead) return &entry;
    if (next == nullptr) next = &entry;
  }
  return next;
}

void Batch::survey(const std::string& name, bool wasRead, std::uint64_t tokens) {
  BatchEntry* entry = find(name);
  if (entry == nullptr) return;
  entry->wasRead = wasRead;
  entry->tokens = tokens;
  entry->surveyed = true;
}

void Batch::finish(const std::string& name, BatchState state) {
  if (BatchEntry* entry = find(name)) entry->state = state;
}

BatchCounts Batch::counts() const {
  BatchCounts counts;
  for (const BatchEntry& entry : entries_) {
    ++(entry.state == BatchState::Waiting  ? counts.waiting
       : entry.state == BatchState::Done   ? counts.done
       : entry.state == BatchState::Failed ? counts.failed
                                           : counts.skipped);
  }
  return counts;
}

std::uint64_t Batch::tokensWaiting() const {
  std::uint64_t tokens = 0;
  for (const BatchEntry& entry : entries_)
    if (entry.state == BatchState::Waiting) tokens += entry.tokens;
  return tokens;
}

}  // namespace core
