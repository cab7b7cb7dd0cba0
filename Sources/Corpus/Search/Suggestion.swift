extension Corpus {
  /// The question with words of the corpus in place of those that no article has (“did you mean”).
  ///
  /// For each such word the nearest of the corpus is taken: of those with the fewest edits the one in most articles.
  /// Words of up to three letters stay, longer ones may differ by one edit, from six letters on by two.
  ///
  /// - Returns: the question; nil where all its words are there, or none that is missing has a near one.
  public func suggestion(for query: Query) -> String? {
    let scalars = Array(query.text.unicodeScalars)
    var text = String.UnicodeScalarView()
    var copied = 0
    let languages = LanguageSet(bits: segments.reduce(0) { $0 | $1.index.languages.bits })
    for word in query.words where word.range.upperBound <= scalars.count && word.range.lowerBound >= copied {
      guard !isKnown(word, languages), let better = nearestTerm(to: word.folded) else { continue }
      text.append(contentsOf: scalars[copied..<word.range.lowerBound])
      text.append(contentsOf: String(decoding: better, as: UTF8.self).unicodeScalars)
      copied = word.range.upperBound
    }
    guard copied > 0 else { return nil }
    text.append(contentsOf: scalars[copied...])
    return String(text)
  }

  /// Whether any article has a word in any of its forms, or, of one that is still being typed, one that begins so.
  private func isKnown(_ word: Query.Word, _ languages: LanguageSet) -> Bool {
    let stems = WordStems(of: word.folded, in: languages)
    let element = Phrase.Element(
      word: word.folded, match: word.isUnfinished ? .beginning : .stem, capitals: .any, offset: 0)
    return segments.contains { segment in
      segment.index.withView {
        !segment.index.terms(of: element, in: .text, stems: stems, view: $0).isEmpty
      }
    }
  }

  private func nearestTerm(to word: [UInt8]) -> [UInt8]? {
    let letters = String(decoding: word, as: UTF8.self).unicodeScalars.count
    guard letters > 3 else { return nil }
    for distance in 1...(letters > 5 ? 2 : 1) {
      var frequencies: [[UInt8]: Int] = [:]
      for segment in segments {
        segment.index.withView { view in
          for near in FuzzyTerms.near(word, within: distance, of: .text, in: view) {
            frequencies[Array(view.name(of: near.term)), default: 0] += view.documentFrequency(of: near.term)
          }
        }
      }
      // Of equals the first in the alphabet, so that the answer is the same in every run.
      let best = frequencies.min {
        $0.value != $1.value ? $0.value > $1.value : $0.key.lexicographicallyPrecedes($1.key)
      }
      if let best { return best.key }
    }
    return nil
  }
}
