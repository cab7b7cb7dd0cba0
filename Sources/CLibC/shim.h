#pragma once
// What Swift's module of glibc leaves out.
#include <malloc.h>
#include <stddef.h>

extern void *memmem(const void *haystack, size_t haystack_length, const void *needle, size_t needle_length);

/// Asks for memory that will soon be read.
static inline void prefetch_memory(const void *address) { __builtin_prefetch(address); }
