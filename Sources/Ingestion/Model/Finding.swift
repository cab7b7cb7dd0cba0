/// Something that could not be read as it should: a fact, worded elsewhere.
public struct Finding: Sendable, Hashable, Codable {
  /// What was found.
  public enum Problem: Sendable, Hashable, Codable {
    /// The path does not exist.
    case missing
    /// The path may not be read; the system's error number.
    case unreadable(errno: Int32)
    /// Neither a file nor a folder (a device, a socket, a named pipe).
    case notRegular
    /// A symbolic link that leads back to a folder above it.
    case linkLoop
    /// The same file as one that was read before, under another name.
    case alreadyRead
    /// Larger than the limit for one file, in bytes.
    case tooLarge(limit: Int)
    /// The bytes are no text.
    case binary
    /// A JSON record that is no object with a text, or no JSON.
    case badRecord(expected: String)
    /// The record holds no text at all.
    case empty
    /// Packed bytes or an archive that ends too early or is damaged; what could be unpacked was read.
    case truncated
    /// Packed bytes that unpack to more than the limits allow; what stands before was read.
    case expandsTooMuch
    /// A record of an archive whose header is damaged or lies about its length; what could be told of it was read.
    case badHeader
    /// An archive's record of a kind that holds no article; the media type it names.
    case otherType(String)
    /// An archived answer of a web server that is no page; its status.
    case status(Int)
    /// A body in a coding that is not read; its name.
    case unknownCoding(String)
  }

  /// How much was lost.
  public enum Severity: String, Sendable {
    /// Left out on purpose, or nothing in it.
    case skipped
    /// Should have been read and could not.
    case failed
  }

  /// The file's path.
  public var path: String

  /// The record's number in the file, from 1, where the file has records.
  public var record: Int?

  /// What was found.
  public var problem: Problem

  /// A finding at a place.
  public init(path: String, record: Int? = nil, problem: Problem) {
    self.path = path
    self.record = record
    self.problem = problem
  }

  /// How much was lost by it.
  public var severity: Severity {
    switch problem {
    case .notRegular, .linkLoop, .alreadyRead, .binary, .empty, .otherType, .status: .skipped
    case .missing, .unreadable, .tooLarge, .badRecord, .truncated, .expandsTooMuch, .badHeader,
      .unknownCoding:
      .failed
    }
  }
}
