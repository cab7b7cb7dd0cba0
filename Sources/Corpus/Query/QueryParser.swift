import Ingestion

/// Reads questions: a cursor over the scalars, and a small reader for each construct.
struct QueryParser {
  /// More parentheses in one another than a person can follow.
  static let depthLimit = 64

  let scalars: [Unicode.Scalar]
  let isUnfinished: Bool
  let today: Query.Day
  var index = 0
  /// The words of the question, as they were typed.
  private(set) var words: [Query.Word] = []
  private var depth = 0

  init(_ text: String, isUnfinished: Bool, today: Query.Day) {
    scalars = Array(text.unicodeScalars)
    self.isUnfinished = isUnfinished
    self.today = today
  }

  /// Reads the whole question.
  mutating func parse() throws(QueryError) -> QueryNode {
    let node = try alternatives(in: .text)
    guard index == scalars.count else { throw QueryError(.unexpectedClose, offset: index) }
    return node ?? .everything
  }

  // MARK: Operators, loosest first

  /// `a b OR c d`; nil where there is nothing.
  private mutating func alternatives(in field: SearchField) throws(QueryError) -> QueryNode? {
    var nodes: [QueryNode] = []
    if let first = try conjunction(in: field) { nodes.append(first) }
    while true {
      skipSpaces()
      let start = index
      guard takeOperator("OR") else { break }
      guard !nodes.isEmpty, let next = try conjunction(in: field) else {
        throw QueryError(.missingOperand(operator: "OR"), offset: start)
      }
      nodes.append(next)
    }
    return nodes.count > 1 ? .any(nodes) : nodes.first
  }

  /// `a b -c`: side by side means all; nil where there is nothing.
  private mutating func conjunction(in field: SearchField) throws(QueryError) -> QueryNode? {
    var nodes: [QueryNode] = []
    while true {
      skipSpaces()
      guard index < scalars.count, scalars[index] != ")", !peekOperator("OR") else { break }
      let start = index
      if takeOperator("AND") {
        skipSpaces()
        guard !nodes.isEmpty, index < scalars.count, scalars[index] != ")", !peekOperator("OR") else {
          throw QueryError(.missingOperand(operator: "AND"), offset: start)
        }
        continue
      }
      if let distance = takeNear() {
        guard let near = try nearOperands(before: nodes.last, distance: distance, in: field) else {
          throw QueryError(.missingOperand(operator: "near/\(distance)"), offset: start)
        }
        if case .words? = nodes.last { nodes.removeLast() }
        nodes.append(near)
        continue
      }
      if let node = try negation(in: field) { nodes.append(node) }
    }
    return nodes.count > 1 ? .all(nodes) : nodes.first
  }

  /// Joins the phrase before `near/5` with the one after it; nil where one of them is missing.
  ///
  /// In `a near/5 b near/5 c` the phrase before the second is `b`.
  private mutating func nearOperands(
    before: QueryNode?, distance: Int, in field: SearchField
  ) throws(QueryError) -> QueryNode? {
    let left: Phrase
    switch before {
    case .words(let phrase), .near(_, let phrase, _): left = phrase
    default: return nil
    }
    skipSpaces()
    guard case .words(let right)? = try primary(in: field), left.field.indexField == right.field.indexField
    else {
      return nil
    }
    return .near(left, right, distance: distance)
  }

  /// `-a`, `NOT a` or what stands there; nil where it is nothing that can be searched.
  private mutating func negation(in field: SearchField) throws(QueryError) -> QueryNode? {
    skipSpaces()
    let start = index
    if takeOperator("NOT") {
      guard let node = try guarded(start, { (parser) throws(QueryError) in try parser.negation(in: field) })
      else {
        throw QueryError(.missingOperand(operator: "NOT"), offset: start)
      }
      return .not(node)
    }
    if peek() == "-", let next = peek(1), !Self.isSpace(next) {
      index += 1
      let node = try guarded(start) { (parser) throws(QueryError) in try parser.primary(in: field) }
      return node.map { .not($0) }
    }
    return try primary(in: field)
  }

