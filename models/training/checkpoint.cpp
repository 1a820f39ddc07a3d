// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training/checkpoint.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "models/error.h"
#include "models/files/output_file.h"
#include "models/files/safetensors.h"

namespace models {
namespace {

/// Rows as fp32 pairs (high, low): safetensors has no doubles here.
at::Tensor toTensor(const Curve& curve) {
  auto values = at::zeros(
      {static_cast<std::int64_t>(curve.rows.size()), static_cast<std::int64_t>(curve.columns.size())}, at::kDouble);
  for (std::size_t row = 0; row < curve.rows.size(); ++row)
    for (std::size_t column = 0; column < curve.columns.size(); ++column) values[row][column] = curve.rows[row][column];
  const auto high = values.to(at::kFloat);
  return at::stack({high, (values - high.to(at::kDouble)).to(at::kFloat)});
}

Curve fromTensor(const at::Tensor& pairs, std::vector<std::string> columns) {
  const auto values = pairs[0].to(at::kDouble) + pairs[1].to(at::kDouble);
  Curve curve{std::move(columns), {}};
  for (std::int64_t row = 0; row < values.size(0); ++row) {
    const auto line = values[row].contiguous();
    curve.rows.emplace_back(line.data_ptr<double>(), line.data_ptr<double>() + line.numel());
  }
  return curve;
}

}  // namespace

void saveCheckpoint(const std::string& path, const std::string& identity, const std::vector<Parameter>& parameters,
                    const TrainingState& state) {
  std::map<std::string, at::Tensor> tensors;
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    const auto& name = parameters[i].name;
    tensors[name] = parameters[i].value.detach().to(at::kCPU);
    tensors[name + ".mean"] = state.moments.mean[i].to(at::kCPU);
    tensors[name + ".square"] = state.moments.square[i].to(at::kCPU);
  }
  tensors["steps"] = at::tensor(std::vector<std::int64_t>{state.moments.steps}, at::kLong);
  tensors["losses"] = toTensor(state.losses);
  tensors["validation"] = toTensor(state.validation);
  const nlohmann::json columns = {state.losses.columns, state.validation.columns};
  writeSafetensors(path, tensors, {{"identity", identity}, {"columns", columns.dump()}});
}

bool loadCheckpoint(const std::string& path, const std::string& identity, std::vector<Parameter>& parameters,
                    TrainingState& state) {
  if (!std::filesystem::exists(path)) return false;
  const auto file = SafetensorsFile::open(path);
  const auto found = file.metadata().find("identity");
  if (found == file.metadata().end() || found->second != identity)
    throw ModelError(path +
                     " belongs to a training run with other data or settings: choose another folder, or delete it.");
  const at::NoGradGuard noGrad;
  try {
    const auto columns = nlohmann::json::parse(file.metadata().at("columns"));
    for (std::size_t i = 0; i < parameters.size(); ++i) {
      const auto& name = parameters[i].name;
      parameters[i].value.copy_(file.read(name));
      state.moments.mean[i].copy_(file.read(name + ".mean"));
      state.moments.square[i].copy_(file.read(name + ".square"));
    }
    state.moments.steps = file.read("steps").item<std::int64_t>();
    state.losses = fromTensor(file.read("losses"), columns.at(0).get<std::vector<std::string>>());
    state.validation = fromTensor(file.read("validation"), columns.at(1).get<std::vector<std::string>>());
  } catch (const ModelError&) {
    throw;
  } catch (const std::exception& problem) {
    throw damaged(path, problem.what());
  }
  return true;
}

void writeCurve(const std::string& path, const Curve& curve) {
  std::ostringstream text;
  text.precision(8);
  for (std::size_t i = 0; i < curve.columns.size(); ++i) text << (i > 0 ? "," : "") << curve.columns[i];
  text << "\n";
  for (const auto& row : curve.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) text << (i > 0 ? "," : "") << row[i];
    text << "\n";
  }
  OutputFile file(path);
  file.write(text.str().data(), text.str().size());
  file.commit();
}

}  // namespace models
