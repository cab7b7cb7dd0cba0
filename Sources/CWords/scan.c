// Reads the words of a marked text, and counts what they and the signs between them are.

#include "CWords.h"
#include "processors.h"

#include <string.h>

static inline const uint64_t *row(const struct marked_text *text, int kind) {
  return text->marks + (size_t)kind * text->stride;
}

// So many marks are sure to be read from any byte on.
enum { window = 56 };

// The marks of so many bytes and more, from one on.
static inline uint64_t marks_from(const uint64_t *row, size_t at) {
  uint64_t marks;
  memcpy(&marks, (const uint8_t *)row + at / 8, 8);
  return marks >> (at % 8);
}

static inline uint64_t eight_bytes(const uint8_t *bytes) {
  uint64_t eight;
  memcpy(&eight, bytes, 8);
  return eight;
}

// The bits of 64 from one on; none from 64 on.
static inline uint64_t bits_from(size_t bit) { return bit < 64 ? ~UINT64_C(0) << bit : 0; }

// The bits that stand for the bytes of a stretch, of 64 bytes; it ends behind their first.
static inline uint64_t bits_between(size_t base, size_t start, size_t end) {
  uint64_t bits = ~UINT64_C(0);
  if (base < start) bits <<= start - base;
  if (end - base < 64) bits &= ~UINT64_C(0) >> (64 - (end - base));
  return bits;
}

enum { no_sign, comma, sentence_end, quote, colon, odd_sign, sign_kind_count };

static const uint8_t sign_kinds[128] = {
    [','] = comma,    ['.'] = sentence_end, ['!'] = sentence_end, ['?'] = sentence_end, ['"'] = quote,
    [':'] = colon,    ['|'] = odd_sign,     ['>'] = odd_sign,     ['<'] = odd_sign,     ['/'] = odd_sign,
    ['['] = odd_sign, [']'] = odd_sign,     ['{'] = odd_sign,     ['}'] = odd_sign,     ['_'] = odd_sign,
    ['='] = odd_sign, ['@'] = odd_sign,     ['#'] = odd_sign,     ['*'] = odd_sign,     ['+'] = odd_sign,
    ['\\'] = odd_sign,
};

// Counts the signs of ASCII among 64 bytes.
static inline void count_signs(const uint8_t *text, size_t base, uint64_t signs, size_t end, int32_t *counts) {
  for (; signs; signs &= signs - 1) {
    const size_t at = base + (size_t)__builtin_ctzll(signs);
    const uint8_t kind = sign_kinds[text[at] & 127], next = at + 1 < end ? text[at + 1] : ' ';
    counts[kind] += (kind != sentence_end) | (next <= ' ') | (next == '"') | (next >= 0x80);
  }
}

// Counts a sign that is no ASCII.
static void count_wide_sign(const uint8_t *bytes, size_t left, int32_t *counts) {
  const struct wide_character wide = wide_character_read(bytes, left);
  const uint8_t lead = bytes[0], second = wide.length > 1 ? bytes[1] : 0, third = wide.length == 3 ? bytes[2] : 0;
  if (wide.kind == wide_quote) {
    counts[quote]++;
    return;
  }
  // 。 ！ ？ end sentences, ， 、 part them.
  if (lead == 0xE3 ? third == 0x82 : lead == 0xEF && (third == 0x81 || third == 0x9F)) counts[sentence_end]++;
  if (lead == 0xE3 ? third == 0x81 : lead == 0xEF && third == 0x8C) counts[comma]++;
  if (lead == 0xC2 || (lead == 0xE2 && second > 0x80) || lead >= 0xF0) counts[odd_sign]++;
}

static const uint64_t small_bits = UINT64_C(0x2020202020202020), wide_bits = UINT64_C(0x8080808080808080);

// A word that has been read.
struct found_word {
  uint64_t hash;
  size_t at, end;
  uint32_t letters;
  bool is_ideograph;
};

// Reads the word or the ideograph that begins at a place.
static inline struct found_word word_at(const struct marked_text *text, size_t at, size_t end) {
  const uint8_t *const bytes = text->text;
  size_t length = (size_t)__builtin_ctzll(~marks_from(row(text, mark_word), at) | UINT64_C(1) << window);
  if (length > end - at) length = end - at;
  if (__builtin_expect(length - 1 < 16 && at + 16 <= text->count, true)) {
    // Both halves of sixteen letters are taken: no branch hangs on whether the second has any.
    const size_t first = length < 8 ? length : 8, second = length - first;
    const uint64_t of_first = ~UINT64_C(0) >> (64 - 8 * first);
    const uint64_t of_second = (UINT64_C(1) << (4 * second) << (4 * second)) - 1;
    const uint64_t low = eight_bytes(bytes + at), high = eight_bytes(bytes + at + 8);
    if (__builtin_expect(!(((low & of_first) | (high & of_second)) & wide_bits), true)) {
      const uint64_t head = word_hash_taking((low | small_bits) & of_first, word_hash_seed);
      const uint64_t whole = word_hash_taking((high | small_bits) & of_second, head);
      return (struct found_word){second ? whole : head, at, at + length, (uint32_t)length, false};
    }
  }
  struct text_word word;
  const size_t word_end = read_word(bytes, at, end, &word);
  return (struct found_word){word.hash, at, word_end, word.letters, word.flags & word_is_ideograph};
}

