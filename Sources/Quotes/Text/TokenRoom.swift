/// Writes tokens into the room of an array in the making, without the checks that an array makes at every append.
///
/// Whoever writes has seen to it that the room is wide enough.
struct TokenRoom {
  private let room: UnsafeMutableBufferPointer<Token>

  /// How many tokens stand in the room.
  private(set) var count: Int

  init(_ room: UnsafeMutableBufferPointer<Token>, count: Int = 0) {
    self.room = room
    self.count = count
  }

  /// Whether there is room for some more.
  func takes(_ more: Int) -> Bool { count &+ more <= room.count }

  /// Appends a token.
  @inline(__always) mutating func append(_ token: Token) {
    room.initializeElement(at: count, to: token)
    count &+= 1
  }

  /// Appends a stretch of tokens.
  @inline(__always) mutating func append(_ range: Range<Int>, of tokens: UnsafeBufferPointer<Token>) {
    guard let from = tokens.baseAddress, let to = room.baseAddress else { return }
    (to + count).initialize(from: from + range.lowerBound, count: range.count)
    count &+= range.count
  }

  /// The last token.
  var last: Token? { count > 0 ? room[count - 1] : nil }
}

extension [Token] {
  /// As many tokens as some, or less, made from them.
  init(madeFrom tokens: [Token], _ write: (UnsafeBufferPointer<Token>, inout TokenRoom) -> Void) {
    self = tokens.withUnsafeBufferPointer { tokens in
      Array(unsafeUninitializedCapacity: tokens.count) { buffer, count in
        var room = TokenRoom(buffer)
        write(tokens, &room)
        count = room.count
      }
    }
  }
}
