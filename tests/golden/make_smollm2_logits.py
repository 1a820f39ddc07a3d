# SPDX-FileCopyrightText: 2026 Latte Reader contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes smollm2_logits.json: what transformers computes in fp32 from the same GGUF file for one short text.

Usage: make_smollm2_logits.py MODEL.gguf > smollm2_logits.json    (needs torch, transformers, gguf)
"""
import json
import os
import sys

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

folder, file = os.path.split(os.path.abspath(sys.argv[1]))
tokenizer = AutoTokenizer.from_pretrained(folder, gguf_file=file)
model = AutoModelForCausalLM.from_pretrained(folder, gguf_file=file, dtype=torch.float32)
text = ("The keeper wound the clockwork every four hours. In the winter of 1887 the mechanism froze, and for two nights "
        "the lamp was turned by hand; the logbook records 38 ships passing safely, and one that did not. ") * 4
ids = tokenizer(text, add_special_tokens=False)["input_ids"]
with torch.no_grad():
    logits = model(torch.tensor([ids])).logits[0].double()
columns = list(range(0, logits.shape[1], 1021))
rows = sorted({0, 1, 5, 17, 63, 64, 100, len(ids) - 1})
json.dump({
    "ids": ids, "rows": rows, "columns": columns,
    "logits": [[round(logits[r, c].item(), 6) for c in columns] for r in rows],
    "argmax": [int(logits[r].argmax()) for r in rows],
    "logsumexp": [round(torch.logsumexp(logits[r], 0).item(), 6) for r in rows],
}, sys.stdout)
