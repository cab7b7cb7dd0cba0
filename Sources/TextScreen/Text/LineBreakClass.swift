/// What a cluster is to line breaking: the classes of Unicode's UAX #14 that the rules here tell apart.
///
/// The raw values stand in ``scalarRuns``.
package enum LineBreakClass: UInt8, Sendable, Hashable {
  case alphabetic
  case ideographic
  case numeric
  case space
  case opening
  /// An opening bracket of East Asian width.
  case wideOpening
  case closing
  case closingParenthesis
  case initialQuote
  case finalQuote
  /// A quotation mark that may open or close.
  case quote
  case glue
  case nonstarter
  case exclamation
  case slash
  case infix
  case prefix
  case postfix
  case inseparable
  case breakAfter
  case breakBefore
  case hyphen
  case breakBoth
  case zeroWidthSpace
  case wordJoiner
  case combining
}
