/// A day of the calendar as a page names it.
struct CalendarDate: Sendable, Equatable {
  var year: Int
  var month: Int
  var day: Int

  /// ISO 8601, `2025-01-26`.
  var iso: String {
    func padded(_ number: Int, _ digits: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// How many days after a day long ago, to tell days apart: months count as 31.
  var ordinal: Int { (year * 12 + month) * 31 + day }

  /// A day that the calendar has and that a page on the web can be of; nil for others.
  init?(year: Int, month: Int, day: Int) {
    guard DateReader.years.contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }
}

extension CalendarDate {
  fileprivate static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// Finds absolute dates in text: with names of months in many languages, or in figures.
enum DateReader {
  /// Years of pages on the web, and some to come.
  static let years = 1985...2049

  /// A date and where it stands.
  struct Match {
    var date: CalendarDate
    var range: Range<Int>
  }

  /// A word as dates see it.
  private struct Piece {
    var range: Range<Int>
    /// The number that it begins with (`26th` is 26), nil where it begins with a letter.
    var number: Int?
    var digits: Int
    var month: Int?
    var hash: UInt64
  }

  /// What may stand between a day and its month.
  private static let joiners = KnownWords<Bool>("of de del di da den")

  /// The first absolute date in a stretch of text.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - range: the stretch to look at.
  ///   - monthFirst: whether 4/5/2025 is the fifth of April, as in the United States.
  /// - Returns: the date and its place, nil where there is none.
  static func firstDate(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, monthFirst: Bool) -> Match?
  {
    dates(in: bytes, range, monthFirst: monthFirst, atMost: 1).first
  }

  /// The first absolute date in a short text.
  static func firstDate(in text: String) -> CalendarDate? {
    let bytes = Array(text.utf8.prefix(longestPath))
    return bytes.withUnsafeBufferPointer {
      firstDate(in: $0, 0..<$0.count, monthFirst: true)?.date
    }
  }

  /// The absolute dates in a stretch of text, in order.
  static func dates(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, monthFirst: Bool, atMost: Int
  ) -> [Match] {
    let pieces = pieces(of: bytes, range)
    var matches: [Match] = []
    var index = 0
    while index < pieces.count, matches.count < atMost {
      if let (date, length) = date(at: index, pieces, bytes, monthFirst: monthFirst) {
        matches.append(
          Match(
            date: date, range: pieces[index].range.lowerBound..<pieces[index + length - 1].range.upperBound))
        index += length
      } else {
        index += 1
      }
    }
    return matches
  }

  /// The day that an address names in its path (`/2026/05/03/`, `/2026-05-03-`), nil where it names none.
  static func date(inPathOf url: String) -> CalendarDate? {
    guard let scheme = url.firstPlace(of: "://") else { return nil }
    let path = Array(url[scheme.upperBound...].utf8.prefix(longestPath).prefix { $0 != 0x3F && $0 != 0x23 })
    return path.withUnsafeBufferPointer { bytes in
      dates(in: bytes, 0..<bytes.count, monthFirst: true, atMost: 4).first { match in
        // A year with two months and days of two figures, apart by slashes or hyphens, at a step of the path.
        let range = match.range
        return range.count == 10 && range.lowerBound > 0 && bytes[range.lowerBound - 1] == UInt8(ascii: "/")
          && [UInt8(ascii: "/"), UInt8(ascii: "-")].contains(bytes[range.lowerBound + 4])
      }?.date
    }
  }

  /// Of an address or another short text, so many bytes are looked at.
  private static let longestPath = 400

  private static func pieces(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Piece] {
    var reader = WordReader(bytes, in: range)
    var pieces: [Piece] = []
    pieces.reserveCapacity(min(32, range.count / 4 + 1))
    while let word = reader.next() {
      var (number, digits, year) = (0, 0, 0)
      for at in word.range {
        guard digits < 7, bytes[at] >= 0x30, bytes[at] <= 0x39 else { break }
        number = number * 10 + Int(bytes[at] - 0x30)
        digits += 1
        if digits == 4 { year = number }
      }
      // Twelve or fourteen digits in a row are a stamp, no year; one or two behind a year, after day and month, are
      // what stood next to it (`May 3, 20268:14`).
      if digits == 5 || digits == 6, years.contains(year), isAfterDay(pieces) {
        (number, digits) = (year, 4)
      } else if digits > 4 {
        digits = 0
      }
      pieces.append(
        Piece(
          range: word.range, number: digits > 0 ? number : nil, digits: digits,
          month: word.hasDigit ? nil : Months.month(of: word.hash) ?? gluedMonth(bytes, word), hash: word.hash
        ))
    }
    return pieces
  }

  /// Whether the last two pieces are a day and a month.
  private static func isAfterDay(_ pieces: [Piece]) -> Bool {
    guard pieces.count >= 2 else { return false }
    let (first, second) = (pieces[pieces.count - 2], pieces[pieces.count - 1])
    return first.month != nil && (1...2).contains(second.digits)
      || second.month != nil && (1...2).contains(first.digits)
  }

  /// The month at the end of a word that a name was glued to (`MarlDecember`).
  private static func gluedMonth(_ bytes: UnsafeBufferPointer<UInt8>, _ word: WordReader.Word) -> Int? {
    guard word.letters >= 5, !word.allCapital else { return nil }
    func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
    let seam = word.range.dropFirst().last { at in
      bytes[at] >= 0x41 && bytes[at] <= 0x5A && isSmall(bytes[at - 1])
    }
    guard let seam else { return nil }
    var reader = WordReader(bytes, in: seam..<word.range.upperBound)
    return reader.next().flatMap { Months.month(of: $0.hash) }
  }

  /// Reads a date that begins at a piece: the date and of how many pieces it is.
  private static func date(
    at index: Int, _ pieces: [Piece], _ bytes: UnsafeBufferPointer<UInt8>, monthFirst: Bool
  ) -> (CalendarDate, Int)? {
    let first = pieces[index]
    if let month = first.month {
      // May 3, 2026
      guard let (day, dayAt) = number(after: index, pieces, within: 1), dayAt > index,
        pieces[dayAt].digits <= 2,
        let (year, yearAt) = number(after: dayAt, pieces, within: 2), pieces[yearAt].digits == 4,
        let date = CalendarDate(year: year, month: month, day: day)
      else { return nil }
      return (date, yearAt - index + 1)
    }
    guard let number = first.number else { return nil }
    // 2026 May 3
    if first.digits == 4, index + 2 < pieces.count, let month = pieces[index + 1].month,
      let day = pieces[index + 2].number, pieces[index + 2].digits <= 2,
      let date = CalendarDate(year: number, month: month, day: day)
    {
      return (date, 3)
    }
    // 3 May 2026, 3. Mai 2026, 3 de mayo de 2026, 3rd of May, 2026
    if first.digits <= 2 {
      for monthAt in index + 1..<min(pieces.count, index + 3) {
        guard let month = pieces[monthAt].month else {
          if joiners[pieces[monthAt].hash] { continue }
          break
        }
        guard let (year, yearAt) = self.number(after: monthAt, pieces, within: 2) else { break }
        let full = pieces[yearAt].digits == 2 ? 2000 + year : year
        guard pieces[yearAt].digits == 4 || pieces[yearAt].digits == 2 && yearAt == monthAt + 1,
          let date = CalendarDate(year: full, month: month, day: number)
        else { break }
        return (date, yearAt - index + 1)
      }
    }
    return figures(at: index, pieces, bytes, monthFirst: monthFirst)
  }

  private static func number(after index: Int, _ pieces: [Piece], within: Int) -> (Int, Int)? {
    for at in index + 1..<min(pieces.count, index + 1 + within) {
      if let number = pieces[at].number { return (number, at) }
    }
    return nil
  }

  /// Dates in figures: 2026-05-03, 3.5.2026, 5/3/26, 2026年5月3日.
  private static func figures(
    at index: Int, _ pieces: [Piece], _ bytes: UnsafeBufferPointer<UInt8>, monthFirst: Bool
  ) -> (CalendarDate, Int)? {
    var (numbers, digits, count) = (SIMD4<Int>(), SIMD4<Int>(), 0)
    var last = index
    for at in index..<min(pieces.count, index + 6) where count < 3 {
      if let number = pieces[at].number {
        numbers[count] = number
        digits[count] = pieces[at].digits
        count += 1
        last = at
      } else if pieces[at].range.count != 3 {
        return nil  // a word other than 年 or 月
      }
    }
    guard count == 3 else { return nil }
    let gap = pieces[index].range.upperBound..<pieces[index + 1].range.lowerBound
    let sign = gap.isEmpty ? 0x20 : bytes[gap.lowerBound]
    guard pieces[last].range.upperBound - pieces[index].range.lowerBound <= 22 else { return nil }
    let isSeparator = sign == UInt8(ascii: "/") || sign == UInt8(ascii: ".") || sign == UInt8(ascii: "-")
    if digits[0] == 4 {
      // 2019;7(6) names a journal's issue.
      guard gap.isEmpty || gap.count == 1 && (isSeparator || sign == 0x20) else { return nil }
      return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]).map { ($0, last - index + 1) }
    }
    guard last == index + 2, digits[0] <= 2, digits[1] <= 2, digits[2] == 4 || digits[2] == 2, gap.count == 1,
      isSeparator
    else { return nil }
    let year = digits[2] == 2 ? 2000 + numbers[2] : numbers[2]
    let american = sign == UInt8(ascii: "/") && monthFirst || numbers[1] > 12
    let (month, day) = american && numbers[0] <= 12 ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
    return CalendarDate(year: year, month: month, day: day).map { ($0, 3) }
  }
}
