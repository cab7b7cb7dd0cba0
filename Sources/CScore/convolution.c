// Convolutions over the blocks of a page, many blocks at a time.
//
// Numbers are whole, two of 16 bits side by side, as every processor multiplies and adds such pairs at once: four times
// as many as it can of fractions, and with the same result everywhere. The loop is in convolution_loop.h, once for each
// width of vectors.

#include "CScore.h"

#include <string.h>

enum { outputs_together = 4, vectors_together = 2, most = 32767 };

typedef void convolution_kernel(
    const struct convolution *layer, const int32_t *in, int32_t *out, size_t stride, size_t blocks);

#if defined(__x86_64__)
#include <immintrin.h>

#define LOOP add_portably
#define TARGET
#define BYTES 16
#define PRODUCTS(a, b) _mm_madd_epi16((__m128i)(a), (__m128i)(b))
#include "convolution_loop.h"

#define LOOP add_avx2
#define TARGET __attribute__((target("avx2")))
#define BYTES 32
#define PRODUCTS(a, b) _mm256_madd_epi16((__m256i)(a), (__m256i)(b))
#include "convolution_loop.h"

#define LOOP add_avx512
#define TARGET __attribute__((target("avx512f,avx512bw")))
#define BYTES 64
#define PRODUCTS(a, b) _mm512_madd_epi16((__m512i)(a), (__m512i)(b))
#include "convolution_loop.h"

static convolution_kernel *kernel(enum forest_variant variant) {
  if (variant == forest_avx512 && forest_runs(variant) && __builtin_cpu_supports("avx512bw")) return add_avx512;
  return variant != forest_portable && forest_runs(forest_avx2) ? add_avx2 : add_portably;
}

#else

#define LOOP add_portably
#define TARGET
#define BYTES 16
#define PRODUCTS(a, b) ((((a) << 16) >> 16) * (((b) << 16) >> 16) + ((a) >> 16) * ((b) >> 16))
#include "convolution_loop.h"

static convolution_kernel *kernel(enum forest_variant variant) {
  (void)variant;
  return add_portably;
}

#endif

void convolution_apply(
    enum forest_variant variant, const struct convolution *layer, const int32_t *in, int32_t *out, size_t stride,
    size_t blocks) {
  kernel(variant)(layer, in, out, stride, blocks);
  // Behind the last block all is zero, as before the first one.
  const size_t filled = (blocks + forest_lanes - 1) / forest_lanes * forest_lanes;
  for (size_t row = 0; row < layer->outputs / 2; row++)
    memset(out + row * stride + convolution_margin + blocks, 0, (filled - blocks) * sizeof *out);
}
