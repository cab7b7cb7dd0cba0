/// An element's attributes as the parser lists them: names and values in turn, closed by nil.
struct MarkupAttributes {
  private let list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  init(_ list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    self.list = list
  }

  /// Whether there is none.
  var isEmpty: Bool { list == nil }

  /// The value of an attribute; its own name where it has none.
  subscript(name: StaticString) -> String? {
    pointer(to: name).map { String(cString: $0) }
  }

  /// Calls for each attribute that has a value.
  private func each(_ visit: (_ name: UnsafePointer<UInt8>, _ value: UnsafePointer<UInt8>) -> Void) {
    guard let list else { return }
    var at = 0
    while let name = list[at] {
      if let value = list[at + 1] { visit(name, value) }
      at += 2
    }
  }

  private func pointer(to name: StaticString) -> UnsafePointer<UInt8>? {
    guard let list else { return nil }
    var at = 0
    while let found = list[at] {
      // An attribute without a value stands for itself.
      if Self.isEqual(found, name) { return list[at + 1] ?? found }
      at += 2
    }
    return nil
  }

  /// Whether a word of ASCII in lower case stands anywhere in a text closed by NUL, in any case.
  private static func contains(_ text: UnsafePointer<UInt8>, _ word: StaticString) -> Bool {
    var at = 0
    while text[at] != 0 {
      var length = 0
      while length < word.utf8CodeUnitCount, text[at + length] | 0x20 == word.utf8Start[length] {
        length += 1
      }
      if length == word.utf8CodeUnitCount { return true }
      at += 1
    }
    return false
  }

  private static func isEqual(_ text: UnsafePointer<UInt8>, _ name: StaticString) -> Bool {
    let count = name.utf8CodeUnitCount
    for index in 0..<count where text[index] != name.utf8Start[index] { return false }
    return text[count] == 0
  }

  /// Whether the element is not shown: the hidden attribute, or a style that takes it away.
  var isHidden: Bool {
    if pointer(to: "hidden") != nil { return true }
    // Every such style has "none" or "hidden" in it; most styles have neither.
    guard let value = pointer(to: "style"), Self.contains(value, "none") || Self.contains(value, "hidden")
    else {
      return false
    }
    let style = String(cString: value)
    let plain = style.utf8.filter { $0 > 0x20 }.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    return plain.contains(Array("display:none".utf8)) || plain.contains(Array("visibility:hidden".utf8))
  }

  /// What class, id, role and the like say of the element.
  var hints: MarkupHints { reading.hints }

  /// What class, id, role and the like say of the element, and what their words weigh.
  var reading: (hints: MarkupHints, names: NameWeight) {
    var hints: MarkupHints = []
    var names = NameWeight()
    each { name, value in
      switch name[0] {
      case UInt8(ascii: "c"), UInt8(ascii: "i"), UInt8(ascii: "d"):
        if Self.isNaming(name) {
          hints.formUnion(MarkupWords.hints(in: value, weight: &names))
        } else if Self.isEqual(name, "itemprop") {
          hints.formUnion(Self.hints(ofProperty: String(cString: value)))
        }
      case UInt8(ascii: "r") where Self.isEqual(name, "role"):
        hints.formUnion(Self.hints(ofRole: String(cString: value)))
      case UInt8(ascii: "a") where Self.isEqual(name, "aria-hidden"):
        if value[0] == UInt8(ascii: "t") { hints.insert(.hidden) }
      default: break
      }
    }
    if isHidden { hints.insert(.hidden) }
    return (hints, names)
  }

  /// Whether an attribute's words name the element.
  private static func isNaming(_ name: UnsafePointer<UInt8>) -> Bool {
    switch name[0] {
    case UInt8(ascii: "c"): isEqual(name, "class")
    case UInt8(ascii: "i"): isEqual(name, "id")
    default:
      isEqual(name, "data-component") || isEqual(name, "data-testid") || isEqual(name, "data-block")
        || isEqual(name, "data-component-name") || isEqual(name, "data-type") || isEqual(name, "data-qa")
    }
  }

  /// The words that are weighed, for training.
  var names: [String] {
    var names: [String] = []
    each { name, value in
      if Self.isNaming(name) { names += MarkupWords.words(in: value) }
    }
    return names
  }

  /// ARIA's landmark roles.
  private static func hints(ofRole role: String) -> MarkupHints {
    switch role.lowercased() {
    case "navigation", "menu", "menubar", "menuitem", "search", "tablist", "toolbar", "tab": .navigation
    case "banner": .header
    case "contentinfo": .footer
    case "complementary": .aside
    case "main": .main
    case "article": .article
    case "form": .form
    case "button": .button
    case "dialog", "alertdialog", "alert", "tooltip": .hidden
    default: []
    }
  }

  /// The properties of schema.org that show in a page's body.
  private static func hints(ofProperty property: String) -> MarkupHints {
    switch property {
    case "articleBody": [.body, .article]
    case "headline": .title
    case "author", "creator": .byline
    case "datePublished", "dateModified", "dateCreated": .date
    case "caption", "copyrightHolder": .caption
    case "comment", "commentText": .comments
    default: []
    }
  }
}
