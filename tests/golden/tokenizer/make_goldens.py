# SPDX-FileCopyrightText: 2026 Latte Reader contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes this folder's golden files with PyPI's tokenizers: make_goldens.py MODEL.gguf SHARED_FOLDER"""
import hashlib, json, pathlib, random, struct, sys, unicodedata
from gguf import GGUFReader
from tokenizers import Regex, Tokenizer, models, pre_tokenizers

HERE = pathlib.Path(__file__).parent
LLAMA3 = (r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*"
          r"|\s*[\r\n]+|\s+(?!\S)|\s+")
RNG = random.Random(20260101)


def reference(path, special):
    fields = GGUFReader(path).fields
    strings = lambda key: [bytes(fields[key].parts[i]).decode() for i in fields[key].data]
    tokens = strings("tokenizer.ggml.tokens")
    merges = [tuple(merge.split(" ")) for merge in strings("tokenizer.ggml.merges")]
    tokenizer = Tokenizer(models.BPE(vocab={token: i for i, token in enumerate(tokens)}, merges=merges))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([
        pre_tokenizers.Digits(individual_digits=True),
        pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)])
    if special:
        tokenizer.add_special_tokens(tokens[:17])
    return tokenizer


def span(first, last):
    return [chr(c) for c in range(first, last + 1) if unicodedata.category(chr(c)) != "Cs"]


WORDS = ("the reader's notes weren't kept; I'll say we've they'd it's I'm you're SHE'LL don'T Reader latent attention "
         "window evidence passage Zürich naïve façade coöperate straße İstanbul ﬁnal Ωmega don’t rock'n'roll U.S.A. "
         "antidisestablishmentarianism Donaudampfschifffahrtsgesellschaft supercalifragilistic x86_64 3.14159 v2.0-rc1 "
         "1,234,567.89 2026-01-31T23:59:59Z $9.99 50% #tag @name http://example.org/a?b=c&d=%20 me@bar.example").split()
CODE = ["for (int i = 0; i < n; ++i) {", "\treturn x->y[i] << 3;", "}", "def f(*args, **kw):", "    if a != b:",
        "#include <vector>", "std::map<std::string, int> m;", "SELECT * FROM t WHERE id=42;", "// note: 100% sure",
        '{"key": [1, 2.5e-3, null]}', "a&&b||!c", "\\frac{1}{2}", "<p class='x'>", "0xDEADBEEF", "<|im_end|>",
        "<|im_start|>user", "```", "|---|:-:|"]
EMOJI = ["👩‍👩‍👧‍👦", "🏳️‍🌈", "👍🏽", "🇩🇪🇯🇵", "1️⃣", "❤️", "🧑🏿‍🚀", "☕", "🫠", "😀😀😀", "©️", "🏴󠁧󠁢󠁳󠁣󠁴󠁿"]
SCRIPTS = [
    span(0x4E00, 0x4F00) + list("，。「」"), span(0x3041, 0x30FF), span(0xAC00, 0xAD00), span(0x410, 0x44F) + [" "],
    span(0x621, 0x64A) + list(" \u060c\u0640\u064b\u0651\u0660\u0665"), span(0x5D0, 0x5EA) + list(" \u05c1\u05f4"),
    span(0x905, 0x94D) + list(" \u0966\u0967"), span(0xE01, 0xE4E), span(0x391, 0x3C9) + [" ", "ʼ"],
    span(0x1200, 0x1240), span(0x300, 0x36F) + list("aeou "), span(0x2100, 0x2200), span(0x1D400, 0x1D440),
    span(0x20000, 0x20040), span(0x31350, 0x31360), span(0x1E000, 0x1E0FF), span(0x10D40, 0x10D90)]
SPACES = list(" \t\n\r\v\f\x85\xa0\u1680\u180e\u2003\u200b\u2028\u2029\u202f\u205f\u3000\ufeff\x1c\u2060") + ["\r\n"]
RARE = list("½Ⅷ①²₃\u0663\u07c5Ⅻ〇㊿ƛǅʰªº՚₿℮⁀‿⟦⸢﹏\u00ad\u0600\u061c\u200e\ue000\ufffd\ufffe\U000e0001\U0010fffd\U00011de3"
            "\U00016ff5\U00040000\u017f\u212a\u0345\u0149'ʼ’")
# Letters and numbers that Unicode 15, 16 and 17 added.
LATER = list(map(chr, (
    0x1C89, 0xA7CB, 0xA7DA, 0x105C0, 0x10D4A, 0x10EC2, 0x11380, 0x11BC0, 0x11F04, 0x13460, 0x16100, 0x16D40, 0x1E030,
    0x1E4D0, 0x1E5D0, 0x2B739, 0x2EBF0, 0x31350, 0x323AF, 0x10D40, 0x116D0, 0x11BF0, 0x11F50, 0x1CCF0, 0x1E4F0, 0x1E5F1,
    0x11DE3, 0x16FF5)))
