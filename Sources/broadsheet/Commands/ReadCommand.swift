import ArgumentParser
import Corpus
import Curses
import Export
import Foundation
import Ingestion
import ReaderUI
import ReadingState
import TextScreen
import Themes

/// `broadsheet [PATH…]`: the reader.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Opens the reader; this is what broadsheet does without the name of a command.",
    discussion: """
      Press ? in the reader for its keys. With - the articles are read from standard input, and keys from the terminal.

      Example: broadsheet ~/pages --theme dark
      """)

  @OptionGroup var input: InputOptions

  @Option(help: ArgumentHelp("How the screen looks; ‘broadsheet themes’ lists the names.", valueName: "name"))
  var theme = Themes.shipped[0]

  @Flag(help: "Draw with ASCII characters alone.")
  var ascii = false

  @Flag(help: "Read again whenever a file comes, goes or changes.")
  var watch = false

  func validate() throws {
    if watch, input.paths.isEmpty || input.paths.contains("-") {
      throw ValidationError("--watch needs files or folders to watch.")
    }
  }

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    let theme = try chosenTheme(environment)
    try refuseIfNothingIsThere()
    let watch = try watch ? input.watch() : nil
    let ending = try session(environment, theme, watch)
    // The terminal is given back by now.
    if case .terminated(let signal) = ending { throw Terminated(signal: signal) }
  }

  private func chosenTheme(_ environment: [String: String]) throws(CommandFailure) -> Theme {
    do {
      return try Themes(folder: Themes.folder(in: environment)).theme(named: theme)
    } catch {
      throw .theme(error)
    }
  }

  /// Where not one of the paths is there, a screen would only hide the message.
  private func refuseIfNothingIsThere() throws(Outcome) {
    guard !input.paths.isEmpty, input.paths.allSatisfy({ $0 != "-" && access($0, F_OK) != 0 }) else { return }
    for path in input.paths {
      StandardError.write(line: ErrorMessages.text(for: Finding(path: path, problem: .missing)))
      if let hint = ErrorMessages.hint(forMissing: path, commands: Broadsheet.commandNames) {
        StandardError.write(line: hint)
      }
    }
    throw .incomplete
  }

  private func session(
    _ environment: [String: String], _ theme: Theme, _ watch: FolderWatch?
  ) throws -> ReaderSession.Ending {
    var options = CursesTerminal.Options(environment: environment)
    options.usesASCII = ascii
    let setting = AppState.Setting(place: place, today: Self.today(), wording: .program)
    let session = ReaderSession(setting, services: services(environment, watch), theme: theme)
    do {
      var terminal = try CursesTerminal(options)
      let wake = Wake()
      return session.run(on: &terminal, wake: { wake() })
    } catch {
      throw CommandFailure.terminal(error)
    }
  }

  /// What the header calls the corpus.
  private var place: String {
    switch input.paths.count {
    case 0: "sample corpus"
    case 1: input.paths[0] == "-" ? "standard input" : input.paths[0]
    default: "\(input.paths[0]) and \(input.paths.count - 1) more"
    }
  }

  private func services(_ environment: [String: String], _ watch: FolderWatch?) -> Services {
    let input = input
    return Services(
      load: { report in
        let files = FileCount()
        let counting = Task.detached { files.count(input.paths) }
        let before = watch.map { _ in input.walk }
        let corpus = await input.load { report(files.added(to: $0)) }
        counting.cancel()
        corpus.prepareQuestions()
        if let watch, let before { await input.follow(watch, since: before, report) }
      },
      openState: { ReadingState.open(environment: environment) },
      export: { request, items in Self.export(items, as: request) },
      rawText: { input.rawText(of: $0) },
      run: { program in
        do throws(ProgramError) {
          return .ended(status: try ProgramRun(environment: environment).run(program))
        } catch {
          return .failed(ErrorMessages.text(for: error))
        }
      })
  }

  /// Writes what was asked for on the screen.
  private static func export(_ items: [ExportItem], as request: ExportRequest) -> ExportOutcome {
    do {
      try ExportRun(items: items, exporter: request.format.exporter)
        .write(to: ExportDestination(request.path), overwriting: request.overwrites)
      return .written(request)
    } catch CommandFailure.export(.exists) {
      return .exists(request)
    } catch CommandFailure.export(let error) {
      return .failed(ErrorMessages.text(for: error))
    } catch {
      return .failed("the export was cut short")
    }
  }

  private static func today() -> String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
  }
}

extension Wording {
  /// The program's words.
  fileprivate static let program = Wording(
    queryError: { ErrorMessages.text(for: $0) },
    finding: { ErrorMessages.place(of: $0) + ": " + ErrorMessages.text(for: $0.problem) },
    stateCondition: { ErrorMessages.text(for: $0) },
    stateError: { ErrorMessages.text(for: $0) })
}
