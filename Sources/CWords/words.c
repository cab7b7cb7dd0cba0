// Reads the words of a marked text.

#include "CWords.h"

#include <string.h>

static const uint64_t small_bits = UINT64_C(0x2020202020202020);

static inline uint64_t eight_marks(const uint8_t *bytes) {
  uint64_t marks;
  memcpy(&marks, bytes, 8);
  return marks;
}

// The marks of 56 bytes and more, from one on.
static inline uint64_t marks_from(const struct marked_text *text, int kind, size_t at) {
  return eight_marks((const uint8_t *)(text->marks + kind * text->stride) + at / 8) >> (at % 8);
}

// So many marks are sure to be read from any byte on.
enum { window = 56 };

static inline size_t first_mark(uint64_t marks) { return (size_t)__builtin_ctzll(marks | UINT64_C(1) << window); }

static inline uint64_t first_bits(size_t count) { return (UINT64_C(1) << count) - 1; }

__attribute__((noinline)) static uint64_t last_bytes(const uint8_t *text, size_t count, size_t at) {
  uint64_t bytes = 0;
  while (count > at) bytes = bytes << 8 | text[--count];
  return bytes;
}

// Eight bytes from one on, zeros behind the text's end.
static inline uint64_t eight_bytes(const uint8_t *text, size_t count, size_t at) {
  uint64_t bytes;
  if (__builtin_expect(at + 8 > count, false)) return last_bytes(text, count, at);
  memcpy(&bytes, text + at, 8);
  return bytes;
}

// Letters on their way into a hash, byte by byte.
struct letters {
  uint64_t hash, pending;
  unsigned count;
};

static inline void take(struct letters *letters, uint8_t byte) {
  letters->pending |= (uint64_t)byte << (8 * letters->count);
  if (++letters->count == 8) {
    letters->hash = word_hash_taking(letters->pending, letters->hash);
    letters->pending = letters->count = 0;
  }
}

// The small letter of Latin-1 stands 0x20 behind its capital; Cyrillic's too, over a change of the lead byte.
static void take_capital(struct letters *letters, const uint8_t *bytes) {
  const uint8_t lead = bytes[0], second = bytes[1];
  if (lead == 0xD0 && second >= 0xA0) {
    take(letters, 0xD1);
    take(letters, second - 0x20);
  } else {
    take(letters, lead);
    take(letters, lead == 0xC3 || (lead == 0xD0 && second >= 0x90) ? second + 0x20 : second);
  }
}

size_t read_word(const uint8_t *text, size_t at, size_t end, struct text_word *word) {
  struct letters letters = {word_hash_seed, 0, 0};
  uint32_t all = 0, capitals = 0, digits = 0;
  uint8_t flags = 0;
  while (at < end) {
    const uint8_t byte = text[at];
    if (byte < 0x80) {
      const bool is_digit = byte >= '0' && byte <= '9', is_capital = byte >= 'A' && byte <= 'Z';
      if (!is_digit && !is_capital && !(byte >= 'a' && byte <= 'z')) break;
      digits += is_digit;
      capitals += is_capital;
      if (is_capital && all == 0) flags |= word_starts_capital;
      take(&letters, byte | 0x20);
      at++;
    } else {
      const struct wide_character wide = wide_character_read(text + at, end - at);
      if (wide.kind == wide_letter) {
        for (int offset = 0; offset < wide.length; offset++) take(&letters, text[at + offset]);
      } else if (wide.kind == wide_capital) {
        capitals++;
        if (all == 0) flags |= word_starts_capital;
        take_capital(&letters, text + at);
      } else if (wide.kind == wide_ideograph && all == 0) {
        for (int offset = 0; offset < wide.length; offset++) take(&letters, text[at + offset]);
        at += wide.length;
        flags = word_is_ideograph;
        all = 1;
        capitals = 0;
        break;
      } else {
        break;
      }
      at += wide.length;
    }
    all++;
  }
  word->hash = letters.count ? word_hash_taking(letters.pending, letters.hash) : letters.hash;
  word->letters = all;
  if (capitals && capitals + digits == all) flags |= word_all_capital;
  if (digits) flags |= word_has_digit;
  word->flags = flags;
  return at;
}

enum { no_sign, comma, sentence_end, quote, colon, odd_sign };

static const uint8_t sign_kinds[128] = {
    [','] = comma,    ['.'] = sentence_end, ['!'] = sentence_end, ['?'] = sentence_end, ['"'] = quote,
    [':'] = colon,    ['|'] = odd_sign,     ['>'] = odd_sign,     ['<'] = odd_sign,     ['/'] = odd_sign,
    ['['] = odd_sign, [']'] = odd_sign,     ['{'] = odd_sign,     ['}'] = odd_sign,     ['_'] = odd_sign,
    ['='] = odd_sign, ['@'] = odd_sign,     ['#'] = odd_sign,     ['*'] = odd_sign,     ['+'] = odd_sign,
    ['\\'] = odd_sign,
};

static inline void count_sign(const uint8_t *text, size_t at, size_t end, struct text_counts *counts) {
  switch (sign_kinds[text[at]]) {
    case comma: counts->commas++; break;
    case sentence_end:
      if (at + 1 >= end || text[at + 1] <= 0x20 || text[at + 1] == '"' || text[at + 1] >= 0x80) counts->sentence_ends++;
      break;
    case quote: counts->quotes++; break;
    case colon: counts->colons++; break;
    case odd_sign: counts->signs++; break;
  }
}

