#pragma once
#include <stddef.h>
#include <openssl/sha.h>

/// The SHA-256 of some bytes, by OpenSSL's functions for this one digest: its general ones look the digest up by its
/// name each time, which takes longer than digesting a short record.
static inline void sha256_of(const void *_Nullable bytes, size_t count, unsigned char *_Nonnull out) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
  SHA256_CTX context;
  SHA256_Init(&context);
  SHA256_Update(&context, bytes, count);
  SHA256_Final(out, &context);
#pragma GCC diagnostic pop
}
