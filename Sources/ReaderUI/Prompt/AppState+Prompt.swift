import Corpus
import TextScreen

extension AppState {
  /// Takes in a key while a line is typed.
  mutating func takeInPrompt(_ key: Key) -> [Effect] {
    guard prompt != nil else { return [] }
    switch key {
    case .escape: return cancelPrompt()
    case .enter: return acceptPrompt()
    case .up, .control("p"): return recall(1)
    case .down, .control("n"): return recall(-1)
    case .tab: return complete(1)
    case .backTab: return complete(-1)
    case .backspace where prompt?.line.text.isEmpty == true: return cancelPrompt()
    default:
      guard prompt?.line.take(key) == true else { return [] }
      prompt?.recalled = nil
      prompt?.candidate = nil
      return promptChanged()
    }
  }

  /// Follows the line as it is typed: finds and filters answer at once.
  mutating func promptChanged() -> [Effect] {
    guard let prompt else { return [] }
    let text = prompt.line.text
    switch prompt.purpose {
    case .find: return findTyped(text)
    case .filter: return setFilter(text)
    case .command, .exportName, .tags, .shell, .concordance:
      self.prompt?.problem = nil
      return []
    }
  }

  private mutating func acceptPrompt() -> [Effect] {
    guard let prompt else { return [] }
    let text = prompt.line.text
    remember(text, for: prompt)
    switch prompt.purpose {
    case .find:
      self.prompt = nil
      if text.isEmpty { endFind() }
    case .filter:
      // A query with a mistake stays to be mended; what it showed last stays too. One without keeps what it shows: its
      // last word may still be the beginning of one.
      let problem = problem(of: text)
      self.prompt?.problem = problem
      if problem == nil { self.prompt = nil }
    case .command:
      return acceptCommand(text)
    case .exportName(var request):
      guard !text.isEmpty else {
        self.prompt?.problem = "a file name, please"
        return []
      }
      self.prompt = nil
      request.path = text
      lastExport = request
      return [.export(request)]
    case .tags: return acceptTags(text)
    case .concordance: return acceptConcordance(text)
    case .shell(let readsBody):
      self.prompt = nil
      return runShell(text, readsBody: readsBody)
    }
    return []
  }

  private mutating func cancelPrompt() -> [Effect] {
    guard let prompt else { return [] }
    self.prompt = nil
    switch prompt.purpose {
    case .find:
      returnToOrigin()
      endFind()
    case .filter:
      guard filter != filterBefore else { return [] }
      filter = filterBefore
      arrival = filterOrigin
      return arrange()
    case .command, .exportName, .tags, .shell, .concordance: break
    }
    return []
  }

  // MARK: Filter

  /// Opens the prompt for the filter.
  mutating func beginFilter() {
    filterBefore = filter
    filterOrigin = place
    prompt = Prompt(.filter, text: filter?.text ?? "")
  }

  /// What is wrong with a query that is taken as it stands; nil where nothing is.
  private func problem(of text: String) -> String? {
    do throws(QueryError) {
      _ = try Query(parsing: text)
      return nil
    } catch {
      return setting.wording.queryError(error)
    }
  }

  /// Filters by a query as far as it is typed; one with a mistake is told of, and what was shown stays.
  private mutating func setFilter(_ text: String) -> [Effect] {
    do throws(QueryError) {
      let query = try Query(parsing: text, isUnfinished: true)
      prompt?.problem = nil
      let new = query.isEmpty ? nil : query
      guard new != filter else { return [] }
      filter = new
      return arrange()
    } catch {
      prompt?.problem = setting.wording.queryError(error)
      return []
    }
  }

  /// Shows all articles again.
  mutating func clearFilter() -> [Effect] {
    guard filter != nil else {
      message = .info("no filter is set")
      return []
    }
    filter = nil
    return arrange()
  }

  // MARK: Commands by name

  /// The commands whose names begin with, or hold, what is typed.
  var commandCandidates: [Command] {
    guard let prompt, prompt.purpose == .command else { return [] }
    let typed = prompt.candidate == nil ? prompt.line.text : prompt.completing
    let names = Command.allCases.filter { $0.rawValue.hasPrefix(typed) }
    return names + Command.allCases.filter { !$0.rawValue.hasPrefix(typed) && $0.rawValue.contains(typed) }
  }

  private mutating func acceptCommand(_ text: String) -> [Effect] {
    let name = text.trimmingBlanks
    if name.isEmpty {
      prompt = nil
      return []
    }
    let begun = Command.allCases.filter { $0.rawValue.hasPrefix(name) }
    guard let command = Command(rawValue: name) ?? (begun.count == 1 ? begun[0] : nil) else {
      prompt?.problem = begun.isEmpty ? "no such command" : "\(begun.count) commands begin so (Tab)"
      return []
    }
    prompt = nil
    return perform(command)
  }

  private mutating func complete(_ direction: Int) -> [Effect] {
    guard var prompt else { return [] }
    if prompt.candidate == nil { prompt.completing = prompt.line.text }
    let candidates =
      switch prompt.purpose {
      case .command: commandCandidates.map(\.rawValue)
      case .tags: tagCompletions(of: prompt.completing)
      case .filter, .concordance: queryCompletions(of: prompt.completing)
      case .find, .exportName, .shell: [String]()
      }
    guard !candidates.isEmpty else { return [] }
    let next = (prompt.candidate.map { $0 + direction } ?? (direction > 0 ? 0 : -1))
    let index = (next + candidates.count) % candidates.count
    prompt.candidate = index
    prompt.line = LineEditor(candidates[index])
    self.prompt = prompt
    return promptChanged()
  }

  /// What a query may go on as: with words of the corpus where it finds nothing, with the name of a field.
  private func queryCompletions(of text: String) -> [String] {
    var completions: [String] = []
    if prompt?.purpose == .filter, text == filter?.text, let suggestion = hits.suggestion {
      completions.append(suggestion)
    }
    let start = text.lastIndex { " (-".contains($0) }.map(text.index(after:)) ?? text.startIndex
    guard start < text.endIndex else { return completions }
    let begun = text[start...].lowercased()
    return completions
      + Query.fieldNames.filter { $0.hasPrefix(begun) }.map { text[..<start] + $0 + ":" }
  }

  // MARK: Earlier lines

  /// How many lines are kept for each kind of prompt.
  private static let typedLimit = 200

  private mutating func remember(_ text: String, for prompt: Prompt) {
    guard !text.isEmpty else { return }
    var lines = typed[prompt.label, default: []].filter { $0 != text }
    lines.append(text)
    typed[prompt.label] = lines.suffix(Self.typedLimit)
  }

  private mutating func recall(_ step: Int) -> [Effect] {
    guard var prompt else { return [] }
    if prompt.purpose == .command, prompt.candidate != nil || step < 0 { return complete(-step) }
    let lines = typed[prompt.label, default: []]
    let index = (prompt.recalled ?? -1) + step
    guard lines.indices.contains(lines.count - 1 - index) || index == -1 else { return [] }
    prompt.recalled = index < 0 ? nil : index
    prompt.line = LineEditor(index < 0 ? "" : lines[lines.count - 1 - index])
    self.prompt = prompt
    return promptChanged()
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmingBlanks: String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
