import Corpus
import Ingestion
import Quotes

/// A quote in the words of the quotes pane.
struct QuoteWording {
  let quotation: Quotation
  let text: UTF8Text

  /// Who spoke, with the role that the article gives; nil where nobody is known.
  var speaker: String? {
    guard let name = quotation.speaker else { return nil }
    return quotation.role.map { "\(name), \($0)" } ?? name
  }

  /// The quote in one line, between its marks.
  var line: String {
    let words = text[quotation.range].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return quotation.kind == .indirect ? words : "“\(words)”"
  }

  /// How it is reported, by which word, how sure.
  var details: String {
    var parts = [quotation.kind.rawValue]
    if let cue = quotation.cue { parts.append("cue “\(text[cue])”") }
    if let mention = quotation.mention, text[mention] != quotation.speaker {
      parts.append("named “\(text[mention])”")
    }
    parts.append(quotation.speaker == nil ? "nobody named" : certainty)
    return parts.joined(separator: ", ")
  }

  /// The kind where it is not direct, and how sure where that is not high.
  var short: String {
    var parts: [String] = []
    if quotation.kind != .direct { parts.append(quotation.kind.rawValue) }
    if quotation.speaker != nil, certainty != "high" { parts.append(certainty) }
    return parts.joined(separator: ", ")
  }

  /// Thirds of the scale would call a coin toss "medium": high begins where nine in ten are right or nearly so.
  private var certainty: String {
    switch quotation.confidence {
    case 0.8...: "high"
    case 0.5..<0.8: "medium"
    default: "low"
    }
  }
}
