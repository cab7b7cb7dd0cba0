// swift-tools-version: 6.2
import PackageDescription

/// Continuous integration sets `BROADSHEET_STRICT`; a person's newer compiler may warn without failing.
let strict: [SwiftSetting] =
  Context.environment["BROADSHEET_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]

let package = Package(
  name: "broadsheet",
  products: [
    .executable(name: "broadsheet", targets: ["broadsheet"]),
    .library(name: "Ingestion", targets: ["Ingestion"]),
    .library(name: "Quotes", targets: ["Quotes"]),
    .library(name: "Corpus", targets: ["Corpus"]),
  ],
  dependencies: [
    // Arguments, help and shell completions of the command line.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // Reading state: SQLite with transactions, migrations and a write queue.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    // Themes and settings are TOML.
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    // Left column: articles, no terminal.
    // libxml2 parses HTML; its headers need the include path that pkg-config knows.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    // libcrypto gives SHA-256 for the identity of records.
    .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    // PCRE2 with just-in-time code matches regular expressions in queries, within limits: Swift's own are 40 times
    // slower and more, and have no limits.
    .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
    // libstemmer holds Snowball's stemmers, by which a query finds the forms of a word; it comes without pkg-config.
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    // zlib unpacks gzip files, the members of WARC.gz archives and packed bodies of web servers' answers.
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    // uchardet, Mozilla's detector, names the charset of text that declares none; its headers stand in a folder of their own.
    .systemLibrary(name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"])]),
    // What Swift's module of glibc leaves out: malloc_trim, by which memory that a load has freed goes back to the
    // system, and memmem.
    .systemLibrary(name: "CLibC"),
    // The loops of the noise score, in C as each is compiled for several processors and picks one at run time.
    .target(name: "CScore"),
    // Words of texts, in C since Swift cannot make one number of the comparisons of a whole vector of bytes.
    .target(name: "CWords"),
    // Words and postings of the index, in C for the same reason.
    .target(name: "CIndex"),
    .target(
      name: "Ingestion", dependencies: ["CScore", "CWords", "CLibXML2", "CLibCrypto", "CZlib", "CUchardet"],
      swiftSettings: strict),
    // Prints the features of blocks as numbers for train.py, which makes the noise score's table of weights.
    .executableTarget(
      name: "noise-training", dependencies: ["Ingestion"], path: "Sources/NoiseTraining",
      exclude: ["convolution_net.py", "figures.py", "train.py", "train_joins.py", "word_weights.py"],
      swiftSettings: strict),
    // Measures the libraries on benchmarks that are given as folders, beside their peers.
    .executableTarget(
      name: "broadsheet-bench",
      dependencies: [
        "Ingestion", "Quotes", "Corpus", "ReaderUI", "TextScreen", "SeededNumbers",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/Bench", exclude: ["Extraction/peers.py", "Scale/peers.py"], swiftSettings: strict),
    .target(name: "Quotes", dependencies: ["Ingestion"], swiftSettings: strict),
    .target(
      name: "Corpus", dependencies: ["Ingestion", "Quotes", "CIndex", "CLibC", "CPCRE2", "CStemmer"],
      swiftSettings: strict),
    .target(name: "Export", dependencies: ["Ingestion", "Quotes", "Corpus"], swiftSettings: strict),
    .target(
      name: "ReadingState",
      dependencies: ["Ingestion", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),

    // The sample corpus that the program ships, embedded file by file.
    .target(
      name: "SampleCorpus",
      resources: [
        .embedInCode("pages/halloway-post-court.txt"),
        .embedInCode("pages/lindauer-rundschau-waermespeicher.html"),
        .embedInCode("pages/meridian-wire.jsonl"),
        .embedInCode("pages/northshore-herald-barrier.html"),
        .embedInCode("pages/northshore-herald-opinion.html"),
        .embedInCode("pages/open-ledger-list.txt"),
        .embedInCode("pages/railway-gazetteer-night-trains.txt"),
        .embedInCode("pages/torrance-review-moss.txt"),
        .embedInCode("pages/weekly-lantern-interview.txt"),
        .embedInCode("pages/wexley-courier-barrier.txt"),
        .embedInCode("pages/wexley-courier-goalkeeper.txt"),
      ],
      swiftSettings: strict),

    // Random numbers with a seed, for benchmarks and tests.
    .target(name: "SeededNumbers", swiftSettings: strict),

    // Right column: cells, no articles.
    .target(name: "TextScreen", swiftSettings: strict),
    .target(
      name: "Themes",
      dependencies: ["TextScreen", .product(name: "TOMLKit", package: "TOMLKit")],
      path: "Themes",
      resources: [.embedInCode("default.toml"), .embedInCode("dark.toml"), .embedInCode("light.toml")],
      swiftSettings: strict),
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(name: "Curses", dependencies: ["CNcurses", "TextScreen"], swiftSettings: strict),

    // The roof.
    .target(
      name: "ReaderUI",
      dependencies: [
        "Ingestion", "Quotes", "Corpus", "Export", "ReadingState", "TextScreen", "Themes",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "broadsheet",
      dependencies: [
        "Ingestion", "Quotes", "Corpus", "Export", "ReadingState", "TextScreen", "Themes", "Curses",
        "ReaderUI", "SampleCorpus", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .testTarget(name: "SampleCorpusTests", dependencies: ["SampleCorpus"], swiftSettings: strict),
    .testTarget(
      name: "IngestionTests", dependencies: ["Ingestion", "CScore", "CWords", "CZlib"],
      exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(name: "QuotesTests", dependencies: ["Quotes", "SeededNumbers"], swiftSettings: strict),
    // SQLite's full text search ranks by the same formula.
    .testTarget(
      name: "CorpusTests",
      dependencies: ["Corpus", "CIndex", "SeededNumbers", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    // Runs the built program, so it must be built first.
    .testTarget(name: "CommandTests", dependencies: ["broadsheet"], swiftSettings: strict),
    .testTarget(
      name: "ExportTests", dependencies: ["Export", "Ingestion", "Quotes", "TextScreen"],
      swiftSettings: strict),
    .testTarget(
      name: "ReadingStateTests",
      dependencies: [
        "ReadingState", "Ingestion", "SeededNumbers", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    // Compares screens with golden pictures; a target of its own since several test targets use it.
    .target(
      name: "ScreenTesting", dependencies: ["TextScreen"], path: "Tests/ScreenTesting", swiftSettings: strict),
    .testTarget(
      name: "TextScreenTests", dependencies: ["TextScreen", "ScreenTesting", "SeededNumbers"],
      exclude: ["Screens"],
      swiftSettings: strict),
    .testTarget(
      name: "ReaderUITests", dependencies: ["ReaderUI", "ScreenTesting", "SeededNumbers"],
      exclude: ["Screens"],
      swiftSettings: strict),
    .testTarget(
      name: "CursesTests", dependencies: ["CNcurses", "Curses", "TextScreen"], swiftSettings: strict),
    // The built program in tmux; it depends on the program so that it is built.
    .testTarget(name: "TerminalTests", dependencies: ["broadsheet"], swiftSettings: strict),
    .testTarget(name: "ThemesTests", dependencies: ["TextScreen", "Themes"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
