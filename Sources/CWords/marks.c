// Marks each byte of a text by its kind, so that words and signs are found a number of 64 bytes at a time.
//
// In C because Swift has no way to make one number of the comparisons of a whole vector.

#include "CWords.h"

#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>

// The bytes of a range: those that do not change when the larger ones are made its last, counted from its first.
static inline __m128i in_range(__m128i bytes, char first, char last) {
  const __m128i offset = _mm_sub_epi8(bytes, _mm_set1_epi8(first));
  return _mm_cmpeq_epi8(_mm_min_epu8(offset, _mm_set1_epi8(last - first)), offset);
}

static inline void mark_64(const uint8_t *bytes, uint64_t *marks, size_t stride) {
  uint64_t rows[mark_kinds] = {0};
  for (int part = 0; part < 4; part++) {
    const __m128i own = _mm_loadu_si128((const __m128i *)(bytes + 16 * part));
    const __m128i letter = in_range(_mm_or_si128(own, _mm_set1_epi8(0x20)), 'a', 'z');
    const __m128i digit = in_range(own, '0', '9');
    const __m128i word = _mm_or_si128(letter, digit);
    const __m128i sign = _mm_andnot_si128(word, _mm_cmpgt_epi8(own, _mm_set1_epi8(0x20)));
    const __m128i upper = _mm_or_si128(digit, in_range(own, 'A', 'Z'));
    rows[mark_word] |= (uint64_t)_mm_movemask_epi8(word) << (16 * part);
    rows[mark_upper] |= (uint64_t)_mm_movemask_epi8(upper) << (16 * part);
    rows[mark_digit] |= (uint64_t)_mm_movemask_epi8(digit) << (16 * part);
    rows[mark_sign] |= (uint64_t)_mm_movemask_epi8(sign) << (16 * part);
    rows[mark_wide] |= (uint64_t)_mm_movemask_epi8(own) << (16 * part);
  }
  for (int kind = 0; kind < mark_kinds; kind++) marks[kind * stride] = rows[kind];
}

// The marks of 64 bytes that are of a range.
static inline uint64_t marks_of_range(const uint8_t *bytes, uint8_t first, uint8_t last) {
  uint64_t marks = 0;
  for (int part = 0; part < 4; part++) {
    const __m128i own = _mm_loadu_si128((const __m128i *)(bytes + 16 * part));
    marks |= (uint64_t)(uint32_t)_mm_movemask_epi8(in_range(own, (char)first, (char)last)) << (16 * part);
  }
  return marks;
}

#else

static inline uint64_t marks_of_range(const uint8_t *bytes, uint8_t first, uint8_t last) {
  uint64_t marks = 0;
  for (int at = 0; at < 64; at++) marks |= (uint64_t)(bytes[at] >= first && bytes[at] <= last) << at;
  return marks;
}

static inline void mark_64(const uint8_t *bytes, uint64_t *marks, size_t stride) {
  uint64_t rows[mark_kinds] = {0};
  for (int at = 0; at < 64; at++) {
    const uint8_t byte = bytes[at];
    const uint64_t digit = byte >= '0' && byte <= '9';
    const uint64_t word = digit | ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
    rows[mark_word] |= word << at;
    rows[mark_upper] |= (digit | (byte >= 'A' && byte <= 'Z')) << at;
    rows[mark_digit] |= digit << at;
    rows[mark_wide] |= (uint64_t)(byte >= 0x80) << at;
    rows[mark_sign] |= (uint64_t)(!word && byte > 0x20 && byte < 0x80) << at;
  }
  for (int kind = 0; kind < mark_kinds; kind++) marks[kind * stride] = rows[kind];
}

#endif

// Marks some bytes, four at most.
static inline void mark_bytes(const struct marked_text *text, int kind, size_t at, size_t count) {
  uint64_t *const row = text->marks + (size_t)kind * text->stride + at / 64;
  const uint64_t bytes = (UINT64_C(1) << count) - 1;
  row[0] |= bytes << (at % 64);
  if (at % 64 + count > 64) row[1] |= bytes >> (64 - at % 64);
}

// Marks what the characters that are no ASCII are.
static void mark_wide_characters(const struct marked_text *text) {
  const uint64_t *const wide = text->marks + mark_wide * text->stride;
  size_t at = 0;
  for (size_t part = 0; part * 64 < text->count; part++) {
    uint64_t left = wide[part];
    while (left) {
      const size_t own = 64 * part + (size_t)__builtin_ctzll(left);
      left &= left - 1;
      if (own < at) continue;  // goes on with the character before
      const struct wide_character character = wide_character_read(text->text + own, text->count - own);
      switch (character.kind) {
        case wide_capital: mark_bytes(text, mark_upper, own, character.length);  // and a letter
        case wide_letter: mark_bytes(text, mark_word, own, character.length); break;
        case wide_ideograph: mark_bytes(text, mark_ideograph, own, 1); break;
        case wide_quote:
        case wide_symbol: mark_bytes(text, mark_wide_sign, own, 1); break;
      }
      at = own + character.length;
    }
  }
}

