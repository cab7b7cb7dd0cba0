import Testing

@testable import Ingestion

/// Every rule holds for the lines that it says it removes, and for none that it says it keeps.
@Suite struct NoiseRulesTests {
  @Test(arguments: NoiseRules.all.map(\.name))
  func aRuleHoldsForItsExamplesAndNoOthers(name: String) throws {
    let number = try #require(NoiseRules.all.firstIndex { $0.name == name })
    let rule = NoiseRules.all[number]
    #expect(!rule.removes.isEmpty && !rule.keeps.isEmpty, "\(name) has no examples")
    for line in rule.removes { #expect(holds(rule, number, line), "\(name) misses “\(line)”") }
    for line in rule.keeps { #expect(!holds(rule, number, line), "\(name) takes “\(line)”") }
  }

  @Test func rulesHaveNamesOfTheirOwn() {
    #expect(Set(NoiseRules.all.map(\.name)).count == NoiseRules.all.count)
  }

  @Test func noPhraseIsLongerThanTheScannerLooks() {
    for case .phrases(let text, _) in NoiseRules.all.map(\.test) {
      for line in text.split(separator: "\n") {
        #expect((1...PhraseTable.longest).contains(PhraseHash.hashes(of: String(line)).count), "\(line)")
      }
    }
  }

  /// A phrase that two rules know is the first one's; so the table is asked with this rule alone.
  private func holds(_ rule: NoiseRule, _ number: Int, _ line: String) -> Bool {
    let shape = shape(of: line)
    switch rule.test {
    case .shape(let holds): return holds(shape)
    case .phrases: return PhraseTable([rule]).rule(for: line, words: shape.words) != nil
    }
  }

  private func shape(of line: String) -> BlockShape {
    var page = Page()
    page.text = Array(line.utf8)
    page.blocks = [PageBlock(kind: .paragraph, level: nil, range: 0..<page.text.count)]
    return PageShape(of: page).shapes[0]
  }
}

extension PhraseTable {
  /// The rule of the longest phrase that a line begins with, if the line may be as long as it is.
  fileprivate func rule(for line: String, words: Int32) -> UInt8? {
    var found: (phrase: Phrase, words: Int)?
    var sequence = WordHash.seed
    for (index, hash) in PhraseHash.hashes(of: line).prefix(PhraseTable.longest).enumerated() {
      sequence = WordHash.taking(word: hash, into: sequence)
      if let phrase = withLookup({ $0.phrase(of: sequence) }) { found = (phrase, index + 1) }
    }
    return found.flatMap { Int32($0.words) == words || words <= $0.phrase.mostWords ? $0.phrase.rule : nil }
  }
}
