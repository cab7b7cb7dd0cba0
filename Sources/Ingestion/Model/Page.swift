/// A page as its structure tells it, before any decision about what is article and what is noise.
///
/// The seam of the room: format and structure readers make pages, the noise stage decides on their blocks.
struct Page: Sendable {
  /// The shown text of all blocks, valid UTF-8.
  var text: [UInt8] = []

  /// The page's blocks in page order.
  var blocks: [PageBlock] = []

  /// What the page says about the article outside its blocks (head of an HTML page, fields of a record).
  var clues = MetadataClues()

  /// Whether the page came with markup, so that hints mean something.
  var hasMarkup = false

  /// The elements that the blocks stand in (HTML).
  var tree = MarkupTree()
}

/// A block of a page with all that its structure tells about it.
struct PageBlock: Sendable {
  /// What the block is to a reader.
  var kind: Block.Kind

  /// A heading's level or an item's depth, from 1.
  var level: Int?

  /// Where its text stands in the page's text, in bytes.
  var range: Range<Int>

  /// How many empty lines stood before it (dumps).
  var emptyLinesBefore = 0

  /// Columns of indentation (dumps), depth of its element (HTML): the paragraphs of one body mostly share it.
  var indent = 0

  /// How many of its bytes are the text of links (HTML).
  var linkBytes = 0

  /// How many of its bytes are set in bold (HTML).
  var boldBytes = 0

  /// The innermost block element around it, as an index into the page's tree; -1 where there is none.
  var node: Int32 = -1

  /// What the elements around it say (HTML).
  var hints: MarkupHints = []
}

/// What the elements around a block say of it, from tags, roles, classes and ids.
struct MarkupHints: OptionSet, Sendable {
  let rawValue: UInt32
  static let article = MarkupHints(rawValue: 1 << 0)
  static let main = MarkupHints(rawValue: 1 << 1)
  static let navigation = MarkupHints(rawValue: 1 << 2)
  static let header = MarkupHints(rawValue: 1 << 3)
  static let footer = MarkupHints(rawValue: 1 << 4)
  static let aside = MarkupHints(rawValue: 1 << 5)
  static let figure = MarkupHints(rawValue: 1 << 6)
  static let caption = MarkupHints(rawValue: 1 << 7)
  static let form = MarkupHints(rawValue: 1 << 8)
  static let button = MarkupHints(rawValue: 1 << 9)
  static let hidden = MarkupHints(rawValue: 1 << 10)
  static let comments = MarkupHints(rawValue: 1 << 11)
  static let related = MarkupHints(rawValue: 1 << 12)
  static let share = MarkupHints(rawValue: 1 << 13)
  static let advertisement = MarkupHints(rawValue: 1 << 14)
  static let signup = MarkupHints(rawValue: 1 << 15)
  static let legal = MarkupHints(rawValue: 1 << 16)
  static let byline = MarkupHints(rawValue: 1 << 17)
  static let date = MarkupHints(rawValue: 1 << 18)
  static let title = MarkupHints(rawValue: 1 << 19)
  static let body = MarkupHints(rawValue: 1 << 20)
  /// In the element that holds most of the page's sentences.
  static let inContainer = MarkupHints(rawValue: 1 << 21)
}

/// What a page says about its article, each clue with every candidate in order of trust.
struct MetadataClues: Sendable, Hashable {
  /// The headlines named, best first (JSON-LD, og:title, `<title>`).
  var titles: [String] = []

  /// The authors named, best source only.
  var authors: [String] = []

  /// What is named as the author but is an organisation or the outlet itself: for pages whose byline names nobody.
  var newsrooms: [String] = []

  /// Publication dates as written, best first.
  var dates: [String] = []

  /// The outlet's names, best first.
  var sites: [String] = []

  /// The language as declared.
  var language: String?

  /// The article's text as the page's linked data give it (JSON-LD's articleBody).
  var body: String?

  /// What the page says the article is about, in a sentence or two (og:description).
  var summary: String?

  /// The canonical address, else the address it was fetched from.
  var url: String?
}
