/// Reads the names in a byline.
enum BylineReader {
  /// What a byline says.
  struct Reading: Equatable {
    /// The names, in order.
    var names: [String] = []
    /// A word like "by" stands before them.
    var isSaid = false
  }

  /// The names in a byline's text, in order.
  static func names(in text: String) -> [String] { reading(of: text).names }

  /// What a byline's text says: persons; where a word like "by" stands before none, the pen name or the newsroom that
  /// follows it.
  static func reading(of text: String) -> Reading {
    var parser = Parser(pieces: pieces(of: text))
    return parser.read()
  }

  /// A byline cut into words and what parts them.
  fileprivate enum Piece: Equatable {
    case word(Substring)
    case number
    case comma
    case separator
  }

  /// Names of more than so many words are none.
  fileprivate static let longestName = 5
  /// A byline that is read goes on for so many bytes at most.
  private static let longestByline = 1000

  /// Words, and what parts names: commas, bars, dots amid the line, dashes with blanks around, brackets.
  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    func add(_ word: Substring) {
      if word.first?.isNumber ?? false {
        pieces.append(.number)
      } else if let at = seam(in: word) {
        pieces.append(.word(word[..<at]))
        pieces.append(.word(word[at...]))
      } else {
        pieces.append(.word(word))
      }
    }
    let start = String(decoding: text.utf8.prefix(longestByline), as: UTF8.self)
    for chunk in start.split(whereSeparator: \.isWhitespace) {
      var rest = chunk[...]
      while let at = rest.firstIndex(where: { ",;|•·/()[]:–—&+@_".contains($0) }) {
        if at > rest.startIndex { add(rest[..<at]) }
        // A sign that joins counts as a word.
        switch rest[at] {
        case "&", "+": pieces.append(.word("and"))
        // Without a blank behind it, it parts the items of a list.
        case ",": pieces.append(rest.index(after: at) == rest.endIndex ? .comma : .separator)
        default: pieces.append(.separator)
        }
        rest = rest[rest.index(after: at)...]
      }
      if rest == "-" { pieces.append(.separator) } else if !rest.isEmpty { add(rest) }
    }
    return pieces
  }

  /// Where in a word a known one is glued to a name: after a small letter, before a capital.
  private static func seam(in word: Substring) -> Substring.Index? {
    var before: Character?
    for index in word.indices {
      let character = word[index]
      if let last = before, last.isLowercase, character.isUppercase {
        let (head, tail) = (word[..<index].lowercased(), word[index...].lowercased())
        if BylineWords.glued.contains(head) || BylineWords.glued.contains(tail) || isMonth(tail) {
          return index
        }
      }
      before = character
    }
    return nil
  }

  fileprivate static func isMonth(_ word: String) -> Bool {
    word.utf8.count <= 14 && PhraseHash.hashes(of: word).first.flatMap { Months.byHash[$0] } != nil
  }

  /// A capital, then letters, points, hyphens and apostrophes; or letters of a script without capitals.
  fileprivate static func isNameWord(_ word: Substring) -> Bool {
    guard let first = word.first, first.isUppercase || first.isLetter && !first.isLowercase else {
      return false
    }
    return word.allSatisfy { $0.isLetter || ".-'’‐".contains($0) } && !word.hasSuffix("'s")
      && !word.hasSuffix("’s")
  }
}

extension BylineReader {
  /// Takes names out of pieces, one after the other.
  private struct Parser {
    let pieces: [Piece]
    private var reading = Reading()
    private var current: [Substring] = []
    /// The words after "by" until something parts them.
    private var said: [Substring] = []
    private var isSaying = false
    /// A role was named: names come again only after "and".
    private var isClosed = false
    /// The names that follow are of those who did something else.
    private var isOtherWork = false
    /// Since the last name stands only a comma.
    private var isAfterComma = false
    /// The second name came right after a comma.
    private var isPair = false
    private var hasJoiner = false

    init(pieces: [Piece]) { self.pieces = pieces }

    mutating func read() -> Reading {
      for (index, piece) in pieces.enumerated() {
        switch piece {
        case .comma:
          finish()
          isSaying = false
          isAfterComma = true
        case .separator, .number:
          finish()
          // "By — Harbour News"
          isSaying = isSaying && said.isEmpty && piece == .separator
          isAfterComma = false
        case .word(let word): take(word, at: index)
        }
      }
      finish()
      // Two persons are joined by "and": what a comma sets behind one is a role or an outlet.
      if reading.isSaid, isPair, !hasJoiner, reading.names.count == 2 { reading.names.removeLast() }
      if reading.names.isEmpty, reading.isSaid, let name = penName { reading.names = [name] }
      return reading
    }

