#ifndef CWORDS_H
#define CWORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What a character outside ASCII is.
enum { wide_letter, wide_capital, wide_ideograph, wide_quote, wide_symbol, wide_space };

/// A character outside ASCII: what it is, and its length in bytes.
struct wide_character {
  uint8_t kind;
  uint8_t length;
};

/// Reads the character that begins with a byte that is no ASCII; one that is cut at the end is a symbol.
///
/// `left` is how many bytes there are, one at least.
static inline struct wide_character wide_character_read(const uint8_t *bytes, size_t left) {
  const uint8_t lead = bytes[0];
  if (lead < 0xC2) return (struct wide_character){wide_symbol, 1};
  const uint8_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (left < length) return (struct wide_character){wide_symbol, (uint8_t)left};
  const uint8_t second = bytes[1];
  uint8_t kind;
  switch (lead) {
    case 0xC2: kind = second == 0xA0 ? wide_space : second == 0xAB || second == 0xBB ? wide_quote : wide_symbol; break;
    case 0xC3:
      kind = second == 0x97 || second == 0xB7 ? wide_symbol : second <= 0x9E ? wide_capital : wide_letter;
      break;
    case 0xC4 ... 0xCD:
    case 0xCF:
    case 0xD1 ... 0xDF: kind = wide_letter; break;
    case 0xCE: kind = second >= 0x91 && second <= 0xA9 ? wide_capital : wide_letter; break;
    case 0xD0: kind = second <= 0xAF ? wide_capital : wide_letter; break;
    case 0xE2:
      kind = wide_symbol;
      if (second == 0x80) {
        const uint8_t third = bytes[2];
        if ((third >= 0x98 && third <= 0x9F) || third == 0xB9 || third == 0xBA) kind = wide_quote;
        else if (third <= 0x8F || third == 0xAF) kind = wide_space;
      }
      break;
    case 0xE3:
      kind = wide_ideograph;
      if (second == 0x80) {
        const uint8_t third = bytes[2];
        kind = third >= 0x8C && third <= 0x8F ? wide_quote
             : third == 0x80                  ? wide_space
             : third == 0x85                  ? wide_ideograph
                                              : wide_symbol;
      }
      break;
    case 0xE4 ... 0xE9: kind = wide_ideograph; break;
    case 0xE0:
    case 0xE1:
    case 0xEA ... 0xED: kind = wide_letter; break;
    case 0xEF: kind = second >= 0xA4 && second <= 0xAB ? wide_ideograph : wide_symbol; break;
    default: kind = lead == 0xF0 && second == 0xA0 ? wide_ideograph : wide_symbol;
  }
  return (struct wide_character){kind, length};
}

/// What is marked of each byte of a text.
enum {
  /// A letter or digit of ASCII.
  mark_word,
  /// The same, or no ASCII at all.
  mark_ink,
  /// A printable sign of ASCII.
  mark_sign,
  /// A digit of ASCII.
  mark_digit,
  mark_kinds
};

/// A text with a bit for each of its bytes, kind after kind: of a kind's row of `stride` numbers, the lowest bit of the
/// first stands for the first byte.
struct marked_text {
  const uint8_t *text;
  size_t count;
  uint64_t *marks;
  size_t stride;
};

/// How long a row is: one number more than the text has bits, so that 64 marks can be read from any byte on.
static inline size_t marks_stride(size_t count) { return count / 64 + 2; }

/// Marks a text; each number of all rows is written.
void mark_text(const struct marked_text *text);

/// Marks what a line must be looked at for before its blanks are single spaces, in rows of `marks_stride` numbers.
///
/// `odd`: each byte that is no printable ASCII, and each space that neither letter nor sign of ASCII follows. `wide`: each
/// byte that is no ASCII. What the rows hold behind the text's end means nothing.
void mark_odd(const uint8_t *text, size_t count, uint64_t *odd, uint64_t *wide);

/// How many words a reader would count: runs between blanks, and each ideograph.
size_t count_words(const uint8_t *text, size_t count);

/// What a word is, apart from its letters.
enum { word_starts_capital = 1, word_all_capital = 2, word_has_digit = 4, word_is_ideograph = 8 };

/// A word: a run of letters and digits, or an ideograph.
struct text_word {
  /// Its letters' hash, case folded (ASCII, Latin-1 and Cyrillic).
  uint64_t hash;
  /// How many letters and digits.
  uint32_t letters;
  /// What holds for it.
  uint8_t flags;
  /// The first byte of what stands before it; a space where nothing does.
  uint8_t sign;
};

/// What a stretch of text has how many of.
struct text_counts {
  int32_t words, ideographs, letters, capitalised, all_capitals, with_digits, longest;
  int32_t commas, sentence_ends, quotes, signs, colons;
};

/// The start of every word's hash.
#define word_hash_seed UINT64_C(0xCBF29CE484222325)

/// Takes eight bytes of a word, or the last few, into its hash.
static inline uint64_t word_hash_taking(uint64_t letters, uint64_t hash) {
  const __uint128_t product = (__uint128_t)(hash ^ letters) * UINT64_C(0x9E3779B97F4A7C15);
  return (uint64_t)(product >> 64) ^ (uint64_t)product;
}

/// Reads a word of any length and script.
///
/// The word begins at `at` and ends before `end` at the latest. Returns where it ends.
size_t read_word(const uint8_t *text, size_t at, size_t end, struct text_word *word);

/// Reads all words from `start` to before `end`, and counts what stands between them.
///
/// `words` has room for half as many words as there are bytes, and two more. The counts are written anew.
void read_words(
    const struct marked_text *text, size_t start, size_t end, struct text_word *words, struct text_counts *counts);

#endif
