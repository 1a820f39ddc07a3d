// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/database.h"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

#include <chrono>
#include <ctime>
#include <thread>

#include "core/error.h"
#include "core/library/migrations.h"
#include "core/paths.h"

namespace core {
namespace fs = std::filesystem;
using namespace std::chrono_literals;
namespace {

constexpr int kApplicationId = 1279349828;  // "LATD"
constexpr int kBusyTimeoutMs = 5000;
constexpr auto kPatience = 5s;                            // with another process that makes or mends the file
constexpr std::uintmax_t kAlwaysCheckedBytes = 64 << 20;  // checked whole in a tenth of a second

enum class Condition {
  Empty,    ///< no library in it yet
  Whole,    ///< ours, of this version or an older one
  Damaged,  ///< set aside by the next writer
  Newer,    ///< of a later version of this program: never touched
  Foreign,  ///< a database of another program: never touched
};

struct Found {
  Condition condition = Condition::Damaged;
  int version = 0;  ///< of a whole one
};

/// A cache is a file that somebody may have handed over: nothing in it may run, and nothing in it is believed.
void harden(SQLite::Database& database) {
  sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  database.exec(
      "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA foreign_keys = ON;"
      "PRAGMA temp_store = MEMORY");
}

bool isDamage(const SQLite::Exception& error) {
  return error.getErrorCode() == SQLITE_NOTADB || error.getErrorCode() == SQLITE_CORRUPT;
}

bool hasSchemaOfVersion(SQLite::Database& database, int version) {
  SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  migrate(fresh, librarySteps().first(static_cast<std::size_t>(version)));
  return schemaOf(database) == schemaOf(fresh);
}

/// Tables and indexes. What SQLite 3.44 and later say of the full-text index does not count: it can be made again.
bool isWhole(SQLite::Database& database) {
  SQLite::Statement found(database, "PRAGMA quick_check(20)");
  while (found.executeStep()) {
    const std::string line = found.getColumn(0).getString();
    if (line != "ok" && line.find("passages_fts") == std::string::npos) return false;
  }
  return true;
}

Found whatIsIn(SQLite::Database& database, bool checkWhole) try {
  const int application = database.execAndGet("PRAGMA application_id").getInt();
  const int version = database.execAndGet("PRAGMA user_version").getInt();
  const int objects = database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt();
  if (application == 0 && version == 0 && objects == 0) return {Condition::Empty};
  if (application != kApplicationId) return {Condition::Foreign};
  if (version > static_cast<int>(librarySteps().size())) return {Condition::Newer};
  if (version < 1 || !hasSchemaOfVersion(database, version)) return {Condition::Damaged};
  if (checkWhole && !isWhole(database)) return {Condition::Damaged};
  return {Condition::Whole, version};
} catch (const SQLite::Exception& error) {
  if (isDamage(error)) return {Condition::Damaged};
  throw;
}

[[noreturn]] void refuse(Condition condition, const fs::path& file) {
  const std::string name = file.string();
  if (condition == Condition::Newer) {
    throw Error(Failure::Failed, fmt::format("The library {} was made by a newer Latte Reader: update this one, or set "
                                             "LATTE_HOME to another place.",
                                             name));
  }
  if (condition == Condition::Foreign) {
    throw Error(Failure::Failed, fmt::format("The file {} is a database of another program: move it away, or set "
                                             "LATTE_HOME to another place.",
                                             name));
  }
  throw Error(Failure::Failed,
              fmt::format("The library {} is damaged: read a document or run latte doctor, which set it aside and "
                          "begin a new one.",
                          name));
}

/// `library.db` becomes `library.damaged-20260131-235959.db`, with the files that belong to it.
fs::path moveAside(const fs::path& file) {
  const std::string stamp = fmt::format("{:%Y%m%d-%H%M%S}", fmt::localtime(std::time(nullptr)));
  const auto candidate = [&](int n) {
    const std::string again = n == 0 ? "" : fmt::format("-{}", n);
    return file.parent_path() /
           fmt::format("{}.damaged-{}{}{}", file.stem().string(), stamp, again, file.extension().string());
  };
  int n = 0;
  while (fs::exists(candidate(n))) ++n;
  std::error_code failed, absent;
  fs::rename(file, candidate(n), failed);
  if (failed)
    throw Error(Failure::Failed, fmt::format("The damaged library {} cannot be set aside ({}): move it away.",
                                             file.string(), failed.message()));
  fs::rename(file.string() + "-wal", candidate(n).string() + "-wal", absent);
  fs::remove(file.string() + "-shm", absent);
  return candidate(n);
}

std::string uriOf(const fs::path& file, const char* options) {
  std::string uri = "file:";
  for (const unsigned char c : fs::absolute(file).string()) {
    const bool plain = std::isalnum(c) || c == '/' || c == '.' || c == '-' || c == '_';
    uri += plain ? std::string(1, static_cast<char>(c)) : fmt::format("%{:02X}", c);
  }
  return uri + options;
}

std::unique_ptr<SQLite::Database> readOnlyConnection(const std::string& uri) {
  auto connection = std::make_unique<SQLite::Database>(uri, SQLite::OPEN_READONLY | SQLite::OPEN_URI, kBusyTimeoutMs);
  harden(*connection);
  sqlite3_db_config(connection->getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  connection->exec("PRAGMA query_only = ON; PRAGMA wal_autocheckpoint = 0; SELECT count(*) FROM sqlite_schema");
  return connection;
}

bool hasUnmergedLog(const fs::path& file) {
  std::error_code absent;
  const auto bytes = fs::file_size(file.string() + "-wal", absent);
  return !absent && bytes > 0;
}

}  // namespace

std::unique_ptr<Database> Database::openForWriting(const fs::path& file) {
  createPrivateDirectory(file.parent_path());
  auto lock = WriterLock::tryTake(file);
  if (!lock) return nullptr;
  std::unique_ptr<Database> database(new Database(file, std::move(lock)));
  try {
    database->prepareForWriting();
  } catch (const SQLite::Exception& error) {
    database->raise(error);
  }
  return database;
}

/// A writer may be making the file at this moment, or have left it half made: then it is waited for, or done here.
std::unique_ptr<Database> Database::openForReading(const fs::path& file) {
  const auto end = std::chrono::steady_clock::now() + kPatience;
  while (fs::exists(file)) {
    std::unique_ptr<Database> database(new Database(file, std::nullopt));
    if (database->connectForReading()) {
      const auto [condition, version] = database->read([](auto& view) { return whatIsIn(view, false); });
      if (condition == Condition::Empty) return nullptr;
      if (condition != Condition::Whole) refuse(condition, file);
      if (version == static_cast<int>(librarySteps().size())) return database;
    }
    database.reset();
    if (openForWriting(file)) continue;
    if (std::chrono::steady_clock::now() > end) {
      throw Error(Failure::Failed, fmt::format("The library {} is being brought up to date by another Latte Reader: "
                                               "try again when that has ended.",
                                               file.string()));
    }
    std::this_thread::sleep_for(20ms);
  }
  return nullptr;
}

Database::Database(fs::path file, std::optional<WriterLock> lock) : file_(std::move(file)), lock_(std::move(lock)) {}

Database::~Database() {
  connection_.reset();
  if (lock_ && !damageSeen_) lock_->leave(Ending::Orderly);
}

void Database::prepareForWriting() {
  std::error_code absent;
  const auto bytes = fs::file_size(file_, absent);
  const bool checkWhole = !absent && (lock_->lastEnding() != Ending::Orderly || bytes <= kAlwaysCheckedBytes);
  lock_->leave(Ending::Crashed);
  Condition condition = Condition::Damaged;
  try {
    connectForWriting();
    condition = whatIsIn(*connection_, checkWhole).condition;
  } catch (const SQLite::Exception& error) {
    if (!isDamage(error)) throw;
  }
  if (condition == Condition::Newer || condition == Condition::Foreign) refuse(condition, file_);
  if (condition == Condition::Damaged) {
    connection_.reset();
    setAside_ = moveAside(file_);
    connectForWriting();
  }
  // Large pages: a state is a chain of them, and removing a document walks every one.
  connection_->exec(
      "PRAGMA page_size = 16384; PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL; PRAGMA synchronous = "
      "FULL;"
      "PRAGMA journal_size_limit = 67108864");
  migrate(*connection_, librarySteps());
  // The full-text index has damage of its own, which no check of the file finds, and newer versions of SQLite answer
  // from what is left of it without a word; it can always be made again.
  if (lock_->lastEnding() == Ending::Damaged || (checkWhole && !fullTextIsWhole()))
    connection_->exec("INSERT INTO passages_fts(passages_fts) VALUES('rebuild')");
}

bool Database::fullTextIsWhole() {
  return connection_->tryExec("INSERT INTO passages_fts(passages_fts, rank) VALUES('integrity-check', 1)") ==
         SQLite::OK;
}

void Database::connectForWriting() {
  connection_ =
      std::make_unique<SQLite::Database>(file_.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, kBusyTimeoutMs);
  harden(*connection_);
}

bool Database::connectForReading() try {
  try {
    connection_ = readOnlyConnection(uriOf(file_, "?mode=ro"));
  } catch (const SQLite::Exception& error) {
    // A WAL database needs its index file beside it, and one that a crash left earlier still, a writer.
    const bool needsAFile = error.getErrorCode() == SQLITE_READONLY || error.getErrorCode() == SQLITE_CANTOPEN;
    if (!needsAFile) throw;
    if (access(file_.parent_path().c_str(), W_OK) == 0) return false;
    // Nobody writes there, and the file can be read as it lies, unless a crash left a log that only a writer can merge.
    if (hasUnmergedLog(file_)) throw;
    connection_ = readOnlyConnection(uriOf(file_, "?immutable=1"));
  }
  return true;
} catch (const SQLite::Exception& error) {
  raise(error);
}

void Database::raiseDamagedBlock() {
  throw Error(
      Failure::Failed,
      fmt::format("A block in the library {} does not match its checksum: delete the document and read it again.",
                  file_.string()));
}

void Database::raise(const SQLite::Exception& error) {
  if (isDamage(error)) {
    damageSeen_ = true;
    if (lock_) lock_->leave(Ending::Damaged);
    refuse(Condition::Damaged, file_);
  }
  const char* remedy = "try again, and if it stays so move the file away";
  switch (error.getErrorCode()) {
    case SQLITE_FULL:
      remedy = "free space on its disk and go on, nothing saved is lost";
      break;
    case SQLITE_IOERR:
      remedy = "check the disk and the space on it and go on, nothing saved is lost";
      break;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
      remedy = "make the file and its directory writable, or set LATTE_HOME to another place";
      break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      remedy = "another program holds it, try again when that has ended";
      break;
    default:
      break;
  }
  throw Error(Failure::Failed,
              fmt::format("The library {} could not be used ({}): {}.", file_.string(), error.what(), remedy));
}

}  // namespace core
