# SPDX-FileCopyrightText: 2026 Latte Reader contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes quants.gguf: one tensor (2, 256) per ggml type, named after it, and expected.TYPE, what the gguf package
dequantises it to. The K-quants, which that package cannot quantise, are random blocks with plain scales."""
import pathlib

import gguf
import numpy as np

SHAPE = (2, 256)
QUANTISABLE = ["F32", "F16", "BF16", "Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q8_0"]
SCALES_AT = {"Q4_K": [0, 2], "Q5_K": [0, 2], "Q6_K": [208]}  # byte offsets of the fp16 scales in a block

random = np.random.default_rng(7)
writer = gguf.GGUFWriter(pathlib.Path(__file__).with_name("quants.gguf"), "golden")


def random_blocks(name):
    bytes_per_block = gguf.GGML_QUANT_SIZES[gguf.GGMLQuantizationType[name]][1]
    blocks = random.integers(0, 256, (SHAPE[0], bytes_per_block), dtype=np.uint8)
    for at in SCALES_AT[name]:
        blocks[:, at : at + 2] = random.normal(0, 0.01, (SHAPE[0], 1)).astype(np.float16).view(np.uint8)
    return blocks


for name in QUANTISABLE + list(SCALES_AT):
    kind = gguf.GGMLQuantizationType[name]
    values = random.normal(0, 0.1, SHAPE).astype(np.float32)
    data = gguf.quantize(values, kind) if name in QUANTISABLE else random_blocks(name)
    writer.add_tensor(name, data, raw_dtype=kind)
    writer.add_tensor("expected." + name, gguf.dequantize(data, kind))

writer.write_header_to_file()
writer.write_kv_data_to_file()
writer.write_tensors_to_file()
