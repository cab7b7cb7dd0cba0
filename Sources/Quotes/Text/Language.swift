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
    var english = 0
    var german = 0
    var french = 0
    var spanish = 0
    for token in tokens.prefix(Self.sample) where token.kind == .word {
      english += token.is(.english) ? 1 : 0
      german += token.is(.german) ? 1 : 0
      french += token.is(.french) ? 1 : 0
      spanish += token.is(.spanish) ? 1 : 0
    }
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
