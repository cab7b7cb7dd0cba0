extension QueryParser {
  /// What a field that holds no words asks with a value.
  func node(of field: QueryField, value: String, at start: Int) throws(QueryError) -> QueryNode? {
    switch field {
    case .words: return nil
    case .date: return .days(try days(value, at: start))
    case .newer: return .days(firstDay(ofAge: try age(value, at: start))..<Int32.max)
    case .older: return .days(1..<firstDay(ofAge: try age(value, at: start)))
    case .wordCount: return .wordCount(try counts(value, at: start))
    case .has:
      let name = value.lowercased()
      let singular = name.hasSuffix("s") ? String(name.dropLast()) : name
      guard let feature = QueryNode.Feature(rawValue: name) ?? QueryNode.Feature(rawValue: singular) else {
        let nearest = nearest(to: name, among: QueryNode.Feature.allCases.map(\.rawValue))
        throw QueryError(.unknownFeature(value, nearest: nearest), offset: start)
      }
      return .has(feature)
    case .mark:
      let name = value.lowercased()
      guard let known = QueryNode.ReaderMark.named.first(where: { $0.name == name }) else {
        let nearest = nearest(to: name, among: QueryNode.ReaderMark.named.map(\.name))
        throw QueryError(.unknownMark(value, nearest: nearest), offset: start)
      }
      return .marked(known.mark)
    case .tag: return .marked(.tag(value.lowercased()))
    case .story: return .marked(.story(value.lowercased()))
    }
  }

  // MARK: Days

  /// `2025`, `2025-01..2025-02`, `..2025-02`, `>2025-01-26`, `<7d` (younger than seven days).
  private func days(_ value: String, at start: Int) throws(QueryError) -> Range<Int32> {
    let (comparison, rest) = comparison(value)
    if let comparison {
      if let days = Self.days(inAge: rest) {
        let first = firstDay(ofAge: days)
        // An age is younger when it is less.
        return comparison.isLess ? first..<Int32.max : 1..<first
      }
      guard let day = CalendarDay(digits: rest.utf8) else { throw QueryError(.badDate(value), offset: start) }
      switch (comparison.isLess, comparison.isInclusive) {
      case (true, false): return 1..<max(1, day.number)
      case (true, true): return 1..<day.end
      case (false, false): return day.end..<Int32.max
      case (false, true): return day.number..<Int32.max
      }
    }
    guard let (from, to) = bounds(value) else {
      guard let day = CalendarDay(digits: value.utf8) else {
        throw QueryError(.badDate(value), offset: start)
      }
      return max(1, day.number)..<max(1, day.end)
    }
    let first = from.isEmpty ? 1 : CalendarDay(digits: from.utf8)?.number
    let end = to.isEmpty ? Int32.max : CalendarDay(digits: to.utf8)?.end
    guard let first, let end, !(from.isEmpty && to.isEmpty) else {
      throw QueryError(.badDate(value), offset: start)
    }
    // A range from late to early holds nothing.
    return first..<max(first, end)
  }

  private func age(_ value: String, at start: Int) throws(QueryError) -> Int {
    guard let days = Self.days(inAge: value) else { throw QueryError(.badDate(value), offset: start) }
    return days
  }

  /// The days in `7d`, `2w`, `3m` or `1y`; months count 30 days and years 365.
  private static func days(inAge text: String) -> Int? {
    guard let unit = text.last, let number = Int(text.dropLast()), (0...100_000).contains(number) else {
      return nil
    }
    switch unit {
    case "d": return number
    case "w": return number * 7
    case "m": return number * 30
    case "y": return number * 365
    default: return nil
    }
  }

  private func firstDay(ofAge days: Int) -> Int32 { max(1, today.before(days: days).number) }

  // MARK: Numbers

  /// `500`, `>500`, `<=500`, `100..500`, `100..`.
  private func counts(_ value: String, at start: Int) throws(QueryError) -> ClosedRange<UInt32> {
    let (comparison, rest) = comparison(value)
    if let comparison {
      guard let number = UInt32(rest) else { throw QueryError(.badNumber(value), offset: start) }
      switch (comparison.isLess, comparison.isInclusive) {
      case (true, true): return 0...number
      case (false, true): return number...UInt32.max
      case (true, false):
        guard number > 0 else { throw QueryError(.badNumber(value), offset: start) }
        return 0...number - 1
      case (false, false):
        guard number < UInt32.max else { throw QueryError(.badNumber(value), offset: start) }
        return number + 1...UInt32.max
      }
    }
    guard let (from, to) = bounds(value) else {
      guard let number = UInt32(value) else { throw QueryError(.badNumber(value), offset: start) }
      return number...number
    }
    let low = from.isEmpty ? 0 : UInt32(from)
    let high = to.isEmpty ? UInt32.max : UInt32(to)
    guard let low, let high, low <= high, !(from.isEmpty && to.isEmpty) else {
      throw QueryError(.badNumber(value), offset: start)
    }
    return low...high
  }

  // MARK: Shapes of values

  private func comparison(_ value: String) -> (sign: (isLess: Bool, isInclusive: Bool)?, rest: String) {
    guard let first = value.first, first == "<" || first == ">" else { return (nil, value) }
    let isInclusive = value.dropFirst().first == "="
    return ((first == "<", isInclusive), String(value.dropFirst(isInclusive ? 2 : 1)))
  }

  /// The two sides of `..`; nil where there is none.
  private func bounds(_ value: String) -> (from: String, to: String)? {
    let bytes = Array(value.utf8)
    let dot = UInt8(ascii: ".")
    guard bytes.count > 1,
      let at = (0..<bytes.count - 1).first(where: { bytes[$0] == dot && bytes[$0 + 1] == dot })
    else { return nil }
    return (
      String(decoding: bytes[..<at], as: UTF8.self), String(decoding: bytes[(at + 2)...], as: UTF8.self)
    )
  }
}
