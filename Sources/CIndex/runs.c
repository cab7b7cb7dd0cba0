// Cuts a text into words, 64 bytes at a time.
//
// In C because Swift has no way to make one number of the comparisons of a whole vector.

#include "CIndex.h"

#include <string.h>

// Part of a function that is compiled for several processors.
#define PART static inline __attribute__((always_inline))

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "the first byte of a word is the lowest of its number");

// A bit for each of 64 bytes.
struct marks {
  // A letter or digit of ASCII, or no ASCII.
  uint64_t run;
  uint64_t letter, capital, wide;
};

#if defined(__SSE2__)
#include <emmintrin.h>

// The bytes of a range: those that do not change when the larger ones are made its last, counted from its first.
PART __m128i in_range(__m128i bytes, char first, char last) {
  const __m128i offset = _mm_sub_epi8(bytes, _mm_set1_epi8(first));
  return _mm_cmpeq_epi8(_mm_min_epu8(offset, _mm_set1_epi8(last - first)), offset);
}

PART struct marks mark(const uint8_t *bytes) {
  struct marks marks = {0};
  for (int part = 0; part < 4; part++) {
    const __m128i own = _mm_loadu_si128((const __m128i *)(bytes + 16 * part));
    const __m128i letter = in_range(_mm_or_si128(own, _mm_set1_epi8(0x20)), 'a', 'z');
    const __m128i word = _mm_or_si128(letter, in_range(own, '0', '9'));
    // A small letter's sixth bit becomes its highest.
    const __m128i capital = _mm_andnot_si128(_mm_slli_epi16(own, 2), letter);
    marks.run |= (uint64_t)_mm_movemask_epi8(_mm_or_si128(word, own)) << (16 * part);
    marks.letter |= (uint64_t)_mm_movemask_epi8(letter) << (16 * part);
    marks.capital |= (uint64_t)_mm_movemask_epi8(capital) << (16 * part);
    marks.wide |= (uint64_t)_mm_movemask_epi8(own) << (16 * part);
  }
  return marks;
}

#else

