import Ingestion
import Quotes

/// The quotes of a corpus as folded words, ready to be compared.
struct QuoteWords {
  /// Shorter quotes are not linked: what they share is a turn of phrase.
  static let shortest = 4

  /// Of a quote so many words are compared, so that a pair costs bounded work; what is longer is a speech, and is
  /// known by its beginning.
  private static let longest = 400

  /// A quote that is long enough.
  struct Quote: Sendable {
    var member: QuoteGroups.Member
    /// Its words, as indices of ``QuoteWords/words``.
    var words: Range<Int>
    var speaker: String?
    /// The speaker, as a number of ``QuoteWords/names``; nil for nobody.
    var name: Int?
  }

  /// The quotes in corpus order.
  private(set) var quotes: [Quote] = []

  /// The words of all quotes, a hash each: two different words of one hash are too rare to matter, since rows count.
  private(set) var words: [UInt32] = []

  /// The different names of speakers, taken apart.
  private(set) var names: [PersonName] = []

  /// Takes in the quotes of a corpus; what is told without marks is in the writer's words, and left out.
  init(_ corpus: Corpus) {
    let articles = concurrently(corpus.count) { Self.words(of: corpus[$0]) }
    words.reserveCapacity(articles.reduce(0) { $0 + $1.words.count })
    var numbers: [String: Int] = [:]
    for (position, article) in articles.enumerated() {
      let base = words.count
      words += article.words
      for found in article.quotes {
        let name = found.speaker.map { speaker in
          if let number = numbers[speaker] { return number }
          numbers[speaker] = names.count
          names.append(PersonName(speaker))
          return names.count - 1
        }
        quotes.append(
          Quote(
            member: QuoteGroups.Member(position: position, quote: found.quote),
            words: base + found.words.lowerBound..<base + found.words.upperBound, speaker: found.speaker,
            name: name
          ))
      }
    }
  }

  private struct ArticleWords: Sendable {
    var words: [UInt32] = []
    var quotes: [(quote: Int, words: Range<Int>, speaker: String?)] = []
  }

  private static func words(of entry: Corpus.Entry) -> ArticleWords {
    var found = ArticleWords()
    entry.article.text.bytes.withUnsafeBufferPointer { text in
      for (number, quotation) in entry.quotations.enumerated() where quotation.kind != .indirect {
        let start = found.words.count
        let range = quotation.range.clamped(to: 0..<text.count)
        // No more bytes are looked at than so many words take.
        let part = UnsafeBufferPointer(rebasing: text[range].prefix(longest * 12))
        Tokenizer.forEachToken(in: part) { _, folded in
          guard found.words.count - start < longest else { return }
          found.words.append(UInt32(truncatingIfNeeded: TermTable.hash(folded) >> 32))
        }
        if found.words.count - start >= shortest {
          found.quotes.append((number, start..<found.words.count, quotation.speaker))
        } else {
          found.words.removeSubrange(start...)
        }
      }
    }
    return found
  }

  // MARK: Rarity

  /// In how many quotes of different words each word stands: an open table, keyed by the words' hashes.
  ///
  /// Quotes word by word the same count once: that a statement was carried by many makes its words no commoner.
  func frequencies() -> Frequencies {
    var table = Frequencies()
    var seen: Set<UInt64> = []
    for (number, quote) in quotes.enumerated() {
      var hash = UInt64(quote.words.count)
      for word in words[quote.words] {
        let product = (hash ^ UInt64(word)).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        hash = product.high ^ product.low
      }
      guard seen.insert(hash).inserted else { continue }
      for word in words[quote.words] { table.count(word, in: Int32(truncatingIfNeeded: number)) }
    }
    return table
  }

  /// Counts of words.
  struct Frequencies {
    private var slots: [(word: UInt32, count: Int32, last: Int32)] = Array(
      repeating: (0, 0, -1), count: 1 << 12)
    private var filled = 0

    /// Counts a word once for a quote.
    fileprivate mutating func count(_ word: UInt32, in quote: Int32) {
      var slot = slot(of: word)
      if slots[slot].count == 0 {
        filled += 1
        // At most half of the slots are filled.
        if filled * 2 > slots.count {
          grow()
          slot = self.slot(of: word)
        }
      } else if slots[slot].last == quote {
        return
      }
      slots[slot] = (word, slots[slot].count + 1, quote)
    }

    private mutating func grow() {
      let old = slots
      slots = Array(repeating: (0, 0, -1), count: old.count * 2)
      for entry in old where entry.count > 0 { slots[slot(of: entry.word)] = entry }
    }

    /// In how many quotes a word stands.
    subscript(word: UInt32) -> Int { Int(slots[slot(of: word)].count) }

    private func slot(of word: UInt32) -> Int {
      let mask = slots.count - 1
      var slot = Int(truncatingIfNeeded: UInt64(word) &* 0x9E37_79B9_7F4A_7C15 >> 20) & mask
      while slots[slot].count != 0, slots[slot].word != word { slot = (slot + 1) & mask }
      return slot
    }
  }
}
