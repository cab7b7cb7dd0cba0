import Glibc

/// What is looked for in headlines, names and addresses is ASCII or whole characters: byte by byte it costs a fiftieth of
/// a walk from character to character.
extension StringProtocol {
  /// Runs a body on the text's UTF-8.
  @inline(__always)
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
  }

  /// The places of a word, from the first to the last, none overlapping.
  func places(of word: StaticString) -> [Range<Index>] {
    let found = withBytes { bytes -> [Int] in
      var found: [Int] = []
      var at = 0
      while let place = bytes.firstPlace(of: word, from: at) {
        found.append(place)
        at = place + word.utf8CodeUnitCount
      }
      return found
    }
    return found.map { place(at: $0, word.utf8CodeUnitCount) }
  }

  /// The first place of a word.
  func firstPlace(of word: StaticString) -> Range<Index>? {
    withBytes { $0.firstPlace(of: word) }.map { place(at: $0, word.utf8CodeUnitCount) }
  }

  /// The last of the places of a word.
  func lastPlace(of word: StaticString) -> Range<Index>? {
    withBytes { bytes -> Int? in
      var last: Int?
      while let place = bytes.firstPlace(of: word, from: last.map { $0 + word.utf8CodeUnitCount } ?? 0) {
        last = place
      }
      return last
    }.map { place(at: $0, word.utf8CodeUnitCount) }
  }

  /// Whether a word stands anywhere in the text.
  func holds(_ word: StaticString) -> Bool { withBytes { $0.firstPlace(of: word) != nil } }

  /// How many runs of anything but spaces it has.
  var spacedWords: Int {
    withBytes { bytes in
      var (words, isInWord) = (0, false)
      for byte in bytes {
        if byte != 0x20, !isInWord { words += 1 }
        isInWord = byte != 0x20
      }
      return words
    }
  }

  /// Whether it has no blanks but single spaces between its words.
  var isOneLine: Bool {
    withBytes { bytes in
      guard let first = bytes.first, let last = bytes.last else { return true }
      if first == 0x20 || last == 0x20 { return false }
      for at in bytes.indices {
        let byte = bytes[at]
        if byte < 0x20 || byte == 0x20 && bytes[at - 1] == 0x20 { return false }
        if byte >= 0xC2, bytes.isWideBlank(at: at) { return false }
      }
      return true
    }
  }

  private func place(at offset: Int, _ count: Int) -> Range<Index> {
    let start = utf8.index(utf8.startIndex, offsetBy: offset)
    return start..<utf8.index(start, offsetBy: count)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a word stands next.
  func firstPlace(of word: StaticString, from start: Int = 0) -> Int? {
    firstPlace(of: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount), from: start)
  }

  /// Where some bytes, one at least, stand next.
  func firstPlace(of word: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int? {
    guard let base = baseAddress, word.count > 0 else { return nil }
    // Spaces are frequent: what stands behind one is looked for.
    let anchor = word.count > 1 && word[0] == 0x20 ? 1 : 0
    var at = start + anchor
    while at + word.count - anchor <= count, let found = memchr(base + at, Int32(word[anchor]), count - at) {
      let place = UnsafeRawPointer(found) - UnsafeRawPointer(base) - anchor
      guard place + word.count <= count else { return nil }
      if word.indices.allSatisfy({ self[place + $0] == word[$0] }) { return place }
      at = place + anchor + 1
    }
    return nil
  }

  /// Whether a word of ASCII in lower case stands at a place, in any case.
  func begins(with word: StaticString, at place: Int = 0) -> Bool {
    let length = word.utf8CodeUnitCount
    guard place >= 0, place + length <= count else { return false }
    for index in 0..<length {
      let byte = self[place + index]
      let small = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if small != word.utf8Start[index] { return false }
    }
    return true
  }

  /// Whether the character at a place is a blank of Unicode beyond ASCII.
  func isWideBlank(at place: Int) -> Bool {
    switch self[place] {
    case 0xC2: place + 1 < count && (self[place + 1] == 0x85 || self[place + 1] == 0xA0)
    case 0xE1: place + 2 < count && self[place + 1] == 0x9A && self[place + 2] == 0x80
    case 0xE2 where place + 2 < count && self[place + 1] == 0x80:
      switch self[place + 2] {
      case 0x80...0x8A, 0xA8, 0xA9, 0xAF: true
      default: false
      }
    case 0xE2: place + 2 < count && self[place + 1] == 0x81 && self[place + 2] == 0x9F
    case 0xE3: place + 2 < count && self[place + 1] == 0x80 && self[place + 2] == 0x80
    default: false
    }
  }
}
