import Glibc

/// The program's arguments as the system gave them.
enum ProgramArguments {
  /// By the argument as Swift reads it, with U+FFFD for what is no UTF-8, the bytes that it has: of those that need it.
  ///
  /// A file's name can be any bytes; its repaired name leads to no file.
  static var bytesOfRepaired: [String: [UInt8]] {
    var bytes: [String: [UInt8]] = [:]
    for case let argument? in UnsafeBufferPointer(
      start: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
    {
      let length = strlen(argument)
      let own = argument.withMemoryRebound(to: UInt8.self, capacity: length) {
        Array(UnsafeBufferPointer(start: $0, count: length))
      }
      let repaired = String(decoding: own, as: UTF8.self)
      if !repaired.utf8.elementsEqual(own) { bytes[repaired] = own }
    }
    return bytes
  }
}
