"""What scores are worth: in words, and as the benchmark counts it."""
import importlib.util
from collections import defaultdict
import numpy as np


def block_f1(data, scores, of=None):
    """Precision and recall in words of each dump, averaged over dumps: close to the benchmark's own figure."""
    p, r, at = [], [], 0
    for count in data.counts:
        rows = slice(at, at + count)
        at += count
        if of is not None and not of[rows].any():
            continue
        words = data.length[rows] + 1
        kept, body = scores[rows] > 0.45, data.body[rows]
        hit = words[kept & body].sum()
        p.append(hit / words[kept].sum() if kept.any() else 0)
        r.append(hit / words[body].sum() if body.any() else 1)
    return 2 * np.mean(p) * np.mean(r) / (np.mean(p) + np.mean(r))


def threshold(scores, lengths):
    """As BodyThreshold.swift: half of the best expected F1."""
    order = np.argsort(-scores, kind="stable")
    hits, words = np.cumsum(scores[order] * lengths[order]), np.cumsum(lengths[order])
    return min(0.5, max(0.2, (2 * hits / (words + hits[-1] + 1e-9)).max() / 2))


def benchmark(data, scores, scorer):
    """The benchmark's own figures for what the scores keep."""
    spec = importlib.util.spec_from_file_location("score", scorer)
    bench = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(bench)
    results, at = defaultdict(dict), 0
    for dump, page, texts in zip(data.dumps, data.owners, data.texts):
        rows = slice(at, at + len(texts))
        at += len(texts)
        if dump["dumper"] == "trimmed":
            continue
        kept = scores[rows] >= threshold(scores[rows], np.maximum(1, data.length[rows])) if len(texts) else []
        text = bench.strip_title("\n\n".join(t for t, keep in zip(texts, kept) if keep), page.get("title"))
        gold = bench.strip_title(page["gold"], page.get("title"))
        p, r = bench.prf(bench.shingles(bench.tokens(gold)), bench.shingles(bench.tokens(text)))
        a, c = bench.prf(bench.paras(gold), bench.paras(text))
        results[page["id"]][dump["dumper"]] = dict(p=p, r=r, f=bench.f1(p, r), acc=0, pf=bench.f1(a, c))
    kinds = sorted({d["dumper"] for d in data.dumps} - {"trimmed", "html"})
    wanted = [("dumps", kinds, None), ("html", ["html"], None), ("html of scrapinghub", ["html"], "scrapinghub")]
    for name, kinds, collection in wanted + [(k, [k], None) for k in kinds]:
        pages = []
        for page, by_kind in results.items():
            found = [by_kind[k] for k in kinds if k in by_kind]
            if found and collection in (None, data.pages[page]["collection"]):
                means = {key: np.mean([f[key] for f in found]) for key in found[0]}
                pages.append((data.pages[page]["collection"], means))
        all = bench.aggregate(pages)
        print("%-10s F1 %.4f P %.3f R %.3f pF1 %.3f wreck %.3f" % (
            name, all["F1"], all["P"], all["R"], all["pF1"], all["wreck"]), flush=True)
