import Corpus
import Curses
import Export
import Glibc
import Ingestion
import ReadingState
import TextScreen
import Themes

/// All that the program says to a person when something is wrong: what, where, and what to do.
enum ErrorMessages {
  /// The message of a failure, on one line.
  static func text(for failure: CommandFailure) -> SafeText {
    switch failure {
    case .output(let number): "broadsheet: cannot write to standard output: \(system(number))"
    case .export(let error): "broadsheet: \(text(for: error))"
    case .query(let error, let text): "broadsheet: \(self.text(for: error, in: text))"
    case .noSuchArticle(let prefix):
      "broadsheet: no article has an ID that begins with ‘\(prefix)’. ‘broadsheet list’ shows all IDs."
    case .ambiguousArticle(let prefix, let candidates):
      """
      broadsheet: the IDs of several articles begin with ‘\(prefix)’: \(some(candidates.map(\.description))). \
      Give more digits.
      """
    case .nothingChosen(let options):
      "broadsheet: nothing says which articles. Give \(options.dropLast().joined(separator: ", ")) or \(options.last ?? "")."
    case .terminal(let error): "broadsheet: \(text(for: error))"
    case .watch(ENOSPC):
      "broadsheet: there are more folders than may be watched; ‘sysctl fs.inotify.max_user_watches’ tells how many. Without --watch they are read once."
    case .watch(let number): "broadsheet: the paths cannot be watched: \(system(number))"
    case .theme(let error): "broadsheet: \(text(for: error))"
    }
  }

  // MARK: Terminal

  /// Why the reader cannot take the terminal, and what works without one.
  private static func text(for error: CursesError) -> String {
    let instead = "‘broadsheet list’, ‘show’ and ‘export’ need no screen."
    switch error {
    case .noTerminalType: return "TERM is not set, so the terminal is unknown. \(instead)"
    case .badTerminalType(let type): return "TERM is ‘\(type)’, which names no terminal. \(instead)"
    case .unknownTerminalType(let type):
      return "the terminal ‘\(type)’ (from TERM) is unknown here; try TERM=xterm-256color. \(instead)"
    case .unusableTerminalType(let type):
      return "the terminal ‘\(type)’ (from TERM) cannot place text on a screen. \(instead)"
    case .outputIsNoTerminal: return "standard output is no terminal, and the reader needs one. \(instead)"
    case .noKeyboard(let number):
      return "standard input is no terminal, and /dev/tty cannot be opened for keys: \(system(number))"
    case .tooFewFiles(let limit, let needed):
      return "only \(limit) files may be open, and the reader needs \(needed); ‘ulimit -n 1024’ allows more."
    case .alreadyOpen: return "the screen is open already"
    case .failed(let number): return "the terminal cannot be taken: \(system(number))"
    }
  }

  // MARK: Reading state

  /// Whether marks are kept, where a person should know.
  static func text(for condition: ReadingState.Condition) -> String? {
    switch condition {
    case .saving: nil
    case .savingAnew(let name):
      "The database of marks could not be used; it stands as \(name) now, and marks begin anew."
    case .notSaving(let reason): "Marks are not kept: " + text(for: reason)
    }
  }

  private static func text(for reason: ReadingState.Reason) -> String {
    switch reason {
    case .noHome: "neither XDG_STATE_HOME nor HOME names a folder."
    case .folder(let path, let number): "\(path): \(system(number))"
    case .newerVersion(let path): "\(path) is of a later version of broadsheet."
    case .readOnly(let path): "\(path) can only be read."
    case .unavailable(let path, let code): "\(path) cannot be opened (SQLite result \(code))."
    }
  }

  /// Why marks could not be kept.
  static func text(for error: ReadingStateError) -> String {
    "The mark could not be kept (SQLite result \(error.code)\(error.code == 13 ? ": the disk is full" : ""))."
  }

  // MARK: What could not be read

  /// The message of something that could not be read.
  static func text(for finding: Finding) -> SafeText {
    "broadsheet: \(place(of: finding)): \(text(for: finding.problem))"
  }

  /// Where something could not be read.
  static func place(of finding: Finding) -> String {
    finding.record.map { "\(finding.path), record \($0)" } ?? finding.path
  }