CONTROLS = span(0, 0x1F) + span(0x7F, 0x9F)


def mixed(parts, low, high, joiners=("", " ")):
    return "".join(RNG.choice(parts) + RNG.choice(joiners) for _ in range(RNG.randint(low, high)))


def sentences():
    yield from ["", " ", "  ", "\n", "a", "'", "'s", " 's", "''s", "'ſ", "'Ve", "'LL x", "a  1", "a 12  b", "  5",
                "\t5", "a\n\n 1 ", "1 2  3", " .", "  .", ". ", "x\r\n\r\n  y", " \n ", "\n \n", "a\u00a0b",
                "a \u00a0b", "\u3000\u3000x", "!\x04!", "\x04", "a\x04\x06", "½5"]
    everything = WORDS + CODE + EMOJI + SPACES + RARE + CONTROLS
    for _ in range(500): yield mixed(WORDS, 1, 9, (" ", " ", " ", ", ", ". ", "\n", "  "))
    for _ in range(250): yield mixed(CODE, 1, 5, ("\n", "\n    ", "\t", " ", "\r\n"))
    for _ in range(150): yield mixed(EMOJI, 1, 5)
    for script in SCRIPTS:
        for _ in range(20): yield "".join(RNG.choices(script, k=RNG.randint(1, 14)))
    for _ in range(300): yield mixed(SPACES + ["a", "1", ".", "'s"], 2, 12, ("",))
    for _ in range(200): yield mixed(RARE + ["a", " ", "7", "-"], 1, 10, ("",))
    for _ in range(150): yield mixed(CONTROLS + ["b", " "], 1, 12, ("",))
    for _ in range(150): yield "".join(RNG.choices("0123456789.,- +e", k=RNG.randint(1, 24)))
    for _ in range(250): yield mixed(everything, 2, 10, ("",))
    anywhere = lambda: RNG.choice([RNG.randrange(0x80), RNG.randrange(0xD800), RNG.randrange(0xE000, 0x110000)])
    for _ in range(200): yield "".join(chr(anywhere()) for _ in range(RNG.randint(1, 10)))
    category = lambda c: unicodedata.category(chr(c))
    edges = [c for c in range(0xA0, 0x32400) if category(c) not in ("Cs", category(c - 1))]
    for c in LATER + list(map(chr, RNG.sample(edges, 300))): yield f"a{c}.{c} 1{c}  {c}'s"
    for part in ["a", "ab", " ", "\n", "!", "é", "漢", "xyZ1", ".-", " \n", "0"]: yield part * (600 // len(part))


def malformed():
    yield from [b"\xff", b"a\xc3", b"\xe2\x82", b"\xed\xa0\x80", b"\xc0\xaf", b"\xf4\x90\x80\x80", b"\xf0\x9f\x92x",
                b"ok \x80\xbf end"]
    for _ in range(120):
        yield b"".join(RNG.choice([b"a", b" b", "é".encode(), "漢".encode(), "😀".encode(), bytes([RNG.randrange(256)])])
                       for _ in range(RNG.randint(1, 9)))


def compact(name, lines):
    text = "[\n" + ",\n".join(json.dumps(line, ensure_ascii=False, separators=(",", ":")) for line in lines) + "\n]\n"
    (HERE / name).write_text(text, newline="")


def lengths(pre_tokenizer, text):
    return [len(text[a:b].encode()) for _, (a, b) in pre_tokenizer.pre_tokenize_str(text)]


def main(model, shared):
    plain, special = reference(model, False), reference(model, True)
    texts = list(sentences())
    compact("ids.json", [[text, plain.encode(text).ids] for text in texts])
    compact("special_ids.json", [[text, special.encode(text).ids] for text in texts if "<|" in text][:100])
    compact("malformed_ids.json", [[raw.hex(), plain.encode(raw.decode(errors="replace")).ids] for raw in malformed()])
    gpt2 = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)
    llama3 = pre_tokenizers.Split(Regex(LLAMA3), behavior="isolated")
    compact("pieces.json", [[text, lengths(gpt2, text), lengths(llama3, text)] for text in texts[::2]])
    root = pathlib.Path(shared)
    paths = sorted((root / "data/dev/transcripts").rglob("*.*")) + sorted((root / "data/train").rglob("*.*"))[::40]
    files = []
    for path in paths:
        if not path.is_file() or path.suffix == ".pdf" or path.stat().st_size > 2_000_000: continue
        ids = plain.encode(path.read_bytes().decode(errors="replace")).ids
        digest = hashlib.sha256(struct.pack(f"<{len(ids)}i", *ids)).hexdigest()
        files.append([str(path.relative_to(root)), len(ids), digest])
    compact("files.json", files)


main(*sys.argv[1:])
