// Reads a word of any length and script.

#include "CWords.h"

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
