"""Trains the network over the row of a page's blocks that ConvolutionNet.swift evaluates.

Each layer after the first looks at a block and at one on either side of it, each twice as far away as in the layer
before, and adds what it finds to what it was given (Bai, Kolter and Koltun, arXiv 1803.01271). Two things are to be
small at once: the weighted log loss of blocks, and for each page one minus the F1 in words that its probabilities
promise (the soft Dice loss of Milletari et al., 3DV 2016), as pages are scored by F1.

The mean of several networks that begin from different weights errs less than each of them.
"""
import numpy as np
import torch
from torch import nn
from torch.nn import functional

DILATIONS, FARTHEST = (1, 2, 4, 8, 16), 5
RATE, DECAY = 4e-3, 0.02
# Blocks of a page behind these teach nothing.
LONGEST = 1000


def use_threads(count):
    torch.set_num_threads(count)


class Net(nn.Module):
    def __init__(self, inputs, channels):
        super().__init__()
        self.first = nn.Conv1d(inputs, channels, 1)
        self.layers = nn.ModuleList(nn.Conv1d(channels, channels, 3, padding=d, dilation=d) for d in DILATIONS)
        self.last = nn.Conv1d(channels, 1, 1)
        self.drop_inputs, self.drop = nn.Dropout(0.1), nn.Dropout(0.15)

    def forward(self, values, there):
        state = functional.relu(self.first(self.drop_inputs(values))) * there
        for layer in self.layers:
            state = (state + functional.relu(layer(self.drop(state)))) * there
        return self.last(state)[:, 0]


class Rows:
    """The inputs of all blocks, made comparable, with what is to be learnt of them."""

    def __init__(self, data, columns):
        table = data.features[:, columns]
        self.mean = table.mean(axis=0, dtype=np.float64).astype(np.float32)
        self.scale = 1 / (table.std(axis=0, dtype=np.float64).astype(np.float32) + 1e-3)
        for start in range(0, len(table), 65536):
            part = table[start:start + 65536]
            np.clip((part - self.mean) * self.scale, -FARTHEST, FARTHEST, out=part)
        self.table = table.astype(np.float16)
        self.starts = np.concatenate([[0], np.cumsum(data.counts)])
        self.body, self.weight = data.body.astype(np.float32), data.weight
        self.words = np.maximum(1, data.length).astype(np.float32)

    def slice(self, page, longest=None):
        start, end = self.starts[page], self.starts[page + 1]
        return slice(start, end if longest is None else min(end, start + longest))

    def values(self, page, longest=None):
        return self.table[self.slice(page, longest)].T.astype(np.float32)

    def batch(self, pages):
        count = [min(LONGEST, self.starts[page + 1] - self.starts[page]) for page in pages]
        values = np.zeros((len(pages), self.table.shape[1], max(count)), np.float32)
        body, weight, words, there = np.zeros((4, len(pages), max(count)), np.float32)
        for at, (page, end) in enumerate(zip(pages, count)):
            values[at, :, :end] = self.values(page, LONGEST)
            rows = self.slice(page, LONGEST)
            body[at, :end], weight[at, :end], words[at, :end] = self.body[rows], self.weight[rows], self.words[rows]
            there[at, :end] = 1
        return [torch.from_numpy(part) for part in (values, body, weight, words, there)]


def fit(rows, pages, shares, networks, **settings):
    """The networks that so many pages teach; `shares` is how much each of all pages counts."""
    return [fit_one(rows, pages, shares, seed, **settings) for seed in range(networks)]


def fit_one(rows, pages, shares, seed, channels, epochs, pages_a_step):
    torch.manual_seed(seed)
    random = np.random.RandomState(seed)
    net = Net(rows.table.shape[1], channels)
    optimizer = torch.optim.AdamW(net.parameters(), weight_decay=DECAY)
    count = -(-len(pages) // pages_a_step)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=epochs * count + 1)
    sizes = np.diff(rows.starts)
    for _ in range(epochs):
        # Pages of about the same size share a step, so that few of its places are empty.
        order = sorted(pages, key=lambda page: sizes[page] + random.rand() * 60)
        steps = [order[at:at + pages_a_step] for at in range(0, len(order), pages_a_step)]
        for step in random.permutation(len(steps)):
            values, body, weight, words, there = rows.batch(steps[step])
            logits = net(values, there[:, None])
            losses = functional.binary_cross_entropy_with_logits(logits, body, reduction="none")
            kept = torch.sigmoid(logits) * words * there
            dice = 1 - 2 * (kept * body).sum(1) / (kept.sum(1) + (words * body).sum(1) + 20)
            share = torch.tensor([float(shares[page]) for page in steps[step]])
            loss = (weight * losses).sum() / len(share) + (dice * share).mean()
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            schedule.step()
    return net.eval()


def logits(nets, rows, pages, into):
    """Fills in the scores of all blocks of some pages on the logit scale, which are the means of the networks'."""
    with torch.no_grad():
        for page in pages:
            values = torch.from_numpy(rows.values(page)[None])
            if values.shape[2]:
                there = torch.ones(1, 1, values.shape[2])
                into[rows.slice(page)] = np.mean([net(values, there)[0].numpy() for net in nets], axis=0)


def table(nets, rows, names):
    """The networks' weights, side by side, as ConvolutionNet.swift reads them."""
    number = lambda value: "%.4g" % value
    line = lambda *parts: " ".join(map(str, parts))
    own = lambda tensor: tensor.detach().numpy()
    lines = [line("bias", number(np.mean([net.last.bias.item() for net in nets])))]
    for name, mean, scale in zip(names, rows.mean, rows.scale):
        lines.append(line("input", name, "%.6g" % mean, "%.6g" % scale))
    for place, dilation in enumerate((1, *DILATIONS)):
        layers = [[net.first, *net.layers][place] for net in nets]
        # All look at the same inputs first, and then each at its own.
        lines.append(line("layer", layers[0].kernel_size[0], dilation, 1 if place == 0 else len(nets)))
        for layer in layers:
            for weights, bias in zip(own(layer.weight), own(layer.bias)):
                lines.append(line("output", number(bias), *map(number, weights.ravel())))
    last = np.concatenate([own(net.last.weight).ravel() / len(nets) for net in nets])
    lines.append(line("last", *map(number, last)))
    return "\n".join(lines)
