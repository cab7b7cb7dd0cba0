import Quotes

extension Quotation {
  /// Who said it, in words: the speaker with what the article says of them, and how sure that is.
  package var attribution: String {
    let who = [speaker ?? "unattributed", role].compactMap { $0 }.joined(separator: ", ")
    return "\(who) (\(kind.rawValue), \(certainty) confidence)"
  }

  /// The confidence as a word.
  package var certainty: String {
    // From 0.8 on attributions hold nearly always, below 0.5 they are guesses.
    switch confidence {
    case 0.8...: "high"
    case 0.5..<0.8: "medium"
    default: "low"
    }
  }
}
