// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <type_traits>

#include "core/library/writer_lock.h"

/// Internal to core/library: one connection to a library file, with everything that keeps the file whole.
namespace core {

/// Either the one connection that writes and checkpoints, or one of any number that only read. SQLite 3.40 can corrupt
/// a file in WAL mode when two connections write or checkpoint it, so readers never do either. Bound to one thread.
class Database {
 public:
  /// Creates, checks and migrates the file. Nothing while another connection has the right to write. A damaged file is
  /// set aside under another name and a new one begun. Throws core::Error for a file of a newer version or of another
  /// program, and where nothing can be written.
  static std::unique_ptr<Database> openForWriting(const std::filesystem::path& file);

  /// Nothing when there is no library yet. In a directory that cannot be written the file is read as it lies. A file of
  /// an older version, or half made, is migrated first, here or by the process that is at it, which is waited for.
  /// Throws core::Error for a damaged or foreign file and one of a newer version.
  static std::unique_ptr<Database> openForReading(const std::filesystem::path& file);

  ~Database();

  /// Runs `work` in one transaction: all of it happens, durably, or nothing. SQLite's errors become core::Error.
  template <class Work>
  auto write(Work&& work) {
    return transact(SQLite::TransactionBehavior::IMMEDIATE, std::forward<Work>(work));
  }

  /// Runs `work` on one unchanging view of the file.
  template <class Work>
  auto read(Work&& work) {
    return transact(SQLite::TransactionBehavior::DEFERRED, std::forward<Work>(work));
  }

  /// Runs `work` outside any transaction, for the pragmas that need it.
  template <class Work>
  auto plain(Work&& work) {
    try {
      return work(*connection_);
    } catch (const SQLite::Exception& error) {
      raise(error);
    }
  }

  /// Whether the full-text index matches the passages. Reads all of both. For the connection that writes.
  bool fullTextIsWhole();

  /// Throws core::Error: a stored blob does not pass its own checks, in a file that is whole otherwise.
  [[noreturn]] void raiseDamagedBlock();

  /// Where the damaged file went that was found on opening.
  const std::optional<std::filesystem::path>& setAside() const { return setAside_; }
  const std::filesystem::path& file() const { return file_; }

 private:
  Database(std::filesystem::path file, std::optional<WriterLock> lock);

  template <class Work>
  auto transact(SQLite::TransactionBehavior behaviour, Work&& work) {
    try {
      SQLite::Transaction transaction(*connection_, behaviour);
      if constexpr (std::is_void_v<decltype(work(*connection_))>) {
        work(*connection_);
        transaction.commit();
      } else {
        auto result = work(*connection_);
        transaction.commit();
        return result;
      }
    } catch (const SQLite::Exception& error) {
      raise(error);
    }
  }

  void connectForWriting();
  /// False when only a writer can make the file readable.
  bool connectForReading();
  void prepareForWriting();
  [[noreturn]] void raise(const SQLite::Exception& error);

  std::filesystem::path file_;
  std::optional<WriterLock> lock_;
  std::unique_ptr<SQLite::Database> connection_;
  std::optional<std::filesystem::path> setAside_;
  bool damageSeen_ = false;
};

}  // namespace core
