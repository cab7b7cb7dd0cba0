/// Learns from the text whether a person is a man or a woman, where title and first name do not tell.
enum Genders {
  /// How far behind a name a pronoun still speaks of it, in tokens.
  private static let reach = 25

  /// Weighs the pronouns that follow each person's mentions.
  static func weigh(
    _ entities: Room<Entity>, mentions: Lent<Mention>, tokens: Lent<Token>, tokenOfMention: Lent<Int>
  ) {
    for (number, mention) in mentions.enumerated() {
      let entity = entities[mention.entity]
      guard entity.gender == 0, entity.kind == .person || entity.kind == .unknown else { continue }
      let start = tokenOfMention[number] + 1
      let end = min(start + reach, tokens.count)
      scan: for at in start..<max(start, end) {
        let token = tokens[at]
        switch token.kind {
        case .name:
          // Somebody else may be meant from here on.
          if mentions[Int(token.payload)].entity != mention.entity { break scan }
        case .word:
          if token.is(.he) || token.hash == his || token.hash == him {
            entities[mention.entity].gender += 1
            break scan
          }
          if token.is(.she) || token.hash == her {
            entities[mention.entity].gender -= 1
            break scan
          }
          if token.is(.femaleRole) {
            entities[mention.entity].gender -= 1
            break scan
          }
          if token.is(.maleRole) {
            entities[mention.entity].gender += 1
            break scan
          }
        default: break
        }
      }
    }
  }

  private static var his: UInt64 { WordHash.constant("his") }
  private static var him: UInt64 { WordHash.constant("him") }
  private static var her: UInt64 { WordHash.constant("her") }
}
