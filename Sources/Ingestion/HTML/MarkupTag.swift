/// The elements that matter to a page's structure; all others are ``other`` and stand in a line of text.
enum MarkupTag: UInt8, Sendable {
  case other
  // Head.
  case html, head, body, title, meta, link
  // What is never shown.
  case script, style, noscript, template, iframe, svg, select, textarea, canvas, audio, video, object,
    datalist, dialog
  // Sections.
  case article, main, section, header, footer, nav, aside, form, figure, figcaption, address, fieldset,
    details
  case div, center
  // Blocks of text.
  case p, h1, h2, h3, h4, h5, h6, blockquote, pre, ul, ol, li, dl, dt, dd, hr, summary, legend
  // Tables.
  case table, caption, thead, tbody, tfoot, tr, td, th
  // In a line.
  case a, br, button, label, input, time, b, strong, em, i, span, img, sup

  /// What an element does to the text around it.
  enum Display { case block, line, none }

  /// Whether the element begins a block, stands in a line, or is never shown.
  var display: Display {
    switch self {
    case .script, .style, .noscript, .template, .iframe, .svg, .select, .textarea, .canvas, .audio, .video,
      .object,
      .datalist, .title:
      .none
    case .other, .meta, .link, .a, .br, .button, .label, .input, .time, .b, .strong, .em, .i, .span, .img,
      .sup:
      .line
    default: .block
    }
  }

  /// A heading's level.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  /// Whether the element has neither content nor an end.
  var isVoid: Bool {
    switch self {
    case .br, .hr, .img, .input, .meta, .link: true
    default: false
    }
  }

  /// The tag of an element's name in lower case.
  init(named name: String) {
    self = Self.names[name] ?? .other
  }

  private static let names: [String: MarkupTag] = {
    let names = [
      "html", "head", "body", "title", "meta", "link", "script", "style", "noscript", "template", "iframe",
      "svg",
      "select", "textarea", "canvas", "audio", "video", "object", "datalist", "dialog", "article", "main",
      "section",
      "header", "footer", "nav", "aside", "form", "figure", "figcaption", "address", "fieldset", "details",
      "div",
      "center", "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "ul", "ol", "li", "dl", "dt",
      "dd", "hr",
      "summary", "legend", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "a", "br",
      "button",
      "label", "input", "time", "b", "strong", "em", "i", "span", "img", "sup",
    ]
    var table: [String: MarkupTag] = [:]
    for (index, name) in names.enumerated() { table[name] = MarkupTag(rawValue: UInt8(index + 1)) }
    return table
  }()
}