  /// What is wrong with a file or a record.
  static func text(for problem: Finding.Problem) -> String {
    switch problem {
    case .missing: "no such file or folder"
    case .unreadable(let number): "cannot be read: \(system(number))"
    case .notRegular: "neither a file nor a folder; left out"
    case .linkLoop: "a symbolic link back to a folder above it; left out"
    case .tooLarge(let limit): "larger than \(limit / 1_048_576) MiB, the limit; left out"
    case .binary: "not text; left out"
    case .alreadyRead: "read already under another name"
    case .truncated: "cut short or damaged; what is left of it was read"
    case .expandsTooMuch: "unpacks to more than the limits allow; what stands before was read"
    case .badHeader: "a damaged record header; what can be told of the record was read"
    case .otherType(let type): "its type is ‘\(type)’, which holds no article; left out"
    case .status(let status): "the server answered with status \(status), not with a page; left out"
    case .unknownCoding(let name): "packed as ‘\(name)’, which cannot be unpacked here; left out"
    case .badRecord(let expected): "not a record that can be read; expected \(expected)"
    case .empty: "holds no text; left out"
    }
  }

  /// No path was given.
  static let sampleCorpus: SafeText = "broadsheet: no PATH given, so this is the sample corpus."

  /// What to do about a path that does not exist, where its name is nearly that of a command.
  static func hint(forMissing path: String, commands: [String]) -> SafeText? {
    guard let command = nearest(to: path, among: commands) else { return nil }
    return "Did you mean the command ‘\(command)’?"
  }

  /// How many more there are than were told.
  static func more(findings count: Int) -> SafeText {
    "broadsheet: \(count) more could not be read; ‘broadsheet check’ lists them all."
  }

  /// Nothing of what was asked for holds an article.
  static func noArticles(in paths: [String], report: LoadReport) -> SafeText {
    let place = paths.map { $0 == "-" ? "standard input" : $0 }
    let files = "\(report.files) \(report.files == 1 ? "file" : "files")"
    let skipped = report.findings.isEmpty ? "" : ", \(report.findings.count) of them left out or failed"
    return """
      broadsheet: no articles in \(some(place)): \(files) looked at\(skipped). Articles are read from text, HTML, \
      Markdown, JSON, CSV, feeds and web archives; ‘broadsheet check’ says what became of each file.
      """
  }

  // MARK: Themes

  /// What is wrong with a theme, and where.
  static func text(for error: ThemeError) -> String {
    let place = error.file.map { file in error.line.map { "\(file), line \($0): " } ?? "\(file): " } ?? ""
    switch error.problem {
    case .unknownTheme(let name, let known):
      let near =
        nearest(to: name, among: known).map { "Did you mean ‘\($0)’?" } ?? "There are: \(some(known))."
      return place + "there is no theme ‘\(name)’. \(near)"
    case .unreadable: return place + "the theme cannot be read"
    case .malformed(let words): return place + "not TOML: \(words)"
    case .unknownRole(let role): return place + "there is no role ‘\(role)’"
    case .unknownWord(let word, let role): return place + "‘\(word)’ means nothing for ‘\(role)’"
    case .wrongType(let key): return place + "‘\(key)’ has a value of the wrong type"
    case .unknownColor(let color, let name):
      return place + "‘\(color)’, for ‘\(name)’, is no colour. Colours look like \"#3fa94c\" or \"red\"."
    case .inheritsFromItself(let name): return place + "the theme ‘\(name)’ inherits from itself"
    }
  }

  // MARK: Raw pages

  /// Why the raw page of an article from standard input cannot be shown.
  static let standardInputIsGone = "read from standard input, which cannot be read again"

  /// Why the raw page of an article cannot be shown whose file has changed.
  static func hasChanged(_ path: String) -> String {
    "\(path) has changed since it was read: the page is not in it any more"
  }

  // MARK: Other programs

  /// Why another program could not be run.
  static func text(for error: ProgramError) -> String {
    switch error {
    case .noBrowser: "no browser was found; name one in BROWSER"
    case .noFile(let path, let number): "\(path): \(system(number))"
    case .notRun(let name, let number): "‘\(name)’ cannot be run: \(system(number))"
    }
  }

  // MARK: Export

  /// Why a file could not be exported.
  static func text(for error: ExportError) -> String {
    switch error {
    case .exists(let path): "‘\(path)’ is there already. Give --force to replace it, or another name with -o."
    case .isFolder(let path): "‘\(path)’ is a folder, so no file can have that name."
    case .folder(let path, let number): "cannot write into the folder ‘\(path)’: \(system(number))"
    case .create(let path, let number): "cannot make ‘\(path)’: \(system(number))"
    case .write(let path, let number):
      "cannot write ‘\(path)’: \(system(number)). Nothing of it was left behind."
    }
  }

  // MARK: Queries

  /// What is wrong with a query, and where.
  static func text(for error: QueryError, in query: String) -> String {
    "in the query ‘\(query)’, \(text(for: error))"
  }

