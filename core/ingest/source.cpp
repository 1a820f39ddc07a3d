// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/source.h"

#include <algorithm>
#include <array>
#include <filesystem>

#include "core/error.h"
#include "core/ingest/document_file.h"
#include "core/ingest/encoding.h"
#include "core/ingest/markdown.h"
#include "core/ingest/pdf_source.h"
#include "core/ingest/plain_text.h"
#include "core/ingest/transcript_srt.h"
#include "core/ingest/transcript_text.h"
#include "core/ingest/transcript_vtt.h"
#include "core/ingest/turn_source.h"

namespace core {
namespace {

constexpr std::size_t kPdfHead = 1024;  // where readers look for a PDF's signature
constexpr std::uint64_t kMaxTextFile = std::uint64_t{1} << 30;

struct KnownType {
  std::string_view magic, name;
};
constexpr std::array<KnownType, 8> kOtherTypes{{{"PK\3\4", "a ZIP archive or an office document"},
                                                {"\x89PNG", "a PNG picture"},
                                                {"\xFF\xD8\xFF", "a JPEG picture"},
                                                {"GIF8", "a GIF picture"},
                                                {"\x7F"
                                                 "ELF",
                                                 "a program"},
                                                {"\x1F\x8B", "a compressed file"},
                                                {"\xD0\xCF\x11\xE0", "an old office document"},
                                                {"{\\rtf", "an RTF document"}}};

[[noreturn]] void throwUnreadable(const std::string& path, const std::string& why) {
  throw Error(Failure::Unreadable, "\"" + path + "\" " + why);
}

std::string extensionOf(const std::string& path) {
  std::string extension = std::filesystem::path(path).extension();
  std::transform(extension.begin(), extension.end(), extension.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return extension;
}

void refuseOtherTypes(const std::string& path, std::string_view head) {
  for (const KnownType& type : kOtherTypes)
    if (head.starts_with(type.magic))
      throwUnreadable(path, "is " + std::string(type.name) + ": give a PDF, a transcript or plain text.");
}

std::string encodingName(const DecodedText& decoded) {
  if (decoded.replacements == 0) return decoded.encoding;
  return decoded.encoding + " (" + std::to_string(decoded.replacements) + " unreadable characters)";
}

/// The lines of plain text, or of Markdown without its marks; Markdown may name its title.
std::vector<TextLine> readableLines(const std::string& text, const std::string& extension, DocumentInfo& info) {
  const auto raw = splitLines(text);
  if (extension == ".md" || extension == ".markdown") {
    auto markdown = readMarkdown(raw);
    if (!markdown.title.empty()) info.title = std::move(markdown.title);
    return std::move(markdown.lines);
  }
  std::vector<TextLine> lines;
  for (const auto line : raw) lines.push_back({std::string(line)});
  return lines;
}

std::unique_ptr<Source> openText(DocumentInfo info, const DocumentFile& file) {
  if (file.size() > kMaxTextFile) throwUnreadable(info.path, "is longer than 1 GiB of text: split it.");
  const auto decoded = decodeText(file.contents());
  if (!decoded) throwUnreadable(info.path, "is neither a PDF nor text: give a PDF, a transcript or plain text.");
  info.encoding = encodingName(*decoded);
  info.title = info.path == "-" ? "standard input" : std::filesystem::path(info.path).stem().string();
  const std::string extension = extensionOf(info.path);
  std::vector<Turn> turns;
  info.kind = DocumentKind::Transcript;
  if (looksLikeVtt(decoded->text) || (extension == ".vtt" && decoded->text.find("-->") != std::string::npos)) {
    turns = parseVtt(decoded->text);
  } else if (looksLikeSrt(decoded->text) || (extension == ".srt" && decoded->text.find("-->") != std::string::npos)) {
    turns = parseSrt(decoded->text);
  } else {
    const auto lines = readableLines(decoded->text, extension, info);
    auto typed = parseTypedTranscript(lines);
    if (!typed) info.kind = DocumentKind::PlainText;
    turns = typed ? std::move(*typed) : parsePlainText(lines);
  }
  return std::make_unique<TurnSource>(std::move(info), std::move(turns));
}

// Poppler finds its way in some files whose signature is damaged; what else is called .pdf gets its sentence there.
bool isPdf(const std::string& path, std::string_view head) {
  return head.find("%PDF-") != head.npos || extensionOf(path) == ".pdf";
}

}  // namespace

bool opensAsPdf(const std::string& path) { return isPdf(path, DocumentFile(path).head(kPdfHead)); }

std::unique_ptr<Source> openSource(const std::string& path, const OpenOptions& options, std::stop_token stop) {
  DocumentFile file(path);
  DocumentInfo info;
  info.path = path;
  info.contentHash = file.sha256();
  const std::string head = file.head(kPdfHead);
  if (head.find("%PDF-") == std::string::npos) refuseOtherTypes(path, head);
  if (isPdf(path, head)) {
    WorkerOptions worker;
    worker.program = options.workerPath;
    worker.password = options.password;
    return std::make_unique<PdfSource>(std::move(info), file.release(), std::move(worker), std::move(stop));
  }
  return openText(std::move(info), file);
}

std::optional<std::string> noTextSentence(const DocumentInfo& info, const Coverage& coverage) {
  if (coverage.pagesWithText > 0) return std::nullopt;
  if (info.kind != DocumentKind::Pdf) return "\"" + info.path + "\" holds no text: check that it is the right file.";
  const bool allFailed = std::all_of(coverage.skipped.begin(), coverage.skipped.end(),
                                     [](const Coverage::Skipped& page) { return page.verdict == PageVerdict::Failed; });
  if (allFailed && !coverage.skipped.empty())
    return "\"" + info.path + "\" has no page that can be read (" + coverage.skipped.front().reason +
           "): get a complete copy of it.";
  if (coverage.hiddenWords > 0) return "\"" + info.path + "\" holds hidden text only: nothing in it can be seen.";
  const std::string pages =
      coverage.pages == 1 ? "its only page" : "any of its pages 1–" + std::to_string(coverage.pages);
  return "\"" + info.path + "\" has no text layer on " + pages + ": run OCR over it first, with ocrmypdf for instance.";
}

}  // namespace core
