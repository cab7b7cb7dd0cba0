import Ingestion

/// The line under the title: outlet, authors, date, length.
struct Byline {
  private let article: Article

  init(of article: Article) { self.article = article }

  /// Its parts, joined by middle dots.
  var text: String {
    let metadata = article.metadata
    var parts: [String] = []
    if let site = metadata.site { parts.append(site) }
    if !metadata.authors.isEmpty { parts.append(metadata.authors.joined(separator: ", ")) }
    if let published = metadata.published {
      parts.append(ArticleDate(published)?.long ?? published)
    } else if let published = metadata.publishedText {
      parts.append(published)
    }
    parts.append(article.wordCount == 1 ? "1 word" : "\(Grouped(article.wordCount)) words")
    return parts.joined(separator: " · ")
  }
}

/// A number with a comma between its thousands.
struct Grouped: CustomStringConvertible {
  private let number: Int

  init(_ number: Int) { self.number = number }

  /// So many of something: `1 article`, `1,284 articles`.
  static func count(_ number: Int, _ singular: String, _ plural: String) -> String {
    number == 1 ? "1 \(singular)" : "\(Grouped(number)) \(plural)"
  }

  var description: String {
    let digits = String(abs(number))
    var result = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { result += "," }
      result.append(digit)
    }
    return (number < 0 ? "-" : "") + result
  }
}
