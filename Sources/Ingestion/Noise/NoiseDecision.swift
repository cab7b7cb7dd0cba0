/// What is to become of a block of a page.
package enum NoiseDecision: Sendable, Equatable {
  /// It belongs to the article's body, as a block of this kind.
  case keep(Block.Kind)
  /// It is taken out: what it was taken for, the rule that decided, and how sure it is (0 to 1).
  case remove(RemovalReason, rule: String, score: Double)
}
