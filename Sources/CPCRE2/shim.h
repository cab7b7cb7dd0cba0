#pragma once
// The 8-bit library: subjects are UTF-8. The header names its functions by macros that Swift does not see, so the
// suffixed names are used.
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
