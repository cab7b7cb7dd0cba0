import Ingestion

/// The dim line that stands for removed blocks: how many, and what they were taken for.
struct HiddenMark {
  private let count: Int
  private let reasons: [String]

  init(of removed: ArraySlice<RemovedBlock>) {
    count = removed.count
    var reasons: [String] = []
    for block in removed {
      let words = Self.wording(of: block.reason)
      if !reasons.contains(words) { reasons.append(words) }
    }
    self.reasons = reasons
  }

  /// The line, with the keys that look into it and as many reasons as fit beside them.
  func text(fitting width: Int) -> String {
    let blocks = count == 1 ? "1 block hidden" : "\(count) blocks hidden"
    let hints = " (H show · W why)"
    for shown in stride(from: reasons.count, through: 1, by: -1) {
      let more = shown < reasons.count ? ", …" : ""
      let line = "┄ \(blocks): " + reasons.prefix(shown).joined(separator: ", ") + more + hints + " ┄"
      if line.count <= width { return line }
    }
    let short = "┄ \(blocks)\(hints) ┄"
    return short.count <= width ? short : "┄ \(blocks) ┄"
  }

  /// What a reader calls a reason.
  static func wording(of reason: RemovalReason) -> String {
    switch reason {
    case .advertisement: "advert"
    case .related: "related stories"
    case .caption: "caption or credit"
    case .navigation: "navigation"
    case .metadata: "title, byline or date"
    case .signup: "newsletter box"
    case .share: "share buttons"
    case .readOn: "call to read on"
    case .comments: "readers’ comments"
    case .legal: "legal notice"
    case .about: "about the author"
    case .duplicate: "the same text again"
    case .furniture: "page furniture"
    case .boilerplate: "boilerplate"
    }
  }
}
