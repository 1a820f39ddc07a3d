// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/paths.h"

namespace models {
class AnswerModel;
class LanguageModel;
class Tokenizer;
}  // namespace models

namespace core {

/// When answers of a model are shown, as its model.json says. The defaults are those of the default model, chosen on
/// the training splits of FairytaleQA and COVID-QA.
struct AnswerPolicy {
  /// Where no passage of the best holds this share of the question's weight, and none has this z-score of the retrieval
  /// heads, the document is said not to hold an answer.
  double coveredWords = 0.3, headScore = 4;
  /// Log odds of the answerer below which its answer is not shown; the second where the passages hold less of the
  /// question's words than above.
  double spanScore = 0, farSpanScore = 6;
  double secondLook = 0.3;                 ///< what the log odds count that a passage gets when it is read again alone
  std::vector<std::string> languages = {};  ///< that the model writes ("en"); empty: any
};

/// Where a model's files are.
struct ModelPlace {
  std::string name;
  std::filesystem::path folder;          ///< config.json, adapter.safetensors, model.json
  std::filesystem::path base;            ///< the pretrained model: a .gguf file or a Hugging Face directory
  std::string adapterFingerprint = {};   ///< what its adapter's must be; empty when model.json does not say
  std::string answererFingerprint = {};  ///< of answerer.safetensors; empty: there is none
  std::string routeFingerprint = {};     ///< of route.safetensors; empty: there is none
  AnswerPolicy answers = {};
  int window = 0;  ///< tokens of the near span to read with; 0: as many as the adapter was made for
};

/// The model of this name or folder; the default one for an empty name. Throws Error(ModelUnusable) with the remedy.
ModelPlace findModel(const Paths& paths, const std::string& nameOrFolder);

/// A model there is, or what is wrong with it.
struct ListedModel {
  ModelPlace place;     ///< its files are not read for this
  std::string problem;  ///< why it cannot be used, with the remedy; empty where nothing was seen
};

/// Every model that findModel would look for by name, the default first.
std::vector<ListedModel> listModels(const Paths& paths);

struct DeviceOptions {
  std::string device = "auto";  ///< auto, cpu or cuda
  int threads = 0;              ///< 0: one for each core
};

/// A model with its tokenizer, for reading. Its files are read when they are first needed: where a document was read
/// before, mostly never. Immutable to those who use it; may serve any number of threads. What needs the files throws
/// Error(ModelUnusable) naming the file and the remedy.
class ReadingModel {
 public:
  /// `record` is where the fingerprints of models are kept between runs; empty: nowhere. Throws Error(ModelUnusable)
  /// when there is no such device.
  static std::unique_ptr<ReadingModel> open(const ModelPlace& place, const DeviceOptions& options,
                                            std::filesystem::path record = {});
  ~ReadingModel();

  const models::LanguageModel& language() const;
  const models::AnswerModel* answerer() const;      ///< null where the model has none
  const models::Tokenizer& tokenizer() const;       ///< does without the weights
  const std::vector<std::int32_t>& header() const;  ///< token ids before every document

  /// Equal for two models exactly if their readings are interchangeable. Does without the files where the record knows
  /// them.
  std::string fingerprint() const;
  /// Whether it can take up states that were made under this fingerprint: by the same model, though perhaps on another
  /// device or with other threads.
  bool understands(const std::string& fingerprint) const;

  const ModelPlace& place() const;
  std::string device() const;
  std::string dtype() const;
  std::string deviceReason() const;  ///< why it does not run on a GPU; empty when it does

 private:
  ReadingModel();
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace core
