// Convolutions over the blocks of a page, many blocks at a time.
//
// Numbers are whole, two of 16 bits side by side, as every processor multiplies and adds such pairs at once: four times
// as many as it can of fractions, and with the same result everywhere. The loops are in convolution_loop.h, once for each
// width of vectors.

#include "CScore.h"

#include <string.h>

// Fractions are rounded after each step, so that they too are the same everywhere.
#pragma STDC FP_CONTRACT OFF

enum { outputs_together = 4, most = 32767 };

// What an input is in whole numbers, in the lower 16 bits: added to a number so large that no bits are left for
// fractions, which takes no call and no check, and so many at a time.
static inline int32_t whole_input(float value, struct convolution_input input) {
  const float comparable = (value - input.mean) * input.scale;
  const float low = comparable < convolution_farthest ? comparable : convolution_farthest;
  const float bounded = low > -convolution_farthest ? low : -convolution_farthest;
  const float moved = bounded * convolution_input_unit + 12582912.0f;
  int32_t bits;
  memcpy(&bits, &moved, sizeof bits);
  return bits;
}

// How many of some vectors go next, `together` at most: where few go at a time, each step waits for the one before.
static inline size_t vectors_next(size_t left, size_t together) {
  if (left <= together) return left;
  return together == 4 && left % 4 != 0 && left % 4 != 3 ? 3 : together;
}

// The loops of a kind of processor.
struct convolution_kernel {
  void (*apply)(const struct convolution *layer, const int32_t *in, int32_t *out, size_t stride, size_t blocks);
  void (*take)(
      const struct convolution_input *inputs, size_t count, const float *columns, size_t column_stride, int32_t *rows,
      size_t stride, size_t blocks);
  void (*give)(const float *weights, size_t count, const int32_t *rows, size_t stride, size_t blocks, float *sums);
};

#if defined(__x86_64__)
#include <immintrin.h>

#define LOOP add_portably
#define TARGET
#define BYTES 16
#define VECTORS 2
#define ADDED(sum, a, b) ((sum) + (add_portably_vector)_mm_madd_epi16((__m128i)(a), (__m128i)(b)))
#include "convolution_loop.h"

#define LOOP add_avx2
#define TARGET __attribute__((target("avx2")))
#define BYTES 32
#define VECTORS 2
#define ADDED(sum, a, b) ((sum) + (add_avx2_vector)_mm256_madd_epi16((__m256i)(a), (__m256i)(b)))
#include "convolution_loop.h"

#define LOOP add_avx512
#define TARGET __attribute__((target("avx512f,avx512bw")))
#define BYTES 64
#define VECTORS 4
#define ADDED(sum, a, b) ((sum) + (add_avx512_vector)_mm512_madd_epi16((__m512i)(a), (__m512i)(b)))
#include "convolution_loop.h"

// Newer ones add the products to a sum at once.
#define LOOP add_vnni
#define TARGET __attribute__((target("avx512f,avx512bw,avx512vnni")))
#define BYTES 64
#define VECTORS 4
#define ADDED(sum, a, b) _mm512_dpwssd_epi32((__m512i)(sum), (__m512i)(a), (__m512i)(b))
#include "convolution_loop.h"

static const struct convolution_kernel
    of_every_processor = {add_portably, add_portably_inputs, add_portably_sums},
    of_avx2 = {add_avx2, add_avx2_inputs, add_avx2_sums},
    of_avx512 = {add_avx512, add_avx512_inputs, add_avx512_sums},
    of_vnni = {add_vnni, add_vnni_inputs, add_vnni_sums};

static const struct convolution_kernel *kernel(enum forest_variant variant) {
  if (variant == forest_avx512 && forest_runs(variant) && __builtin_cpu_supports("avx512bw"))
    return __builtin_cpu_supports("avx512vnni") ? &of_vnni : &of_avx512;
  return variant != forest_portable && forest_runs(forest_avx2) ? &of_avx2 : &of_every_processor;
}

#else

#define LOOP add_portably
#define TARGET
#define BYTES 16
#define VECTORS 2
#define ADDED(sum, a, b) ((sum) + (((a) << 16) >> 16) * (((b) << 16) >> 16) + ((a) >> 16) * ((b) >> 16))
#include "convolution_loop.h"

static const struct convolution_kernel of_every_processor = {add_portably, add_portably_inputs, add_portably_sums};

static const struct convolution_kernel *kernel(enum forest_variant variant) {
  (void)variant;
  return &of_every_processor;
}

#endif

void convolution_apply(
    enum forest_variant variant, const struct convolution *layer, const int32_t *in, int32_t *out, size_t stride,
    size_t blocks) {
  kernel(variant)->apply(layer, in, out, stride, blocks);
  // Before the first block and behind the last one all is zero.
  for (size_t row = 0; row < layer->outputs / 2; row++) {
    int32_t *const own = out + row * stride;
    memset(own, 0, convolution_margin * sizeof *own);
    memset(own + convolution_margin + blocks, 0, (stride - convolution_margin - blocks) * sizeof *own);
  }
}

void convolution_take(
    enum forest_variant variant, const struct convolution_input *inputs, size_t count, const float *columns,
    size_t column_stride, int32_t *rows, size_t stride) {
  kernel(variant)->take(inputs, count, columns, column_stride, rows, stride, column_stride);
}

void convolution_give(
    enum forest_variant variant, const float *weights, size_t count, const int32_t *rows, size_t stride, size_t blocks,
    float *sums) {
  kernel(variant)->give(weights, count, rows, stride, blocks, sums);
}
