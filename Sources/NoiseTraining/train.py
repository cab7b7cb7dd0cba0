#!/usr/bin/env python3
"""Trains the forests and networks of the noise score and writes them as tables of Swift source.

    train.py --program .build/release/noise-training --pages pages.jsonl --dumps dumps.jsonl --html html.jsonl \
             --out Sources/Ingestion

pages.jsonl: an object a line with id, site, collection, gold (the body as text), title, author.
dumps.jsonl: an object a line with id, dumper, text. html.jsonl: an object a line with id, html.

The features come from the program, so that training and decisions look at the very same numbers. A block is body
where most of its four-word shingles are the gold's. A block's weight is its length as a share of its article's, since
articles are scored, not blocks. What single words tell is a logistic regression over blocks, given their lengths; the
same for the words of classes and ids. Whatever learns from a score learns from one that pages of other sites gave
(folds by site): the first forest from the words' weights, the headline's and the networks from the first one's
scores. The same folds give the cross-validated figures; with --scorer, they are counted as the benchmark counts them.
Pages of HTML teach the first forest and its network what text looks like; a forest and a network of their own, which
look at elements, decide on them. With --text, all but these two stay as an earlier run on the same pages left them.

Needs numpy, scipy, catboost (its oblivious trees are what Forest.swift evaluates) and torch.
"""
import argparse, json, os, re, subprocess, sys, tempfile
from collections import Counter, defaultdict
import numpy as np
from catboost import CatBoostClassifier, Pool
import convolution_net
from figures import benchmark, block_f1
from word_weights import Names, Words

TOKEN = re.compile(r"\w+")
# So many columns, the best in a pilot forest, are as good as all: what is never asked for need not be computed.
COLUMNS, OWN_COLUMNS_OF_NET, OWN_COLUMNS_OF_MARKUP = 120, 60, 80
# Settings are from cross-validation; what lies around them scores the same within noise.
COMMON = dict(border_count=64, verbose=False, random_seed=1, boosting_type="Plain", bootstrap_type="Bernoulli",
              subsample=0.7, rsm=0.3, allow_writing_files=False)
PILOT = dict(iterations=40, depth=5, learning_rate=0.2, l2_leaf_reg=20, **COMMON)
FIRST = dict(iterations=140, depth=5, learning_rate=0.09, l2_leaf_reg=20, **COMMON)
MARKUP = dict(iterations=150, depth=5, learning_rate=0.1, l2_leaf_reg=20, **COMMON)
LINES = dict(iterations=80, depth=4, learning_rate=0.12, l2_leaf_reg=10, **COMMON)
TEXT_NET = dict(networks=1, channels=32, epochs=10, pages_a_step=16)
MARKUP_NET = dict(networks=3, channels=16, epochs=25, pages_a_step=8)
# As NoiseScore.swift has them.
TEXT_NET_SHARE, MARKUP_NET_SHARE = 0.5, 0.6


def tokens(text):
    return TOKEN.findall(text or "")


def shingles(words):
    return [tuple(words[i:i + 4]) for i in range(len(words) - 3)]


def body_labels(texts, gold, title):
    """For each block, the share of it that is the gold's; of blocks that stand twice, the one among gold counts."""
    first, _, rest = gold.partition("\n")
    if title and [w.lower() for w in tokens(first)] == [w.lower() for w in tokens(title)]:
        gold = rest
    gold_shingles = Counter(shingles(tokens(gold)))
    gold_lines = Counter(" ".join(tokens(line)) for line in gold.split("\n"))
    words = [tokens(t) for t in texts]
    cover = [np.mean([s in gold_shingles for s in shingles(w)]) if len(w) >= 4 else 0.0 for w in words]
    mass = np.concatenate([[0], np.cumsum([c * len(w) for c, w in zip(cover, words)])])
    count = len(texts)
    around = lambda i: mass[min(count, i + 13)] - mass[i + 1] + mass[i] - mass[max(0, i - 12)]
    same = defaultdict(list)
    for i in range(count):
        if len(words[i]) >= 4 and cover[i] >= 0.5:
            same[" ".join(words[i])].append(i)
    allowed = set()
    for text, places in same.items():
        times = max(1, min(gold_shingles.get(s, 0) for s in shingles(text.split(" "))))
        allowed.update(sorted(places, key=lambda i: -around(i))[:times])
    labels = [cover[i] if i in allowed else 0.0 for i in range(count)]
    used = Counter()
    for i in range(count):
        if not 0 < len(words[i]) < 4:
            continue
        near = any(labels[j] > 0.5 for j in range(max(0, i - 4), min(count, i + 5)) if j != i)
        key = " ".join(words[i])
        if near and gold_lines[key] > used[key]:
            labels[i] = 1.0
            used[key] += 1
        elif near:
            joint = (words[i - 1][-3:] if i else []) + words[i] + (words[i + 1][:3] if i + 1 < count else [])
            hits = [s in gold_shingles for s in shingles(joint)]
            if hits and np.mean(hits) > 0.74:
                labels[i] = 1.0
    return labels, [len(w) for w in words]


