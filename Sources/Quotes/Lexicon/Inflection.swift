/// The forms of English verbs, so that the cue tables hold each verb once.
enum Inflection {
  /// A regular noun's plural.
  static func plural(of noun: Substring) -> String {
    if noun.hasSuffix("y"), !noun.hasSuffix("ey") { return noun.dropLast() + "ies" }
    return noun.hasSuffix("ch") || noun.hasSuffix("s") ? noun + "es" : noun + "s"
  }

  /// A verb's forms with what each is.
  ///
  /// The entry is a regular verb; with `+` behind it where its last consonant doubles; or all its forms, with
  /// slashes between: `write/writes/wrote/written/writing` (four forms: past and participle are one).
  static func forms(of entry: Substring) -> [(String, WordClass)] {
    let parts = entry.split(separator: "/").map(String.init)
    if parts.count == 5 {
      return [
        (parts[0], .base), (parts[1], .finite), (parts[2], .finite), (parts[3], .pastParticiple),
        (parts[4], .ing),
      ]
    }
    if parts.count == 4 {
      return [
        (parts[0], .base), (parts[1], .finite), (parts[2], [.finite, .pastParticiple]), (parts[3], .ing),
      ]
    }
    let doubles = entry.hasSuffix("+")
    let base = String(doubles ? entry.dropLast() : entry)
    let stem = doubles ? base + String(base.suffix(1)) : base
    let endsInE = base.hasSuffix("e")
    let endsInY = base.hasSuffix("y") && !["ay", "ey", "oy", "uy"].contains(String(base.suffix(2)))
    let hisses = ["s", "x", "z", "ch", "sh"].contains { base.hasSuffix($0) }
    let third = endsInY ? base.dropLast() + "ies" : hisses ? base + "es" : base + "s"
    let past = endsInE ? base + "d" : endsInY ? base.dropLast() + "ied" : stem + "ed"
    let ing = endsInE && !base.hasSuffix("ee") ? base.dropLast() + "ing" : stem + "ing"
    return [(base, .base), (third, .finite), (past, [.finite, .pastParticiple]), (ing, .ing)]
  }
}
