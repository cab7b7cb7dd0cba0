import ArgumentParser
import Corpus
import Ingestion

extension InputFormat: ExpressibleByArgument {}

/// Which records are read, and how.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "Files and folders, folders in full; - is standard input. Without any: the sample corpus.",
    completion: .file())
  var paths: [String] = []

  @Option(help: "Read every record as this format instead of finding it from its bytes.")
  var inputFormat: InputFormat?

  @Flag(help: "Take each record's text as its body, unchanged: nothing is filtered or joined.")
  var asIs = false

  @Flag(help: "Judge each page alone: other pages of its outlet do not tell what is page furniture.")
  var pageAlone = false

  @Flag(help: "Read everything anew, and keep nothing of it for the next time.")
  var noCache = false

  @Flag(help: "End with status 2 if any record could not be read.")
  var strict = false
}
