/// Reads clusters out of untrusted bytes, one at a time, without allocating.
///
/// The only door from raw text to ``SafeText``. It filters decoded scalars, never bytes, so that controls are
/// found in every form. Every byte belongs to exactly one cluster, except where all of a text is invisible.
/// Work per cluster is bounded, whatever the bytes.
struct ClusterScanner: IteratorProtocol {
  /// A cluster of more scalars is cut with a mark: the longest in real writing are far shorter.
  private static let clusterLimit = 64
  /// How much of a flood of marks or invisible scalars one visible mark stands for.
  private static let floodLimit = 1024
  private static let tabStop = 8
  private static let dottedCircle: Unicode.Scalar = "\u{25CC}"
  private static let replacement: Unicode.Scalar = "\u{FFFD}"
  /// Stands for what has no control picture of its own.
  private static let substitute: Unicode.Scalar = "\u{2426}"

  private let bytes: UnsafeBufferPointer<UInt8>
  /// What to add to a place in `bytes` to get the offset that clusters tell.
  private let base: Int
  private let table: ScalarTable
  private var position: Int
  private var column = 0
  private var tabBlanks = 0
  private var isFlooded = false

  /// Reads a buffer.
  ///
  /// - Parameters:
  ///   - bytes: raw text, supposed to be UTF-8.
  ///   - base: the offset of the first byte.
  init(_ bytes: UnsafeBufferPointer<UInt8>, base: Int) {
    self.bytes = bytes
    self.base = base
    self.table = .unicode
    self.position = 0
  }

  mutating func next() -> SafeText.Cluster? {
    if tabBlanks > 0 {
      tabBlanks -= 1
      column += 1
      return cluster(.space, from: position - 1, lineBreak: .space)
    }
    guard position < bytes.count else { return nil }
    let start = position
    let byte = bytes[start]
    if byte >= 0x20, byte < 0x7F, !isFlooded, start + 1 == bytes.count || bytes[start + 1] < 0x80 {
      position += 1
      column += 1
      let shown = SafeText.Shown(Unicode.Scalar(byte))
      return cluster(shown, from: start, lineBreak: table[UInt32(byte)].lineBreak)
    }
    return slowNext(from: start)
  }

  private mutating func slowNext(from start: Int) -> SafeText.Cluster? {
    if isFlooded {
      isFlooded = false
      skipFlood()
      return hazard(Self.substitute, from: start)
    }
    var skipped = 0
    while position < bytes.count {
      let (value, length) = decode(at: position)
      guard let value else {
        position += length
        return plain(Self.replacement, width: 1, from: start)
      }
      let entry = table[value]
      let scalar = Unicode.Scalar(value) ?? Self.replacement
      switch entry.kind {
      case .dropped:
        position += length
        skipped += 1
        if skipped > Self.clusterLimit {
          skipFlood()
          return hazard(Self.substitute, from: start)
        }
      case .mark:
        // A mark with nothing to stand on.
        return based(on: Self.dottedCircle, width: 1, from: start, lineBreak: .alphabetic)
      case .hazard:
        position += length
        if value == 0x0D, position < bytes.count, bytes[position] == 0x0A {
          position += 1
          return blank(from: start, lineBreak: .space)
        }
        return hazard(Self.picture(of: value), from: start)
      case .unknown:
        position += length
        return plain(Self.replacement, width: 1, from: start)
      case .blank:
        position += length
        if value == 0x09 {
          tabBlanks = Self.tabStop - 1 - column % Self.tabStop
          column += 1
          return cluster(.space, from: start, lineBreak: .space)
        }
        return blank(from: start, lineBreak: entry.lineBreak)
      case .regional:
        position += length
        let letter = Unicode.Scalar(UInt8(0x41 + (value - 0x1F1E6)))
        return based(on: letter, width: 1, from: start, lineBreak: .alphabetic)
      case .narrow, .wide:
        position += length
        let width = entry.kind == .wide ? 2 : 1
        return based(on: scalar, width: width, from: start, lineBreak: entry.lineBreak)
      }
    }
    return nil
  }

  // MARK: Clusters

  private func cluster(
    _ shown: SafeText.Shown, width: Int = 1, from start: Int, lineBreak: LineBreakClass,
    flags: SafeText.Cluster.Flags = []
  ) -> SafeText.Cluster {
    SafeText.Cluster(
      shown, width: width, bytes: (base + start)..<(base + position), lineBreak: lineBreak, flags: flags)
  }

