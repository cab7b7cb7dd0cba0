#ifndef CSCORE_H
#define CSCORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// One question of a tree: whether a column's value is above a threshold.
struct forest_split {
  uint32_t column;
  float threshold;
};

/// A tree of as many questions as its depth; it has 2^depth leaves.
struct forest_tree {
  uint32_t first_split;
  uint32_t depth;
  uint32_t first_leaf;
};

/// Columns are read and sums are added to in groups of so many blocks.
enum { forest_lanes = 16 };

/// The loop is written for several kinds of processor.
enum forest_variant { forest_portable, forest_avx2, forest_avx512 };

/// Whether this processor can run a variant.
bool forest_runs(enum forest_variant variant);

/// The fastest variant that it can run.
enum forest_variant forest_best(void);

/// Adds to the sum of each block the leaf that it falls into, tree after tree.
///
/// `columns` holds column after column, `stride` values each, and `stride` and `blocks` are multiples of
/// `forest_lanes`. All indices in `trees` and `splits` must lie within the tables. The sums are the same to the bit on
/// every processor: each block's leaves are added in the order of the trees. A variant that this processor cannot run
/// is the portable one.
void forest_add(
    enum forest_variant variant, const struct forest_tree *trees, size_t count, const struct forest_split *splits,
    const float *leaves, const float *columns, size_t stride, size_t blocks, float *sums);

/// Rows of values have so many zeros before the first block and at least as many behind the last one.
enum { convolution_margin = 16 };

/// A layer of a network over the blocks of a page: each output is a weighted sum of inputs of a few blocks around, cut
/// off at zero.
///
/// Inputs, weights and outputs are whole numbers of 16 bits, two of them in one of 32: the first in the lower half.
/// Outputs are 0 to 32767.
struct convolution {
  /// How many networks stand side by side: each looks at its own part of the inputs alone, and gives its own part of the
  /// outputs.
  uint32_t networks;
  /// How many pairs of inputs each of them has.
  uint32_t input_pairs;
  /// Of all of them: a multiple of 4 for each.
  uint32_t outputs;
  /// How many blocks a sum looks at, an odd number: the block itself and as many on either side.
  uint32_t taps;
  /// How far apart they stand; half the taps, rounded down, times it is no more than the margin.
  uint32_t dilation;
  /// By so many bits a sum is shifted down.
  uint32_t shift;
  /// Whether the inputs, as many as there are outputs and none below zero, are added to what comes out.
  bool adds_to_input;
  /// For each four outputs, for each pair of inputs, for each tap: four pairs of weights. For no output may the sum of
  /// its weights' sizes, times 32768, with its bias, come to 2^31.
  const int32_t *weights;
  /// One for each output, as the sum is before it is shifted.
  const int32_t *biases;
};

/// A feature that a network looks at: its column, and what makes its values comparable with those of others.
struct convolution_input {
  uint32_t column;
  float mean;
  float scale;
};

/// The whole number that one is, of inputs of the first layer: five times as much must fit 16 bits.
#define convolution_input_unit 4096.0f
/// So far from its mean, in units of its scale, a value counts at most.
#define convolution_farthest 5.0f

/// Makes inputs of the columns of features, `column_stride` values each, which is a multiple of `forest_lanes`.
///
/// `rows` takes a row for each two of them as `convolution_apply` wants it, but without zeros around.
void convolution_take(
    enum forest_variant variant, const struct convolution_input *inputs, size_t count, const float *columns,
    size_t column_stride, int32_t *rows, size_t stride);

/// Gives the outputs of a layer for all blocks.
///
/// `in` and `out` hold a row for each pair, `stride` numbers each: the margin, a number for each block, zeros up to
/// whole `forest_lanes`, and the margin again. Where the layer looks at the block alone, no zeros need be around the
/// inputs. `in` and `out` must not overlap. The values are the same on every processor.
void convolution_apply(
    enum forest_variant variant, const struct convolution *layer, const int32_t *in, int32_t *out, size_t stride,
    size_t blocks);

/// Adds to the sum of each block what the outputs of a layer weigh, so many of them; the sums are the same on every
/// processor.
void convolution_give(
    enum forest_variant variant, const float *weights, size_t count, const int32_t *rows, size_t stride, size_t blocks,
    float *sums);

#endif