  /// Reads something that may hold itself, within the depth limit.
  private mutating func guarded(
    _ start: Int, _ read: (inout QueryParser) throws(QueryError) -> QueryNode?
  ) throws(QueryError) -> QueryNode? {
    guard depth < Self.depthLimit else { throw QueryError(.tooDeep(limit: Self.depthLimit), offset: start) }
    depth += 1
    defer { depth -= 1 }
    return try read(&self)
  }

  // MARK: What stands between operators

  /// A group, a phrase, a field with its value, or a word.
  private mutating func primary(in field: SearchField) throws(QueryError) -> QueryNode? {
    guard let scalar = peek() else { return nil }
    if scalar == "(" { return try group(in: field) }
    if Self.closers[scalar] != nil { return try phrase(in: field) }
    if scalar == "/" { return try pattern(in: field) }
    let start = index
    if let name = takeFieldName() { return try value(ofFieldNamed: name, at: start) }
    return try word(in: field)
  }

  private mutating func group(in field: SearchField) throws(QueryError) -> QueryNode? {
    let start = index
    index += 1
    let node = try guarded(start) { (parser) throws(QueryError) in try parser.alternatives(in: field) }
    guard peek() == ")" else { throw QueryError(.unclosedGroup, offset: start) }
    index += 1
    return node
  }

  /// The marks that open a phrase, and those that close it.
  private static let closers: [Unicode.Scalar: Set<Unicode.Scalar>] = [
    "\"": ["\""], "“": ["”", "“", "\""], "„": ["“", "”", "\""], "«": ["»"], "”": ["”"],
  ]

  private mutating func phrase(in field: SearchField) throws(QueryError) -> QueryNode? {
    let start = index
    guard let text = try quotedText() else { return nil }
    return words(text, in: field, style: .quoted, at: start + 1)
  }

  /// What stands between the marks at the cursor.
  private mutating func quotedText() throws(QueryError) -> String? {
    let start = index
    guard let closers = peek().flatMap({ Self.closers[$0] }) else { return nil }
    index += 1
    while let scalar = peek(), !closers.contains(scalar) { index += 1 }
    guard peek() != nil else { throw QueryError(.unclosedPhrase, offset: start) }
    let text = string(start + 1..<index)
    index += 1
    return text
  }

  /// The words of a piece without spaces, a tilde after them taken as a number of edits; nil where it holds none.
  private mutating func word(in field: SearchField) throws(QueryError) -> QueryNode? {
    let start = index
    let text = takeWord()
    guard let tilde = text.lastIndex(of: "~"), tilde > text.startIndex else {
      let isOpen = isUnfinished && index == scalars.count
      return words(text, in: field, style: isOpen ? .unfinished : .plain, at: start)
    }
    let number = text[text.index(after: tilde)...]
    guard let distance = number.isEmpty ? 1 : Int(number), (1...FuzzyTerms.largestDistance).contains(distance)
    else {
      throw QueryError(
        .badEditCount(String(number)), offset: start + text[...tilde].unicodeScalars.count)
    }
    return words(String(text[..<tilde]), in: field, style: .fuzzy(distance), at: start)
  }

  /// The words of some text that began at a scalar; nil where it holds none.
  private mutating func words(
    _ text: String, in field: SearchField, style: Phrase.Style, at start: Int
  ) -> QueryNode? {
    var typed: [Phrase.Word] = []
    guard let phrase = Phrase(text, in: field, style: style, words: &typed) else { return nil }
    if field.isRunningText {
      let offsets = UTF8Text(text)
      for word in typed where [.exact, .stem, .beginning].contains(word.match) {
        let ends = offsets.scalarOffsets(ofAscending: [word.range.lowerBound, word.range.upperBound])
        words.append(
          Query.Word(
            folded: word.folded, range: start + ends[0]..<start + ends[1],
            isUnfinished: word.match == .beginning))
      }
    }
    return .words(phrase)
  }

