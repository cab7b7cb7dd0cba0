import Ingestion

/// What a person has marked.
package struct Marks: Sendable, Hashable {
  /// The articles that were read.
  package var read: Set<ArticleID>

  /// The articles that were starred.
  package var starred: Set<ArticleID>

  /// The articles of each tag; no tag is without one.
  package private(set) var tagged: [Tag: Set<ArticleID>] = [:]

  /// Marks; none without arguments.
  package init(read: Set<ArticleID> = [], starred: Set<ArticleID> = []) {
    self.read = read
    self.starred = starred
  }

  /// The tags of an article, in alphabetical order.
  package func tags(of article: ArticleID) -> [Tag] {
    tagged.filter { $0.value.contains(article) }.keys.sorted()
  }

  /// Adds the marks of other runs.
  package mutating func formUnion(_ other: Marks) {
    read.formUnion(other.read)
    starred.formUnion(other.starred)
    tagged.merge(other.tagged) { $0.union($1) }
  }

  /// Whether an article has a mark.
  package subscript(mark: Mark, article: ArticleID) -> Bool {
    get {
      switch mark {
      case .read: read.contains(article)
      case .starred: starred.contains(article)
      case .tag(let tag): tagged[tag]?.contains(article) ?? false
      }
    }
    set {
      switch mark {
      case .read: if newValue { read.insert(article) } else { read.remove(article) }
      case .starred: if newValue { starred.insert(article) } else { starred.remove(article) }
      case .tag(let tag) where newValue: tagged[tag, default: []].insert(article)
      case .tag(let tag):
        tagged[tag]?.remove(article)
        if tagged[tag]?.isEmpty == true { tagged[tag] = nil }
      }
    }
  }

  /// Carries out changes, in their order.
  package mutating func apply(_ changes: [MarkChange]) {
    for change in changes { self[change.mark, change.article] = change.isSet }
  }
}

/// A mark that an article can bear.
package enum Mark: Sendable, Hashable {
  case read, starred
  case tag(Tag)

  private static let tagPrefix = "tag:"

  /// Its name in the database.
  var kind: String {
    switch self {
    case .read: "read"
    case .starred: "starred"
    case .tag(let tag): Self.tagPrefix + tag.name
    }
  }

  /// The mark that a name in the database stands for; nil where this version knows none.
  init?(kind: String) {
    switch kind {
    case "read": self = .read
    case "starred": self = .starred
    default:
      guard kind.hasPrefix(Self.tagPrefix), let tag = Tag(kind.dropFirst(Self.tagPrefix.count)) else {
        return nil
      }
      self = .tag(tag)
    }
  }
}

/// One mark of one article is set or taken away.
package struct MarkChange: Sendable, Hashable {
  /// Whose mark.
  package var article: ArticleID

  /// Which mark.
  package var mark: Mark

  /// Whether it is set from now on.
  package var isSet: Bool

  /// A change.
  package init(_ mark: Mark, of article: ArticleID, isSet: Bool) {
    self.mark = mark
    self.article = article
    self.isSet = isSet
  }

  /// What takes this change back.
  package var inverse: MarkChange { MarkChange(mark, of: article, isSet: !isSet) }
}
