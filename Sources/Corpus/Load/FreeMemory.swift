import CLibC

/// Gives memory that nobody uses any more back to the system.
///
/// glibc keeps what is freed between pieces that are still used, in each thread's arena: after a load that is several
/// times what the corpus takes.
func returnFreeMemory() { malloc_trim(0) }
