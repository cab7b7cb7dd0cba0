// Evaluates oblivious trees for a group of blocks at a time.
//
// In C because Swift cannot compile one function for several processors and pick one when it runs: with the baseline's
// vectors of four and no lookup by lane, the leaves alone cost more than all other noise features together.

#include "CScore.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

typedef void forest_kernel(
    const struct forest_tree *trees, size_t count, const struct forest_split *splits, const float *leaves,
    const float *columns, size_t stride, size_t blocks, float *sums);

// Every processor's: the leaf numbers of a group first, then their leaves one by one.
static void add_portably(
    const struct forest_tree *trees, size_t count, const struct forest_split *splits, const float *leaves,
    const float *columns, size_t stride, size_t blocks, float *sums) {
  for (size_t block = 0; block < blocks; block += forest_lanes) {
    for (size_t index = 0; index < count; index++) {
      const struct forest_tree tree = trees[index];
      uint32_t leaf[forest_lanes] = {0};
      for (uint32_t level = 0; level < tree.depth; level++) {
        const struct forest_split split = splits[tree.first_split + level];
        const float *values = columns + split.column * stride + block;
        for (size_t lane = 0; lane < forest_lanes; lane++)
          leaf[lane] |= (uint32_t)(values[lane] > split.threshold) << level;
      }
      for (size_t lane = 0; lane < forest_lanes; lane++)
        sums[block + lane] += leaves[tree.first_leaf + leaf[lane]];
    }
  }
}

#if defined(__x86_64__)

// 32 leaves fit two registers that one permutation looks up.
__attribute__((target("avx512f"), always_inline)) static inline __m512 leaves_avx512(
    __m512i leaf, const float *own, uint32_t depth) {
  if (depth == 5) return _mm512_permutex2var_ps(_mm512_loadu_ps(own), leaf, _mm512_loadu_ps(own + 16));
  if (depth == 4) return _mm512_permutexvar_ps(leaf, _mm512_loadu_ps(own));
  return _mm512_i32gather_ps(leaf, own, 4);
}

// Adds to the sums of so many groups side by side, four at most: a tree is fetched once for all of them, and none waits
// for another's comparisons.
__attribute__((target("avx512f"), always_inline)) static inline void add_groups_avx512(
    const struct forest_tree *trees, size_t count, const struct forest_split *splits, const float *leaves,
    const float *columns, size_t stride, float *sums, int groups) {
  __m512 sum[4];
  for (int group = 0; group < groups; group++) sum[group] = _mm512_loadu_ps(sums + 16 * group);
  for (size_t index = 0; index < count; index++) {
    const struct forest_tree tree = trees[index];
    const struct forest_split *split = splits + tree.first_split;
    const float *own = leaves + tree.first_leaf;
    // The leaf numbers of sixteen blocks each: a comparison gives a bit a lane.
    __m512i leaf[4];
    for (int group = 0; group < groups; group++) leaf[group] = _mm512_setzero_si512();
    for (uint32_t level = 0; level < tree.depth; level++) {
      const float *values = columns + split[level].column * stride;
      const __m512 threshold = _mm512_set1_ps(split[level].threshold);
      const __m512i bit = _mm512_set1_epi32(1 << level);
      for (int group = 0; group < groups; group++) {
        const __mmask16 above = _mm512_cmp_ps_mask(_mm512_loadu_ps(values + 16 * group), threshold, _CMP_GT_OQ);
        leaf[group] = _mm512_mask_or_epi32(leaf[group], above, leaf[group], bit);
      }
    }
    for (int group = 0; group < groups; group++)
      sum[group] = _mm512_add_ps(sum[group], leaves_avx512(leaf[group], own, tree.depth));
  }
  for (int group = 0; group < groups; group++) _mm512_storeu_ps(sums + 16 * group, sum[group]);
}

__attribute__((target("avx512f"))) static void add_avx512(
    const struct forest_tree *trees, size_t count, const struct forest_split *splits, const float *leaves,
    const float *columns, size_t stride, size_t blocks, float *sums) {
  size_t block = 0;
  for (; block + 64 <= blocks; block += 64)
    add_groups_avx512(trees, count, splits, leaves, columns + block, stride, sums + block, 4);
  for (; block + 32 <= blocks; block += 32)
    add_groups_avx512(trees, count, splits, leaves, columns + block, stride, sums + block, 2);
  for (; block < blocks; block += 16)
    add_groups_avx512(trees, count, splits, leaves, columns + block, stride, sums + block, 1);
}

