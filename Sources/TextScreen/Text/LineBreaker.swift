/// Says where a line may be broken, cluster by cluster: the rules of Unicode's UAX #14 (revision 53) that matter to
/// articles, in their order.
///
/// Left out: dictionaries (Thai, Khmer) and conjuncts of Brahmic scripts. Stricter in one point: no line begins with
/// an em dash that touches the word before it.
struct LineBreaker {
  private var last: LineBreakClass?
  /// Whether the last cluster, and the one before it, were of East Asian width.
  private var lastIsWide = false
  private var isWideBeforeLast = false
  private var sawSpace = false
  private var flags: SafeText.Cluster.Flags = []
  /// Whether the last quotation mark opens, by what stands before it (LB15a).
  private var opensQuote = false
  /// Whether the last hyphen begins a word (LB20a).
  private var beginsWord = false
  /// Whether the clusters up to here end in a number, perhaps with separators after it (LB25).
  private var inNumber = false

  /// Takes the next cluster and says whether a line may be broken before it.
  ///
  /// - Parameters:
  ///   - cluster: the cluster.
  ///   - next: the one after it; nil at the end of the text.
  /// - Returns: whether the line may end before the cluster.
  mutating func allowsBreak(before cluster: SafeText.Cluster, next: SafeText.Cluster?) -> Bool {
    let kind = cluster.lineBreak
    // LB9: what combines belongs to what it stands on.
    if kind == .combining, last != nil, !sawSpace {
      flags = cluster.flags
      return false
    }
    let resolved = kind == .combining ? .alphabetic : kind
    let allows = decide(resolved, isWide: cluster.width == 2, next: next)
    advance(over: resolved, isWide: cluster.width == 2, flags: cluster.flags)
    return allows
  }

  private func decide(_ kind: LineBreakClass, isWide: Bool, next: SafeText.Cluster?) -> Bool {
    guard let last else { return false }
    // LB7, LB8, LB11
    if kind == .space { return false }
    if flags.contains(.breakAfter) { return true }
    if flags.contains(.joinAfter), !sawSpace { return false }
    // LB12, LB12a
    if !sawSpace {
      if last == .glue { return false }
      if kind == .glue { return last == .breakAfter || last == .hyphen }
    }
    // LB13, LB15c, LB15d
    switch kind {
    case .closing, .closingParenthesis, .exclamation, .slash: return false
    case .infix: return sawSpace && next?.lineBreak == .numeric
    default: break
    }
    // LB14, LB15a
    if last == .opening || last == .wideOpening || opensQuote { return false }
    // LB15b
    if kind == .finalQuote, Self.endsQuote(next) { return false }
    // LB16, LB17
    if kind == .nonstarter, last == .closing || last == .closingParenthesis { return false }
    if kind == .breakBoth, last == .breakBoth { return false }
    // LB18
    if sawSpace { return true }
    return decideWithoutSpace(last, kind, isWide: isWide, next: next)
  }

  private func decideWithoutSpace(
    _ last: LineBreakClass, _ kind: LineBreakClass, isWide: Bool, next: SafeText.Cluster?
  ) -> Bool {
    // LB19, LB19a
    if kind == .quote || kind == .finalQuote || last == .quote || last == .initialQuote { return false }
    if kind == .initialQuote, !lastIsWide || next?.width != 2 { return false }
    if last == .finalQuote, !isWideBeforeLast || !isWide { return false }
    // LB20a, LB21, LB22 (and the em dash)
    if beginsWord, kind == .alphabetic { return false }
    switch kind {
    case .breakAfter, .hyphen, .nonstarter, .inseparable, .breakBoth: return false
    default: break
    }
    if last == .breakBefore { return false }
    switch (last, kind) {
    // LB23, LB23a
    case (.alphabetic, .numeric), (.numeric, .alphabetic), (.prefix, .ideographic), (.ideographic, .postfix):
      return false
    // LB24
    case (.prefix, .alphabetic), (.postfix, .alphabetic), (.alphabetic, .prefix), (.alphabetic, .postfix):
      return false
    // LB25
    case (.numeric, .numeric), (.prefix, .numeric), (.postfix, .numeric), (.hyphen, .numeric),
      (.infix, .numeric):
      return false
    case (.slash, .numeric), (_, .prefix), (_, .postfix):
      return !inNumber
    case (.prefix, .opening), (.postfix, .opening):
      return next?.lineBreak != .numeric
    // LB28, LB29, LB30
    case (.alphabetic, .alphabetic), (.infix, .alphabetic), (.alphabetic, .opening), (.numeric, .opening),
      (.closingParenthesis, .alphabetic), (.closingParenthesis, .numeric):
      return false
    // LB31
    default: return true
    }
  }

  private mutating func advance(over kind: LineBreakClass, isWide: Bool, flags: SafeText.Cluster.Flags) {
    self.flags = flags
    if kind == .space {
      // A text that begins with blanks still begins.
      sawSpace = last != nil
      inNumber = false
      return
    }
    let isAtWordStart = last == nil || sawSpace || last == .glue
    opensQuote =
      kind == .initialQuote
      && (isAtWordStart || last == .opening || last == .wideOpening || last == .quote || opensQuote)
    beginsWord = kind == .hyphen && isAtWordStart
    inNumber =
      kind == .numeric
      || inNumber && !sawSpace
        && [.slash, .infix, .closing, .closingParenthesis].contains(kind)
    isWideBeforeLast = lastIsWide && !sawSpace
    lastIsWide = isWide
    sawSpace = false
    last = kind
  }

  /// Whether what follows a closing quotation mark shows that it closes.
  private static func endsQuote(_ next: SafeText.Cluster?) -> Bool {
    guard let next else { return true }
    switch next.lineBreak {
    case .space, .glue, .closing, .closingParenthesis, .quote, .finalQuote, .exclamation, .infix, .slash:
      return true
    default: return false
    }
  }
}
