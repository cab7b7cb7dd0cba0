#pragma once
#include <libxml/xmlversion.h>
// Where libxml2 was built with ICU its headers bring in the system's ICU headers, and these contradict the ICU that
// Foundation brings along. Nothing of ours touches the one structure that depends on it.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
