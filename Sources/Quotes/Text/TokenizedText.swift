/// What the one pass over a text leaves: its tokens, and where the stages that follow find what they work on.
struct TokenizedText {
  /// Words, signs and marks, and one token for the end of each paragraph.
  let tokens: [Token]

  /// Where quotation marks stand among the tokens.
  let marks: [Int]

  /// Where the paragraphs end among the tokens.
  let paragraphEnds: [Int]
}