  /// What is wrong with a query that stands before the reader's eyes.
  static func text(for error: QueryError) -> String {
    let place = "at character \(error.offset + 1)"
    switch error.problem {
    case .unclosedPhrase: return "\(place): a quotation mark without its partner"
    case .unknownField(let name, let nearest):
      return "\(place): there is no field ‘\(name):’. "
        + (nearest.map { "Did you mean ‘\($0):’?" }
          ?? "There are: " + Query.fieldNames.map { $0 + ":" }.joined(separator: " ") + ".")
    case .missingValue(let field): return "\(place): ‘\(field):’ needs a value after it"
    case .badDate(let date):
      return
        "\(place): ‘\(date)’ is no date. Dates look like 2026, 2026-09, 2026-09-12, 2026-01..2026-03 or 7d."
    case .unclosedGroup: return "\(place): a parenthesis that is not closed"
    case .unexpectedClose: return "\(place): a parenthesis that closes nothing"
    case .missingOperand(let name): return "\(place): ‘\(name)’ lacks what it joins"
    case .badNumber(let number):
      return "\(place): ‘\(number)’ is no number. Numbers look like 500, >500, <500 or 100..500."
    case .unknownFeature(let name, let nearest):
      return "\(place): no article has ‘\(name)’. "
        + (nearest.map { "Did you mean ‘\($0)’?" }
          ?? "‘has:’ takes " + Query.featureNames.joined(separator: ", ") + ".")
    case .unclosedPattern: return "\(place): a pattern without its closing ‘/’"
    case .badPattern(let message): return "\(place): not a regular expression: \(message)"
    case .patternNotAllowed(let field): return "\(place): ‘\(field):’ takes no /pattern/"
    case .badEditCount(let count):
      return "\(place): ‘\(count)’ is no number of misspelt letters. After ‘~’ stands 1 or 2."
    case .unknownMark(let name, let nearest):
      return "\(place): articles are never ‘\(name)’, but unread, read or starred"
        + (nearest.map { ". Did you mean ‘\($0)’?" } ?? "")
    case .groupNotAllowed(let field): return "\(place): ‘\(field):’ takes one value, not a group"
    case .tooDeep(let limit): return "\(place): more than \(limit) parentheses in one another"
    }
  }

  /// The name of a speaker as it may have been meant; nil where none of its words is near one that a speaker has.
  static func didYouMean(speaker asked: String, among names: [String]) -> SafeText? {
    func words(_ text: String) -> [String] {
      text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    let known = Set(names.flatMap(words)).sorted()
    let asked = words(asked)
    let meant = asked.map { word in
      known.contains { $0.hasPrefix(word) } ? word : nearest(to: word, among: known) ?? word
    }
    return meant == asked ? nil : didYouMean(meant.joined(separator: " "))
  }

  /// What a query was perhaps meant to be.
  static func didYouMean(_ query: String) -> SafeText { SafeText("broadsheet: did you mean ‘\(query)’?") }

  /// A pattern that tried too much.
  static func givenUp(_ articles: Int) -> SafeText {
    SafeText(
      "broadsheet: the pattern took too long in \(articles) \(articles == 1 ? "article" : "articles"), "
        + "which may match all the same. A simpler pattern would tell.")
  }

  // MARK: Words

  /// The system's words for an error number.
  static func system(_ number: Int32) -> String {
    String(cString: strerror(number))
  }

  /// A list that stays on a line.
  private static func some(_ names: [String]) -> String {
    let shown = 4
    return names.prefix(shown).joined(separator: ", ")
      + (names.count > shown ? " and \(names.count - shown) more" : "")
  }

  /// The nearest of some words, where one is near enough to be a slip of the finger.
  private static func nearest(to word: String, among words: [String]) -> String? {
    let near = words.map { (word: $0, distance: editDistance(word, $0)) }.min { $0.distance < $1.distance }
    // Two slips, but never most of a short word.
    guard let near, near.distance <= 2, near.distance * 2 < near.word.count else { return nil }
    return near.word
  }

  /// How many letters must be added, dropped, changed or swapped with their neighbour (optimal string alignment).
  private static func editDistance(_ first: String, _ second: String) -> Int {
    let a = Array(first.utf8.prefix(64))
    let b = Array(second.utf8.prefix(64))
    var rows = [Array(0...b.count)]
    for i in 1..<(a.count + 1) {
      var row = [i]
      for j in 1..<(b.count + 1) {
        var best = min(
          rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          best = min(best, rows[i - 2][j - 2] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
