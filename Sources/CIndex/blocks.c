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

// The lists that are held against each other, and how far.
struct two_lists {
  const uint32_t *first;
  size_t first_count, first_at;
  const uint32_t *second;
  size_t second_count, second_at;
};

// Goes on by single numbers, at most so many pairs in all.
static inline size_t share_singly(struct two_lists *lists, size_t count, struct number_pair *pairs) {
  size_t i = lists->first_at, j = lists->second_at;
  // Which list has the next number nobody can guess: what is written is kept where it is shared, without a branch.
  while (i < lists->first_count && j < lists->second_count && count < most_number_pairs) {
    const uint32_t own = lists->first[i], other = lists->second[j];
    pairs[count] = (struct number_pair){(uint32_t)i, (uint32_t)j};
    count += own == other;
    i += own <= other;
    j += other <= own;
  }
  lists->first_at = i;
  lists->second_at = j;
  return count;
}

#if defined(__x86_64__)

// Which of eight numbers are among eight others: a bit for each of the first, and of the others in the higher byte.
AVX2 static inline uint32_t shared_of_eight(const uint32_t *first, const uint32_t *second) {
  const __m256i own = _mm256_loadu_si256((const __m256i *)first);
  __m256i other = _mm256_loadu_si256((const __m256i *)second);
  const __m256i next = _mm256_setr_epi32(1, 2, 3, 4, 5, 6, 7, 0);
  uint32_t own_bits = 0, other_bits = 0;
  for (int turn = 0; turn < 8; turn++) {
    const uint32_t bits = (uint32_t)_mm256_movemask_ps(_mm256_castsi256_ps(_mm256_cmpeq_epi32(own, other)));
    own_bits |= bits;
    // By so many places the others were turned to the front.
    other_bits |= bits << turn;
    other = _mm256_permutevar8x32_epi32(other, next);
  }
  return own_bits | ((other_bits | other_bits >> 8) & 0xFF) << 8;
}

// Of eight numbers of each list that were held against each other, those of the list whose last is less, or of both, are
// done.
static inline void pass_eight(const struct two_lists *lists, size_t *i, size_t *j) {
  const uint32_t last = lists->first[*i + 7], other_last = lists->second[*j + 7];
  *i += last <= other_last ? 8 : 0;
  *j += other_last <= last ? 8 : 0;
}

// The shared numbers of two lists, eight of each at a time.
__attribute__((target("avx2,bmi,popcnt"))) static size_t share_by_eights(
    struct two_lists *lists, struct number_pair *pairs) {
  size_t i = lists->first_at, j = lists->second_at, count = 0;
  while (i + 8 <= lists->first_count && j + 8 <= lists->second_count && count + 8 <= most_number_pairs) {
    const uint32_t shared = shared_of_eight(lists->first + i, lists->second + j);
    // The lists ascend, so that the first number that is shared in the one is that in the other, and so on.
    uint32_t own = shared & 0xFF, other = shared >> 8;
    const size_t end = count + (size_t)__builtin_popcount(own);
    // All eight are written and as many kept as there are, which nobody can guess.
    for (int place = 0; place < 8; place++) {
      pairs[count + (size_t)place] = (struct number_pair){
          (uint32_t)i + (uint32_t)__builtin_ctz(own | 0x100), (uint32_t)j + (uint32_t)__builtin_ctz(other | 0x100)};
      own &= own - 1;
      other &= other - 1;
    }
    count = end;
    pass_eight(lists, &i, &j);
  }
  lists->first_at = i;
  lists->second_at = j;
  return count;
}

// The same where only their number matters.
__attribute__((target("avx2,popcnt"))) static size_t count_by_eights(struct two_lists *lists) {
  const __m256i next = _mm256_setr_epi32(1, 2, 3, 4, 5, 6, 7, 0);
  size_t i = lists->first_at, j = lists->second_at, count = 0;
  while (i + 8 <= lists->first_count && j + 8 <= lists->second_count) {
    const __m256i own = _mm256_loadu_si256((const __m256i *)(lists->first + i));
    __m256i other = _mm256_loadu_si256((const __m256i *)(lists->second + j));
    __m256i shared = _mm256_cmpeq_epi32(own, other);
    for (int turn = 1; turn < 8; turn++) {
      other = _mm256_permutevar8x32_epi32(other, next);
      shared = _mm256_or_si256(shared, _mm256_cmpeq_epi32(own, other));
    }
    count += (size_t)__builtin_popcount((uint32_t)_mm256_movemask_ps(_mm256_castsi256_ps(shared)));
    pass_eight(lists, &i, &j);
  }
  lists->first_at = i;
  lists->second_at = j;
  return count;
}

