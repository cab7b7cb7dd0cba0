// Reads blocks of packed numbers, and finds what two lists of numbers share.
//
// In C because Swift has no way to spread bytes over a vector by a table.

#include "CIndex.h"

#include <string.h>

// How numbers are read one by one: of one that ends in the eighth byte at the latest, whatever the bit it begins with.
static inline uint32_t packed_number(const uint8_t *packed, uint32_t width, uint32_t place) {
  const uint32_t bit = place * width;
  uint64_t bytes;
  memcpy(&bytes, packed + bit / 8, sizeof bytes);
  return (uint32_t)(bytes >> (bit % 8) & ((UINT64_C(1) << width) - 1));
}

static void unpack_gaps_plain(const uint8_t *packed, uint32_t width, uint32_t before, uint32_t *numbers) {
  for (uint32_t place = 0; place < packed_block_size; place++)
    numbers[place] = before += packed_number(packed, width, place) + 1;
}

static void unpack_counts_plain(const uint8_t *packed, uint32_t width, uint32_t *numbers) {
  for (uint32_t place = 0; place < packed_block_size; place++)
    numbers[place] = packed_number(packed, width, place) + 1;
}

#if defined(__x86_64__)
#include <immintrin.h>

#define AVX2 __attribute__((target("avx2")))

// A number of so many bits lies within four bytes, whatever the bit it begins with.
enum { widest_in_vector = 25 };

// Eight numbers take as many bytes as one has bits. Each half of a vector takes four of them, from the byte on in which
// its first begins: its bytes are put to their places by a table, and the bits of its neighbours shifted and masked away.
struct spreading {
  __m256i bytes, shifts, mask;
};

AVX2 static inline struct spreading spreading_of(uint32_t width) {
  const int second = (int)(width / 2 * 8);
  const __m256i bits = _mm256_sub_epi32(
      _mm256_mullo_epi32(_mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7), _mm256_set1_epi32((int)width)),
      _mm256_setr_epi32(0, 0, 0, 0, second, second, second, second));
  const __m256i first = _mm256_mullo_epi32(_mm256_srli_epi32(bits, 3), _mm256_set1_epi32(0x01010101));
  return (struct spreading){
      .bytes = _mm256_add_epi32(first, _mm256_set1_epi32(0x03020100)),
      .shifts = _mm256_and_si256(bits, _mm256_set1_epi32(7)),
      .mask = _mm256_set1_epi32((int)((UINT32_C(1) << width) - 1))};
}

AVX2 static inline __m256i eight_numbers(const uint8_t *packed, uint32_t width, struct spreading spreading) {
  const __m128i low = _mm_loadu_si128((const __m128i *)packed);
  const __m128i high = _mm_loadu_si128((const __m128i *)(packed + width / 2));
  const __m256i bytes = _mm256_inserti128_si256(_mm256_castsi128_si256(low), high, 1);
  const __m256i spread = _mm256_shuffle_epi8(bytes, spreading.bytes);
  return _mm256_and_si256(_mm256_srlv_epi32(spread, spreading.shifts), spreading.mask);
}

AVX2 static void unpack_gaps_avx2(const uint8_t *packed, uint32_t width, uint32_t before, uint32_t *numbers) {
  const struct spreading spreading = spreading_of(width);
  const __m256i last = _mm256_set1_epi32(7);
  __m256i sum = _mm256_set1_epi32((int)before);
  for (int group = 0; group < packed_block_size / 8; group++) {
    __m256i own = _mm256_add_epi32(eight_numbers(packed, width, spreading), _mm256_set1_epi32(1));
    // The sums of each half, then the first half's sum to all of the second.
    own = _mm256_add_epi32(own, _mm256_slli_si256(own, 4));
    own = _mm256_add_epi32(own, _mm256_slli_si256(own, 8));
    const __m256i first_half = _mm256_permute2x128_si256(own, own, 0x08);
    own = _mm256_add_epi32(own, _mm256_shuffle_epi32(first_half, 0xFF));
    own = _mm256_add_epi32(own, sum);
    _mm256_storeu_si256((__m256i *)(numbers + 8 * group), own);
    sum = _mm256_permutevar8x32_epi32(own, last);
    packed += width;
  }
}

AVX2 static void unpack_counts_avx2(const uint8_t *packed, uint32_t width, uint32_t *numbers) {
  const struct spreading spreading = spreading_of(width);
  for (int group = 0; group < packed_block_size / 8; group++) {
    const __m256i own = _mm256_add_epi32(eight_numbers(packed, width, spreading), _mm256_set1_epi32(1));
    _mm256_storeu_si256((__m256i *)(numbers + 8 * group), own);
    packed += width;
  }
}

#endif

void unpack_gaps(const uint8_t *packed, uint32_t width, uint32_t before, uint32_t *numbers) {
#if defined(__x86_64__)
  if (width <= widest_in_vector && __builtin_cpu_supports("avx2"))
    return unpack_gaps_avx2(packed, width, before, numbers);
#endif
  unpack_gaps_plain(packed, width, before, numbers);
}

void unpack_counts(const uint8_t *packed, uint32_t width, uint32_t *numbers) {
#if defined(__x86_64__)
  if (width <= widest_in_vector && __builtin_cpu_supports("avx2")) return unpack_counts_avx2(packed, width, numbers);
#endif
  unpack_counts_plain(packed, width, numbers);
}

size_t shared_numbers(
    const uint32_t *first, size_t first_count, size_t *first_at, const uint32_t *second, size_t second_count,
    size_t *second_at, struct number_pair *pairs) {
  size_t i = *first_at, j = *second_at, count = 0;
  // Which list has the next number nobody can guess: what is written is kept where it is shared, without a branch.
  while (i < first_count && j < second_count && count < most_number_pairs) {
    const uint32_t own = first[i], other = second[j];
    pairs[count] = (struct number_pair){(uint32_t)i, (uint32_t)j};
    count += own == other;
    i += own <= other;
    j += other <= own;
  }
  *first_at = i;
  *second_at = j;
  return count;
}

size_t merge_weighted(struct weighted_numbers first, struct weighted_numbers second, struct weighted_numbers merged) {
  size_t i = 0, j = 0, count = 0;
  while (i < first.count && j < second.count) {
    const uint32_t own = first.numbers[i], other = second.numbers[j];
    const uint32_t takes_own = own <= other, takes_other = other <= own;
    merged.numbers[count] = takes_own ? own : other;
    merged.weights[count] = (first.weights[i] & (0 - takes_own)) + (second.weights[j] & (0 - takes_other));
    i += takes_own;
    j += takes_other;
    count++;
  }
  const struct weighted_numbers rest = i < first.count ? first : second;
  const size_t at = i < first.count ? i : j, left = rest.count - at;
  if (left > 0) {
    memcpy(merged.numbers + count, rest.numbers + at, left * sizeof *rest.numbers);
    memcpy(merged.weights + count, rest.weights + at, left * sizeof *rest.weights);
  }
  return count + left;
}
