/// One thing that marks a line as noise, or as the beginning of noise.
///
/// A rule that holds is evidence: the score weighs it with all else that is known of the block, and the decision
/// names it.
struct NoiseRule: Sendable {
  /// How a rule looks at a block.
  enum Test: Sendable {
    /// The block is one of these phrases (one a line, case and punctuation aside), or begins with one and has at most
    /// `mostWords` words.
    case phrases(String, mostWords: Int)
    /// The block has this shape.
    case shape(@Sendable (BlockShape) -> Bool)
  }

  /// The rule's name, as decisions tell it.
  var name: String
  /// What a block is taken for when it holds.
  var reason: RemovalReason
  /// What decisions call the blocks in the section below a block for which it holds; nil where it stands above none.
  ///
  /// Written out like all names of rules: a literal is shared by all articles of all threads without being counted.
  var nameBelow: String?
  /// Whether it decides alone: of the lines that it holds for, next to none is ever an article's.
  var isCertain = false
  var test: Test
  /// Lines that it must hold for.
  var removes: [String]
  /// Lines that it must not hold for.
  var keeps: [String]

  /// Whether what follows is of the same kind: it stands above a section.
  var opensSection: Bool { nameBelow != nil }

  init(
    name: String, reason: RemovalReason, nameBelow: String? = nil, isCertain: Bool = false, test: Test,
    removes: [String], keeps: [String]
  ) {
    self.name = name
    self.reason = reason
    self.nameBelow = nameBelow
    self.isCertain = isCertain
    self.test = test
    self.removes = removes
    self.keeps = keeps
  }
}

/// The whole policy: every rule, in the order in which they are asked.
enum NoiseRules {
  static let all: [NoiseRule] =
    advertisements + readOns + related + comments + signups + shares + abouts + legals + navigations + credits
    + timelines

  /// The rules' names by a shape's `rule`: the first stands for none.
  static let names = [""] + all.map(\.name)

  /// What decisions call the blocks below one for which a rule holds, by its `rule`.
  static let namesBelow = [""] + all.map { $0.nameBelow ?? "" }

  /// The rules that look at shapes, with their numbers plus one.
  private static let shapes: [ShapeRule] =
    all.enumerated().compactMap { index, rule in
      if case .shape(let holds) = rule.test { ShapeRule(number: UInt8(index + 1), holds: holds) } else { nil }
    }

  /// A rule's number plus one, and what it asks of a shape: in a type of its own, since a function in a tuple is called
  /// through another that copies the shape.
  private struct ShapeRule: Sendable {
    var number: UInt8
    var holds: @Sendable (BlockShape) -> Bool
  }

  /// The number plus one of the first rule whose shape a block has, 0 where it has none.
  static func shapeRule(for shape: BlockShape) -> UInt8 {
    guard hasClue(shape) else { return 0 }
    let shapes = shapes
    for index in shapes.indices where shapes[index].holds(shape) { return shapes[index].number }
    return 0
  }

  /// Whether a shape has what one of the rules on shapes asks for; most have nothing, and spare asking each rule.
  ///
  /// A rule that asks for something else must be named here too; else its own examples fail.
  private static func hasClue(_ shape: BlockShape) -> Bool {
    shape.words == 0 || shape.startsBracket || shape.startsCopyright || shape.namesCredit || shape.namesAgency
      || (shape.classes & classesOfClues) != SIMD16<UInt16>()
  }

  /// All bits in the lanes of the classes that rules on shapes ask for.
  private static let classesOfClues: SIMD16<UInt16> = {
    var lanes = SIMD16<UInt16>()
    for wordClass in [WordClass.credit, .legal, .share, .comment, .clock, .calendar, .machine] {
      lanes[wordClass.rawValue] = .max
    }
    return lanes
  }()
}