def trimmed(dump, page, random):
    """The dump as scrapers keep it: from the headline, or a little above the body, to somewhere below the body's end."""
    lines = dump["text"].split("\n")
    gold = {" ".join(tokens(line)) for line in page["gold"].split("\n")} - {""}
    title = " ".join(tokens(page.get("title"))).lower()
    keys = [" ".join(tokens(line)) for line in lines]
    hits = [i for i, key in enumerate(keys) if len(key) > 40 and key in gold]
    if not hits:
        return None
    above = [i for i in range(hits[0]) if title and keys[i].lower() == title]
    start = above[-1] if above else max(0, hits[0] - random.randint(0, 4))
    end = hits[-1] + 1 + random.choice([0, 2, 6, 20, 60])
    text = ("\n\n" if random.rand() < 0.5 else "\n").join(line for line in lines[start:end] if line.strip())
    return dict(id=dump["id"], dumper="trimmed", text=text)


def name_words(text):
    text = re.sub(r"(?i)\b(by|von|and|und|et|staff writer|reporter|editor)\b", " ", text or "")
    return {w.lower() for w in tokens(text) if not w.isdigit()}


class Data:
    """All blocks of all dumps: features, labels, weights, folds."""

    def __init__(self, arguments):
        self.program = arguments.program
        self.pages = {p["id"]: p for p in map(json.loads, open(arguments.pages, encoding="utf-8"))}
        dumps = [json.loads(line) for line in open(arguments.dumps, encoding="utf-8")]
        # Whole pages alone would teach that an article lies in a sea of menus.
        random = np.random.RandomState(4)
        whole = [d for d in dumps if d["dumper"] in ("w3m", "html2text", "innertext", "inscriptis")]
        cut = [trimmed(d, self.pages[d["id"]], random) for d in whole if random.rand() < 0.5]
        dumps += [d for d in cut if d]
        for line in open(arguments.html, encoding="utf-8"):
            page = json.loads(line)
            if page["id"] in self.pages:
                dumps.append(dict(id=page["id"], dumper="html", text=page["html"]))
        self.dumps = dumps
        self.work = arguments.work
        self.owners = [self.pages[d["id"]] for d in dumps]
        sites = sorted({p["site"] for p in self.pages.values()})
        fold = dict(zip(sites, np.random.RandomState(1).permutation(len(sites)) % arguments.folds))
        self.folds = arguments.folds
        self.page_fold = np.array([fold[p["site"]] for p in self.owners])
        # A file for each fold, as its pages' features may be of other words than the others'.
        for number in range(self.folds):
            with open(self.frames(number), "wb") as out:
                for dump, own in zip(dumps, self.page_fold):
                    if own == number:
                        text = dump["text"].encode("utf-8", "replace")
                        header = len(text) | (dump["dumper"] == "html") << 31
                        out.write(header.to_bytes(4, "little") + text)
        self.names = subprocess.run([self.program, "names"], stdout=subprocess.PIPE, check=True).stdout.decode().split()
        self.context = next(i for i, n in enumerate(self.names) if n.startswith("context."))
        self.headline = next(i for i, n in enumerate(self.names) if n.startswith("headline."))
        self.texts = self.lines("texts")
        self.label(self.texts)
        self.fold = np.repeat(self.page_fold, self.counts)
        self.kind = np.repeat([d["dumper"] for d in dumps], self.counts)
        # Some of each page's dumps teach as much as all of them, and few labels far from any article as much as all.
        random = np.random.RandomState(2)
        pages = (random.rand(len(dumps)) < arguments.share) | [d["dumper"] in ("trimmed", "html") for d in dumps]
        matters = (np.convolve(self.body, np.ones(7), "same") > 0) | (self.length >= 8)
        some = random.rand(len(self.body)) < 0.1
        self.taught = np.repeat(pages, self.counts) & (matters | some)
        self.page_taught = pages
        self.taught_weight = np.where(matters, self.weight, 10 * self.weight)
        self.words = Words(self)

    def frames(self, fold):
        return os.path.join(self.work, "pages-%d.bin" % fold)

    def run(self, fold, *arguments):
        with open(self.frames(fold), "rb") as frames:
            return subprocess.run([self.program, *arguments], stdin=frames, stdout=subprocess.PIPE, check=True).stdout

    def lines(self, command):
        """What the program tells of each page in a line of JSON."""
        found = [None] * len(self.dumps)
        for fold in range(self.folds):
            for page, line in zip(np.flatnonzero(self.page_fold == fold), self.run(fold, command).splitlines()):
                found[page] = json.loads(line)
        return found

    def label(self, texts):
        self.counts = np.array([len(t) for t in texts])
        sizes = Counter(p["collection"] for p in self.pages.values())
        self.body, self.title, self.byline, self.weight, self.length = [], [], [], [], []
        self.page_share = []
        self.has_title = np.repeat([bool(p.get("title")) for p in self.owners], self.counts)
        self.has_author = np.repeat([bool(p.get("author")) for p in self.owners], self.counts)
        for page, blocks in zip(self.owners, texts):
            labels, lengths = body_labels(blocks, page["gold"], page.get("title"))
            body = np.array(labels) > 0.5
            lengths = np.array(lengths)
            # Each collection counts in part by its pages, in part the same as the others.
            share = (150 / sizes[page["collection"]]) ** 0.5
            self.page_share.append(share)
            self.weight.append((np.minimum(lengths, 150) + 2) / (lengths[body].sum() + 60) * share)
            self.body.append(body)
            self.length.append(lengths)
            title = [w.lower() for w in tokens(page.get("title"))]
            author = name_words(page.get("author"))
            lower = [[w.lower() for w in tokens(b)] if len(b) < 400 else [] for b in blocks]
            self.title.append([bool(title) and w == title for w in lower])
            self.byline.append([bool(author) and len(w) <= 40 and author <= set(w) for w in lower])
        self.body, self.weight = np.concatenate(self.body), np.concatenate(self.weight).astype(np.float32)
        self.length = np.concatenate(self.length)
        self.title, self.byline = np.concatenate(self.title), np.concatenate(self.byline)

    def columns(self, width, command, **of_fold):
        """Columns of all blocks; each file that the command needs is written fold by fold."""
        table = np.empty((self.counts.sum(), width), np.float32)
        starts = np.concatenate([[0], np.cumsum(self.counts)])
        for fold in range(self.folds):
            paths = []
            for name, write in of_fold.items():
                paths.append(os.path.join(self.work, name))
                write(paths[-1], fold)
            raw, at = np.frombuffer(self.run(fold, command, *paths), dtype="<u4"), 0
            for page in np.flatnonzero(self.page_fold == fold):
                count = self.counts[page]
                assert raw[at] == count
                rows = slice(starts[page], starts[page + 1])
                table[rows] = raw[at + 1:at + 1 + width * count].view("<f4").reshape(width, count).T
                at += 1 + width * count
        return table

    def scores_file(self, scores):
        return lambda path, fold: scores[self.fold == fold].astype("<f4").tofile(path)

    def add(self, table):
        self.features = np.concatenate([self.features, table], axis=1)


