/// A word of a text, folded.
struct Token {
  /// What the token is made of.
  enum Kind {
    /// A run of word characters.
    case word
    /// Two neighbours of a script without spaces.
    case pair
    /// The last character of a run of such a script.
    case single
  }

  /// Where it stands in the text, in bytes.
  var range: Range<Int>

  /// What it is made of.
  var kind: Kind

  /// How it is written.
  var capitals = Capitals.none
}

/// Cuts texts into folded words, over bytes.
///
/// A word is a run of letters, digits and their marks; everything else separates, apostrophes and hyphens too, so
/// that "LeCun's" is found by `lecun` and `don't` becomes a phrase of two. Scripts without spaces give one token a
/// character: the pair that begins there or, at the end of the run, the character alone. Texts and questions pass
/// through the same function, so that they always agree.
enum Tokenizer {
  /// Longer words are cut here, in folded bytes: no word of any language is that long, strings of junk are.
  static let longestToken = 64

  /// Calls back for every token in the text's order.
  ///
  /// - Parameters:
  ///   - text: valid UTF-8; anything else yields some tokens but never goes out of bounds.
  ///   - body: takes the token and its folded bytes, which live only during the call and are followed by at least
  ///     eight bytes of readable memory.
  @inline(__always)
  static func forEachToken(
    in text: UnsafeBufferPointer<UInt8>, _ body: (Token, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let table = FoldTable.shared
    table.ascii.withUnsafeBufferPointer { ascii in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longestToken + 16) { folded in
        folded.initialize(repeating: 0)
        var length = 0
        var start = 0
        var end = 0
        var index = 0
        var letters = Capitals.Count()
        while index < text.count {
          if index &+ 8 <= text.count, let base = text.baseAddress, let out = folded.baseAddress {
            // Words of ASCII, eight bytes at a time; what is left at the end or is not ASCII goes byte by byte below.
            let lanes = TextLanes(base + index)
            let marks = lanes.letters
            let run = TextLanes.run(marks | lanes.digits)
            if run > 0 {
              if length == 0 {
                start = index
                letters = Capitals.Count()
              }
              let own = TextLanes.first(run, of: marks)
              letters.add(letters: own, small: lanes.small(among: own))
              if length < longestToken {
                UnsafeMutableRawPointer(out + length)
                  .storeBytes(of: lanes.folded.littleEndian, as: UInt64.self)
                length = min(longestToken, length &+ run)
              }
              index &+= run
              end = index
              if run == 8 { continue }
            }
            if text[index] < 0x80 {
              if length > 0 {
                body(
                  Token(range: start..<end, kind: .word, capitals: letters.capitals),
                  UnsafeBufferPointer(start: out, count: length))
                length = 0
              }
              index &+= 1
              continue
            }
          }
          let byte = text[index]
          let plain = ascii[Int(byte)]
          if plain == 0 {
            if length > 0 {
              body(
                Token(range: start..<end, kind: .word, capitals: letters.capitals),
                UnsafeBufferPointer(rebasing: UnsafeBufferPointer(folded)[..<length]))
              length = 0
            }
            index &+= 1
          } else if plain != FoldTable.beyondASCII {
            if length == 0 {
              start = index
              letters = Capitals.Count()
            }
            letters.add(ascii: byte)
            if length < longestToken {
              folded[length] = plain
              length &+= 1
            }
            index &+= 1
            end = index
          } else {
            let (scalar, width) = decodeScalar(in: text, at: index)
            let kind = table.scalarClass(scalar)
            if length > 0, kind == .separator || kind == .ideograph {
              body(
                Token(range: start..<end, kind: .word, capitals: letters.capitals),
                UnsafeBufferPointer(rebasing: UnsafeBufferPointer(folded)[..<length]))
              length = 0
            }
            switch kind {
            case .separator: break
            case .ignored: if length > 0 { end = index + width }
            case .word:
              if length == 0 {
                start = index
                letters = Capitals.Count()
              }
              letters.add(table.letterCase(scalar))
              length = append(table.fold(scalar), to: folded, length: length)
              end = index + width
            case .ideograph:
              let pair = ideograph(scalar, at: index, width: width, in: text, table: table, folded: folded)
              body(
                Token(range: index..<pair.end, kind: pair.isPair ? .pair : .single),
                UnsafeBufferPointer(rebasing: UnsafeBufferPointer(folded)[..<pair.length]))
            }
            index += width
          }
        }
        if length > 0 {
          body(
            Token(range: start..<end, kind: .word, capitals: letters.capitals),
            UnsafeBufferPointer(rebasing: UnsafeBufferPointer(folded)[..<length]))
        }
      }
    }
  }

  /// Calls back for every token of a string.
  static func forEachToken(in string: String, _ body: (Token, UnsafeBufferPointer<UInt8>) -> Void) {
    var string = string
    string.withUTF8 { forEachToken(in: $0, body) }
  }

  /// Writes the folded form of an ideograph and, where another follows, of that too.
  private static func ideograph(
    _ scalar: Unicode.Scalar, at index: Int, width: Int, in text: UnsafeBufferPointer<UInt8>,
    table: FoldTable,
    folded: UnsafeMutableBufferPointer<UInt8>
  ) -> (length: Int, end: Int, isPair: Bool) {
    let length = append(table.fold(scalar), to: folded, length: 0)
    let next = index + width
    guard next < text.count, text[next] >= 0x80 else { return (length, next, false) }
    let (follower, followerWidth) = decodeScalar(in: text, at: next)
    guard table.scalarClass(follower) == .ideograph else { return (length, next, false) }
    return (append(table.fold(follower), to: folded, length: length), next + followerWidth, true)
  }

  /// Appends packed bytes, whole or not at all.
  @inline(__always)
  private static func append(
    _ packed: UInt32, to folded: UnsafeMutableBufferPointer<UInt8>, length: Int
  ) -> Int {
    var packed = packed
    var length = length
    guard length + FoldTable.longestFold <= longestToken + 4 else { return length }
    while packed != 0 {
      folded[length] = UInt8(truncatingIfNeeded: packed)
      length &+= 1
      packed >>= 8
    }
    return length
  }
}

/// Reads the scalar that begins at a byte, and how many bytes it takes; U+FFFD of one byte where there is none.
func decodeScalar(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: Unicode.Scalar, width: Int)
{
  let first = UInt32(text[index])
  if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
  let width: Int
  var value: UInt32
  switch first {
  case 0xC2...0xDF: (width, value) = (2, first & 0x1F)
  case 0xE0...0xEF: (width, value) = (3, first & 0x0F)
  case 0xF0...0xF4: (width, value) = (4, first & 0x07)
  default: return ("\u{FFFD}", 1)
  }
  guard index + width <= text.count else { return ("\u{FFFD}", 1) }
  for next in 1..<width {
    let byte = UInt32(text[index + next])
    guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
    value = value << 6 | (byte & 0x3F)
  }
  guard let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
  return (scalar, width)
}
