"""What single words tell of body and noise: those of the text, and those that name elements."""
from collections import defaultdict
import numpy as np
import scipy.sparse
from scipy.optimize import minimize

# Words of fewer sites are what articles are about; a word's weight pays for its square.
WORD_SITES, NAME_SITES, WORD_PENALTY, WORD_MOST = 6, 4, 0.1, 0.2


def learned_weights(data, matrix, shape, rows):
    """A regression's weights of words, in hundredths, given the shapes of the blocks that they stand in."""
    words, shape, body = matrix[rows], shape[rows], data.body[rows].astype(np.float32)
    # No block of a short article may outweigh many of long ones: words are few to learn.
    weights = np.minimum(data.taught_weight[rows], WORD_MOST)
    weights *= len(data.pages) / weights.sum()
    across, count = words.T.tocsr(), matrix.shape[1]

    def loss(at):
        sums = words @ at[:count] + shape @ at[count:]
        error = weights * (1 / (1 + np.exp(-sums)) - body)
        value = (weights * (np.logaddexp(0, sums) - body * sums)).sum()
        value += WORD_PENALTY / 2 * at[:count] @ at[:count] + 1e-3 * at[count:] @ at[count:]
        return value, np.concatenate([across @ error + WORD_PENALTY * at[:count], shape.T @ error + 2e-3 * at[count:]])

    at = minimize(loss, np.zeros(count + shape.shape[1]), jac=True, method="L-BFGS-B", options=dict(maxiter=60)).x
    return np.rint(at[:count] * 100)


def table_of_weights(words, weights):
    lines, width = [[]], 0
    for entry in ("%s:%d" % (w, v) for w, v in zip(words, weights) if v):
        if width + len(entry) > 110:
            lines.append([])
            width = 0
        lines[-1].append(entry)
        width += len(entry) + 1
    return "\n".join(" ".join(line) for line in lines)


class Names:
    """What the words of classes and ids weigh, learned like those of the text; HTML only."""

    def __init__(self, data):
        self.data, self.rows = data, np.flatnonzero(data.kind == "html")
        found = [(e, p) for e, p in zip(data.lines("elements"), data.owners) if e]
        sites = defaultdict(set)
        for elements, page in found:
            for word in {w for words in elements["words"] for w in words}:
                sites[word].add(page["site"])
        self.list = sorted(w for w in sites if len(sites[w]) >= NAME_SITES and len(w) < 16)
        number = {word: i for i, word in enumerate(self.list)}
        around, near = [], []
        for elements, _ in found:
            parents, words = elements["parents"], elements["words"]
            paths = []
            for parent, own in zip(parents, words):
                paths.append((paths[parent] if parent >= 0 else []) + own)
            for node in elements["nodes"]:
                around.append(paths[node] if node >= 0 else [])
                near.append((words[parents[node]] if parents[node] >= 0 else []) + words[node] if node >= 0 else [])
        self.around, self.near = self.matrix(around, number), self.matrix(near, number)

    def matrix(self, of_block, number):
        columns = [number[w] for words in of_block for w in words if w in number]
        ends = np.cumsum([0] + [sum(w in number for w in words) for words in of_block])
        values = np.repeat(1 / np.sqrt(np.array([len(words) for words in of_block]) + 2), np.diff(ends))
        found = scipy.sparse.csr_matrix((values.astype(np.float32), columns, ends), shape=(len(of_block), len(number)))
        everywhere = scipy.sparse.csr_matrix(
            (np.ones(len(self.rows), np.float32), (self.rows, np.arange(len(self.rows)))),
            shape=(len(self.data.body), len(self.rows)))
        return (everywhere @ found).tocsr()

    def weights(self, without=None):
        rows = self.rows[self.data.fold[self.rows] != without]
        return learned_weights(self.data, self.around + self.near, self.data.words.shape, rows)

    def fill(self):
        """The columns of all blocks, each by what pages of other folds weigh."""
        columns = [self.data.names.index(n) for n in ("markup.names", "markup.nearNames")]
        for fold in range(self.data.folds):
            weights = self.weights(without=fold) / 100
            rows = self.rows[self.data.fold[self.rows] == fold]
            for column, matrix in zip(columns, (self.around, self.near)):
                self.data.features[rows, column] = matrix[rows] @ weights

    def table(self):
        return table_of_weights(self.list, self.weights())


class Words:
    """What single words tell: a logistic regression over the words of blocks, given the blocks' lengths."""

    def __init__(self, data):
        sites, of_block = defaultdict(set), []
        for dump, page, blocks in zip(data.dumps, data.owners, data.lines("words")):
            of_block += blocks
            if dump["dumper"] in ("w3m", "html"):
                for words in blocks:
                    for word in words:
                        sites[word].add(page["site"])
        self.list = sorted(w for w in sites if w and ":" not in w and len(sites[w]) >= WORD_SITES)
        number = {word: i for i, word in enumerate(self.list)}
        columns = [number[w] for words in of_block for w in words if w in number]
        ends = np.cumsum([0] + [sum(w in number for w in words) for words in of_block])
        counts = np.array([len(words) for words in of_block])
        values = np.repeat(1 / np.sqrt(counts + 2), np.diff(ends)).astype(np.float32)
        self.matrix = scipy.sparse.csr_matrix((values, columns, ends), shape=(len(of_block), len(self.list)))
        bins = np.digitize(data.length, [2, 4, 6, 9, 13, 20, 30, 45, 70])
        ends_sentence = [t.rstrip("\"'”’»)")[-1:] in (".", "!", "?", "。") for texts in data.texts for t in texts]
        self.shape = np.zeros((len(bins), 20), np.float32)
        self.shape[np.arange(len(bins)), bins * 2 + np.array(ends_sentence)] = 1
        self.teaches = np.isin(data.kind, ["w3m", "mainonly", "html"]) & (data.length >= 3)
        self.data = data

    def table(self, without=None):
        rows = np.flatnonzero(self.teaches & (self.data.fold != without))
        return table_of_weights(self.list, learned_weights(self.data, self.matrix, self.shape, rows))

    def file(self, path, fold):
        with open(path, "w") as out:
            out.write(self.table(without=fold))
