// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QTimer>
#include <map>
#include <vector>

#include "ui/ask/exchange.h"
#include "ui/services.h"

namespace ui {

/// Puts questions to documents, one after another, and says how the answers grow: at most twenty times a second.
class Asker : public QObject {
  Q_OBJECT
 public:
  Asker(Services& services, QObject* parent = nullptr);

  /// Returns the number by which the exchange is known.
  int ask(const QString& question, const QString& asOf, const std::vector<OpenDocument>& documents);
  /// Asks again without what was kept, as far as the documents were read by now.
  void askAgain(int id, const std::vector<OpenDocument>& now);
  /// Takes a citation that is wrong out of an answer, for good.
  void removeCitation(int id, std::size_t reply, std::size_t citation);
  /// Puts what the reader marked in the document in the place of a citation, or after all of them, for good.
  void setCitation(int id, std::size_t reply, std::optional<std::size_t> instead, const core::MarkedText& marked);
  /// Ends every answer that is under way; what was written stays.
  void stop();
  bool isBusy() const;

  /// Takes over an exchange from before.
  int add(Exchange exchange);
  const Exchange& exchange(int id) const { return exchanges_.at(id); }
  /// More is known of a document: of its places, that is.
  void know(const OpenDocument& document);
  /// Lets go of all exchanges. What is under way is finished and kept for the next time.
  void forgetAll();

 Q_SIGNALS:
  void changed(int id);
  /// Nothing is under way any more.
  void idle();
  void problem(const QString& sentence);

 private:
  struct Place {
    int id = 0;
    std::size_t reply = 0;
  };

  void post(Place place, core::Cache cache);
  Reply* find(Place place);
  void correct(Place place, std::vector<core::Citation> citations);
  void note(int id);
  void change(Place place, const std::function<void(Reply&)>& how);
  void flush();

  Services& services_;
  std::map<int, Exchange> exchanges_;
  std::map<std::pair<int, std::size_t>, Task> tasks_;
  std::vector<int> dirty_;  ///< changed since the last flush
  QTimer flush_;
  int next_ = 1;
};

}  // namespace ui
