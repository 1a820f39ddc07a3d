// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <glib.h>

#include <map>
#include <stdexcept>
#include <string>
#include <vector>

/// What an XML parser finds in a text: the proof that it is well formed, and what it says once nothing is escaped.
namespace test {

struct XmlElement {
  std::string name, text;  ///< text directly inside
  std::map<std::string, std::string> attributes;
};

class Xml {
 public:
  /// Throws std::runtime_error when `text` is not well formed.
  explicit Xml(const std::string& text) {
    const GMarkupParser parser = {begin, end, characters, nullptr, nullptr};
    GMarkupParseContext* context = g_markup_parse_context_new(&parser, G_MARKUP_DEFAULT_FLAGS, this, nullptr);
    GError* error = nullptr;
    if (g_markup_parse_context_parse(context, text.data(), static_cast<gssize>(text.size()), &error))
      g_markup_parse_context_end_parse(context, &error);
    g_markup_parse_context_free(context);
    if (!error) return;
    const std::string message = error->message;
    g_error_free(error);
    throw std::runtime_error(message);
  }

  /// In the order in which they begin.
  std::vector<XmlElement> all(const std::string& name) const {
    std::vector<XmlElement> found;
    for (const XmlElement& element : elements_)
      if (element.name == name) found.push_back(element);
    return found;
  }

  /// Whether an element of this name holds `text` somewhere in its own text.
  bool says(const std::string& name, const std::string& text) const {
    for (const XmlElement& element : all(name))
      if (element.text.find(text) != std::string::npos) return true;
    return false;
  }

 private:
  static void begin(GMarkupParseContext*, const char* name, const char** names, const char** values, gpointer self,
                    GError**) {
    auto& xml = *static_cast<Xml*>(self);
    XmlElement element{name, {}, {}};
    for (; *names; ++names, ++values) element.attributes[*names] = *values;
    xml.open_.push_back(xml.elements_.size());
    xml.elements_.push_back(std::move(element));
  }
  static void end(GMarkupParseContext*, const char*, gpointer self, GError**) {
    static_cast<Xml*>(self)->open_.pop_back();
  }
  static void characters(GMarkupParseContext*, const char* text, gsize size, gpointer self, GError**) {
    auto& xml = *static_cast<Xml*>(self);
    if (!xml.open_.empty()) xml.elements_[xml.open_.back()].text.append(text, size);
  }

  std::vector<XmlElement> elements_;
  std::vector<std::size_t> open_;
};

}  // namespace test