  private mutating func blank(from start: Int, lineBreak: LineBreakClass) -> SafeText.Cluster {
    column += 1
    let flags = absorb(into: nil).flags
    return cluster(.space, from: start, lineBreak: lineBreak, flags: flags)
  }

  private mutating func hazard(_ picture: Unicode.Scalar, from start: Int) -> SafeText.Cluster {
    column += 1
    let flags = absorb(into: nil).flags
    return cluster(
      SafeText.Shown(picture), from: start, lineBreak: .alphabetic, flags: flags.union(.controlMark))
  }

  private mutating func plain(_ scalar: Unicode.Scalar, width: Int, from start: Int) -> SafeText.Cluster {
    column += width
    let flags = absorb(into: nil).flags
    return cluster(
      SafeText.Shown(scalar), width: width, from: start, lineBreak: .alphabetic, flags: flags)
  }

  private mutating func based(
    on scalar: Unicode.Scalar, width: Int, from start: Int, lineBreak: LineBreakClass
  ) -> SafeText.Cluster {
    column += width
    let (shown, flags) = absorb(into: scalar)
    return cluster(
      shown ?? SafeText.Shown(scalar), width: width, from: start, lineBreak: lineBreak, flags: flags)
  }

  /// Takes what belongs to the scalar just read: marks, invisible scalars, the rest of an emoji.
  ///
  /// - Parameter scalar: the base; nil where nothing but invisible scalars may follow.
  /// - Returns: the base with its marks, and what breaking a line must know.
  private mutating func absorb(
    into scalar: Unicode.Scalar?
  ) -> (shown: SafeText.Shown?, flags: SafeText.Cluster.Flags) {
    var shown = scalar.map { SafeText.Shown($0) }
    var flags: SafeText.Cluster.Flags = []
    var count = 1
    var isJoined = false
    while position < bytes.count, bytes[position] >= 0x80 {
      let (decoded, length) = decode(at: position)
      guard let value = decoded, let next = Unicode.Scalar(value) else { break }
      switch table[value].kind {
      case .dropped:
        isJoined = value == 0x200D
        if value == 0x200B { flags.insert(.breakAfter) }
        if value == 0x2060 || value == 0xFEFF { flags.insert(.joinAfter) }
      case .mark where shown != nil:
        shown?.add(mark: next)
      default:
        let isModifier = (0x1F3FB...0x1F3FF).contains(value)
        guard let scalar, isModifier || isJoined, Self.isPictograph(scalar.value), Self.isPictograph(value)
        else { return (shown, flags) }
        isJoined = false
      }
      guard count < Self.clusterLimit else {
        isFlooded = true
        return (shown, flags)
      }
      position += length
      count += 1
    }
    return (shown, flags)
  }

  /// Skips marks and invisible scalars.
  private mutating func skipFlood() {
    var count = 0
    while position < bytes.count, count < Self.floodLimit {
      let (decoded, length) = decode(at: position)
      guard let value = decoded else { return }
      let kind = table[value].kind
      guard kind == .dropped || kind == .mark else { return }
      position += length
      count += 1
    }
  }

  /// Whether a scalar can begin or continue an emoji sequence.
  ///
  /// The blocks that hold Unicode's Extended_Pictographic, which is near enough to keep a sequence together.
  private static func isPictograph(_ value: UInt32) -> Bool {
    switch value {
    case 0x1F000...0x1FAFF, 0x2190...0x21FF, 0x2300...0x23FF, 0x25A0...0x27BF, 0x2900...0x297F,
      0x2B00...0x2BFF, 0xA9, 0xAE, 0x203C, 0x2049, 0x2122, 0x2139, 0x3030, 0x303D, 0x3297, 0x3299:
      true
    default: false
    }
  }

  /// The visible mark of something that may not be shown.
  private static func picture(of value: UInt32) -> Unicode.Scalar {
    switch value {
    case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? substitute
    case 0x7F: "\u{2421}"
    default: substitute
    }
  }

  // MARK: UTF-8

  /// Decodes the scalar at a place; nil with a length of 1 where the bytes are no valid UTF-8.
  private func decode(at place: Int) -> (value: UInt32?, length: Int) {
    let lead = bytes[place]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead <= 0xF4, place + length <= bytes.count else { return (nil, 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for index in (place + 1)..<(place + length) {
      let byte = bytes[index]
      guard byte & 0xC0 == 0x80 else { return (nil, 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let smallest: UInt32 = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80
    guard value >= smallest, value <= 0x10FFFF, value & 0x1F_F800 != 0xD800 else { return (nil, 1) }
    return (value, length)
  }
}
