// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <ATen/ATen.h>

#include <map>
#include <string>
#include <vector>

#include "models/files/safetensors.h"
#include "tests/support/gguf_builder.h"
#include "tests/support/temporary_folder.h"

/// A Llama model of two layers, width 8, two query and one key-value head of 4, feed-forward 12 and seven tokens, with
/// fixed random weights, as the files that hold it.
namespace tiny {

inline const std::vector<std::string> kTokens = {"<|im_start|>", "<|im_end|>", "a", "b", "ab", "\xc4\xa0", "c"};

inline const std::string kConfigJson = R"({"model_type":"llama","num_hidden_layers":2,"hidden_size":8,
  "num_attention_heads":2,"num_key_value_heads":1,"head_dim":4,"intermediate_size":12,"vocab_size":7,
  "max_position_embeddings":64,"rope_theta":10000.0,"rms_norm_eps":1e-05,"tie_word_embeddings":true,
  "hidden_act":"silu","attention_bias":false,"rope_scaling":null,"bos_token_id":0,"eos_token_id":[1,4]})";

inline const std::string kTokenizerJson = R"({"version":"1.0","truncation":null,"padding":null,"normalizer":null,
  "added_tokens":[{"id":0,"content":"<|im_start|>","special":true,"lstrip":false},
                  {"id":1,"content":"<|im_end|>","special":true}],
  "pre_tokenizer":{"type":"Sequence","pretokenizers":[{"type":"Digits","individual_digits":true},
    {"type":"ByteLevel","add_prefix_space":false,"trim_offsets":true,"use_regex":true}]},
  "decoder":{"type":"ByteLevel","add_prefix_space":true,"trim_offsets":true,"use_regex":true},
  "model":{"type":"BPE","dropout":null,"unk_token":null,"byte_fallback":false,
    "vocab":{"<|im_start|>":0,"<|im_end|>":1,"a":2,"b":3,"ab":4,"Ġ":5,"c":6},"merges":["a b"]}})";

struct Tensor {
  std::string gguf, huggingFace;
  at::Tensor values;  ///< in Hugging Face's row order
  std::int64_t heads = 0;
};

inline std::vector<Tensor> tensors() {
  const at::Generator generator = at::detail::createCPUGenerator(1);
  const auto random = [&](std::vector<std::int64_t> shape) { return at::randn(shape, generator, at::kFloat); };
  std::vector<Tensor> all = {{"token_embd.weight", "model.embed_tokens.weight", random({7, 8})}};
  for (const std::string layer : {"0", "1"}) {
    const std::string g = "blk." + layer + ".", h = "model.layers." + layer + ".";
    all.push_back({g + "attn_norm.weight", h + "input_layernorm.weight", random({8})});
    all.push_back({g + "attn_q.weight", h + "self_attn.q_proj.weight", random({8, 8}), 2});
    all.push_back({g + "attn_k.weight", h + "self_attn.k_proj.weight", random({4, 8}), 1});
    all.push_back({g + "attn_v.weight", h + "self_attn.v_proj.weight", random({4, 8})});
    all.push_back({g + "attn_output.weight", h + "self_attn.o_proj.weight", random({8, 8})});
    all.push_back({g + "ffn_norm.weight", h + "post_attention_layernorm.weight", random({8})});
    all.push_back({g + "ffn_gate.weight", h + "mlp.gate_proj.weight", random({12, 8})});
    all.push_back({g + "ffn_up.weight", h + "mlp.up_proj.weight", random({12, 8})});
    all.push_back({g + "ffn_down.weight", h + "mlp.down_proj.weight", random({8, 12})});
  }
  all.push_back({"output_norm.weight", "model.norm.weight", random({8})});
  return all;
}

inline GgufBuilder metadata() {
  GgufBuilder file;
  file.text("general.architecture", "llama").number("llama.block_count", 2).number("llama.context_length", 64);
  file.number("llama.embedding_length", 8).number("llama.feed_forward_length", 12).number("llama.vocab_size", 7);
  file.number("llama.attention.head_count", 2).number("llama.attention.head_count_kv", 1);
  file.real("llama.rope.freq_base", 10000).real("llama.attention.layer_norm_rms_epsilon", 1e-5F);
  file.text("tokenizer.ggml.model", "gpt2").text("tokenizer.ggml.pre", "smollm");
  file.texts("tokenizer.ggml.tokens", kTokens).numbers("tokenizer.ggml.token_type", {3, 3, 1, 1, 1, 1, 1});
  file.texts("tokenizer.ggml.merges", {"a b"});
  file.number("tokenizer.ggml.bos_token_id", 0).number("tokenizer.ggml.eos_token_id", 1);
  return file;
}

inline GgufBuilder gguf() {
  GgufBuilder file = metadata();
  for (const Tensor& tensor : tensors()) {
    at::Tensor values = tensor.values;
    if (tensor.heads > 0) {  // GGUF interleaves the two halves of each head's rows
      values = values.view({tensor.heads, 2, -1, values.size(1)}).transpose(1, 2).reshape(values.sizes());
    }
    std::vector<std::uint64_t> extents(values.sizes().rbegin(), values.sizes().rend());
    const auto* data = values.data_ptr<float>();
    file.tensor(tensor.gguf, extents, std::vector<float>(data, data + values.numel()));
  }
  return file;
}

inline std::map<std::string, at::Tensor> safetensors() {
  std::map<std::string, at::Tensor> all;
  for (const Tensor& tensor : tensors()) all.emplace(tensor.huggingFace, tensor.values);
  return all;
}

/// Writes config.json, tokenizer.json and model.safetensors to `folder`.
inline void writeHuggingFace(const TemporaryFolder& folder) {
  folder.write("config.json", kConfigJson);
  folder.write("tokenizer.json", kTokenizerJson);
  models::writeSafetensors(folder.path() + "/model.safetensors", safetensors());
}

}  // namespace tiny
