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
  func terms(withStem stem: [UInt8], by stemmer: Stemmer, in view: IndexView) -> [Int] {
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

/// A word of a question with its stem in each of some languages; for one task.
struct WordStems {
  fileprivate struct Entry {
    var language: StemLanguage
    var key: StemTable.Key
    var stem: [UInt8]
    var stemmer: Stemmer
  }

  fileprivate let entries: [Entry]

  init(of word: [UInt8], in languages: LanguageSet) {
    entries = languages.languages.map { language in
      let stemmer = Stemmer(language)
      return Entry(
        language: language, key: StemTable.Key(word, in: language), stem: stemmer.stem(word), stemmer: stemmer
      )
    }
  }

  /// The stems that a word of a question needs: none where its forms are not looked for.
  init(for element: Phrase.Element, in languages: LanguageSet) {
    let isStemmed = element.match == .stem || element.match == .beginning
    self.init(of: element.word, in: isStemmed ? languages : .none)
  }
}

extension SegmentIndex {
  /// The terms that have a word's stem in a language, with the languages in which they have it.
  func terms(stemmedAs word: WordStems, view: IndexView) -> [Int: LanguageSet] {
    var found: [Int: LanguageSet] = [:]
    for entry in word.entries {
      for term in stemTable(entry.key, view: view).terms(withStem: entry.stem, by: entry.stemmer, in: view) {
        found[term, default: .none].formUnion(entry.language.bit)
      }
    }
    return found
  }

  private func stemTable(_ key: StemTable.Key, view: IndexView) -> StemTable {
    if let known = stems.withLock({ $0[key] }) { return known }
    // Nobody waits for another's table.
    let table = StemTable(key, of: view)
    stems.withLock { $0[key] = table }
    return table
  }

  /// Makes all tables of stems that questions will need; stops soon after its task is cancelled.
  func prepareStems() {
    withView { view in
      var firstBytes: [UInt8] = []
      var term = view.terms(of: .text).lowerBound
      while term < view.termCount, let first = view.name(of: term).first {
        firstBytes.append(first)
        term = view.firstTerm(from: term) { view.name(of: $0).first == first }
      }
      for language in languages.languages {
        for first in language.keepsFirstLetter ? firstBytes : [0] where !Task.isCancelled {
          _ = stemTable(StemTable.Key([first], in: language), view: view)
        }
      }
    }
  }
}

extension Corpus {
  /// Does beforehand what the first questions would wait for, and gives memory back; takes time in proportion to the
  /// vocabulary, so it belongs off the screen's thread.
  public func prepareQuestions() {
    for segment in segments where !Task.isCancelled {
      segment.index.prepareStems()
      segment.index.prepareBeginnings()
    }
    returnFreeMemory()
  }
}
