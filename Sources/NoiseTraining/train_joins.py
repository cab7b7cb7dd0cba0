#!/usr/bin/env python3
"""Trains the forest that joins sentences which a dump of text nodes breaks at links, and writes its table.

    train_joins.py --program .build/release/noise-training --pages pages.jsonl --dumps dumps.jsonl --out Sources/Ingestion

Two lines belong together where the words at their seam stand within one paragraph of the gold, and apart where a
paragraph ends between them. Outside of the article the html2text dump of the same page tells, with a lower weight: it
has a paragraph a line. Dumps that have paragraphs as lines teach that nothing is to be joined in them.
"""
import argparse, json, os, re, subprocess, sys, tempfile
from collections import Counter
import numpy as np
from catboost import CatBoostClassifier, Pool
from train import tokens, write_table

FOLDS = 5
SETTINGS = dict(iterations=48, depth=5, learning_rate=0.18, border_count=32, verbose=False, random_seed=1,
                boosting_type="Plain", allow_writing_files=False)


def seams(paragraphs):
    """Pairs of two words before and after a seam, inside of paragraphs and between them."""
    words, owner = [], []
    for index, paragraph in enumerate(paragraphs):
        more = tokens(paragraph)
        words += more
        owner += [index] * len(more)
    inside, across = set(), set()
    for i in range(1, len(words)):
        (inside if owner[i] == owner[i - 1] else across).add((tuple(words[max(0, i - 2):i]), tuple(words[i:i + 2])))
    return inside - across, across - inside


def labelled(lines, truths):
    """Index, label and which truth told it, for each line that can be told."""
    words = [tokens(line) for line in lines]
    for i in range(1, len(lines)):
        if not words[i]:
            continue
        # Lines may be short, or nothing but punctuation: the words of their neighbours help.
        before = (words[max(0, i - 3)] + words[max(0, i - 2)] + words[i - 1] if i > 2 else sum(words[:i], []))[-2:]
        after = (words[i] + (words[i + 1] if i + 1 < len(lines) else []))[:2]
        seam = (tuple(before), tuple(after))
        for rank, (inside, across) in enumerate(truths):
            if seam in inside or seam in across:
                yield i, seam in inside, rank
                break


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--program", "--pages", "--dumps", "--out"):
        parser.add_argument(name, required=True)
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    arguments = parser.parse_args()
    pages = {p["id"]: p for p in map(json.loads, open(arguments.pages, encoding="utf-8"))}
    dumps = [json.loads(line) for line in open(arguments.dumps, encoding="utf-8")]
    whole = {d["id"]: seams(d["text"].split("\n")) for d in dumps if d["dumper"] == "html2text"}
    gold = {i: seams(p["gold"].split("\n")) for i, p in pages.items()}
    used = [d for d in dumps if d["dumper"] == "bs4"]
    for d in dumps:
        if d["dumper"] == "innertext":
            used.append(dict(d, text=re.sub("\n+", "\n", d["text"])))
    with tempfile.TemporaryFile() as frames:
        for d in used:
            text = d["text"].encode("utf-8", "replace")
            frames.write(len(text).to_bytes(4, "little") + text)

        def run(what):
            frames.seek(0)
            return subprocess.run([arguments.program, what], stdin=frames, stdout=subprocess.PIPE, check=True).stdout

        names = run("join-names").decode().split()
        texts = [json.loads(line) for line in run("lines").splitlines()]
        raw = np.frombuffer(run("joins"), dtype="<u4")
    rows, labels, weights, sites, told = [], [], [], [], []
    at = 0
    for d, lines in zip(used, texts):
        count = raw[at]
        table = raw[at + 1:at + 1 + len(names) * count].view("<f4").reshape(len(names), count)
        at += 1 + len(names) * int(count)
        if d["dumper"] == "bs4":
            found = list(labelled(lines, [gold[d["id"]], whole[d["id"]]]))
            share = [0.5 / np.sqrt(1 + sum(r == rank for _, _, r in found)) for rank in (0, 1)]
        else:
            found = [(i, False, 2) for i in range(1, len(lines), 3)]
            share = [0, 0, 0.1 / np.sqrt(1 + len(found))]
        for i, label, rank in found:
            rows.append(table[:, i])
            labels.append(label)
            weights.append(share[rank] * (1 if rank == 0 else 0.5))
            sites.append(pages[d["id"]]["site"])
            told.append(rank)
    rows, labels, weights, told = np.array(rows), np.array(labels), np.array(weights), np.array(told)
    order = sorted(set(sites))
    fold = dict(zip(order, np.random.RandomState(1).permutation(len(order)) % FOLDS))
    fold = np.array([fold[s] for s in sites])
    fit = lambda r: CatBoostClassifier(thread_count=arguments.threads, **SETTINGS).fit(Pool(rows[r], labels[r], weight=weights[r]))
    scores = np.zeros(len(labels))
    for f in range(FOLDS):
        scores[fold == f] = fit(fold != f).predict_proba(rows[fold == f])[:, 1]
    for rank, name in enumerate(("in articles", "elsewhere", "where lines are paragraphs")):
        joined, true = scores[told == rank] > 0.5, labels[told == rank]
        print("%s, cross-validated by site: %d joined rightly, %d missed, %d joined wrongly, %d apart" % (
            name, (joined & true).sum(), (~joined & true).sum(), (joined & ~true).sum(), (~joined & ~true).sum()))
    write_table(fit(np.ones(len(labels), bool)), names, os.path.join(arguments.out, "Dump", "JoinWeights.swift"),
                "JoinWeights", "The trees that join sentences broken at links")


if __name__ == "__main__":
    main()
