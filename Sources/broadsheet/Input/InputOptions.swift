import ArgumentParser
import Ingestion

extension InputFormat: ExpressibleByArgument {}

/// Which records are read, and how.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "Files and folders; - is standard input.",
    completion: .file())
  var paths: [String] = []

  @Option(help: "Read every record as this format instead of finding it from its bytes.")
  var inputFormat: InputFormat?

  @Flag(help: "Take each record's text as its body, unchanged: nothing is filtered.")
  var asIs = false
}
