#ifndef CFOREST_H
#define CFOREST_H

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

#endif
