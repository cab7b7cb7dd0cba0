#ifndef PROCESSORS_H
#define PROCESSORS_H

/// Functions that are compiled for several kinds of processor; which one runs is chosen when the program is loaded.
///
/// The newest mark 64 bytes by one comparison, the oldest sixteen; where there is more to do than comparing, the widest
/// vectors are no gain.
#if defined(__x86_64__)
#define WITH_WIDE_VECTORS __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#define WITH_VECTORS __attribute__((target_clones("arch=x86-64-v3", "default")))
#else
#define WITH_WIDE_VECTORS
#define WITH_VECTORS
#endif

#endif
