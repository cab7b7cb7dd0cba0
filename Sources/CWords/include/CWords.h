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
  /// A letter or digit, each byte of it; ideographs are none.
  mark_word,
  /// A capital or a digit, each byte of it.
  mark_upper,
  /// A digit of ASCII.
  mark_digit,
  /// A printable sign of ASCII.
  mark_sign,
  /// No ASCII.
  mark_wide,
  /// The first byte of an ideograph.
  mark_ideograph,
  /// The first byte of a sign that is no ASCII.
  mark_wide_sign,
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
/// `odd`: each byte that is a control character or that a blank beyond ASCII begins with, and each space before such a
/// one or another space. `wide`: each byte that is no ASCII. What the rows hold behind the text's end means nothing.
void mark_odd(const uint8_t *text, size_t count, uint64_t *odd, uint64_t *wide);

/// Where what is no line feed and yet ends a line stands next, or a NUL; `count` where none does.
///
/// These are CR, VT, FF, NEL, U+2028 and U+2029.
size_t next_odd_line_end(const uint8_t *text, size_t count, size_t at);

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

/// Four places of a table of words: a word's key, and what is known of it; a value of 0 stands in an empty place.
///
/// All four are compared at once: no branch hangs on which of them a word has, which no processor can foresee.
struct word_bucket {
  uint32_t keys[4];
  uint32_t values[4];
};

/// A table of words, of so many buckets as `mask` and one; a word that finds no place in its own is in the next.
struct word_table {
  const struct word_bucket *buckets;
  size_t mask;
};

/// What is known of a word; 0 where nothing is.
static inline uint32_t word_value(struct word_table table, size_t first, uint32_t key) {
  typedef uint32_t four __attribute__((vector_size(16)));
  while (true) {
    const struct word_bucket *bucket = table.buckets + (first & table.mask);
    four keys, values;
    __builtin_memcpy(&keys, bucket->keys, sizeof keys);
    __builtin_memcpy(&values, bucket->values, sizeof values);
    // One of the four has the key, or none: the others add no bit.
    const four own = (four)(keys == key) & values;
    const uint32_t value = own[0] | own[1] | own[2] | own[3];
    if (__builtin_expect((value != 0) | (values[3] == 0), true)) return value;
    first++;
  }
}

/// The sum of the numbers that a table knows of some words, which are their own places' numbers.
float sum_of_words(struct word_table table, const uint32_t *keys, size_t count);

/// What is known of words by their hashes.
struct lexicon {
  struct word_table table;
  /// A bit for each of the words' hashes, cut to 15 bits: small enough to stay near, it spares most words the table.
  const uint64_t *filter;
};

enum { lexicon_filter_size = 512 };

static inline size_t lexicon_bucket_of(uint64_t hash) { return hash >> 20; }
/// What is kept of a hash: with the bucket's own bits, 44 of the 64 tell words apart.
static inline uint32_t lexicon_key_of(uint64_t hash) { return (uint32_t)(hash >> 32); }
static inline size_t lexicon_filter_word_of(uint64_t hash) { return (hash >> 9) & (lexicon_filter_size - 1); }
static inline uint64_t lexicon_filter_bit_of(uint64_t hash) { return UINT64_C(1) << ((hash >> 3) & 63); }

/// What is known of a word; 0 where nothing is.
///
/// A word that the filter does not know is led to the table's first bucket, which is near then.
static inline uint32_t lexicon_entry(struct lexicon lexicon, uint64_t hash) {
  const bool known = lexicon.filter[lexicon_filter_word_of(hash)] & lexicon_filter_bit_of(hash);
  return word_value(lexicon.table, known ? lexicon_bucket_of(hash) : 0, lexicon_key_of(hash));
}

/// Words and signs by which captions name who took the picture.
struct credit_words {
  /// The bits of the lexicon's entries that words for pictures have.
  uint32_t mask;
  /// The hash of "by".
  uint64_t by;
  /// The agency that needs no slash before it.
  uint64_t known_agency;
  /// The hashes of all agencies.
  const uint64_t *agencies;
  size_t agency_count;
};

/// The keys of content words while they are gathered.
struct vocabulary {
  uint32_t *keys;
  /// How many there are, and how many there is room for; one more is left out.
  size_t count, room;
  /// Shorter words, in letters, are left out: they say little of what a text is about.
  uint32_t least_letters;
};

/// What is kept of a word's hash.
static inline uint32_t vocabulary_key(uint64_t hash) { return (uint32_t)(hash ^ (hash >> 32)); }

/// Takes a word into the hash of a sequence of words.
static inline uint64_t sequence_hash_taking(uint64_t word, uint64_t hash) {
  const uint64_t mixed = (hash ^ word) * UINT64_C(0x9E3779B97F4A7C15);
  return mixed ^ (mixed >> 29);
}

/// Of so many first words the hash in sequence is told.
enum { longest_opening = 12 };

/// A bit for each of the hashes of phrases that rules know, cut to 15 bits: most lines begin no phrase and need not ask
/// for it.
enum { phrase_filter_size = 512 };
static inline size_t phrase_filter_word_of(uint64_t hash) { return (hash >> 46) & (phrase_filter_size - 1); }
static inline uint64_t phrase_filter_bit_of(uint64_t hash) { return UINT64_C(1) << ((hash >> 40) & 63); }
static inline bool phrase_filter_has(const uint64_t *filter, uint64_t hash) {
  return filter[phrase_filter_word_of(hash)] & phrase_filter_bit_of(hash);
}

/// What is known of words before a text is read.
struct word_knowledge {
  struct lexicon lexicon;
  struct credit_words credits;
  const uint64_t *phrases;
};

/// What a stretch of text is made of.
struct scanned_text {
  int32_t words, ideographs, letters, capitalised, all_capitals, with_digits, longest;
  int32_t commas, sentence_ends, quotes, signs, colons;
  /// The number of the word that names a picture's maker, where one does.
  int32_t credit_at;
  /// A word for pictures stands before a colon or "by".
  bool names_credit;
  /// A picture agency stands after a slash, or by its full name.
  bool names_agency;
  /// The hash of all its words in sequence, and of the first one, the first two and so on.
  uint64_t hash;
  uint64_t openings[longest_opening];
  /// A bit for each opening that may be a phrase of a rule.
  uint32_t known_openings;
  /// How many of its words have each bit of the lexicon's entries.
  uint16_t entries[32];
};

/// Reads all words from `start` to before `end`, and counts what stands between them.
///
/// The scan is all zeros before. What is content is appended to the vocabulary: words of letters enough that have none of the lower sixteen bits in the
/// lexicon, and pairs of ideographs.
void scan_text(
    const struct marked_text *text, size_t start, size_t end, const struct word_knowledge *knowledge,
    struct vocabulary *vocabulary, struct scanned_text *scan);

/// What the words of a line's beginning or end are.
struct line_words {
  uint32_t words, capitalised, function_words;
  /// The hash of the last one.
  uint64_t last;
  bool starts_capital;
};

/// Reads the words of a line's beginning, or of its end: from `start` to before `end`.
///
/// It starts with a capital where its first byte does.
struct line_words read_line(
    const struct marked_text *text, size_t start, size_t end, const struct lexicon *lexicon);

#endif
