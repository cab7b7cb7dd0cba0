extension Query {
  /// A form of the query language, and what it finds.
  public struct Form: Sendable, Hashable {
    /// The form, as an example.
    public var example: String

    /// What it finds, in words.
    public var meaning: String

    init(_ example: String, _ meaning: String) {
      self.example = example
      self.meaning = meaning
    }
  }

  /// The query language in examples, for the help of screen and command line.
  public static let forms: [Form] = [
    Form("flood barrier", "both words, in any of their forms"),
    Form("\"flood barrier\"", "the words as they stand, side by side"),
    Form("barr*", "any word that begins so"),
    Form("bariers~  barrier~2", "words one edit away, or two"),
    Form("/fl(oo|u)ds?/", "a regular expression (PCRE2)"),
    Form("sea OR tidal", "either; AND means both"),
    Form("-opinion  NOT opinion", "not that"),
    Form("(sea OR tidal) gates", "a group"),
    Form("mayor near/5 water", "at most five words from one another"),
    Form("title: quote:", "in the title; in what is quoted"),
    Form("speaker: by: site: lang:", "who said, who wrote, outlet, language"),
    Form("date:2025-01..2025-03", "also date:2025-01 date:>2025 date:<7d"),
    Form("newer:7d  older:1y", "by age in days, w(eeks), m(onths), y(ears)"),
    Form("words:>500", "by length; also words:100..500"),
    Form("has:quote", "also speaker title author date site"),
    Form("is:unread  is:starred", "as you marked it; also is:read"),
    Form("tag:budget", "as you tagged it"),
    Form("story:s4  story:3fa94c", "its story, by name or an article’s ID"),
  ]
}
