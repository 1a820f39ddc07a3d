// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docworker/pdf_document.h"

#include <unistd.h>

#include <utility>

namespace app {
namespace {

using core::Refusal;

struct IterFree {
  void operator()(PopplerIndexIter* iter) const { poppler_index_iter_free(iter); }
};
using IndexIter = std::unique_ptr<PopplerIndexIter, IterFree>;

struct ActionFree {
  void operator()(PopplerAction* action) const { poppler_action_free(action); }
};
struct DestFree {
  void operator()(PopplerDest* dest) const { poppler_dest_free(dest); }
};

std::string utf8(const char* text) {
  if (text == nullptr) return {};
  const GPtr<char> valid(g_utf8_make_valid(text, -1));
  return valid.get();
}

struct Opening {
  GObjectPtr<PopplerDocument> document;
  bool encrypted = false;
  std::string reason;
};

Opening tryOpen(int fd, const char* password) {
  GError* error = nullptr;
  Opening result;
  result.document.reset(poppler_document_new_from_fd(dup(fd), password, &error));
  if (result.document) return result;
  result.encrypted = error != nullptr && error->domain == POPPLER_ERROR && error->code == POPPLER_ERROR_ENCRYPTED;
  result.reason = error != nullptr ? utf8(error->message) : "it is damaged";
  g_clear_error(&error);
  return result;
}

// Poppler turns passwords into Latin-1 before it uses them. Newer encryption wants UTF-8: each of its bytes is passed
// off as a Latin-1 character, which Poppler turns back into that byte.
std::string disguisedUtf8(const std::string& password) {
  std::string disguised;
  for (const char c : password) {
    char bytes[6];
    disguised.append(bytes, static_cast<std::size_t>(g_unichar_to_utf8(static_cast<unsigned char>(c), bytes)));
  }
  return disguised;
}

// Poppler's own second attempt at a password reads from a descriptor that is used up, and then calls the file damaged.
// What asked for a password without one is therefore taken to ask for another one.
GObjectPtr<PopplerDocument> open(int fd, const std::string& password) {
  Opening result = tryOpen(fd, nullptr);
  if (result.encrypted && password.empty()) throw Refused{{Refusal::Kind::NeedsPassword, result.reason}};
  if (result.encrypted) {
    result = tryOpen(fd, password.c_str());
    if (!result.document) result = tryOpen(fd, disguisedUtf8(password).c_str());
    if (!result.document) throw Refused{{Refusal::Kind::WrongPassword, result.reason}};
  }
  if (!result.document) throw Refused{{Refusal::Kind::Damaged, result.reason}};
  return std::move(result.document);
}

// Page index of an outline entry's destination, -1 when it leads elsewhere.
int targetOf(PopplerDocument* document, const PopplerAction* action) {
  if (action->type != POPPLER_ACTION_GOTO_DEST || action->goto_dest.dest == nullptr) return -1;
  const PopplerDest* dest = action->goto_dest.dest;
  std::unique_ptr<PopplerDest, DestFree> named;
  if (dest->type == POPPLER_DEST_NAMED && dest->named_dest != nullptr) {
    named.reset(poppler_document_find_dest(document, dest->named_dest));
    dest = named.get();
  }
  if (dest == nullptr || dest->page_num < 1 || dest->page_num > poppler_document_get_n_pages(document)) return -1;
  return dest->page_num - 1;
}

void walk(PopplerDocument* document, PopplerIndexIter* iter, int depth, std::vector<core::OutlineItem>& items) {
  do {
    if (items.size() >= core::kMaxOutlineItems) return;
    const std::unique_ptr<PopplerAction, ActionFree> action(poppler_index_iter_get_action(iter));
    if (action) items.push_back({depth, utf8(action->any.title), targetOf(document, action.get())});
    if (!action || depth + 1 >= core::kMaxOutlineDepth) continue;
    if (const IndexIter child{poppler_index_iter_get_child(iter)}) walk(document, child.get(), depth + 1, items);
  } while (poppler_index_iter_next(iter));
}

}  // namespace

core::PageFormat formatOf(PopplerPage* page) {
  core::PageFormat format;
  double width = 0, height = 0;
  poppler_page_get_size(page, &width, &height);
  format.widthPoints = static_cast<float>(width);
  format.heightPoints = static_cast<float>(height);
  if (const GPtr<char> label{poppler_page_get_label(page)}; label && g_utf8_validate(label.get(), -1, nullptr))
    format.label = label.get();
  return format;
}

PdfDocument::PdfDocument(int fd, const std::string& password) : document_(open(fd, password)) {}

core::OpenedDocument PdfDocument::opened() const {
  const int pages = poppler_document_get_n_pages(document_.get());
  if (pages < 1 || pages > static_cast<int>(core::kMaxPages))
    throw Refused{{Refusal::Kind::Damaged, pages < 1 ? "it has no pages" : "it has more than a million pages"}};
  const GPtr<char> title(poppler_document_get_title(document_.get()));
  return {static_cast<std::uint32_t>(pages), utf8(title.get())};
}

std::vector<core::OutlineItem> PdfDocument::outline() const {
  std::vector<core::OutlineItem> items;
  if (const IndexIter iter{poppler_index_iter_new(document_.get())}) walk(document_.get(), iter.get(), 0, items);
  return items;
}

core::PageFormat PdfDocument::format(std::uint32_t index) const {
  const GObjectPtr<PopplerPage> page(poppler_document_get_page(document_.get(), static_cast<int>(index)));
  return page ? formatOf(page.get()) : core::PageFormat{};
}

GObjectPtr<PopplerPage> PdfDocument::page(std::uint32_t index) const {
  GObjectPtr<PopplerPage> page(poppler_document_get_page(document_.get(), static_cast<int>(index)));
  if (!page) throw Refused{{Refusal::Kind::Damaged, "the page is not where the file says it is"}};
  return page;
}

}  // namespace app
