/// The languages whose rules differ.
enum Language {
  case english, german, french, spanish, other

  /// The language of a text: as declared, else by its small words.
  init(declared: String?, tokens: [Token]) {
    switch declared?.prefix(2).lowercased() {
    case "en": self = .english
    case "de": self = .german
    case "fr": self = .french
    case "es": self = .spanish
    default: self = Language(counting: tokens)
    }
  }

  private init(counting tokens: [Token]) {
    var english = 0
    var german = 0
    var french = 0
    var spanish = 0
    // A few hundred words tell.
    for token in tokens.prefix(800) where token.kind == .word {
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
