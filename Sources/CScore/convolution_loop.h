// The loop of convolution.c for vectors of so many BYTES, named LOOP; not a header of its own.

#define JOIN_NAMES(a, b) a##b
#define NAME_OF(a, b) JOIN_NAMES(a, b)
#define VECTOR NAME_OF(LOOP, _vector)
#define GROUP NAME_OF(LOOP, _group)

typedef int32_t VECTOR __attribute__((vector_size(BYTES), aligned(4)));

// Four outputs of so many vectors of blocks: their sums stay in registers while all inputs pass by once.
TARGET __attribute__((always_inline)) static inline void GROUP(
    const struct convolution *layer, const int32_t *in, int32_t *out, size_t stride, size_t group, size_t block,
    int vectors) {
  enum { lanes = BYTES / 4 };
  const size_t first = group * outputs_together;
  const int32_t *weight = layer->weights + first * layer->input_pairs * layer->taps;
  VECTOR sums[outputs_together][vectors_together];
  for (int output = 0; output < outputs_together; output++)
    for (int vector = 0; vector < vectors; vector++)
      sums[output][vector] = (VECTOR){0} + layer->biases[first + output];
  const ptrdiff_t reach = (ptrdiff_t)(layer->taps / 2 * layer->dilation);
  for (size_t input = 0; input < layer->input_pairs; input++) {
    const int32_t *row = in + input * stride + convolution_margin + block - reach;
    for (size_t tap = 0; tap < layer->taps; tap++, weight += outputs_together) {
      for (int vector = 0; vector < vectors; vector++) {
        const VECTOR pairs = *(const VECTOR *)(row + tap * layer->dilation + vector * lanes);
        for (int output = 0; output < outputs_together; output++)
          sums[output][vector] += (VECTOR)PRODUCTS(pairs, (VECTOR){0} + weight[output]);
      }
    }
  }
  for (int pair = 0; pair < outputs_together / 2; pair++) {
    const size_t at = (first / 2 + pair) * stride + convolution_margin + block;
    for (int vector = 0; vector < vectors; vector++) {
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

TARGET static void LOOP(
    const struct convolution *layer, const int32_t *in, int32_t *out, size_t stride, size_t blocks) {
  enum { lanes = BYTES / 4 };
  for (size_t group = 0; group < layer->outputs / outputs_together; group++) {
    size_t block = 0;
    for (; block + lanes < blocks; block += vectors_together * lanes)
      GROUP(layer, in, out, stride, group, block, vectors_together);
    if (block < blocks) GROUP(layer, in, out, stride, group, block, 1);
  }
}

#undef JOIN_NAMES
#undef NAME_OF
#undef VECTOR
#undef GROUP
#undef LOOP
#undef TARGET
#undef BYTES
#undef PRODUCTS
