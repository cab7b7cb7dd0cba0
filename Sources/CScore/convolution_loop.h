// The loops of convolution.c for vectors of so many BYTES, named after LOOP; not a header of its own.
//
// ADDED(sum, a, b) adds the products of two pairs of numbers to a sum; so many VECTORS of blocks go side by side.

#define JOIN_NAMES(a, b) a##b
#define NAME_OF(a, b) JOIN_NAMES(a, b)
#define VECTOR NAME_OF(LOOP, _vector)
#define GROUP NAME_OF(LOOP, _group)
#define TAKE NAME_OF(LOOP, _inputs)
#define GIVE NAME_OF(LOOP, _sums)
// What is in an array stays in registers only where no loop is left.
#define UNROLL _Pragma("clang loop unroll(full)")

typedef int32_t VECTOR __attribute__((vector_size(BYTES), aligned(4)));

// Four outputs of so many vectors of blocks: their sums stay in registers while all inputs pass by once.
TARGET __attribute__((always_inline)) static inline void GROUP(
    const struct convolution *layer, const int32_t *in, int32_t *out, size_t stride, size_t group, size_t block,
    int vectors) {
  enum { lanes = BYTES / 4 };
  const size_t first = group * outputs_together;
  const int32_t *weight = layer->weights + first * layer->input_pairs * layer->taps;
  VECTOR sums[outputs_together][VECTORS];
  UNROLL for (int output = 0; output < outputs_together; output++)
    UNROLL for (int vector = 0; vector < vectors; vector++)
      sums[output][vector] = (VECTOR){0} + layer->biases[first + output];
  const ptrdiff_t reach = (ptrdiff_t)(layer->taps / 2 * layer->dilation);
  const int32_t *const own = in + first / (layer->outputs / layer->networks) * layer->input_pairs * stride;
  for (size_t input = 0; input < layer->input_pairs; input++) {
    const int32_t *row = own + input * stride + convolution_margin + block - reach;
    for (size_t tap = 0; tap < layer->taps; tap++, row += layer->dilation, weight += outputs_together) {
      UNROLL for (int vector = 0; vector < vectors; vector++) {
        const VECTOR pairs = *(const VECTOR *)(row + vector * lanes);
        UNROLL for (int output = 0; output < outputs_together; output++)
          sums[output][vector] = (VECTOR)ADDED(sums[output][vector], pairs, (VECTOR){0} + weight[output]);
      }
    }
  }
  UNROLL for (int pair = 0; pair < outputs_together / 2; pair++) {
    const size_t at = (first / 2 + pair) * stride + convolution_margin + block;
    UNROLL for (int vector = 0; vector < vectors; vector++) {
      VECTOR low = sums[2 * pair][vector] >> layer->shift, high = sums[2 * pair + 1][vector] >> layer->shift;
      low &= low > 0;
      high &= high > 0;
      if (layer->adds_to_input) {
        const VECTOR given = *(const VECTOR *)(in + at + vector * lanes);
        low += given & most;
        high += given >> 16;
      }
      low = (low & (low <= most)) | (most & (low > most));
      high = (high & (high <= most)) | (most & (high > most));
      *(VECTOR *)(out + at + vector * lanes) = low | high << 16;
    }
  }
}

// All outputs of some blocks before those of the next: what they are made of is near then.
TARGET static void LOOP(
    const struct convolution *layer, const int32_t *in, int32_t *out, size_t stride, size_t blocks) {
  enum { lanes = BYTES / 4 };
  const size_t groups = layer->outputs / outputs_together;
  for (size_t block = 0, left = (blocks + lanes - 1) / lanes; left > 0;) {
    const size_t vectors = vectors_next(left, VECTORS);
    for (size_t group = 0; group < groups; group++) switch (vectors) {
        case 1: GROUP(layer, in, out, stride, group, block, 1); break;
        case 2: GROUP(layer, in, out, stride, group, block, 2); break;
#if VECTORS == 4
        case 3: GROUP(layer, in, out, stride, group, block, 3); break;
        case 4: GROUP(layer, in, out, stride, group, block, 4); break;
#endif
      }
    block += vectors * lanes;
    left -= vectors;
  }
}

TARGET static void TAKE(
    const struct convolution_input *inputs, size_t count, const float *columns, size_t column_stride, int32_t *rows,
    size_t stride, size_t blocks) {
  for (size_t number = 0; number < count; number += 2) {
    int32_t *const row = rows + number / 2 * stride + convolution_margin;
    const float *const first = columns + inputs[number].column * column_stride;
    for (size_t block = 0; block < blocks; block++)
      row[block] = whole_input(first[block], inputs[number]) & 0xFFFF;
    if (number + 1 == count) break;
    const float *const second = columns + inputs[number + 1].column * column_stride;
    for (size_t block = 0; block < blocks; block++)
      row[block] |= (int32_t)((uint32_t)whole_input(second[block], inputs[number + 1]) << 16);
  }
}

TARGET static void GIVE(
    const float *weights, size_t count, const int32_t *rows, size_t stride, size_t blocks, float *sums) {
  for (size_t output = 0; output < count; output++) {
    const int32_t *const row = rows + output / 2 * stride + convolution_margin;
    const int half = output % 2 * 16;
    for (size_t block = 0; block < blocks; block++)
      sums[block] += weights[output] * (float)(row[block] >> half & most);
  }
}

#undef JOIN_NAMES
#undef NAME_OF
#undef VECTOR
#undef GROUP
#undef TAKE
#undef GIVE
#undef UNROLL
#undef LOOP
#undef TARGET
#undef BYTES
#undef VECTORS
#undef ADDED
