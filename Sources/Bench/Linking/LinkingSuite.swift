import ArgumentParser
import Corpus

/// Speed of linking on quotes made by seed, and whether what was made to belong together was found.
struct LinkingSuite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "linking",
    abstract: "Linking of quotes, stories and speakers: speed, and pairs found, on articles made by seed.",
    discussion: """
      The words are drawn by Zipf's law. Some quotes report a statement made before: whole, cut, inside a longer one or \
      with a word changed. Slogans of five words stand in many quotes of different people, and link nothing.

        swift run -c release broadsheet-bench linking --quotes 100000
      """)

  @Option(help: "How many quotes are made; ten stand in an article.")
  var quotes = 100_000

  @Option(help: "The seed of all that is drawn.")
  var seed: UInt64 = 1

  func run() async throws {
    let made = MadeQuotes(count: quotes, seed: seed)
    let corpus = Corpus(made.entries)
    var (linking, stories, speakers) = (Stopwatch(), Stopwatch(), Stopwatch())
    let groups = linking.measure { corpus.quoteGroups }
    let people = speakers.measure { corpus.speakers }
    let told = stories.measure { corpus.stories }
    print("\(quotes) quotes in \(corpus.count) articles, seed \(seed)\n")
    var table = TextTable("", "seconds", "user", "found")
    for (name, watch, count) in [
      ("quotes", linking, groups.groups.count), ("speakers", speakers, people.all.count),
      ("stories", stories, told.groups.count),
    ] {
      table.append([name, watch.wall.digits(2), watch.user.digits(2), String(count)])
    }
    print(table.text + "\n")
    let score = made.score(groups)
    print("pairs of one statement: precision \(score.precision.digits(1)), recall \(score.recall.digits(1))")
  }
}
