import SeededNumbers
import Testing

@testable import Corpus

/// What is summed up beforehand for the first letters of a word.
@Suite struct BeginningSumsTests {
  /// Articles whose words begin with few letters, in several blocks of postings.
  private static func entries(seed: UInt64) -> [Corpus.Entry] {
    var generator = SeededGenerator(seed: seed)
    let words =
      ["a", "c"]
      + (0..<60).map { _ in
        (0..<Int.random(in: 1...4, using: &generator)).map { _ in
          ["a", "b", "c", "é"].randomElement(using: &generator) ?? ""
        }
        .joined()
      }
    return (0..<300).map { number in
      let length = Int.random(in: 0...40, using: &generator)
      let text = (0..<length).map { _ in words.randomElement(using: &generator) ?? "" }
      return .article(text.joined(separator: " "), path: "\(number).txt")
    }
  }

  @Test(arguments: [61, 62] as [UInt64])
  func keysFindTheSameBeforeAndAfterPreparing(seed: UInt64) throws {
    let entries = Self.entries(seed: seed)
    let (plain, prepared) = (Corpus(entries), Corpus(entries))
    prepared.prepareQuestions()
    for typed in [
      "a", "b", "c", "e", "aa", "ab", "bc", "ca", "abc", "a b", "ab c", "b ca", "b* OR c*", "c -a*",
    ] {
      let query = try Query(parsing: typed, isUnfinished: true)
      #expect(prepared.search(query) == plain.search(query), "\(typed)")
      #expect(prepared.search(query, limit: 9) == plain.search(query, limit: 9), "\(typed)")
      let (found, expected) = (
        prepared.positions(matching: query, best: 40), plain.positions(matching: query, best: 40)
      )
      #expect(found.best == expected.best, "\(typed)")
      #expect(found.all == expected.all, "\(typed)")
    }
  }

  @Test func theSumsOfAWordsBeginningAreKnown() throws {
    let index = Segment(Self.entries(seed: 63)).index
    index.withView { view in
      let known = BeginningSums(of: view)
      for beginning in ["a", "b", "c"] {
        let terms = view.terms(withPrefix: Array(beginning.utf8)).map { ExpandedTerm(term: $0) }
        var expected = [UInt16](repeating: 0, count: view.lengths.count)
        for term in terms {
          let arena = CursorArena()
          var cursor = PostingCursor(view, term: term.term, arena: arena)
          while let article = cursor.article {
            expected[Int(article)] += UInt16(cursor.weight)
            cursor.advance()
          }
        }
        #expect(known.sums(of: terms) == expected, "\(beginning)")
        #expect(known.sums(of: Array(terms.dropLast())) == nil)
      }
    }
  }
}