PART struct marks mark(const uint8_t *bytes) {
  struct marks marks = {0};
  for (int at = 0; at < 64; at++) {
    const uint8_t byte = bytes[at];
    const uint64_t wide = byte >= 0x80, digit = byte >= '0' && byte <= '9';
    const uint64_t letter = (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
    marks.run |= (letter | digit | wide) << at;
    marks.letter |= letter << at;
    marks.capital |= (letter & !(byte & 0x20)) << at;
    marks.wide |= wide << at;
  }
  return marks;
}

#endif

enum {
  // So many times 64 bytes are marked in one go.
  window_parts = most_text_runs * 2 / 64,
  window_size = window_parts * 64
};

// The marks of a part of a text; the rows are longer than the part, so that 64 bits can be read from any byte on.
struct window {
  uint64_t letter[window_parts + 1], capital[window_parts + 1], wide[window_parts + 1];
  // Where runs begin and where they end, counted from the window's first byte; with room for what is written too much.
  uint32_t starts[most_text_runs + 64], ends[most_text_runs + 64];
  size_t start_count, end_count;
};

// Appends the places of bits.
PART size_t append_places(uint32_t *places, size_t count, uint64_t bits, uint32_t base) {
  const size_t end = count + (size_t)__builtin_popcountll(bits);
  // Eight at a time, needed or not: most parts have some ten, and a branch for each would be guessed wrong.
  while (count < end) {
    for (int step = 0; step < 8; step++) {
      places[count + (size_t)step] = base + (uint32_t)__builtin_ctzll(bits | UINT64_C(1) << 63);
      bits &= bits - 1;
    }
    count += 8;
  }
  return end;
}

// Marks the bytes of a window, which begins where no run goes on; returns whether one goes on behind it.
PART uint64_t mark_window(const uint8_t *text, size_t count, struct window *window) {
  uint64_t before = 0;
  window->start_count = window->end_count = 0;
  const size_t parts = (count + 63) / 64;
  for (size_t part = 0; part < parts; part++) {
    uint8_t rest[64] = {0};
    const uint8_t *bytes = text + 64 * part;
    if (64 * part + 64 > count) bytes = memcpy(rest, bytes, count - 64 * part);
    const struct marks marks = mark(bytes);
    window->letter[part] = marks.letter;
    window->capital[part] = marks.capital;
    window->wide[part] = marks.wide;
    const uint64_t moved = marks.run << 1 | before, base = 64 * part;
    window->start_count = append_places(window->starts, window->start_count, marks.run & ~moved, (uint32_t)base);
    window->end_count = append_places(window->ends, window->end_count, ~marks.run & moved, (uint32_t)base);
    before = marks.run >> 63;
  }
  window->letter[parts] = window->capital[parts] = window->wide[parts] = 0;
  return before;
}

PART uint64_t eight_bytes(const uint8_t *bytes) {
  uint64_t number;
  memcpy(&number, bytes, 8);
  return number;
}

// The marks from a byte on, 57 of them at least.
PART uint64_t marks_from(const uint64_t *row, uint32_t at) {
  return eight_bytes((const uint8_t *)row + at / 8) >> (at % 8);
}

PART uint8_t capitals_of(uint64_t letters, uint64_t capitals) {
  if (capitals == (letters & (0 - letters))) return capitals_initial;
  return letters == capitals ? capitals_all : capitals_mixed;
}

// The run between two places of a window.
PART struct text_run run_between(
    const uint8_t *text, size_t left, const struct window *window, uint32_t start, uint32_t end, uint32_t base) {
  const uint64_t all_small = UINT64_C(0x2020202020202020);
  const uint32_t length = end - start;
  const uint64_t own = (UINT64_C(1) << (length & 31)) - 1;
  if (length > longest_plain_run || (marks_from(window->wide, start) & own))
    return (struct text_run){.head = base + end, .start = base + start};
  uint8_t rest[8] = {0};
  const uint8_t *first = text + start;
  if (left < start + 8) first = memcpy(rest, first, left - start);
  const uint64_t mask = ~UINT64_C(0) >> (64 - 8 * (length < 8 ? length : 8));
  const uint64_t head = (eight_bytes(first) | all_small) & mask;
  // Which words are long nobody can guess: without a branch.
  const uint64_t is_long = 0 - (uint64_t)(length > 8);
  const uint64_t tail = (eight_bytes(first + ((length - 8) & is_long)) | all_small) & is_long;
  const uint64_t capitals = marks_from(window->capital, start) & own;
  return (struct text_run){
      .head = head,
      .tail = tail,
      .hash = word_hash(head, tail, length),
      .start = base + start,
      .length = (uint8_t)length,
      .capitals = capitals ? capitals_of(marks_from(window->letter, start) & own, capitals) : capitals_none};
}

static size_t end_of_run(const uint8_t *text, size_t count, size_t at) {
  while (at < count) {
    const uint8_t byte = text[at], small = byte | 0x20;
    if (byte < 0x80 && !(byte >= '0' && byte <= '9') && !(small >= 'a' && small <= 'z')) break;
    at++;
  }
  return at;
}

PART size_t find_runs(const uint8_t *text, size_t count, size_t *at, struct text_run *runs) {
  struct window window;
  const size_t base = *at, left = count - base;
  const size_t size = left < window_size ? left : window_size;
  text += base;
  const uint64_t goes_on = mark_window(text, size, &window);
  for (size_t run = 0; run < window.end_count; run++)
    runs[run] = run_between(text, left, &window, window.starts[run], window.ends[run], (uint32_t)base);
  *at = base + size;
  if (!goes_on && window.start_count == window.end_count) return window.end_count;
  // The last run has not ended yet: the next window begins with it, or it is longer than one.
  const uint32_t start = window.starts[window.end_count];
  if (start > 0 && size < left) {
    *at = base + start;
    return window.end_count;
  }
  const size_t end = end_of_run(text, left, size);
  *at = base + end;
  runs[window.end_count] = end <= window_size
      ? run_between(text, left, &window, start, (uint32_t)end, (uint32_t)base)
      : (struct text_run){.head = base + end, .start = (uint32_t)(base + start)};
  return window.end_count + 1;
}

static size_t find_runs_plain(const uint8_t *text, size_t count, size_t *at, struct text_run *runs) {
  return find_runs(text, count, at, runs);
}

#if defined(__x86_64__)

__attribute__((target("avx2,bmi,bmi2,popcnt")))
static size_t find_runs_avx2(const uint8_t *text, size_t count, size_t *at, struct text_run *runs) {
  return find_runs(text, count, at, runs);
}

#endif

size_t find_text_runs(const uint8_t *text, size_t count, size_t *at, struct text_run *runs) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2"))
    return find_runs_avx2(text, count, at, runs);
#endif
  return find_runs_plain(text, count, at, runs);
}
