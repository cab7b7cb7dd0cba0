import Glibc

/// What the system says of a file, by which a later look tells whether it is the same with the same content.
public struct FileStamp: Sendable, Hashable {
  /// Its length in bytes.
  public private(set) var size: Int64 = 0
  /// When its content was last changed, in nanoseconds since 1970.
  public private(set) var modified: Int64 = 0
  /// When anything of it was last changed: other than ``modified``, no program can set it.
  public private(set) var changed: Int64 = 0
  /// Its number on its device.
  public private(set) var inode: UInt64 = 0
  /// The number of the device.
  public private(set) var device: UInt64 = 0

  /// The stamp of no file.
  init() {}

  init(_ status: stat) {
    func nanoseconds(_ time: timespec) -> Int64 {
      Int64(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000).partialValue &+ Int64(time.tv_nsec)
    }
    size = Int64(status.st_size)
    modified = nanoseconds(status.st_mtim)
    changed = nanoseconds(status.st_ctim)
    inode = UInt64(status.st_ino)
    device = UInt64(status.st_dev)
  }
}

/// The files under some paths, found one after the other while they are asked for.
///
/// ```swift
/// for entry in SourceFiles(["corpus"]) {
///   if case .file(let file) = entry { … }
/// }
/// ```
///
/// Folders are read in full, by the byte order of their names, so that the order is the same on every machine. Names
/// that begin with a dot are left out of folders. Each file and folder is visited once, whatever links lead to it.
public struct SourceFiles: Sequence, IteratorProtocol {
  /// A step of the walk.
  public enum Entry: Sendable, Hashable {
    /// A regular file.
    case file(SourceFile)
    /// Something that was left out, and why.
    case finding(Finding)
  }

  /// What is still to be visited, the next one last.
  private var waiting: [[UInt8]]
  private var seen: Set<Identity> = []

  /// What the system says of the file that was last given; another value means that it may hold something else.
  public private(set) var stamp = FileStamp()

  /// What a file is to the system, whatever its name.
  private struct Identity: Hashable {
    var device: dev_t
    var inode: ino_t
  }

  /// The files under some paths, in the order of the paths.
  ///
  /// - Parameter paths: files and folders; a path that begins with a dash is a path like any other.
  public init(_ paths: [String]) {
    self.init(paths.map { Array($0.utf8) })
  }

  /// The files under some paths that need not be UTF-8.
  ///
  /// - Parameter paths: the bytes of each path, without a NUL.
  public init(_ paths: [[UInt8]]) {
    waiting = paths.reversed()
  }

  /// The next file or finding; nil after the last.
  public mutating func next() -> Entry? {
    while let path = waiting.popLast() {
      let file = SourceFile(pathBytes: path)
      var status = stat()
      guard file.withSystemPath({ stat($0, &status) }) == 0 else {
        let problem: Finding.Problem =
          switch errno {
          // A link without its target stands in a folder as something that cannot be read.
          case ENOENT: .missing
          case ELOOP: .linkLoop
          default: .unreadable(errno: errno)
          }
        return .finding(Finding(path: file.path, problem: problem))
      }
      let isNew = seen.insert(Identity(device: status.st_dev, inode: status.st_ino)).inserted
      switch status.st_mode & S_IFMT {
      case S_IFDIR:
        guard isNew else { return .finding(Finding(path: file.path, problem: .linkLoop)) }
        if let failure = push(folder: path, file) {
          return .finding(Finding(path: file.path, problem: .unreadable(errno: failure)))
        }
      case S_IFREG:
        stamp = FileStamp(status)
        return isNew ? .file(file) : .finding(Finding(path: file.path, problem: .alreadyRead))
      default:
        return .finding(Finding(path: file.path, problem: .notRegular))
      }
    }
    return nil
  }

  /// Whether a name comes after another by their bytes.
  private static func isAfter(_ name: [UInt8], _ other: [UInt8]) -> Bool {
    let order = memcmp(name, other, Swift.min(name.count, other.count))
    return order != 0 ? order > 0 : name.count > other.count
  }

  /// Puts a folder's entries before all that waits; the system's error number where it cannot be listed.
  private mutating func push(folder: [UInt8], _ file: SourceFile) -> Int32? {
    guard let listing = file.withSystemPath({ opendir($0) }) else { return errno }
    defer { closedir(listing) }
    var names: [[UInt8]] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: UInt8.self, capacity: MemoryLayout.size(ofValue: field.pointee)) {
          Array(
            UnsafeBufferPointer(
              start: $0, count: strlen(UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))))
        }
      }
      if name.first != UInt8(ascii: ".") { names.append(name) }
    }
    names.sort(by: Self.isAfter)
    let slash = folder.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
    waiting.append(contentsOf: names.map { folder + slash + $0 })
    return nil
  }
}
