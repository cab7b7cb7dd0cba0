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
  static func names(in text: String) -> [String] { text.withBytes { reading(of: $0).names } }

  /// What a byline's text says: persons; where a word like "by" stands before none, the pen name or the newsroom that
  /// follows it.
  ///
  /// - Parameter text: valid UTF-8.
  /// - Returns: the names, and whether something says that they wrote it.
  static func reading(of text: UnsafeBufferPointer<UInt8>) -> Reading {
    var parser = Parser(text: text, pieces: BylinePieces.pieces(of: text))
    return parser.read()
  }

  /// Names of more than so many words are none.
  fileprivate static let longestName = 5
}

extension BylineReader {
  /// Takes names out of pieces, one after the other.
  private struct Parser {
    let text: UnsafeBufferPointer<UInt8>
    let pieces: [BylinePiece]
    private var reading = Reading()
    private var current: [BylineWord] = []
    /// The words after "by" until something parts them.
    private var said: [BylineWord] = []
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

    init(text: UnsafeBufferPointer<UInt8>, pieces: [BylinePiece]) {
      self.text = text
      self.pieces = pieces
    }

    mutating func read() -> Reading {
      for index in pieces.indices {
        switch pieces[index] {
        case .comma:
          finish()
          isSaying = false
          isAfterComma = true
        case .separator:
          finish()
          // "By — Harbour News"
          isSaying = isSaying && said.isEmpty
          isAfterComma = false
        case .number:
          finish()
          isSaying = false
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

    private mutating func take(_ word: BylineWord, at index: Int) {
      let kinds = word.bareKinds
      // "by", "written" and the like begin names wherever they stand; "von", "di", "da" only where none is open, since
      // they stand in names as well.
      if kinds.contains(.opening), current.isEmpty || word.isPlainOpening {
        finish()
        let afterOtherWork = index > 0 && isOtherWorkWord(pieces[index - 1])
        if !afterOtherWork {
          (isOtherWork, isClosed, reading.isSaid, isSaying) = (false, false, true, true)
        }
        said = []
        return
      }
      if kinds.contains(.otherWork) {
        finish()
        isOtherWork = true
        return
      }
      if current.isEmpty, kinds.contains(.lead) {
        isSaying = false
        return
      }
      if isSaying { said.append(word) }
      if kinds.contains(.joiner), word.isSmall, !(word.isY && current.count < 2) {
        finish()
        (isClosed, hasJoiner) = (false, true)
      } else if isDate(word, at: index) {
        if isSaying { said.removeLast() }
        isSaying = false
        finish()
      } else if kinds.contains(.stranger) {
        // "By Harbour Post Team" names no person called Harbour Post.
        if isSaying, kinds.contains(.body), !isWord(at: index + 1) { current = [] }
        finish()
        if !reading.names.isEmpty { isClosed = true }
      } else if word.isName || kinds.contains(.particle) && !current.isEmpty {
        current.append(word)
      } else {
        finish()
      }
    }

    private func isOtherWorkWord(_ piece: BylinePiece) -> Bool {
      guard case .word(let word) = piece else { return false }
      return word.kinds.contains(.otherWork)
    }

    private func isWord(at index: Int) -> Bool {
      guard index < pieces.count, case .word = pieces[index] else { return false }
      return true
    }

    private func isNumber(at index: Int) -> Bool {
      guard pieces.indices.contains(index), case .number = pieces[index] else { return false }
      return true
    }

    /// A month beside a number.
    private func isDate(_ word: BylineWord, at index: Int) -> Bool {
      guard isNumber(at: index + 1) || isNumber(at: index - 1) else { return false }
      return word.isMonth(in: text)
    }

    private mutating func finish() {
      guard !current.isEmpty else { return }
      defer { current.removeAll(keepingCapacity: true) }
      guard !isOtherWork, !isClosed else { return }
      while let last = current.last, last.kinds.contains(.particle) { current.removeLast() }
      dropCredentials()
      // One name alone is a pen name only after a word that says so.
      guard current.count >= 2, current.count <= BylineReader.longestName,
        current.contains(where: \.startsCapital),
        current.contains(where: { $0.count > 2 })
      else { return }
      let name = joined(current)
      if !reading.names.contains(name) {
        reading.names.append(name)
        if reading.names.count == 2 { isPair = isAfterComma }
      }
      isAfterComma = false
    }

    /// Words with a space between each two.
    private func joined(_ words: [BylineWord]) -> String {
      words.map { String(decoding: $0.bytes(in: text), as: UTF8.self) }.joined(separator: " ")
    }

    /// Takes degrees off a name's end: known ones, and words in capitals after a name that is not.
    private mutating func dropCredentials() {
      let isCapital = current.first.map { $0.count > 2 && !$0.hasSmall } ?? true
      while current.count > 2, let last = current.last {
        let isDegree =
          last.bareKinds.contains(.credential)
          || !isCapital && (2...5).contains(last.count) && last.isAllCapital
            && !["II", "III", "IV", "JR", "SR"].contains(joined([last]))
        guard isDegree else { return }
        current.removeLast()
      }
    }

    /// The words after "by", up to one that no name holds; a newsroom's name may begin or end with such a word.
    private var wordsOfPenName: [BylineWord] {
      guard let first = said.first, !first.kinds.contains(.stranger),
        let end = said.firstIndex(where: { $0.kinds.contains(.stranger) }),
        !said[said.count - 1].kinds.contains(.body), said.count > 1
      else { return said }
      return Array(said[..<end])
    }

    /// What stands after "by" where that is no person: one word, or the name of a newsroom.
    private var penName: String? {
      let said = wordsOfPenName
      guard !isOtherWork, (1...BylineReader.longestName).contains(said.count) else { return nil }
      if said.count == 1 {
        let word = said[0]
        guard word.startsLetter, word.count >= 2, word.kinds.isDisjoint(with: [.stranger, .otherWork]),
          word.startsCapital || pieces.count == 2
        else { return nil }
        return joined(said)
      }
      let isName = said.allSatisfy { word in
        word.startsCapital || ["of", "for", "and", "the"].contains(joined([word]))
      }
      return isName ? joined(said) : nil
    }
  }
}
