import Corpus
import Ingestion
import TextScreen

/// A corpus that was read for one command, and what is to be said of the reading.
struct Reading {
  /// How many findings are told one by one; `check` lists them all.
  private static let toldFindings = 10

  let corpus: Corpus
  private let options: InputOptions

  /// Reads what the options ask for, and says on standard error what could not be read.
  init(_ options: InputOptions) async {
    self.options = options
    corpus = await options.load()
  }

  /// Says what could not be read.
  func tellFindings() {
    if options.paths.isEmpty { StandardError.write(line: ErrorMessages.sampleCorpus) }
    let failed = corpus.report.findings.filter { $0.severity == .failed }
    for finding in failed.prefix(Self.toldFindings) {
      StandardError.write(line: ErrorMessages.text(for: finding))
      if case .missing = finding.problem, options.paths.first == finding.path {
        if let hint = ErrorMessages.hint(forMissing: finding.path, commands: Broadsheet.commandNames) {
          StandardError.write(line: hint)
        }
      }
    }
    if failed.count > Self.toldFindings {
      StandardError.write(line: ErrorMessages.more(findings: failed.count - Self.toldFindings))
    }
    // A missing path has said already why nothing is there.
    if corpus.count == 0, !isMissingPath {
      StandardError.write(line: ErrorMessages.noArticles(in: options.paths, report: corpus.report))
    }
  }

  /// Ends the command with the status that its reading and its result ask for.
  ///
  /// - Parameter matched: whether there was anything to give out.
  /// - Throws: ``Outcome`` where the status is not 0.
  func finish(matched: Bool) throws(Outcome) {
    let failed = corpus.report.findings.contains { $0.severity == .failed }
    if isMissingPath || (options.strict && failed) { throw .incomplete }
    if !matched { throw .nothingMatched }
  }

  /// Whether a path that was asked for by name could not be read.
  private var isMissingPath: Bool {
    let named = Set(options.paths)
    return corpus.report.findings.contains { finding in
      switch finding.problem {
      // A link without its target inside a folder is no path that anyone asked for.
      case .missing, .unreadable: named.contains(finding.path)
      default: false
      }
    }
  }
}