static inline void count_wide(const uint8_t *bytes, struct wide_character wide, struct text_counts *counts) {
  if (wide.kind == wide_quote) counts->quotes++;
  if (wide.kind != wide_symbol) return;
  const uint8_t lead = bytes[0], second = wide.length > 1 ? bytes[1] : 0, third = wide.length == 3 ? bytes[2] : 0;
  // 。 ！ ？ end sentences, ， 、 part them.
  if (lead == 0xE3 ? third == 0x82 : lead == 0xEF && (third == 0x81 || third == 0x9F)) counts->sentence_ends++;
  if (lead == 0xE3 ? third == 0x81 : lead == 0xEF && third == 0x8C) counts->commas++;
  if (lead == 0xC2 || (lead == 0xE2 && second > 0x80) || lead >= 0xF0) counts->signs++;
}

// Passes what stands before the next word, and counts it.
__attribute__((noinline)) static size_t pass_gap(const struct marked_text *text, size_t at, size_t end, struct text_counts *counts) {
  while (at < end) {
    size_t length = first_mark(marks_from(text, mark_ink, at));
    if (length > end - at) length = end - at;
    uint64_t signs = marks_from(text, mark_sign, at) & first_bits(length);
    for (; signs; signs &= signs - 1) count_sign(text->text, at + (size_t)__builtin_ctzll(signs), end, counts);
    at += length;
    if (length == window || at == end) continue;
    if (text->text[at] < 0x80) return at;
    const struct wide_character wide = wide_character_read(text->text + at, end - at);
    if (wide.kind <= wide_ideograph) return at;
    count_wide(text->text + at, wide, counts);
    at += wide.length;
  }
  return at;
}

// Whether a letter that is no ASCII begins before the end.
__attribute__((noinline)) static bool is_wide_letter(const uint8_t *text, size_t at, size_t end) {
  return wide_character_read(text + at, end - at).kind <= wide_capital;
}

static const uint64_t capital_bits = UINT64_C(0x2020202020202020), digit_bits = UINT64_C(0x4040404040404040);

// What is known of a word of ASCII while its letters are taken, eight at a time: small letters have both of two bits,
// capitals only the one, digits only the other.
struct ascii_word {
  uint64_t hash, capitals, digits, smalls;
};

static inline void take_eight(struct ascii_word *word, uint64_t bytes, uint64_t own) {
  const uint64_t capitals = ~bytes & own & capital_bits, digits = ~bytes & own & digit_bits;
  word->hash = word_hash_taking((bytes | small_bits) & own, word->hash);
  word->capitals |= capitals;
  word->digits |= digits;
  word->smalls |= (own & capital_bits) ^ (capitals | digits >> 1);
}

// Takes all letters of a word but its last eight or fewer; returns where those begin.
__attribute__((noinline)) static size_t take_long(
    struct ascii_word *word, const uint8_t *text, size_t count, size_t at, size_t length) {
  for (; length > 8; length -= 8, at += 8) take_eight(word, eight_bytes(text, count, at), ~UINT64_C(0));
  return at;
}

void read_words(
    const struct marked_text *text, size_t start, size_t end, struct text_word *words, struct text_counts *counts) {
  const uint8_t *const bytes = text->text;
  struct text_word *word = words;
  // Sums whose addends no branch hangs on.
  uint32_t letters = 0, longest = 0, capitalised = 0, all_capitals = 0, with_digits = 0;
  *counts = (struct text_counts){0};
  size_t at = start;
  while (at < end) {
    uint8_t sign = ' ';
    // One space between words is the common case.
    size_t begin = at + (bytes[at] == ' ');
    size_t length = first_mark(~marks_from(text, mark_word, begin));
    if (length == 0 || begin >= end) {
      begin = pass_gap(text, at, end, counts);
      if (begin >= end) break;
      if (at < begin) sign = bytes[at];
      length = first_mark(~marks_from(text, mark_word, begin));
    }
    at = begin;
    if (length > end - at) length = end - at;
    word->sign = sign;
    if (length == 0 || length == window
        || (at + length < end && bytes[at + length] >= 0x80 && is_wide_letter(bytes, at + length, end))) {
      at = read_word(bytes, at, end, word);
      length = word->letters;
      if (word->flags & word_is_ideograph) {
        counts->ideographs++;
        letters++;
        word++;
        continue;
      }
    } else {
      struct ascii_word own = {word_hash_seed, 0, 0, 0};
      const bool starts_capital = (bytes[at] & 0x60) == 0x40;
      const size_t last = length > 8 ? take_long(&own, bytes, text->count, at, length) : at;
      at += length;
      take_eight(&own, eight_bytes(bytes, text->count, last), ~UINT64_C(0) >> (64 - 8 * (at - last)));
      word->hash = own.hash;
      word->letters = (uint32_t)length;
      word->flags = (uint8_t)(
          (unsigned)starts_capital | (unsigned)((own.capitals != 0) & (own.smalls == 0)) << 1
          | (unsigned)(own.digits != 0) << 2);
    }
    const unsigned flags = word->flags;
    letters += (uint32_t)length;
    longest = length > longest ? (uint32_t)length : longest;
    capitalised += flags & word_starts_capital & (word != words);
    all_capitals += (flags >> 1) & (length > 1);
    with_digits += (flags >> 2) & 1;
    word++;
  }
  counts->words = (int32_t)(word - words);
  counts->letters = (int32_t)letters;
  counts->longest = (int32_t)longest;
  counts->capitalised = (int32_t)capitalised;
  counts->all_capitals = (int32_t)all_capitals;
  counts->with_digits = (int32_t)with_digits;
}
