// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <new>

#include "app/report.h"
#include "app/text.h"
#include "app/verbs.h"

namespace app {
namespace {

constexpr const char* kExamples =
    "  latte read report.pdf\n"
    "  latte ask report.pdf \"Who signed the contract?\"\n"
    "  latte summarize report.pdf --level section\n"
    "  latte search contract\n"
    "  latte doctor\n";
constexpr const char* kExitCodes =
    "\nExit codes: 0 done, 1 failed, 2 wrong usage, 3 input unreadable, 4 needs a password,\n"
    "5 model missing or damaged, 6 partly done, 130 interrupted.\n";

/// Shows the examples, which are the footer of a command, before its usage.
class ExamplesFirst : public CLI::Formatter {
 public:
  std::string make_description(const CLI::App* command) const override {
    const std::string description = command->get_description() + ".\n";
    return command->get_footer().empty() ? description + "\n"
                                         : description + "\nExamples:\n" + command->get_footer() + "\n";
  }
  /// "FILE... QUESTION" says already which of its parts is repeated.
  std::string make_option_usage(const CLI::Option* option) const override {
    const std::string name = option->get_name(true);
    return name.find("...") == std::string::npos ? CLI::Formatter::make_option_usage(option) : name;
  }
  std::string make_footer(const CLI::App* command) const override {
    return command->get_parent() ? std::string() : kExitCodes;
  }
};

/// What CLI11 stopped with: help and version are no failure.
int reportStop(const CLI::App& program, const CLI::ParseError& stop) {
  if (stop.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
    program.exit(stop);
    return kOk;
  }
  fmt::print(stderr, "latte: {}\nSee latte --help.\n", plainText(stop.what()));
  return kUsage;
}

int reportUnexpected(const Session& session, std::string what) {
  what.resize(std::min(what.find('\n'), what.size()));
  return reportFailure({core::Failure::Failed, fmt::format("Something unexpected happened: {}.", what)}, session.json);
}

}  // namespace

std::unique_ptr<CLI::App> commandLine(Session& session) {
  auto program = std::make_unique<CLI::App>("Reads long documents once and answers from what it read", "latte");
  auto formatter = std::make_shared<ExamplesFirst>();
  formatter->column_width(26);
  program->formatter(formatter);
  program->footer(kExamples);
  program->set_version_flag("--version", "latte " LATTE_VERSION);
  program->require_subcommand(1);
  for (const auto add :
       {addReadVerb, addAskVerb, addSummarizeVerb, addBatchVerb, addSearchVerb, addAttentionVerb, addExportVerb,
        addModelVerb, addStateVerb, addBenchVerb, addEvalVerb, addTrainVerb, addDoctorVerb, addPathsVerb})
    add(*program, session);
  return program;
}

int run(Session& session, int argumentCount, char** arguments) {
  const auto program = commandLine(session);
  try {
    session.engine.paths = core::pathsFromEnvironment();
    session.engine.libraryBytes = libraryBytes(session.engine.paths);
    session.engine.notice = [](const std::string& sentence) { fmt::print(stderr, "latte: {}\n", plainText(sentence)); };
    program->parse(argumentCount, arguments);
    return session.exitCode;
  } catch (const CLI::ParseError& stop) {
    return reportStop(*program, stop);
  } catch (const core::Error& error) {
    return reportFailure(error, session.json);
  } catch (const std::bad_alloc&) {
    return reportFailure({core::Failure::Failed, "There is not enough memory: close other programs."}, session.json);
  } catch (const std::exception& error) {
    return reportUnexpected(session, error.what());
  }
}

}  // namespace app
