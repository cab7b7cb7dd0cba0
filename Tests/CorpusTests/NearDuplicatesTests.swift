import Ingestion
import SeededNumbers
import Testing

@testable import Corpus

/// Copies of one text.
@Suite struct NearDuplicatesTests {
  private static let words = [
    "harbour", "wall", "council", "ferry", "winter", "storm", "engineer", "bridge", "spring", "rust",
    "survey",
    "bay", "quay", "trader", "net", "boat", "levy", "vote", "moor", "tide", "gull", "slip", "crane", "rope",
  ]

  /// Some words that say nothing, the same for the same seed.
  private static func text(_ count: Int, seed: UInt64) -> [String] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      "\(words.randomElement(using: &random) ?? "")\(Int.random(in: 0..<40, using: &random))"
    }
  }

  private static func sketch(_ words: [String]) -> TextSketch {
    TextSketch(of: UTF8Text(validated: Array(words.joined(separator: " ").utf8)))
  }

  @Test(arguments: [20, 90, 400, 3000])
  func aTextWithAFewWordsChangedIsACopy(count: Int) {
    let text = Self.text(count, seed: 1)
    var changed = text
    changed[count / 3] = "otherwise"
    let others = (2..<6).map { Self.sketch(Self.text(count, seed: $0)) }
    let found = NearDuplicates(of: [Self.sketch(text)] + others + [Self.sketch(changed)])
    #expect(found.groups == [[0, 5]])
    #expect(found.leaders == [0, 1, 2, 3, 4, 0])
  }

  @Test func caseMarksAndLineEndsMakeNoDifference() {
    let found = NearDuplicates(
      of: ["The quay, at noon: nobody came to the boats.", "the QUAY at noon\nnobody came — to the boats"]
        .map { TextSketch(of: UTF8Text(validated: Array($0.utf8))) })
    #expect(found.groups == [[0, 1]])
  }

  @Test func halfOfATextInAnotherIsNoCopy() {
    let first = Self.text(400, seed: 1)
    let second = Array(first.prefix(200)) + Self.text(200, seed: 2)
    #expect(NearDuplicates(of: [Self.sketch(first), Self.sketch(second)]).groups.isEmpty)
    let overlap = Self.sketch(first).overlap(with: Self.sketch(second))
    #expect(abs(overlap.first - 0.5) < 0.15)
  }

  @Test func aBriefInALongArticleIsNoCopyOfIt() {
    let long = Self.text(900, seed: 3)
    let brief = Array(long[100..<200])
    #expect(NearDuplicates(of: [Self.sketch(long), Self.sketch(brief)]).groups.isEmpty)
    #expect(Self.sketch(long).overlap(with: Self.sketch(brief)).most > 0.9)
  }

  @Test func hundredsOfCopiesAreOneGroup() {
    let text = Self.text(300, seed: 4)
    let sketches = (0..<300).map { number in
      var copy = text
      copy[number] = "changed\(number)"
      return Self.sketch(copy)
    }
    #expect(NearDuplicates(of: sketches).groups == [Array(0..<300)])
  }

  @Test func smallChangesDoNotLeadFromOneTextToAnother() {
    // Each differs from its neighbour by a tenth, the first and the last by all.
    let first = Self.text(300, seed: 5)
    let last = Self.text(300, seed: 6)
    let steps = (0...10).map { step in Self.sketch(Array(last.prefix(step * 30)) + first.dropFirst(step * 30))
    }
    let found = NearDuplicates(of: steps)
    #expect(found.leaders[0] != found.leaders[10])
  }

  @Test func emptyTextsAreNoCopies() {
    #expect(NearDuplicates(of: [Self.sketch([]), Self.sketch([])]).groups.isEmpty)
    #expect(NearDuplicates(of: []).leaders.isEmpty)
  }
}
