/// The terms of a segment by their stems in one language, those with one first byte.
///
/// Made when a question first needs it: a vocabulary's terms with one first letter are stemmed within some
/// milliseconds, and most questions need few letters.
struct StemTable: Sendable {
  struct Key: Hashable, Sendable {
    var language: StemLanguage
    /// 0 where stems may begin with another letter than their words.
    var firstByte: UInt8

    init(_ word: [UInt8], in language: StemLanguage) {
      self.language = language
      firstByte = language.keepsFirstLetter ? word.first ?? 0 : 0
    }
  }

  /// A stem's hash in the high half, the term in the low one; ascending.
  private let entries: [UInt64]

  init(_ key: Key, of view: IndexView) {
    let stemmer = Stemmer(key.language)
    let terms = key.firstByte == 0 ? view.terms(of: .text) : view.terms(withPrefix: [key.firstByte])
    var entries: [UInt64] = []
    entries.reserveCapacity(terms.count)
    for term in terms {
      entries.append(stemmer.withStem(of: view.name(of: term)) { Self.hash($0) } | UInt64(term))
    }
    self.entries = entries.sorted()
  }

  private static func hash(_ stem: UnsafeBufferPointer<UInt8>) -> UInt64 {
    TermTable.hash(stem) & 0xFFFF_FFFF_0000_0000
  }

  /// The terms with a stem, ascending.
  func terms(withStem stem: [UInt8], by stemmer: borrowing Stemmer, in view: IndexView) -> [Int] {
    let hash = stem.withUnsafeBufferPointer(Self.hash)
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle] < hash { low = middle + 1 } else { high = middle }
    }
    var terms: [Int] = []
    while low < entries.count, entries[low] & 0xFFFF_FFFF_0000_0000 == hash {
      let term = Int(entries[low] & 0xFFFF_FFFF)
      // Other stems may have the same hash.
      if stemmer.withStem(of: view.name(of: term), { $0.elementsEqual(stem) }) { terms.append(term) }
      low += 1
    }
    return terms
  }
}

extension SegmentIndex {
  /// The terms whose stem in a language is that of a word, ascending.
  func terms(stemmedAs word: [UInt8], in language: StemLanguage, view: IndexView) -> [Int] {
    let stemmer = Stemmer(language)
    let key = StemTable.Key(word, in: language)
    let table = stems.withLock { tables in
      if let known = tables[key] { return known }
      let table = StemTable(key, of: view)
      tables[key] = table
      return table
    }
    return table.terms(withStem: stemmer.stem(word), by: stemmer, in: view)
  }
}
