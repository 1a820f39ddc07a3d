// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

/// Writes small PDFs object by object. Object 1 is the catalogue, 2 the page tree, 3 Helvetica as /F; pages follow.
class PdfBuilder {
 public:
  /// A page with content stream `content`; `attributes` go into its dictionary ("/Rotate 90"), `resources` beside the
  /// font.
  PdfBuilder& page(const std::string& content, const std::string& attributes = "/MediaBox [0 0 200 200]",
                   const std::string& resources = "") {
    const std::size_t stream =
        object("<< /Length " + std::to_string(content.size()) + " >>\nstream\n" + content + "\nendstream");
    kids_ += std::to_string(object("<< /Type /Page /Parent 2 0 R /Resources << /Font << /F 3 0 R >> " + resources +
                                   " >> /Contents " + std::to_string(stream) + " 0 R " + attributes + " >>")) +
             " 0 R ";
    ++pages_;
    return *this;
  }

  /// Entries of the catalogue, such as "/PageLabels << … >>".
  PdfBuilder& catalogue(const std::string& entries) {
    catalogue_ += entries;
    return *this;
  }

  /// Adds an object and gives its number; the first one after n pages is 4 + 2 n.
  std::size_t object(const std::string& body) {
    objects_.push_back(body);
    return 3 + objects_.size();
  }

  int pages() const { return pages_; }

  std::string bytes() const {
    std::vector<std::string> all = {
        "<< /Type /Catalog /Pages 2 0 R " + catalogue_ + " >>",
        "<< /Type /Pages /Count " + std::to_string(pages_) + " /Kids [" + kids_ + "] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"};
    all.insert(all.end(), objects_.begin(), objects_.end());
    std::string out = "%PDF-1.7\n", table = "0000000000 65535 f \n";
    for (std::size_t i = 0; i < all.size(); ++i) {
      std::string offset = std::to_string(out.size());
      table += std::string(10 - offset.size(), '0') + offset + " 00000 n \n";
      out += std::to_string(i + 1) + " 0 obj\n" + all[i] + "\nendobj\n";
    }
    const std::string size = std::to_string(all.size() + 1);
    return out + "xref\n0 " + size + "\n" + table + "trailer << /Size " + size + " /Root 1 0 R >>\nstartxref\n" +
           std::to_string(out.size()) + "\n%%EOF\n";
  }

 private:
  std::vector<std::string> objects_;
  std::string kids_, catalogue_;
  int pages_ = 0;
};

/// A content stream that shows `text` in Helvetica with its baseline at (x, y) from the lower left.
inline std::string show(const std::string& text, int x, int y, const std::string& before = "", double size = 12) {
  return "BT " + before + " /F " + std::to_string(size) + " Tf " + std::to_string(x) + " " + std::to_string(y) +
         " Td (" + text + ") Tj ET\n";
}