def logit(scores):
    return np.log((scores + 1e-5) / (1 - scores + 1e-5))


def probability(logits):
    return 1 / (1 + np.exp(-logits))


def mean(forest, net, share):
    return forest + (net - forest) * share


def fit(data, rows, labels, weights, settings, threads, columns):
    rows = np.flatnonzero(rows)
    model = CatBoostClassifier(thread_count=threads, **settings)
    return model.fit(Pool(data.features[np.ix_(rows, columns)], labels[rows], weight=weights[rows]))


def out_of_fold(data, labels, weights, settings, teaches, threads, columns, of=None):
    scores = np.zeros(len(labels), np.float32)
    for fold in range(data.folds):
        model = fit(data, teaches & (data.fold != fold), labels, weights, settings, threads, columns)
        rows = np.flatnonzero((data.fold == fold) & (True if of is None else of))
        sums = model.predict(Pool(data.features[np.ix_(rows, columns)]), prediction_type="RawFormulaVal")
        scores[rows] = probability(sums)
    return scores


def write_table(model, names, path, kind, about):
    """One line a tree: its questions, a bar, its leaves (see Forest.swift)."""
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        model.save_model(file.name, format="json")
        trees = json.load(open(file.name))
    bias = trees["scale_and_bias"][1]
    lines = ["bias %.5g" % (bias[0] if isinstance(bias, list) else bias)]
    for tree in trees["oblivious_trees"]:
        asks = ["%s>%.6g" % (names[s["float_feature_index"]], s["border"]) for s in tree["splits"] or []]
        lines.append(" ".join(asks) + " | " + " ".join("%.4g" % v for v in tree["leaf_values"]))
    write_source("\n".join(lines), path, kind, about + ", a tree a line (see ``Forest``)")


