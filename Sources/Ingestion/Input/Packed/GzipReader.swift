/// Unpacks a gzip file of any number of members (RFC 1952), as much at a time as is asked for.
///
/// What stands before damage is given out, and members behind it are found again: in a WARC.gz each is a record.
struct GzipReader: WindowSource {
  /// Packed data may unpack to this many bytes whatever its size is.
  static let freeSize = 1 << 20

  /// How many bytes one packed byte may become beyond the free size.
  ///
  /// Text packs to a fifth, logs to a fiftieth; deflate itself ends at 1032.
  static let largestRatio = 200

  /// Damaged members that are passed over before a file is given up.
  private static let largestDamage = 256

  /// Places that look like a member's header and are tried, behind damage; made-up data can have millions.
  private static let largestTrials = 4096

  private let packed: [UInt8]
  private var at = 0
  private var inflater: Inflater?
  private var memberStart = 0
  private var memberSize = 0
  private var damages = 0
  private var trials = 0

  /// How many bytes have been unpacked.
  private(set) var size = 0

  /// Whether bytes begin like a gzip member.
  static func isPacked(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// A reader of a whole gzip file.
  init(_ packed: [UInt8]) {
    self.packed = packed
  }

  /// Unpacks on; a window may become larger than wanted by one step.
  mutating func fill(_ text: inout [UInt8], to wanted: Int) -> WindowStop {
    while text.count < wanted {
      if inflater == nil {
        switch nextMember() {
        case .filled: break
        case let stop: return stop
        }
      }
      guard let inflater else { return .end }
      let before = text.count
      let packed = packed
      let outcome = packed.withUnsafeBufferPointer { inflater.inflate($0, at: &at, into: &text) }
      let grown = text.count - before
      memberSize += grown
      size += grown
      switch outcome {
      case .end: self.inflater = nil
      case .damaged: return damage()
      case .goesOn where grown == 0 && at >= packed.count: return damage()
      case .goesOn: break
      }
      if isTooLarge(memberSize, from: at - memberStart) || isTooLarge(size, from: at) {
        self.inflater = nil
        at = packed.count
        return .limit
      }
    }
    return .filled
  }

  private func isTooLarge(_ size: Int, from count: Int) -> Bool {
    size > Self.freeSize && size > count * Self.largestRatio
  }

  /// Begins with the member that comes next.
  private mutating func nextMember() -> WindowStop {
    guard at < packed.count else { return .end }
    // Tapes and some writers fill up with zeros.
    if at > 0, packed[at...].prefix(64).allSatisfy({ $0 == 0 }), packed[at...].allSatisfy({ $0 == 0 }) {
      at = packed.count
      return .end
    }
    memberStart = at
    memberSize = 0
    inflater = Inflater(.gzip)
    return inflater == nil ? damage() : .filled
  }

  /// Goes to the next member behind damage, or to the end.
  private mutating func damage() -> WindowStop {
    inflater = nil
    damages += 1
    // zlib notices damage late: the member behind it may have begun before.
    let from = max(memberStart + 1, at - Inflater.step)
    at = (damages < Self.largestDamage ? memberPlace(from: from) : nil) ?? packed.count
    return .damaged
  }

  /// Where a member begins whose first bytes can be unpacked.
  private mutating func memberPlace(from: Int) -> Int? {
    let packed = packed
    return packed.withUnsafeBufferPointer { bytes in
      var place = from
      while place + 18 <= bytes.count, trials < Self.largestTrials {
        defer { place += 1 }
        // Magic, method, flags without the reserved ones.
        guard bytes[place] == 0x1F, bytes[place + 1] == 0x8B, bytes[place + 2] == 8, bytes[place + 3] < 0x20,
          let trial = Inflater(.gzip)
        else { continue }
        trials += 1
        let sample = UnsafeBufferPointer(rebasing: bytes[place..<min(bytes.count, place + 1024)])
        var used = 0
        var text: [UInt8] = []
        if trial.inflate(sample, at: &used, into: &text) != .damaged, !text.isEmpty { return place }
      }
      return nil
    }
  }
}

extension GzipReader {
  /// Unpacks data that belongs to one record.
  ///
  /// - Parameters:
  ///   - packed: a gzip file.
  ///   - limit: the most bytes that are given.
  /// - Returns: the text up to the first damage, and why it ended there.
  static func unpack(_ packed: [UInt8], limit: Int) -> (text: [UInt8], stop: WindowStop) {
    var reader = GzipReader(packed)
    var text: [UInt8] = []
    let stop = reader.fill(&text, to: limit + 1)
    if text.count > limit {
      text.removeLast(text.count - limit)
      return (text, .limit)
    }
    return (text, stop)
  }
}