// What is gathered word by word.
struct word_sums {
  uint64_t hash, last_ideograph;
  uint32_t words, letters, longest;
  // Where the last word ends.
  size_t end;
  bool is_after_credit;
};

static bool is_agency(const struct credit_words *credits, uint64_t hash) {
  for (size_t index = 0; index < credits->agency_count; index++)
    if (credits->agencies[index] == hash) return true;
  return false;
}

static inline void append(struct vocabulary *vocabulary, uint32_t key, bool holds) {
  if (vocabulary->count >= vocabulary->room) return;
  vocabulary->keys[vocabulary->count] = key;
  vocabulary->count += holds;
}

// Takes a pair of ideographs, which carries meaning as words do elsewhere.
static void take_ideograph(
    uint64_t hash, struct vocabulary *vocabulary, struct word_sums *sums, struct scanned_text *scan) {
  if (sums->last_ideograph) append(vocabulary, (uint32_t)sequence_hash_taking(hash, sums->last_ideograph), true);
  sums->last_ideograph = hash;
  scan->ideographs++;
}

// A byte, or a bit, for each bit of the lexicon's entries.
typedef uint8_t bytes32 __attribute__((vector_size(32)));
typedef bool bits32 __attribute__((ext_vector_type(32)));

// So many words are read before they are looked up: no byte of a count of them runs over.
enum { batch = 192, longest_batch = batch + 63 };

// Looks up words and takes them into what is gathered.
static inline __attribute__((always_inline)) void take_words(
    const struct found_word *words, uint32_t count, const uint8_t *text, const struct word_knowledge *knowledge,
    struct vocabulary *gathered, struct word_sums *gathered_sums, struct scanned_text *scan) {
  // Copies, of which the compiler knows that nothing else writes to them.
  struct vocabulary vocabulary = *gathered;
  struct word_sums sums = *gathered_sums;
  const struct lexicon lexicon = knowledge->lexicon;
  const uint32_t credit = knowledge->credits.mask, least_letters = vocabulary.least_letters;
  bytes32 counts = {0};
  for (uint32_t index = 0; index < count; index++) {
    const struct found_word word = words[index];
    sums.hash = sequence_hash_taking(word.hash, sums.hash);
    if (sums.words < longest_opening) {
      scan->openings[sums.words] = sums.hash;
      scan->known_openings |= (uint32_t)phrase_filter_has(knowledge->phrases, sums.hash) << sums.words;
    }
    sums.words++;
    sums.letters += word.letters;
    const uint8_t before = sums.end < word.at ? text[sums.end] : ' ';
    sums.end = word.end;
    if (__builtin_expect(sums.is_after_credit, false) && (before == ':' || word.hash == knowledge->credits.by)) {
      scan->names_credit = true;
      scan->credit_at = (int32_t)sums.words - 1;
    }
    if (__builtin_expect(word.is_ideograph, false)) {
      take_ideograph(word.hash, &vocabulary, &sums, scan);
      continue;
    }
    sums.last_ideograph = 0;
    sums.longest = word.letters > sums.longest ? word.letters : sums.longest;
    const uint32_t entry = lexicon_entry(lexicon, word.hash);
    bits32 bits;
    memcpy(&bits, &entry, sizeof bits);
    counts += __builtin_convertvector(bits, bytes32);
    append(&vocabulary, vocabulary_key(word.hash), (entry & 0xFFFF) == 0 && word.letters >= least_letters);
    sums.is_after_credit = entry & credit;
    if (__builtin_expect(sums.is_after_credit, false)
        && (before == '/' || word.hash == knowledge->credits.known_agency)
        && is_agency(&knowledge->credits, word.hash))
      scan->names_agency = true;
  }
  for (int bit = 0; bit < 32; bit++) scan->entries[bit] += counts[bit];
  *gathered = vocabulary;
  *gathered_sums = sums;
}

// Whether the word that begins at a place is of capitals and digits, two at least and one of them a capital.
static inline bool is_all_capital(const struct marked_text *text, size_t at, size_t end) {
  const uint64_t no_word = ~marks_from(row(text, mark_word), at) | UINT64_C(1) << window;
  size_t length = (size_t)__builtin_ctzll(no_word);
  const bool is_whole = length < window || at + length >= end;
  if (length > end - at) length = end - at;
  const uint64_t own = (UINT64_C(1) << length) - 1;
  if (__builtin_expect(is_whole && !(marks_from(row(text, mark_wide), at) & own), true)) {
    const uint64_t upper = marks_from(row(text, mark_upper), at) & own;
    return length > 1 && upper == own && upper & ~marks_from(row(text, mark_digit), at);
  }
  struct text_word word;
  read_word(text->text, at, end, &word);
  return word.flags & word_all_capital && word.letters > 1;
}

