import Ingestion

/// Names of exported files, made from articles whose words nobody can trust.
package enum ExportName {
  /// How long the part made of the title may get, in bytes.
  ///
  /// With date, ID and ending the name stays far under the 255 bytes that file systems allow, and still fits a line.
  private static let titleLimit = 80

  /// The file name for an article: date, title and ID, as far as known.
  ///
  /// Made of letters and digits of any script, and of hyphens between them; so it holds no separator and no control
  /// character, and begins with neither a hyphen nor a dot. The ID keeps any two articles apart, and gives one article
  /// the same name in every export.
  ///
  /// - Parameters:
  ///   - article: the article.
  ///   - fileExtension: the ending, without the dot.
  /// - Returns: a name of at most 255 bytes.
  package static func name(for article: Article, fileExtension: String) -> String {
    let date = slug(article.metadata.published.map { String($0.prefix(10)) } ?? "", limit: 10)
    let title = slug(article.metadata.title ?? "", limit: titleLimit)
    let parts = [date, title, article.id.description].filter { !$0.isEmpty }
    return parts.joined(separator: "-") + "." + fileExtension
  }

  /// The letters and digits of a text in lower case, a hyphen for whatever stands between them.
  private static func slug(_ text: String, limit: Int) -> String {
    var slug = ""
    var pendingHyphen = false
    for character in text.lowercased() {
      guard let part = nameable(character) else {
        // An apostrophe stands inside a word.
        if character != "'" && character != "’" { pendingHyphen = !slug.isEmpty }
        continue
      }
      guard slug.utf8.count + part.utf8.count + (pendingHyphen ? 1 : 0) <= limit else { break }
      if pendingHyphen { slug += "-" }
      pendingHyphen = false
      slug += part
    }
    return slug
  }

  /// What of a character may stand in a name: a letter or digit with its accents; nothing of anything else.
  private static func nameable(_ character: Character) -> String? {
    // A letter under a tower of accents would fill the name.
    let scalars = character.unicodeScalars.prefix(4)
    guard let first = scalars.first else { return nil }
    switch first.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
      break
    default: return nil
    }
    var kept = String.UnicodeScalarView()
    kept.append(first)
    for scalar in scalars.dropFirst() {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark: kept.append(scalar)
      default: break
      }
    }
    return String(kept)
  }
}
