/// Finds the names that mean one speaker.
///
/// 1. Names that differ in titles, articles, legal forms, case or accents only are one.
/// 2. A name without a middle name, or with a first name's initial, is the one fuller name that it fits.
/// 3. A family name alone is the person who bears it. Where several do, it is the one whom nearly all quotes of
///    that family name belong to, as newspapers use it; else it stays by itself.
/// 4. An acronym is the one organisation whose initials it has.
///
/// Who shares a family name but not the first name is kept apart. What is no name ("a spokesman") is merged with
/// nothing but itself.
struct SpeakerMerge {
  /// One speaker.
  struct Person {
    /// The name to be shown.
    var name: String
    /// All names as the articles give them.
    var variants: [String]
  }

  /// The speakers, in no order that means anything, but the same for the same names.
  private(set) var persons: [Person] = []

  /// Who has this share of the quotes of a family name is meant where it stands alone.
  private static let dominance = 0.85

  fileprivate struct Entry {
    var variants: [(raw: String, name: PersonName, quotes: Int)]
    var quotes: Int
  }

  /// Merges names.
  ///
  /// - Parameter names: each name once, with how many quotes give it.
  init(_ names: [(name: String, quotes: Int)]) {
    var entries: [Entry] = []
    var keys: [String: Int] = [:]
    for (raw, quotes) in names.sorted(by: { $0.name < $1.name }) {
      let name = PersonName(raw)
      let key = name.words.isEmpty ? raw : Self.key(name)
      if let number = keys[key] {
        entries[number].variants.append((raw, name, quotes))
        entries[number].quotes += quotes
      } else {
        keys[key] = entries.count
        entries.append(Entry(variants: [(raw, name, quotes)], quotes: quotes))
      }
    }
    var sets = DisjointSets(count: entries.count)
    for (short, full) in Self.meant(entries) { sets.join(short, full) }
    let merged = Dictionary(grouping: entries.indices) { sets.root(of: $0) }
    persons = merged.sorted { $0.key < $1.key }.map { _, members in Self.person(members.map { entries[$0] }) }
  }

  /// What the ways to write one name have in common.
  private static func key(_ name: PersonName) -> String {
    name.words.joined(separator: " ") + (name.generation.map { ", \($0)" } ?? "")
      + (name.isNamed ? "" : "\u{0}")
  }

  /// The short names that mean a fuller one.
  private static func meant(_ entries: [Entry]) -> [(short: Int, full: Int)] {
    var byLast: [String: [Int]] = [:]
    var byInitials: [String: [Int]] = [:]
    for (number, entry) in entries.enumerated() {
      guard let name = entry.variants.first?.name, name.isNamed, name.words.count > 1 else { continue }
      byLast[name.last, default: []].append(number)
      if (3...6).contains(name.initials.count) { byInitials[name.initials, default: []].append(number) }
    }
    var found: [(short: Int, full: Int)] = []
    for (number, entry) in entries.enumerated() {
      guard let name = entry.variants.first?.name, name.isNamed else { continue }
      let family = byLast[name.last] ?? []
      if name.words.count == 1 {
        guard !name.isCollective else { continue }
        let bearers = family.filter { entries[$0].generation == name.generation }
        if let bearer = dominant(bearers, in: entries) {
          found.append((number, bearer))
        } else if bearers.isEmpty, name.isAcronym, let organisations = byInitials[name.words[0]],
          organisations.count == 1
        {
          found.append((number, organisations[0]))
        }
      } else {
        let fuller = family.filter {
          $0 != number && entries[$0].generation == name.generation
            && Self.isShort(name, for: entries[$0].name)
        }
        if let full = dominant(fuller, in: entries) { found.append((number, full)) }
      }
    }
    return found
  }

  /// Whether a name of several words is a shorter form of another: an initial for its first name, a middle name left out.
  private static func isShort(_ name: PersonName, for full: PersonName) -> Bool {
    guard name.words.count <= full.words.count, name.words != full.words else { return false }
    if name.first == full.first {
      return name.words.count == 2 && full.words.count == 3
    }
    return name.first.count == 1 && full.first.hasPrefix(name.first) && full.first.count > 1
  }

  /// The only bearer of a family name, or the one to whom nearly all its quotes belong.
  private static func dominant(_ bearers: [Int], in entries: [Entry]) -> Int? {
    guard bearers.count > 1 else { return bearers.first }
    let all = bearers.reduce(0) { $0 + entries[$1].quotes }
    return bearers.first { Double(entries[$0].quotes) >= dominance * Double(all) }
  }

  /// The person whom some names mean; shown under the full name that is used most.
  private static func person(_ entries: [Entry]) -> Person {
    let variants = entries.flatMap(\.variants)
    var uses: [String: Int] = [:]
    for variant in variants where variant.name.words.count > 1 {
      uses[variant.name.shown, default: 0] += variant.quotes
    }
    if uses.isEmpty {
      for variant in variants {
        uses[variant.name.isNamed ? variant.name.shown : variant.raw, default: 0] += variant.quotes
      }
    }
    let name = uses.max { ($0.value, $0.key.utf8.count, $1.key) < ($1.value, $1.key.utf8.count, $0.key) }?.key
    return Person(name: name ?? variants[0].raw, variants: variants.map(\.raw).sorted())
  }
}

extension SpeakerMerge.Entry {
  /// A name of the entry; all of its names have the same first and last word.
  fileprivate var name: PersonName { variants[0].name }
  fileprivate var generation: String? { variants[0].name.generation }
}
