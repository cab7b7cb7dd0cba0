#ifndef CINDEX_H
#define CINDEX_H

#include <stddef.h>
#include <stdint.h>

/// A run of letters, digits and bytes that are no ASCII, as it stands between other bytes of ASCII.
///
/// Of a plain one, which is a word of ASCII alone of `longest_plain_run` bytes at the most, all is known that the index
/// keeps; of another, only where it stands.
struct text_run {
  /// The first eight bytes, small letters for capitals, zeros after the end; of a run that is not plain, its end.
  uint64_t head;
  /// The last eight of a word of more than eight bytes, else 0.
  uint64_t tail;
  /// The word's `word_hash`.
  uint64_t hash;
  /// Where it begins in the text.
  uint32_t start;
  /// How many bytes a plain one has; 0 where it is not plain.
  uint8_t length;
  /// How its capitals stand, in the order of `enum run_capitals`.
  uint8_t capitals;
};

/// How the capitals of a run stand: none; one, before all other letters; several and no small letter; any other way.
enum run_capitals { capitals_none, capitals_initial, capitals_all, capitals_mixed };

enum {
  /// A plain run is its first and its last eight bytes.
  longest_plain_run = 16,
  /// At most so many runs are found in one go.
  most_text_runs = 1024
};

/// The hash of a word of 16 bytes at the most, by its first and its last ones (`text_run`): a product that is folded, as
/// in wyhash.
static inline uint64_t word_hash(uint64_t head, uint64_t tail, uint64_t length) {
  const __uint128_t product =
      (__uint128_t)(head ^ UINT64_C(0x9E3779B97F4A7C15)) * (tail ^ length ^ UINT64_C(0xA0761D6478BD642F));
  return (uint64_t)(product >> 64) ^ (uint64_t)product;
}

/// Finds the next runs of a text of less than four gigabytes.
///
/// `at` is where to begin, which must not be within a run; it becomes where to go on, or the text's end. `runs` has room
/// for `most_text_runs`. Returns how many there are.
size_t find_text_runs(const uint8_t *text, size_t count, size_t *at, struct text_run *runs);

enum {
  /// So many numbers are packed together.
  packed_block_size = 128,
  /// After packed numbers, so many bytes more can be read.
  packed_padding = 16,
  /// At most so many pairs are found in one go.
  most_number_pairs = 256
};

/// Reads a block of packed gaps as what they lead to: each is one more than what was written, counted from the number
/// before.
///
/// `width` is how many bits each has, 32 at the most.
void unpack_gaps(const uint8_t *packed, uint32_t width, uint32_t before, uint32_t *numbers);

/// Reads a block of packed counts, each of them one more than what was written.
void unpack_counts(const uint8_t *packed, uint32_t width, uint32_t *numbers);

/// Where two lists have the same number.
struct number_pair {
  uint32_t first, second;
};

/// Finds the next numbers that two ascending lists share.
///
/// Goes on from `first_at` and `second_at`, and moves them: to the end of a list, or less far where `pairs` is full,
/// which has room for `most_number_pairs`. Returns how many there are.
size_t shared_numbers(
    const uint32_t *first, size_t first_count, size_t *first_at, const uint32_t *second, size_t second_count,
    size_t *second_at, struct number_pair *pairs);

/// How many numbers two ascending lists share from `first_at` and `second_at` on, which it moves to where one of them
/// ends.
size_t count_shared_numbers(
    const uint32_t *first, size_t first_count, size_t *first_at, const uint32_t *second, size_t second_count,
    size_t *second_at);

/// Ascending numbers of 31 bits, each with a weight.
struct weighted_numbers {
  uint32_t *numbers, *weights;
  size_t count;
};

/// Merges two lists; weights of the same number are added up. It is fast where one is much longer than the other.
///
/// `merged` has room for both. Returns how many there are in it.
size_t merge_weighted(struct weighted_numbers first, struct weighted_numbers second, struct weighted_numbers merged);

#endif