#endif

size_t shared_numbers(
    const uint32_t *first, size_t first_count, size_t *first_at, const uint32_t *second, size_t second_count,
    size_t *second_at, struct number_pair *pairs) {
  struct two_lists lists = {first, first_count, *first_at, second, second_count, *second_at};
  size_t count = 0;
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) count = share_by_eights(&lists, pairs);
  if (count + 8 <= most_number_pairs)
#endif
    count = share_singly(&lists, count, pairs);
  *first_at = lists.first_at;
  *second_at = lists.second_at;
  return count;
}

size_t count_shared_numbers(
    const uint32_t *first, size_t first_count, size_t *first_at, const uint32_t *second, size_t second_count,
    size_t *second_at) {
  struct two_lists lists = {first, first_count, *first_at, second, second_count, *second_at};
  size_t count = 0;
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) count = count_by_eights(&lists);
#endif
  struct number_pair pairs[most_number_pairs];
  while (lists.first_at < first_count && lists.second_at < second_count) count += share_singly(&lists, 0, pairs);
  *first_at = lists.first_at;
  *second_at = lists.second_at;
  return count;
}

// Two lists that are merged, and how far.
struct merging {
  struct weighted_numbers first, second, merged;
  size_t first_at, second_at;
};

static inline void append(struct merging *merging, uint32_t number, uint32_t weight) {
  merging->merged.numbers[merging->merged.count] = number;
  merging->merged.weights[merging->merged.count++] = weight;
}

static inline void append_rest(struct merging *merging, struct weighted_numbers list, size_t at) {
  if (at == list.count) return;
  struct weighted_numbers *const merged = &merging->merged;
  memcpy(merged->numbers + merged->count, list.numbers + at, (list.count - at) * sizeof *list.numbers);
  memcpy(merged->weights + merged->count, list.weights + at, (list.count - at) * sizeof *list.weights);
  merged->count += list.count - at;
}

#if defined(__x86_64__)

// Copies eight numbers at a time of the longer list, which is the first, and keeps those before the other's next.
__attribute__((target("avx2,popcnt"))) static void merge_by_eights(struct merging *merging) {
  const struct weighted_numbers first = merging->first, second = merging->second;
  uint32_t *const numbers = merging->merged.numbers, *const weights = merging->merged.weights;
  size_t i = 0, j = 0, count = 0;
  while (j < second.count && i + 8 <= first.count) {
    const uint32_t other = second.numbers[j];
    const __m256i own = _mm256_loadu_si256((const __m256i *)(first.numbers + i));
    const __m256i own_weights = _mm256_loadu_si256((const __m256i *)(first.weights + i));
    const __m256i before = _mm256_cmpgt_epi32(_mm256_set1_epi32((int)other), own);
    const size_t kept = (size_t)__builtin_popcount((uint32_t)_mm256_movemask_ps(_mm256_castsi256_ps(before)));
    _mm256_storeu_si256((__m256i *)(numbers + count), own);
    _mm256_storeu_si256((__m256i *)(weights + count), own_weights);
    i += kept;
    count += kept;
    if (kept == 8) continue;
    const uint32_t is_shared = first.numbers[i] == other;
    numbers[count] = other;
    weights[count++] = second.weights[j++] + (first.weights[i] & (0 - is_shared));
    i += is_shared;
  }
  merging->first_at = i;
  merging->second_at = j;
  merging->merged.count = count;
}

#endif

size_t merge_weighted(struct weighted_numbers first, struct weighted_numbers second, struct weighted_numbers merged) {
  if (first.count < second.count) return merge_weighted(second, first, merged);
  struct merging merging = {first, second, {merged.numbers, merged.weights, 0}, 0, 0};
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) merge_by_eights(&merging);
#endif
  while (merging.first_at < first.count && merging.second_at < second.count) {
    const uint32_t own = first.numbers[merging.first_at], other = second.numbers[merging.second_at];
    const uint32_t takes_own = own <= other, takes_other = other <= own;
    append(
        &merging, takes_own ? own : other,
        (first.weights[merging.first_at] & (0 - takes_own)) + (second.weights[merging.second_at] & (0 - takes_other)));
    merging.first_at += takes_own;
    merging.second_at += takes_other;
  }
  append_rest(&merging, first, merging.first_at);
  append_rest(&merging, second, merging.second_at);
  return merging.merged.count;
}