void mark_text(const struct marked_text *text) {
  const size_t whole = text->count / 64;
  for (size_t part = 0; part < whole; part++) mark_64(text->text + 64 * part, text->marks + part, text->stride);
  uint8_t rest[64] = {0};
  if (text->count % 64) memcpy(rest, text->text + 64 * whole, text->count % 64);
  mark_64(rest, text->marks + whole, text->stride);
  for (int kind = 0; kind < mark_kinds; kind++) text->marks[kind * text->stride + whole + 1] = 0;
  mark_wide_characters(text);
}

static inline void mark_odd_64(const uint8_t *bytes, uint8_t next, uint64_t *odd, uint64_t *wide) {
  const uint64_t ink = marks_of_range(bytes, 0x21, 0x7E);
  const uint64_t before_ink = ink >> 1 | (uint64_t)(next >= 0x21 && next <= 0x7E) << 63;
  *odd = ~(ink | (marks_of_range(bytes, ' ', ' ') & before_ink));
  *wide = marks_of_range(bytes, 0x80, 0xFF);
}

void mark_odd(const uint8_t *text, size_t count, uint64_t *odd, uint64_t *wide) {
  const size_t whole = count / 64;
  uint8_t rest[64] = {0};
  if (count % 64) memcpy(rest, text + 64 * whole, count % 64);
  for (size_t part = 0; part < whole; part++)
    mark_odd_64(text + 64 * part, part + 1 < whole ? text[64 * part + 64] : rest[0], odd + part, wide + part);
  mark_odd_64(rest, 0, odd + whole, wide + whole);
  odd[whole + 1] = wide[whole + 1] = 0;
}

// Whether a line's end that is no line feed, or a NUL, stands at a place.
static bool is_odd_line_end(const uint8_t *text, size_t count, size_t at) {
  switch (text[at]) {
    case 0x00: case 0x0B: case 0x0C: case 0x0D: return true;
    case 0xC2: return at + 1 < count && text[at + 1] == 0x85;
    case 0xE2: return at + 2 < count && text[at + 1] == 0x80 && (text[at + 2] == 0xA8 || text[at + 2] == 0xA9);
    default: return false;
  }
}

size_t next_odd_line_end(const uint8_t *text, size_t count, size_t at) {
  for (; at + 64 <= count; at += 64) {
    const uint8_t *const bytes = text + at;
    uint64_t found = marks_of_range(bytes, 0x0B, 0x0D) | marks_of_range(bytes, 0, 0);
    const uint64_t leads = marks_of_range(bytes, 0xC2, 0xC2) | marks_of_range(bytes, 0xE2, 0xE2);
    if (leads) {
      // What begins with the same byte is mostly a quotation mark; of one at the very end, nothing is seen yet.
      const uint64_t next = marks_of_range(bytes, 0x85, 0x85) >> 1, last = marks_of_range(bytes, 0xA8, 0xA9) >> 2;
      found |= leads & (next | last | UINT64_C(3) << 62);
    }
    for (; found; found &= found - 1) {
      const size_t place = at + (size_t)__builtin_ctzll(found);
      if (is_odd_line_end(text, count, place)) return place;
    }
  }
  for (; at < count; at++)
    if (is_odd_line_end(text, count, at)) return at;
  return count;
}

// Counts the words that begin in some bytes; `in_word` is whether one goes on from before.
static size_t count_words_bytewise(const uint8_t *bytes, size_t count, bool *in_word) {
  size_t words = 0;
  for (size_t at = 0; at < count; at++) {
    if (bytes[at] <= 0x20) {
      *in_word = false;
    } else if (bytes[at] >= 0xE3 && bytes[at] <= 0xE9) {
      words++;
      *in_word = false;
    } else if ((bytes[at] & 0xC0) != 0x80 && !*in_word) {
      words++;
      *in_word = true;
    }
  }
  return words;
}

size_t count_words(const uint8_t *text, size_t count) {
  size_t words = 0, at = 0;
  bool in_word = false;
  for (; at + 64 <= count; at += 64) {
    const uint8_t *bytes = text + at;
    // Behind an ideograph, a byte that goes on with a character begins no word.
    if (marks_of_range(bytes, 0xE3, 0xE9) || (!in_word && (bytes[0] & 0xC0) == 0x80)) {
      words += count_words_bytewise(bytes, 64, &in_word);
      continue;
    }
    const uint64_t ink = ~marks_of_range(bytes, 0, 0x20);
    words += (size_t)__builtin_popcountll(ink & ~(ink << 1 | in_word));
    in_word = ink >> 63;
  }
  return words + count_words_bytewise(text + at, count - at, &in_word);
}
