/// The languages whose rules differ.
enum Language {
  case english, german, french, spanish, other

  /// The language of a text: as declared, else by its small words.
  ///
  /// What is declared is not believed where none of that language's small words stand in the text.
  init(declared: String?, tokens: Lent<Token>) {
    let known: (Language, WordClass)? =
      switch declared?.prefix(2).lowercased() {
      case "en": (.english, .english)
      case "de": (.german, .german)
      case "fr": (.french, .french)
      case "es": (.spanish, .spanish)
      default: nil
      }
    guard let declared = known,
      tokens.prefix(Self.sample).contains(where: { $0.is(declared.1) })
    else {
      self = Language(counting: tokens)
      return
    }
    self = declared.0
  }

  /// A few hundred words tell.
  private static let sample = 800

  private init(counting tokens: Lent<Token>) {
    // Four counters of sixteen bits in one number, which the four neighbouring bits of the classes are spread to.
    var counts: UInt64 = 0
    let first = UInt64(WordClass.german.rawValue.trailingZeroBitCount)
    for token in tokens.prefix(Self.sample) {
      let bits = token.classes.rawValue &>> first & 0xF
      counts &+= bits &* 0x0000_2000_4000_8001 & 0x0001_0001_0001_0001
    }
    func count(_ language: WordClass) -> UInt64 {
      counts >> (16 * (UInt64(language.rawValue.trailingZeroBitCount) - first)) & 0xFFFF
    }
    let (english, german) = (count(.english), count(.german))
    let (french, spanish) = (count(.french), count(.spanish))
    let most = max(english, german, french, spanish)
    if most == 0 {
      self = .other
    } else if most == english {
      self = .english
    } else if most == german {
      self = .german
    } else {
      self = most == french ? .french : .spanish
    }
  }
}
