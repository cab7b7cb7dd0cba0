import Ingestion

/// What a person has marked.
package struct Marks: Sendable, Hashable {
  /// The articles that were read.
  package var read: Set<ArticleID>

  /// The articles that were starred.
  package var starred: Set<ArticleID>

  /// Marks; none without arguments.
  package init(read: Set<ArticleID> = [], starred: Set<ArticleID> = []) {
    self.read = read
    self.starred = starred
  }

  /// Whether an article has a mark.
  package subscript(mark: Mark, article: ArticleID) -> Bool {
    get {
      switch mark {
      case .read: read.contains(article)
      case .starred: starred.contains(article)
      }
    }
    set {
      switch mark {
      case .read: if newValue { read.insert(article) } else { read.remove(article) }
      case .starred: if newValue { starred.insert(article) } else { starred.remove(article) }
      }
    }
  }

  /// Carries out changes, in their order.
  package mutating func apply(_ changes: [MarkChange]) {
    for change in changes { self[change.mark, change.article] = change.isSet }
  }
}

/// A mark that an article can bear; the raw value names it in the database.
package enum Mark: String, Sendable, CaseIterable {
  case read, starred
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
