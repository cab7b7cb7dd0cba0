extension NoiseFeatures {
  /// Fills the columns that look at each block alone.
  static func fillOwn(_ table: ColumnWriter, page: Page, shape: PageShape) {
    let language = shape.language
    for index in 0..<table.blocks {
      let block = page.blocks[index]
      let own = shape.shapes[index]
      let words = max(1, Float(own.words))
      let latin = max(1, Float(own.words &- own.ideographs))
      func set(_ feature: Feature.Own, _ value: Float) {
        table.values[Feature.column(feature) &* table.stride &+ index] = value
      }
      set(.length, logarithm(own.length))
      set(.lettersPerWord, Float(own.letters) / words)
      set(.longestWord, Float(own.longestWord))
      set(.capitalised, Float(own.capitalised) / latin)
      set(.allCapitals, Float(own.allCapitals) / latin)
      set(.digits, Float(own.wordsWithDigits) / words)
      set(.commas, Float(own.commas) / words)
      set(.sentenceEnds, logarithm(Float(own.sentenceEnds)))
      set(.endsSentence, flag(own.endsSentence))
      set(.endsColon, flag(own.endsColon))
      set(.endsEllipsis, flag(own.endsEllipsis))
      set(.startsSmall, flag(own.startsSmall))
      set(.startsDigit, flag(own.startsDigit))
      set(.startsQuote, flag(own.startsQuote))
      set(.startsBracket, flag(own.startsBracket))
      set(.startsSign, flag(own.startsSign))
      let function = language.map { Float(own.functionWords[$0.rawValue]) } ?? 0
      set(.functionWords, function / latin)
      set(.quotes, Float(own.quotes) / words)
      set(.signs, logarithm(Float(own.signs)))
      set(.colons, Float(own.colons) / words)
      set(.isItem, flag(block.kind == .item))
      set(.isHeading, flag(block.kind == .heading))
      set(.level, Float(block.level ?? 0))
      set(.emptyBefore, Float(min(3, block.emptyLinesBefore)))
      if index + 1 < table.blocks { set(.emptyAfter, Float(min(3, page.blocks[index + 1].emptyLinesBefore))) }
      // Most of the table's zeros are right already.
      if own.classes != SIMD16() {
        for lane in 0..<16 {
          table.values[(Feature.column(.classShare) &+ lane) &* table.stride &+ index] =
            Float(own.classes[lane]) / words
        }
      }
      if own.rule > 0 {
        let rule = NoiseRules.facts[Int(own.rule)]
        if let feature = rule.feature { set(feature, 1) }
        if rule.opensSection { set(.ruleOpensSection, 1) }
      }
    }
  }

  /// ln(1 + value), by the binary logarithm of the float's own exponent and a line between: exact at powers of two.
  @inline(__always)
  static func logarithm(_ value: Float) -> Float {
    let bits = (value + 1).bitPattern
    return Float(Int32(bitPattern: bits) &- 0x3F80_0000) * (0.693_147_2 / 8_388_608)
  }

  @inline(__always)
  static func flag(_ condition: Bool) -> Float { condition ? 1 : 0 }
}

extension NoiseRules {
  /// What is asked of the rule of a block, again and again: small, without the rule's texts.
  struct Facts: Sendable {
    /// What a block is taken for; nil where no rule holds.
    var reason: RemovalReason?
    var feature: Feature.Own?
    var opensSection = false
    var isCertain = false
  }

  /// By a shape's `rule`: the first stands for none.
  static let facts: [Facts] =
    [Facts()]
    + all.map { rule in
      let feature: Feature.Own? =
        switch rule.reason {
        case .advertisement: .ruleAdvertisement
        case .related: .ruleRelated
        case .readOn: .ruleReadOn
        case .comments: .ruleComments
        case .signup: .ruleSignup
        case .share: .ruleShare
        case .about: .ruleAbout
        case .legal: .ruleLegal
        case .navigation: .ruleNavigation
        case .caption: .ruleCaption
        case .metadata: .ruleMetadata
        case .duplicate, .furniture, .boilerplate: nil
        }
      return Facts(
        reason: rule.reason, feature: feature, opensSection: rule.opensSection, isCertain: rule.isCertain)
    }
}