// Eight of 32 leaves a permutation; the leaf number's upper bits, moved to the sign, choose between four of them.
__attribute__((target("avx2"))) static __m256 leaves_avx2(__m256i leaf, const float *own, uint32_t depth) {
  if (depth != 4 && depth != 5) return _mm256_i32gather_ps(own, leaf, 4);
  const __m256 fourth = _mm256_castsi256_ps(_mm256_slli_epi32(leaf, 28));
  const __m256 first = _mm256_blendv_ps(
      _mm256_permutevar8x32_ps(_mm256_loadu_ps(own), leaf), _mm256_permutevar8x32_ps(_mm256_loadu_ps(own + 8), leaf),
      fourth);
  if (depth == 4) return first;
  const __m256 second = _mm256_blendv_ps(
      _mm256_permutevar8x32_ps(_mm256_loadu_ps(own + 16), leaf),
      _mm256_permutevar8x32_ps(_mm256_loadu_ps(own + 24), leaf), fourth);
  return _mm256_blendv_ps(first, second, _mm256_castsi256_ps(_mm256_slli_epi32(leaf, 27)));
}

__attribute__((target("avx2"))) static void add_avx2(
    const struct forest_tree *trees, size_t count, const struct forest_split *splits, const float *leaves,
    const float *columns, size_t stride, size_t blocks, float *sums) {
  for (size_t block = 0; block < blocks; block += 16) {
    __m256 low = _mm256_loadu_ps(sums + block), high = _mm256_loadu_ps(sums + block + 8);
    for (size_t index = 0; index < count; index++) {
      const struct forest_tree tree = trees[index];
      const struct forest_split *split = splits + tree.first_split;
      __m256i leaf = _mm256_setzero_si256(), next = leaf;
      for (uint32_t level = 0; level < tree.depth; level++) {
        const float *values = columns + split[level].column * stride + block;
        const __m256 threshold = _mm256_set1_ps(split[level].threshold);
        const __m256i bit = _mm256_set1_epi32(1 << level);
        leaf = _mm256_or_si256(
            leaf,
            _mm256_and_si256(bit, _mm256_castps_si256(_mm256_cmp_ps(_mm256_loadu_ps(values), threshold, _CMP_GT_OQ))));
        next = _mm256_or_si256(
            next,
            _mm256_and_si256(
                bit, _mm256_castps_si256(_mm256_cmp_ps(_mm256_loadu_ps(values + 8), threshold, _CMP_GT_OQ))));
      }
      low = _mm256_add_ps(low, leaves_avx2(leaf, leaves + tree.first_leaf, tree.depth));
      high = _mm256_add_ps(high, leaves_avx2(next, leaves + tree.first_leaf, tree.depth));
    }
    _mm256_storeu_ps(sums + block, low);
    _mm256_storeu_ps(sums + block + 8, high);
  }
}

// The variant for a kind of processor; null where this one is of another kind.
static forest_kernel *kernel(enum forest_variant variant) {
  __builtin_cpu_init();
  switch (variant) {
    case forest_portable: return add_portably;
    case forest_avx2: return __builtin_cpu_supports("avx2") ? add_avx2 : NULL;
    case forest_avx512: return __builtin_cpu_supports("avx512f") ? add_avx512 : NULL;
  }
  return NULL;
}

#else

static forest_kernel *kernel(enum forest_variant variant) {
  return variant == forest_portable ? add_portably : NULL;
}

#endif

bool forest_runs(enum forest_variant variant) { return kernel(variant) != NULL; }

enum forest_variant forest_best(void) {
  if (forest_runs(forest_avx512)) return forest_avx512;
  return forest_runs(forest_avx2) ? forest_avx2 : forest_portable;
}

void forest_add(
    enum forest_variant variant, const struct forest_tree *trees, size_t count, const struct forest_split *splits,
    const float *leaves, const float *columns, size_t stride, size_t blocks, float *sums) {
  forest_kernel *own = kernel(variant);
  (own ? own : add_portably)(trees, count, splits, leaves, columns, stride, blocks, sums);
}
