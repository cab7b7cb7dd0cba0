/// The bytes of one article inside a file, with what its format tells about it.
struct Record: Sendable {
  /// What the text of a record is written in.
  enum Content: Sendable {
    /// Plain text, as a person or a tool wrote it.
    case text([UInt8])
    /// HTML.
    case html([UInt8])
  }

  /// Where the record's own bytes begin in the (unpacked) file.
  var offset: Int

  /// How many bytes they are.
  var length: Int

  /// Their SHA-256.
  var digest: Digest

  /// The format that the record was found in.
  var format: InputFormat

  /// The charset it was decoded from.
  var charset: String

  /// Its text, valid UTF-8.
  var content: Content

  /// What its fields or headers say of it.
  var clues = MetadataClues()

  /// Where it was fetched from; the page's own canonical address stands above it.
  var address: String?

  /// Its own identity, where it carries one.
  var name: String?

  /// The record's number in the file, from 1.
  var number: Int

  /// A record of its own bytes.
  init(
    of bytes: UnsafeRawBufferPointer, offset: Int, number: Int, format: InputFormat, charset: String,
    content: Content
  ) {
    self.offset = offset
    self.length = bytes.count
    self.digest = Digest(of: bytes)
    self.format = format
    self.charset = charset
    self.content = content
    self.number = number
  }
}

/// What a format reader finds next in a file.
enum RecordOrProblem: Sendable {
  /// A record that can be read on.
  case record(Record)
  /// Something that could not be read, with the record's number from 1 where the file has records.
  case problem(Finding.Problem, record: Int?)
}
