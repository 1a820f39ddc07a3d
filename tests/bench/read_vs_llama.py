# SPDX-FileCopyrightText: 2026 Latte Reader contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the same token ids with `latte bench read` and with llama.cpp, in turn, and prints the ratio of the medians.

    pip install llama-cpp-python        (compiles llama.cpp for this machine)
    python tests/bench/read_vs_llama.py build/release/bin/latte MODEL.gguf [--lengths 2048,8192] [--rounds 5]

llama.cpp gets its best: the model as it is and requantised to Q4_0 and Q8_0, flash attention on and off, micro-batches
of 512 and 2048 tokens; the best of them at the shortest length is then timed against latte, round by round.
"""
import argparse
import ctypes
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time


def ids(tokens):
    return [i * 7919 % 49000 + 10 for i in range(tokens)]


def peer_seconds(path, tokens, flash, micro, threads):
    """In a process of its own: a crash of the peer costs one figure."""
    code = f"""
import time, llama_cpp
m = llama_cpp.Llama({path!r}, n_ctx={tokens + 64}, n_batch=2048, n_ubatch={micro}, n_threads={threads},
                    n_threads_batch={threads}, flash_attn={flash}, verbose=False)
t = [i * 7919 % 49000 + 10 for i in range({tokens})]
m.eval(t[:512]); m.reset()
s = time.perf_counter(); m.eval(t); print("SECONDS", time.perf_counter() - s)
"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    found = [line.split()[1] for line in run.stdout.splitlines() if line.startswith("SECONDS")]
    return float(found[0]) if found else None


def quantised(path, folder):
    import llama_cpp
    files = {"as it is": path}
    for name, kind in (("Q4_0", llama_cpp.LLAMA_FTYPE_MOSTLY_Q4_0), ("Q8_0", llama_cpp.LLAMA_FTYPE_MOSTLY_Q8_0)):
        to = os.path.join(folder, name + ".gguf")
        options = llama_cpp.llama_model_quantize_default_params()
        options.allow_requantize, options.ftype = True, kind
        if llama_cpp.llama_model_quantize(path.encode(), to.encode(), ctypes.byref(options)) == 0:
            files[name] = to
    return files


def latte_seconds(program, tokens, threads):
    out = subprocess.run([program, "bench", "read", "--lengths", str(tokens), "--threads", str(threads), "--json"],
                         capture_output=True, text=True, check=True).stdout
    return json.loads(out)["results"][0]["seconds"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("latte")
    parser.add_argument("model")
    parser.add_argument("--lengths", default="2048,8192")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    a = parser.parse_args()
    lengths = [int(n) for n in a.lengths.split(",")]
    with tempfile.TemporaryDirectory() as folder:
        choices = []
        for name, path in quantised(a.model, folder).items():
            for flash in (True, False):
                for micro in (512, 2048):
                    seconds = [peer_seconds(path, lengths[0], flash, micro, a.threads) for _ in range(2)]
                    if None in seconds:
                        print(f"llama.cpp {name} flash={flash} ubatch={micro}: crashed", file=sys.stderr)
                        continue
                    choices.append((min(seconds), name, path, flash, micro))
                    print(f"llama.cpp {name} flash={flash} ubatch={micro}: {lengths[0] / min(seconds):.0f} tokens/s",
                          file=sys.stderr)
        best = min(choices)
        results = []
        for tokens in lengths:
            pairs = [(latte_seconds(a.latte, tokens, a.threads), peer_seconds(best[2], tokens, best[3], best[4], a.threads))
                     for _ in range(a.rounds)]
            ours, theirs = ([tokens / p[i] for p in pairs] for i in (0, 1))
            ratios = [p[1] / p[0] for p in pairs]
            results.append({"tokens": tokens, "rounds": a.rounds,
                            "latte_tokens_per_second": [round(min(ours)), round(statistics.median(ours)), round(max(ours))],
                            "peer": f"{best[1]} flash={best[3]} ubatch={best[4]}",
                            "peer_tokens_per_second": [round(min(theirs)), round(statistics.median(theirs)), round(max(theirs))],
                            "ratio": [round(min(ratios), 2), round(statistics.median(ratios), 2), round(max(ratios), 2)]})
        print(json.dumps({"results": results}, indent=2))


if __name__ == "__main__":
    main()
