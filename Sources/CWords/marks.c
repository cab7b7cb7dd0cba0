// Marks each byte of a text by its kind, so that words and signs are found a number of 64 bytes at a time.
//
// In C because Swift has no way to make one number of the comparisons of a whole vector.

#include "CWords.h"
#include "processors.h"

#include <string.h>

typedef uint8_t bytes64 __attribute__((vector_size(64), aligned(1)));
typedef bool bits64 __attribute__((ext_vector_type(64)));

// A bit for each byte of which something holds, the lowest for the first.
#define MARKS(condition) marks_of(__builtin_convertvector(condition, bits64))

static inline uint64_t marks_of(bits64 bits) {
  uint64_t marks;
  memcpy(&marks, &bits, sizeof marks);
  return marks;
}

// The bytes of a range: counted from its first, the others are larger than its last.
#define IN_RANGE(bytes, first, last) ((bytes) - (uint8_t)(first) <= (uint8_t)((last) - (first)))

// The marks of 64 bytes that are of a range.
static inline uint64_t marks_of_range(const uint8_t *bytes, uint8_t first, uint8_t last) {
  const bytes64 own = *(const bytes64 *)bytes;
  return MARKS(IN_RANGE(own, first, last));
}

static inline void mark_64(const uint8_t *bytes, uint64_t *marks, size_t stride) {
  const bytes64 own = *(const bytes64 *)bytes;
  const uint64_t digit = MARKS(IN_RANGE(own, '0', '9'));
  const uint64_t word = digit | MARKS(IN_RANGE(own | 0x20, 'a', 'z'));
  marks[mark_word * stride] = word;
  marks[mark_upper * stride] = digit | MARKS(IN_RANGE(own, 'A', 'Z'));
  marks[mark_digit * stride] = digit;
  marks[mark_sign * stride] = MARKS(IN_RANGE(own, 0x21, 0x7F)) & ~word;
  marks[mark_wide * stride] = MARKS(own >= 0x80);
  marks[mark_ideograph * stride] = marks[mark_wide_sign * stride] = 0;
}

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

WITH_WIDE_VECTORS void mark_text(const struct marked_text *text) {
  const size_t whole = text->count / 64;
  for (size_t part = 0; part < whole; part++) mark_64(text->text + 64 * part, text->marks + part, text->stride);
  uint8_t rest[64] = {0};
  if (text->count % 64) memcpy(rest, text->text + 64 * whole, text->count % 64);
  mark_64(rest, text->marks + whole, text->stride);
  for (int kind = 0; kind < mark_kinds; kind++) text->marks[kind * text->stride + whole + 1] = 0;
  mark_wide_characters(text);
}

// What no blank of ASCII and of no other script begins with.
static inline bool is_ink(uint8_t byte) {
  return (byte >= 0x21 && byte <= 0x7E) || (byte >= 0x80 && byte != 0xC2 && (byte & 0xFE) != 0xE2 && byte != 0xEF);
}

static inline void mark_odd_64(const uint8_t *bytes, uint8_t next, uint64_t *odd, uint64_t *wide) {
  const bytes64 own = *(const bytes64 *)bytes;
  const uint64_t blank_lead = MARKS((own == 0xC2) | ((own & 0xFE) == 0xE2) | (own == 0xEF));
  const uint64_t ink = (MARKS(IN_RANGE(own, 0x21, 0x7E)) | MARKS(own >= 0x80)) & ~blank_lead;
  const uint64_t before_ink = ink >> 1 | (uint64_t)is_ink(next) << 63;
  *odd = ~(ink | (MARKS(own == ' ') & before_ink));
  *wide = MARKS(own >= 0x80);
}

WITH_WIDE_VECTORS void mark_odd(const uint8_t *text, size_t count, uint64_t *odd, uint64_t *wide) {
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

WITH_WIDE_VECTORS size_t next_odd_line_end(const uint8_t *text, size_t count, size_t at) {
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

WITH_WIDE_VECTORS size_t count_words(const uint8_t *text, size_t count) {
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