  /// A regular expression between slashes; a slash within it has a backslash before it.
  private mutating func pattern(in field: SearchField) throws(QueryError) -> QueryNode? {
    let start = index
    index += 1
    var source = String.UnicodeScalarView()
    /// Where each scalar of the pattern stood.
    var origins: [Int] = []
    while let scalar = peek(), scalar != "/" {
      if scalar == "\\", let next = peek(1) {
        if next != "/" {
          source.append(scalar)
          origins.append(index)
        }
        index += 1
        source.append(next)
        origins.append(index)
      } else {
        source.append(scalar)
        origins.append(index)
      }
      index += 1
    }
    guard peek() == "/" else { throw QueryError(.unclosedPattern, offset: start) }
    index += 1
    guard !source.isEmpty else { return nil }
    do throws(TextPattern.Fault) {
      return .pattern(try TextPattern(String(source)), in: field)
    } catch {
      let place = UTF8Text(String(source)).scalarOffsets(ofAscending: [error.offset])[0]
      throw QueryError(
        .badPattern(message: error.message), offset: place < origins.count ? origins[place] : index - 1)
    }
  }

  // MARK: Fields

  /// A name with its colon; nothing is taken where what stands there is no field's name but a word with a colon.
  private mutating func takeFieldName() -> String? {
    var end = index
    while end < scalars.count, scalars[end].properties.isAlphabetic { end += 1 }
    guard end > index, end < scalars.count, scalars[end] == ":" else { return nil }
    let name = string(index..<end)
    // An address is no field; a field may have a pattern.
    if end + 1 < scalars.count, scalars[end + 1] == "/" {
      let isAddress = end + 2 < scalars.count && scalars[end + 2] == "/"
      if isAddress || QueryField(name: name) == nil { return nil }
    }
    index = end + 1
    return name
  }

  private mutating func value(ofFieldNamed name: String, at start: Int) throws(QueryError) -> QueryNode? {
    guard let field = QueryField(name: name) else {
      let nearest = nearest(to: name, among: Query.fieldNames)
      throw QueryError(.unknownField(name, nearest: nearest), offset: start)
    }
    guard let first = peek(), !Self.isSpace(first), first != ")" else {
      throw QueryError(.missingValue(field: name), offset: index)
    }
    if case .words(let place) = field {
      if first == "(" { return try group(in: place) }
      if Self.closers[first] != nil { return try phrase(in: place) }
      if first == "/" {
        guard place != .language else { throw QueryError(.patternNotAllowed(field: name), offset: index) }
        return try pattern(in: place)
      }
      return try word(in: place)
    }
    if first == "(" { throw QueryError(.groupNotAllowed(field: name), offset: index) }
    if first == "/" { throw QueryError(.patternNotAllowed(field: name), offset: index) }
    let valueStart = index
    let text = Self.closers[first] != nil ? try quotedText() ?? "" : takeWord()
    return try node(of: field, value: text, at: valueStart)
  }

  // MARK: The cursor

  /// The scalar at the cursor, or so many further; nil after the end.
  func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    index + ahead < scalars.count ? scalars[index + ahead] : nil
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  private mutating func skipSpaces() {
    while let scalar = peek(), Self.isSpace(scalar) { index += 1 }
  }

  private func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// What stands up to the next space, parenthesis or quotation mark.
  private mutating func takeWord() -> String {
    let start = index
    while let scalar = peek(), !Self.isSpace(scalar), scalar != "(", scalar != ")",
      Self.closers[scalar] == nil
    {
      index += 1
    }
    return string(start..<index)
  }

  /// Whether an operator in capitals stands at the cursor, as a word of its own.
  private func peekOperator(_ name: String) -> Bool {
    let letters = Array(name.unicodeScalars)
    guard index + letters.count <= scalars.count,
      scalars[index..<index + letters.count].elementsEqual(letters)
    else { return false }
    guard let next = peek(letters.count) else { return true }
    return Self.isSpace(next) || next == "(" || next == ")" || Self.closers[next] != nil
  }

  private mutating func takeOperator(_ name: String) -> Bool {
    guard peekOperator(name) else { return false }
    index += name.unicodeScalars.count
    return true
  }

  /// `near/5`, in any case; its distance.
  private mutating func takeNear() -> Int? {
    let start = index
    let word = takeWord().lowercased()
    // The largest distance that still says something in one article.
    if word.hasPrefix("near/"), let distance = Int(word.dropFirst(5)), (1...1000).contains(distance) {
      return distance
    }
    index = start
    return nil
  }
}
