// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/markdown.h"

#include <algorithm>

#include "core/ingest/text_lines.h"

namespace core {
namespace {

constexpr std::string_view kEscapable = "\\`*_{}[]()<>#+-.!|~\"'$&";
constexpr std::size_t kLongestLink = 2000;  ///< bytes looked through for the end of a link, so that time stays linear

bool isBlank(char c) { return c == ' ' || c == '\t'; }

/// A run of '*' or '_' is emphasis where it touches a word on one side only; "2 * 3" and "snake_case" keep theirs.
bool isEmphasis(std::string_view line, std::size_t begin, std::size_t end) {
  const bool before = begin > 0 && !isBlank(line[begin - 1]), after = end < line.size() && !isBlank(line[end]);
  if (line[begin] == '*') return before || after;
  const auto word = [&](std::size_t at) {
    return static_cast<unsigned char>(line[at]) >= 0x80 || std::isalnum(static_cast<unsigned char>(line[at]));
  };
  return (before || after) && !(before && after && word(begin - 1) && word(end));
}

struct Link {
  std::string_view text, address;
  std::size_t end = 0;  ///< 0: no link
};

/// "[text](address)" at `at`.
Link linkAt(std::string_view line, std::size_t at) {
  const auto window = line.substr(0, std::min(line.size(), at + kLongestLink));
  const auto middle = window.find("](", at);
  if (middle == window.npos || window.substr(at + 1, middle - at - 1).find('[') != window.npos) return {};
  const auto end = window.find(')', middle);
  if (end == window.npos) return {};
  return {window.substr(at + 1, middle - at - 1), window.substr(middle + 2, end - middle - 2), end + 1};
}

std::string readLine(std::string_view line) {
  std::string text;
  for (std::size_t at = 0; at < line.size();) {
    const char c = line[at];
    if (c == '\\' && at + 1 < line.size() && kEscapable.find(line[at + 1]) != kEscapable.npos) {
      text += line[at + 1];
      at += 2;
    } else if (c == '*' || c == '_') {
      const auto end = std::min(line.find_first_not_of(c, at), line.size());
      if (!isEmphasis(line, at, end)) text += line.substr(at, end - at);
      at = end;
    } else if (const auto link = c == '[' ? linkAt(line, at) : Link{}; link.end > 0) {
      if (!text.empty() && text.back() == '!') text.pop_back();
      text += readLine(link.text);
      if (!link.address.empty() && link.address != link.text) text += " (" + std::string(link.address) + ")";
      at = link.end;
    } else {
      text += c;
      ++at;
    }
  }
  return text;
}

/// Without what marks a heading or a quotation.
std::string_view withoutBlockMarks(std::string_view line) {
  auto rest = line;
  while (rest.starts_with("> ") || rest == ">") rest.remove_prefix(std::min<std::size_t>(2, rest.size()));
  const auto level = rest.find_first_not_of('#');
  if (level == rest.npos && !rest.empty()) return {};
  return level > 0 && level <= 6 && isBlank(rest[level]) ? trimmed(rest.substr(level)) : rest;
}

bool isHeading(std::string_view line) { return line.starts_with('#') && withoutBlockMarks(line) != line; }

/// The value of "title: …" without its quotation marks.
std::string titleOf(std::string_view line) {
  if (!line.starts_with("title:")) return {};
  auto value = trimmed(line.substr(6));
  if (value.size() >= 2 && value.front() == value.back() && (value.front() == '"' || value.front() == '\''))
    value = value.substr(1, value.size() - 2);
  return std::string(value);
}

/// The line after the front matter "---" … "---", 0 without one.
std::size_t frontMatterEnd(const std::vector<std::string_view>& lines) {
  if (lines.empty() || trimmed(lines[0]) != "---") return 0;
  for (std::size_t i = 1; i < std::min<std::size_t>(lines.size(), 200); ++i)
    if (trimmed(lines[i]) == "---") return i + 1;
  return 0;
}

}  // namespace

MarkdownText readMarkdown(const std::vector<std::string_view>& lines) {
  MarkdownText result;
  const auto body = frontMatterEnd(lines);
  bool code = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto line = lines[i];
    const bool fence = line.starts_with("```") || line.starts_with("~~~");
    const bool rule =
        !trimmed(line).empty() && trimmed(line).find_first_not_of("-=*_") == line.npos && trimmed(line).size() >= 3;
    code = fence ? !code : code;
    if (i < body && result.title.empty()) result.title = titleOf(line);
    const bool heading = i >= body && !code && isHeading(line);
    if (fence || (rule && !code))
      result.lines.emplace_back();
    else if (code || i < body)
      result.lines.push_back({std::string(line)});
    else
      result.lines.push_back({readLine(withoutBlockMarks(line)), heading});
    if (heading && result.title.empty()) result.title = result.lines.back().text;
  }
  return result;
}

}  // namespace core
