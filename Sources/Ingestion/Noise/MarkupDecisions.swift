import Foundation

/// Decides on blocks by what their elements say, with each reason by its hint.
enum MarkupDecisions {
  /// Hints that take a block out, the surest first.
  private static let reasons: [(MarkupHints, RemovalReason, rule: String, score: Double)] = [
    (.comments, .comments, "markup-comments", 0.95), (.caption, .caption, "markup-caption", 0.95),
    (.navigation, .navigation, "markup-navigation", 0.95),
    (.advertisement, .advertisement, "markup-advert", 0.9),
    (.signup, .signup, "markup-signup", 0.9), (.legal, .legal, "markup-legal", 0.9),
    (.related, .related, "markup-related", 0.9), (.share, .share, "markup-share", 0.9),
    (.footer, .boilerplate, "markup-footer", 0.9), (.hidden, .boilerplate, "markup-hidden", 0.8),
    (.byline, .metadata, "markup-byline", 0.85), (.date, .metadata, "markup-date", 0.85),
    (.button, .share, "markup-button", 0.85), (.aside, .boilerplate, "markup-aside", 0.85),
    (.figure, .caption, "markup-figure", 0.75), (.form, .signup, "markup-form", 0.75),
  ]
  /// A block with this share of its text in links is a list of links.
  private static let linkShare = 0.6

  /// The rule for blocks that stand elsewhere on the page.
  private static let outsideContainer = "outside-container"

  /// Hints that are wrong now and then; where they leave too little, they are not believed.
  private static let doubtful: MarkupHints = [
    .byline, .date, .aside, .figure, .form, .button, .hidden, .related, .share, .navigation, .footer, .signup,
  ]
  /// Less than this share of a container's text kept is too little.
  private static let leastKept = 0.4

  /// What the elements ask for, block by block: a removal, or nil where nothing speaks against a block.
  ///
  /// - Parameter page: the page.
  /// - Returns: nil for a page without an element that holds an article's text.
  static func removals(on page: Page) -> [NoiseDecision?]? {
    guard page.blocks.contains(where: { $0.hints.contains(.inContainer) }) else { return nil }
    let strict = page.blocks.map { removal(of: $0) }
    var (kept, all) = (0, 0)
    for (block, removal) in zip(page.blocks, strict)
    where block.hints.contains(.inContainer) && block.linkBytes * 2 < block.range.count {
      all += block.range.count
      if removal == nil { kept += block.range.count }
    }
    if Double(kept) >= leastKept * Double(all) { return strict }
    return page.blocks.map { block in
      var block = block
      block.hints.subtract(doubtful)
      return removal(of: block)
    }
  }

  /// What the elements add to a score, in its logarithmic odds.
  private struct Evidence {
    var nothingAgainst, outside, named, foreign: Float

    /// A forest learnt on few hundred documents is too sure of noise, and knows not all names that blocks may be put under;
    /// cross-validated, what lies around these numbers is as good.
    static let document = Evidence(nothingAgainst: 0.3, outside: 0, named: -0.5, foreign: -2)
    /// The score of a piece's text knows no elements, and takes what stands amid an article for its body unless a name
    /// says otherwise; around the best of a coarse grid, cross-validated on documents.
    static let piece = Evidence(nothingAgainst: 1.5, outside: -1, named: -3, foreign: -5)
  }

  /// How sure it is that a block is body, by its score and what its elements say.
  ///
  /// - Parameters:
  ///   - score: the score, 0 to 1.
  ///   - removal: what the elements ask for.
  ///   - isDocument: whether the score is one of documents, which knows the elements.
  /// - Returns: 0 to 1.
  static func certainty(of score: Float, removal: NoiseDecision?, isDocument: Bool) -> Float {
    let evidence: Evidence = isDocument ? .document : .piece
    let weight =
      switch removal {
      case nil, .keep: evidence.nothingAgainst
      case .remove(_, outsideContainer, _): evidence.outside
      case .remove(.comments, _, _), .remove(.advertisement, _, _), .remove(.signup, _, _): evidence.foreign
      default: evidence.named
      }
    let odds = score / max(1e-6, 1 - score) * exp(weight)
    return odds / (1 + odds)
  }

  /// How far the elements around a block speak for it: 1 where nothing speaks against it, down to -3 for what is foreign
  /// to every article; 0 stands for a page of which the elements say nothing.
  static func evidence(_ removal: NoiseDecision?) -> Float {
    switch removal {
    case nil: 1
    case .remove(_, outsideContainer, _): -1
    case .remove(.comments, _, _), .remove(.advertisement, _, _), .remove(.signup, _, _): -3
    default: -2
    }
  }

  /// Whether a removal is asked for by what an element is called, not just by where it stands.
  static func isNamed(_ removal: NoiseDecision?) -> Bool {
    switch removal {
    case nil, .keep, .remove(_, outsideContainer, _): false
    case .remove: true
    }
  }

  /// The removal that a block's elements ask for; nil where nothing speaks against it.
  static func removal(of block: PageBlock) -> NoiseDecision? {
    guard block.hints.contains(.inContainer) else {
      return .remove(.boilerplate, rule: outsideContainer, score: 0.8)
    }
    for (hint, reason, rule, score) in reasons where block.hints.contains(hint) {
      return .remove(reason, rule: rule, score: score)
    }
    if block.kind == .heading, block.level == 1 {
      return .remove(.metadata, rule: "markup-title", score: 0.9)
    }
    if Double(block.linkBytes) > linkShare * Double(block.range.count) {
      return .remove(.related, rule: "mostly-links", score: 0.8)
    }
    return nil
  }
}
