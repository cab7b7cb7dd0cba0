/// Completes last names by full names that stand only in quotes or in the title.
struct FullNames {
  /// The tokens of the text that is looked through.
  let tokens: Lent<Token>

  /// Whether that text is the article's title.
  let isTitle: Bool

  /// Gives each person known by one name the full name that stands in some ranges of tokens.
  ///
  /// Only a first name and that last name, side by side, are taken for one: in quotes and titles other words have
  /// capitals too.
  func complete(_ entities: Room<Entity>, in ranges: some Sequence<Range<Int>>, arena: Arena) {
    var short = NameIndex(in: arena)
    var isAny = false
    for (number, entity) in entities.lent.enumerated()
    where entity.words == 1 && (entity.kind == .person || entity.kind == .unknown) {
      short.insert(entity.last, entity: number)
      isAny = true
    }
    guard isAny else { return }
    for range in ranges where range.count > 1 {
      for at in range.dropFirst() {
        let (first, last) = (tokens[at - 1], tokens[at])
        guard last.isCapitalised, first.isCapitalised, first.is(.givenName),
          let number = short.latest(last.hash),
          entities[number].words == 1, first.hash != last.hash
        else { continue }
        entities[number].name = Int(first.start)..<Int(last.end)
        entities[number].first = first.hash
        entities[number].words = 2
        entities[number].kind = .person
        entities[number].isFromTitle = isTitle
        if entities[number].gender == 0 {
          entities[number].gender = (first.is(.maleName) ? 2 : 0) - (first.is(.femaleName) ? 2 : 0)
        }
      }
    }
  }
}