WITH_VECTORS void scan_text(
    const struct marked_text *text, size_t start, size_t end, const struct word_knowledge *knowledge,
    struct vocabulary *vocabulary, struct scanned_text *scan) {
  struct word_sums sums = {.hash = word_hash_seed, .end = start};
  struct found_word words[longest_batch];
  uint32_t count = 0;
  int32_t signs[sign_kind_count] = {0};
  // Whether the last byte of the 64 before is of a word, and of one with a digit.
  bool is_in_word = false, is_in_digits = false, is_first = true;
  for (size_t base = start & ~(size_t)63; base < end; base += 64) {
    const size_t part = base / 64;
    const uint64_t own = bits_between(base, start, end);
    const uint64_t word = row(text, mark_word)[part] & own, upper = row(text, mark_upper)[part] & own;
    const uint64_t digit = row(text, mark_digit)[part] & own;
    const uint64_t begins = word & ~(word << 1 | is_in_word), ideographs = row(text, mark_ideograph)[part] & own;
    count_signs(text->text, base, row(text, mark_sign)[part] & own, end, signs);
    for (uint64_t left = row(text, mark_wide_sign)[part] & own; left; left &= left - 1) {
      const size_t at = base + (size_t)__builtin_ctzll(left);
      count_wide_sign(text->text + at, end - at, signs);
    }
    uint64_t starts = begins | ideographs, capitals = begins & upper & ~digit;
    const uint64_t second_upper = upper >> 1 | row(text, mark_upper)[part + 1] << 63;
    for (uint64_t left = begins & upper & second_upper; left; left &= left - 1)
      scan->all_capitals += is_all_capital(text, base + (size_t)__builtin_ctzll(left), end);
    // The first word's capital tells nothing.
    if (is_first && starts) {
      capitals &= ~(starts & -starts);
      is_first = false;
    }
    scan->capitalised += __builtin_popcountll(capitals);
    // A word's other digits are passed with its first.
    uint64_t digits = digit;
    bool reaches_end = is_in_digits && word == ~UINT64_C(0);
    if (is_in_digits) digits &= reaches_end ? 0 : bits_from((size_t)__builtin_ctzll(~word));
    while (digits) {
      const size_t at = (size_t)__builtin_ctzll(digits);
      const uint64_t rest = ~word & bits_from(at);
      scan->with_digits++;
      reaches_end = rest == 0;
      digits = rest ? digits & bits_from((size_t)__builtin_ctzll(rest)) : 0;
    }
    is_in_digits = reaches_end;
    is_in_word = word >> 63;
    for (; starts; starts &= starts - 1) words[count++] = word_at(text, base + (size_t)__builtin_ctzll(starts), end);
    if (count >= batch) {
      take_words(words, count, text->text, knowledge, vocabulary, &sums, scan);
      count = 0;
    }
  }
  take_words(words, count, text->text, knowledge, vocabulary, &sums, scan);
  scan->words = (int32_t)sums.words;
  scan->letters = (int32_t)sums.letters;
  scan->longest = (int32_t)sums.longest;
  scan->hash = sums.hash;
  scan->commas = signs[comma];
  scan->sentence_ends = signs[sentence_end];
  scan->quotes = signs[quote];
  scan->colons = signs[colon];
  scan->signs = signs[odd_sign];
}

WITH_VECTORS float sum_of_words(struct word_table table, const uint32_t *keys, size_t count) {
  float sum = 0;
  for (size_t index = 0; index < count; index++) {
    const uint32_t bits = word_value(table, keys[index], keys[index]);
    float value;
    memcpy(&value, &bits, sizeof value);
    sum += value;
  }
  return sum;
}

WITH_VECTORS struct line_words read_line(
    const struct marked_text *text, size_t start, size_t end, const struct lexicon *lexicon) {
  struct line_words line = {.last = 0};
  // A character that is cut is left out.
  while (end > start && end < text->count && (text->text[end] & 0xC0) == 0x80) end--;
  bool is_in_word = false;
  for (size_t base = start & ~(size_t)63; base < end; base += 64) {
    const size_t part = base / 64;
    const uint64_t own = bits_between(base, start, end);
    const uint64_t word = row(text, mark_word)[part] & own, digit = row(text, mark_digit)[part];
    const uint64_t begins = word & ~(word << 1 | is_in_word);
    const uint64_t capitals = begins & row(text, mark_upper)[part] & ~digit;
    is_in_word = word >> 63;
    if (base <= start) line.starts_capital = capitals >> (start - base) & 1;
    for (uint64_t left = begins | (row(text, mark_ideograph)[part] & own); left; left &= left - 1) {
      const size_t bit = (size_t)__builtin_ctzll(left);
      const struct found_word found = word_at(text, base + bit, end);
      line.words++;
      line.capitalised += capitals >> bit & 1;
      line.function_words += (lexicon_entry(*lexicon, found.hash) & 0xFFFF) != 0;
      line.last = found.hash;
    }
  }
  return line;
}
