/// Names what removed blocks were taken for: the rule that holds for them, the section that they stand in, else their
/// place and shape.
struct RemovalReasons {
  /// How sure a rule is that decides alone: measured, under two in a thousand of its lines are an article's.
  private static let certain = 0.998
  /// How sure a list of teasers is.
  private static let rhythm = 0.95

  /// What decided where no rule holds: place, and whether it looks like a label, a line or running text.
  private static let places = [
    "above-body-label", "above-body-line", "above-body-text",
    "amid-body-label", "amid-body-line", "amid-body-text",
    "below-body-label", "below-body-line", "below-body-text",
  ]

  private let page: Page
  private let score: NoiseScore
  private let kept: [Bool]
  private let told: [String?]
  private let teasers: IndexSet
  private let firstKept: Int
  private let lastKept: Int
  /// The rule of the heading whose section the last block asked for stands in, as ``BlockShape/rule``; 0 is none.
  private var section: UInt8 = 0
  /// Hashes of the kept blocks, gathered when the first block asks that stands on the page again.
  private lazy var keptTexts = Set(kept.indices.filter { kept[$0] }.map { score.shape.shapes[$0].hash })

  init(page: Page, score: NoiseScore, kept: [Bool], told: [String?], teasers: IndexSet) {
    self.teasers = teasers
    self.page = page
    self.score = score
    self.kept = kept
    self.told = told
    firstKept = kept.firstIndex(of: true) ?? kept.count
    lastKept = kept.lastIndex(of: true) ?? -1
  }

  /// The decision on a block that is not kept; blocks are asked for in their order.
  ///
  /// - Parameters:
  ///   - index: the block.
  ///   - markup: what its elements ask for.
  /// - Returns: the removal with its reason.
  mutating func decision(for index: Int, markup: NoiseDecision? = nil) -> NoiseDecision {
    let sure = Double(1 - score.scores[index])
    if let name = told[index] { return .remove(.metadata, rule: name, score: max(sure, 0.9)) }
    let own = score.shape.shapes[index]
    // The heading above them is named by its own rule.
    if teasers.contains(index), !NoiseRules.facts[Int(own.rule)].opensSection {
      return .remove(.related, rule: "teaser-rhythm", score: max(sure, Self.rhythm))
    }
    if index > 0, kept[index - 1] { section = 0 }
    let rule = NoiseRules.facts[Int(own.rule)]
    if let reason = rule.reason {
      if rule.opensSection { section = own.rule }
      return .remove(
        reason, rule: NoiseRules.names[Int(own.rule)], score: rule.isCertain ? max(sure, Self.certain) : sure)
    }
    if case .remove(let reason, let rule, _)? = markup, reason != .boilerplate {
      return .remove(reason, rule: rule, score: sure)
    }
    if let hint = MarkupReasons.reason(of: page.blocks[index].hints) {
      return .remove(hint.reason, rule: hint.rule, score: sure)
    }
    if score.features[Feature.column(.repeats), index] > 0, keptTexts.contains(own.hash) {
      return .remove(.duplicate, rule: "repeated", score: sure)
    }
    if let reason = NoiseRules.facts[Int(section)].reason {
      return .remove(reason, rule: NoiseRules.namesBelow[Int(section)], score: sure)
    }
    let place = index < firstKept ? 0 : index > lastKept ? 2 : 1
    let looks = own.length < 8 ? 0 : NoiseFeatures.text(of: own) > 0 ? 2 : 1
    let reason: RemovalReason =
      own.length < 8 && page.blocks[index].kind == .item ? .navigation : .boilerplate
    return .remove(reason, rule: Self.places[3 * place + looks], score: sure)
  }
}

/// What the elements around a block say of its removal.
enum MarkupReasons {
  private static let reasons: [(MarkupHints, RemovalReason, String)] = [
    (.advertisement, .advertisement, "markup-advertisement"), (.comments, .comments, "markup-comments"),
    (.related, .related, "markup-related"), (.signup, .signup, "markup-signup"),
    (.share, .share, "markup-share"),
    (.caption, .caption, "markup-caption"), (.figure, .caption, "markup-figure"),
    (.legal, .legal, "markup-legal"),
    (.navigation, .navigation, "markup-navigation"), (.byline, .metadata, "markup-byline"),
    (.date, .metadata, "markup-date"), (.title, .metadata, "markup-title"),
    (.footer, .navigation, "markup-footer"),
    (.header, .navigation, "markup-header"), (.button, .navigation, "markup-button"),
    (.form, .navigation, "markup-form"), (.aside, .related, "markup-aside"),
    (.hidden, .boilerplate, "markup-hidden"),
  ]

  /// The first reason that the hints give.
  static func reason(of hints: MarkupHints) -> (reason: RemovalReason, rule: String)? {
    hints.isEmpty ? nil : reasons.first { hints.contains($0.0) }.map { ($0.1, $0.2) }
  }
}
