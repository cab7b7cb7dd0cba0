import ArgumentParser

/// How a listing is written.
enum ListingFormat: String, CaseIterable, ExpressibleByArgument {
  case table, jsonl, csv
}