    private mutating func take(_ word: Substring, at index: Int) {
      let small = word.lowercased()
      // "A." is an initial, "Jr." and "on." are words with a point.
      let bare = small.hasSuffix(".") && small.utf8.count > 2 ? String(small.dropLast()) : small
      if isOpening(bare, word) {
        finish()
        let afterOtherWork = index > 0 && isOtherWorkWord(pieces[index - 1])
        if !afterOtherWork {
          (isOtherWork, isClosed, reading.isSaid, isSaying) = (false, false, true, true)
        }
        said = []
        return
      }
      if BylineWords.otherWork.contains(bare) {
        finish()
        isOtherWork = true
        return
      }
      if current.isEmpty, BylineWords.leads.contains(bare) {
        isSaying = false
        return
      }
      if isSaying { said.append(word) }
      if BylineWords.joiners.contains(bare), word == small[...], !(bare == "y" && current.count < 2) {
        finish()
        (isClosed, hasJoiner) = (false, true)
      } else if isDate(bare, at: index) {
        if isSaying { said.removeLast() }
        isSaying = false
        finish()
      } else if BylineWords.strangers.contains(bare) {
        // "By Harbour Post Team" names no person called Harbour Post.
        if isSaying, BylineWords.bodies.contains(bare), !isWord(at: index + 1) { current = [] }
        finish()
        if !reading.names.isEmpty { isClosed = true }
      } else if BylineReader.isNameWord(word) || BylineWords.particles.contains(bare) && !current.isEmpty {
        current.append(word)
      } else {
        finish()
      }
    }

    /// "by", "written" and the like begin names wherever they stand; "von", "di", "da" only where none is open, since
    /// they stand in names as well.
    private func isOpening(_ bare: String, _ word: Substring) -> Bool {
      guard BylineWords.openings.contains(bare) else { return false }
      return current.isEmpty || bare == "by" || bare == "written"
    }

    private func isOtherWorkWord(_ piece: Piece) -> Bool {
      guard case .word(let word) = piece else { return false }
      return BylineWords.otherWork.contains(word.lowercased())
    }

    private func isWord(at index: Int) -> Bool {
      guard index < pieces.count, case .word = pieces[index] else { return false }
      return true
    }

    /// A month beside a number.
    private func isDate(_ bare: String, at index: Int) -> Bool {
      guard
        index + 1 < pieces.count && pieces[index + 1] == .number || index > 0 && pieces[index - 1] == .number
      else { return false }
      return BylineReader.isMonth(bare)
    }

    private mutating func finish() {
      defer { current = [] }
      guard !isOtherWork, !isClosed else { return }
      while let last = current.last, BylineWords.particles.contains(last.lowercased()) {
        current.removeLast()
      }
      dropCredentials()
      let capital = current.contains { $0.first?.isUppercase ?? false }
      // One name alone is a pen name only after a word that says so.
      guard current.count >= 2, current.count <= BylineReader.longestName, capital,
        current.contains(where: { $0.utf8.count > 2 })
      else { return }
      let name = current.joined(separator: " ")
      if !reading.names.contains(name) {
        reading.names.append(name)
        if reading.names.count == 2 { isPair = isAfterComma }
      }
      isAfterComma = false
    }

    /// Takes degrees off a name's end: known ones, and words in capitals after a name that is not.
    private mutating func dropCredentials() {
      let isCapital = current.first.map { $0.utf8.count > 2 && !$0.contains(where: \.isLowercase) } ?? true
      while current.count > 2, let last = current.last {
        let small = last.lowercased()
        let bare = small.hasSuffix(".") ? String(small.dropLast()) : small
        let isDegree =
          BylineWords.credentials.contains(bare)
          || !isCapital && (2...5).contains(last.utf8.count) && last.allSatisfy(\.isUppercase)
            && !["II", "III", "IV", "JR", "SR"].contains(last)
        guard isDegree else { return }
        current.removeLast()
      }
    }

    /// The words after "by", up to one that no name holds; a newsroom's name may begin or end with such a word.
    private var wordsOfPenName: [Substring] {
      guard let first = said.first, !BylineWords.strangers.contains(first.lowercased()),
        let end = said.firstIndex(where: { BylineWords.strangers.contains($0.lowercased()) }),
        !BylineWords.bodies.contains(said[said.count - 1].lowercased()), said.count > 1
      else { return said }
      return Array(said[..<end])
    }

    /// What stands after "by" where that is no person: one word, or the name of a newsroom.
    private var penName: String? {
      let said = wordsOfPenName
      guard !isOtherWork, (1...BylineReader.longestName).contains(said.count) else { return nil }
      if said.count == 1 {
        let small = said[0].lowercased()
        guard said[0].first?.isLetter ?? false, said[0].utf8.count >= 2,
          !BylineWords.strangers.contains(small),
          !BylineWords.otherWork.contains(small), said[0].first?.isUppercase ?? false || pieces.count == 2
        else { return nil }
        return String(said[0])
      }
      let isName = said.allSatisfy { word in
        word.first?.isUppercase ?? false || ["of", "for", "and", "the"].contains(word)
      }
      return isName ? said.joined(separator: " ") : nil
    }
  }
}
