// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/training_report.h"

#include <unistd.h>

#include <cstdio>
#include <iomanip>
#include <sstream>

namespace app {
namespace {

std::string numbersText(const std::vector<models::Measured>& numbers) {
  std::ostringstream text;
  text << std::fixed << std::setprecision(3);
  for (const auto& [name, value] : numbers) text << "  " << name << " " << value;
  return text.str();
}

std::string statusText(const models::TrainingProgress& progress) {
  std::ostringstream text;
  text << "step " << progress.step << " of " << progress.steps << numbersText(progress.losses) << std::fixed
       << std::setprecision(0) << "  " << progress.tokensPerSecond << " tokens/s  " << progress.secondsLeft
       << " s left";
  if (!progress.validation.empty()) text << "  held out:" << numbersText(progress.validation);
  return text.str();
}

}  // namespace

void showProgress(const models::TrainingProgress& progress) {
  if (isatty(STDERR_FILENO)) std::fprintf(stderr, "\r%s\033[K", statusText(progress).c_str());
}

void printProgress(const models::TrainingProgress& progress) {
  if (isatty(STDERR_FILENO)) std::fprintf(stderr, "\r\033[K");
  std::printf("%s\n", statusText(progress).c_str());
}

}  // namespace app
