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

  /// The line, with as many reasons and hints as fit.
  func text(fitting width: Int) -> String {
    let blocks = count == 1 ? "1 block hidden" : "\(count) blocks hidden"
    let hints = " (H show · W why)"
    for shown in stride(from: reasons.count, through: 1, by: -1) {
      let more = shown < reasons.count ? ", …" : ""
      let named = "┄ \(blocks): " + reasons.prefix(shown).joined(separator: ", ") + more
      if (named + hints + " ┄").count <= width { return named + hints + " ┄" }
      if (named + " ┄").count <= width { return named + " ┄" }
    }
    return "┄ \(blocks) ┄"
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