def write_source(table, path, kind, about):
    with open(path, "w") as out:
        out.write("// swift-format-ignore-file\n// Written by train.py; not to be edited.\n\n")
        out.write("/// %s.\nenum %s {\n  static let table = \"\"\"\n" % (about, kind))
        out.write("".join("    %s\n" % line for line in table.split("\n")) + "    \"\"\"\n}\n")


class Training:
    """Forests and networks, one after the other, each written where the program looks for it."""

    def __init__(self, data, arguments):
        self.data, self.threads, self.text_of = data, arguments.threads, arguments.text
        self.folder = os.path.join(arguments.out, "Noise", "Score", "Weights")
        self.scores = os.path.join(arguments.work, "scores.npz")
        os.makedirs(self.folder, exist_ok=True)
        self.dumps, self.html = data.kind != "html", data.kind == "html"
        self.text = [i for i, name in enumerate(data.names[:data.context]) if not name.startswith("markup.")]
        # Most blocks are no rivals of a headline or a byline: one in four of the rest is enough.
        self.some = np.random.RandomState(3).rand(len(data.body)) < 0.25
        self.even = np.ones(len(data.body), np.float32)

    def fold_scores(self, settings, columns, teaches, of=None):
        data = self.data
        return out_of_fold(data, data.body, data.taught_weight, settings, teaches, self.threads, columns, of)

    def write(self, settings, columns, kind, about, teaches, labels=None, weights=None):
        data = self.data
        labels, weights = (data.body, data.taught_weight) if labels is None else (labels, weights)
        model = fit(data, teaches, labels, weights, settings, self.threads, columns)
        names = [data.names[i] for i in columns]
        write_table(model, names, os.path.join(self.folder, kind + ".swift"), kind, about)

    def tell(self, name, scores, of):
        print("%s, cross-validated by site: F1 %.4f in words" % (name, block_f1(self.data, scores, of)), flush=True)

    def scores_that_decide(self):
        """The scores of all blocks as pages of other folds teach them."""
        data = self.data
        if self.text_of:
            earlier = np.load(self.text_of)
            if not np.array_equal(earlier["counts"], data.counts):
                sys.exit("the earlier run was on other pages")
            self.first, self.net, self.best = earlier["first"], earlier["net"], list(earlier["best"])
        else:
            self.pick_columns()
            self.first_forest()
        data.add(data.columns(data.headline - data.context, "context", scores=data.scores_file(self.first)))
        if not self.text_of:
            self.line_forests()
            self.text_net()
        # Forest and network err in different places: their mean on the logit scale is better than either.
        sums = mean(logit(self.first), self.net, TEXT_NET_SHARE)
        self.tell("with the network, dumps", probability(sums), self.dumps)
        self.tell("with the network, HTML", probability(sums), self.html)
        forest, net = self.markup_forest(), self.markup_net()
        np.savez(self.scores, first=self.first, net=self.net, markup=forest, markup_net=net, best=np.array(self.best),
                 counts=data.counts, ids=np.array([d["id"] for d in data.dumps]),
                 kinds=np.array([d["dumper"] for d in data.dumps]))
        sums[self.html] = mean(logit(forest), net, MARKUP_NET_SHARE)[self.html]
        self.tell("with elements, HTML", probability(sums), self.html)
        return probability(sums)

    def pick_columns(self):
        data = self.data
        some = data.taught & (np.random.RandomState(5).rand(len(data.body)) < 0.3)
        pilot = fit(data, some, data.body, data.taught_weight, PILOT, self.threads, self.text)
        self.best = [self.text[i] for i in np.argsort(-pilot.get_feature_importance())[:COLUMNS]]

    def first_forest(self):
        data = self.data
        self.first = self.fold_scores(FIRST, self.best, data.taught)
        self.tell("first forest, dumps", self.first, self.dumps)
        self.tell("first forest, HTML", self.first, self.html)
        self.write(FIRST, self.best, "FirstBodyWeights",
                   "The first score's trees: is a block body, by itself and its neighbours", data.taught)

    def line_forests(self):
        """What picks the headline, and the byline."""
        data, told = self.data, range(self.data.context, self.data.headline)
        columns = self.text + [i for i in told if data.names[i].startswith("context.")]
        taught = self.dumps & data.has_title & (self.some | data.title)
        headlines = out_of_fold(data, data.title, self.even, LINES, taught, self.threads, columns)
        self.write(LINES, columns, "TitleWeights", "The trees that pick the headline", taught, data.title, self.even)
        self.tell_headlines(headlines)
        data.add(data.columns(len(data.names) - data.headline, "headlines", scores=data.scores_file(self.first),
                              headlines=data.scores_file(headlines)))
        self.write(LINES, columns, "BylineWeights", "The trees that pick the byline",
                   self.dumps & data.has_author & (self.some | data.byline), data.byline, self.even)

    def tell_headlines(self, scores):
        at, right = 0, []
        for count in self.data.counts:
            rows = slice(at, at + count)
            at += count
            if self.dumps[rows].any() and self.data.title[rows].any():
                right.append(self.data.title[rows][np.argmax(scores[rows])])
        print("headline, of dumps with one in a line, cross-validated by site: %.3f" % np.mean(right), flush=True)

    def text_net(self):
        data, told = self.data, range(self.data.context, len(self.data.names))
        columns = self.best[:OWN_COLUMNS_OF_NET] + [i for i in told if not data.names[i].startswith("element.")]
        self.net = self.networks(columns, data.page_taught, np.ones(len(data.counts), bool), TEXT_NET, "TextNetWeights",
                                 "The network's weights: is a block body, given the first score of all blocks")
        self.tell("network, dumps", probability(self.net), self.dumps)

    def markup_columns(self):
        data = self.data
        columns = self.best[:OWN_COLUMNS_OF_MARKUP]
        columns += [i for i, name in enumerate(data.names) if name.startswith("markup.")]
        return columns + list(range(data.context, data.headline))

    def markup_forest(self):
        data, columns = self.data, self.markup_columns()
        scores = self.fold_scores(MARKUP, columns, data.taught & self.html, of=self.html)
        self.tell("forest with elements, HTML", scores, self.html)
        self.write(MARKUP, columns, "MarkupWeights",
                   "The trees for pages of HTML: is a block body, given its elements", data.taught & self.html)
        return scores

    def markup_net(self):
        html = np.array([d["dumper"] == "html" for d in self.data.dumps])
        net = self.networks(self.markup_columns(), html, html, MARKUP_NET, "MarkupNetWeights",
                            "The network's weights for pages of HTML: is a block body, given its elements")
        self.tell("network with elements, HTML", probability(net), self.html)
        return net

    def networks(self, columns, teaches, of, settings, kind, about):
        """Trains and writes networks side by side; gives the logits that pages of other folds teach."""
        data = self.data
        rows = convolution_net.Rows(data, columns)
        pages = np.flatnonzero(teaches & (data.counts > 0))
        nets = convolution_net.fit(rows, pages, data.page_share, **settings)
        names = [data.names[i] for i in columns]
        write_source(convolution_net.table(nets, rows, names), os.path.join(self.folder, kind + ".swift"), kind,
                     about + " (see ``ConvolutionNet``)")
        sums = np.zeros(len(data.body), np.float32)
        for fold in range(data.folds):
            nets = convolution_net.fit(rows, pages[data.page_fold[pages] != fold], data.page_share, **settings)
            convolution_net.logits(nets, rows, np.flatnonzero(of & (data.page_fold == fold)), sums)
        return sums


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--pages", required=True)
    parser.add_argument("--dumps", required=True)
    parser.add_argument("--html", required=True)
    parser.add_argument("--out", required=True, help="the folder of the Ingestion sources")
    parser.add_argument("--work", default=tempfile.gettempdir(), help="where large files go meanwhile")
    parser.add_argument("--text", help="scores.npz of an earlier run: what decides on text is not made anew")
    parser.add_argument("--share", type=float, default=0.4, help="of the dumps, how many teach")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--scorer", help="the benchmark's score.py: cross-validated figures as it counts them")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    arguments = parser.parse_args()
    convolution_net.use_threads(arguments.threads)
    data = Data(arguments)
    print("%d dumps, %d blocks, %d features" % (len(data.counts), len(data.body), len(data.names)), flush=True)
    data.features = data.columns(data.context, "features", words=data.words.file)
    names = Names(data)
    names.fill()
    print("weights of words and names, features", flush=True)
    training = Training(data, arguments)
    scores = training.scores_that_decide()
    if not arguments.text:
        write_source(data.words.table(), os.path.join(training.folder, "WordWeights.swift"), "WordWeights",
                     "What single words tell of body and noise, in hundredths (see ``WordTable``)")
    write_source(names.table(), os.path.join(training.folder, "NameWeights.swift"), "NameWeights",
                 "What the words of classes and ids weigh, in hundredths (see ``MarkupWords``)")
    if arguments.scorer:
        benchmark(data, scores, arguments.scorer)


if __name__ == "__main__":
    main()
