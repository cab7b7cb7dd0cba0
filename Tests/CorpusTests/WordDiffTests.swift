import Ingestion
import SeededNumbers
import Testing

@testable import Corpus

/// What differs between two texts, word by word.
@Suite struct WordDiffTests {
  /// The comparison drawn: deletions in `[-` `-]`, insertions in `{+` `+}`.
  private static func drawn(_ old: String, _ new: String) -> String {
    let (a, b) = (UTF8Text(validated: Array(old.utf8)), UTF8Text(validated: Array(new.utf8)))
    return WordDiff(old: a, 0..<a.count, new: b, 0..<b.count).changes.map { change in
      switch change {
      case .same(_, let range): b[range]
      case .deleted(let range): "[-\(a[range])-]"
      case .inserted(let range): "{+\(b[range])+}"
      }
    }.joined()
  }

  @Test(arguments: [
    ("the wall held", "the wall held", "the wall held"),
    ("the wall held", "the old wall held", "the {+old +}wall held"),
    ("the old wall held", "the wall held", "the [-old -]wall held"),
    ("the wall held", "the gate held", "the [-wall -]{+gate +}held"),
    ("", "a wall", "{+a wall+}"), ("a wall", "", "[-a wall-]"), ("", "", ""),
    ("a b c a b b a", "c b a b a c", nil),
  ])
  func aChangeIsShownAsWhatWentAndWhatCame(old: String, new: String, expected: String?) {
    let drawn = Self.drawn(old, new)
    if let expected { #expect(drawn == expected) }
  }

  @Test func aWordThatTwoChangedSentencesShareIsNoIslandInThem() {
    #expect(
      Self.drawn("one two three the four five six", "seven eight nine the ten eleven twelve")
        == "[-one two three the four five six-]{+seven eight nine the ten eleven twelve+}")
    #expect(Self.drawn("a wall the sea", "a gate the bay") == "a [-wall -]{+gate +}the [-sea-]{+bay+}")
  }

  @Test func caseAndMarksMakeNoDifference() {
    #expect(
      Self.drawn("“We will NOT wait”, she said", "\"We will not wait,\" she said")
        == "\"We will not wait,\" she said")
  }

  @Test(arguments: 0..<40)
  func bothTextsCanBeReadOffTheComparison(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let words = ["wall", "sea", "gate", "bay", "quay", "net", "港", "壁"].prefix(
      Int.random(in: 1...8, using: &random))
    func text() -> String {
      (0..<Int.random(in: 0..<300, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
        .joined(separator: " ")
    }
    let (old, new) = (text(), text())
    let (a, b) = (UTF8Text(validated: Array(old.utf8)), UTF8Text(validated: Array(new.utf8)))
    let diff = WordDiff(old: a, 0..<a.count, new: b, 0..<b.count)
    var (left, right) = ("", "")
    for change in diff.changes {
      switch change {
      case .same(let i, let j):
        left += a[i]
        right += b[j]
      case .deleted(let i): left += a[i]
      case .inserted(let j): right += b[j]
      }
    }
    #expect(left == old)
    #expect(right == new)
  }

  @Test(arguments: 0..<30)
  func shortTextsAreComparedWithAsFewChangesAsThereCanBe(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func words() -> [Int] {
      (0..<Int.random(in: 0..<24, using: &random)).map { _ in Int.random(in: 0..<4, using: &random) }
    }
    let (old, new) = (words(), words())
    // The longest common subsequence by the table.
    var table = Array(repeating: Array(repeating: 0, count: new.count + 1), count: old.count + 1)
    for i in old.indices {
      for j in new.indices {
        table[i + 1][j + 1] = old[i] == new[j] ? table[i][j] + 1 : max(table[i][j + 1], table[i + 1][j])
      }
    }
    let a = UTF8Text(validated: Array(old.map { "w\($0)" }.joined(separator: " ").utf8))
    let b = UTF8Text(validated: Array(new.map { "w\($0)" }.joined(separator: " ").utf8))
    let share = WordDiff(old: a, 0..<a.count, new: b, 0..<b.count).sameShare
    let all = old.count + new.count
    #expect(share == (all == 0 ? 1 : Double(2 * table[old.count][new.count]) / Double(all)))
  }

  @Test func longTextsThatDifferAllThroughAreComparedInBoundedTime() {
    let old = UTF8Text(validated: Array((0..<60_000).map { "a\($0 % 977)" }.joined(separator: " ").utf8))
    let new = UTF8Text(validated: Array((0..<60_000).map { "b\($0 % 983)" }.joined(separator: " ").utf8))
    let diff = WordDiff(old: old, 0..<old.count, new: new, 0..<new.count)
    #expect(diff.sameShare == 0)
    #expect(diff.changes.count == 2)
  }
}
