#pragma once

// What the sanitizers are told by the test programs themselves, so that a program started by hand is judged
// like one that packaging/test starts. Without sanitizers nobody calls these.

/// Where memory was taken is kept so many calls deep, and what is let go for so many MB.
#define SHIMING_SANITIZER_MEMORY \
  "malloc_context_size=2:quarantine_size_mb=4:thread_local_quarantine_size_kb=1024:max_malloc_fill_size=256"

#if defined(__SANITIZE_ADDRESS__) || defined(SHIMING_SANITIZED)
// More of SHIMING_SANITIZER_MEMORY is a third of the time of all tests, and nothing kept at all a fifth of
// that of windows, where hardly any of it is ours; nor are leaks looked for there. Who hunts an error sets
// ASAN_OPTIONS=malloc_context_size=30:quarantine_size_mb=256.
#define SHIMING_SANITIZER_OPTIONS(leaks, memory)                                                    \
  extern "C" const char* __asan_default_options() {                                                 \
    return "detect_leaks=" leaks ":strict_string_checks=1:detect_stack_use_after_return=1:" memory; \
  }                                                                                                 \
  extern "C" const char* __ubsan_default_options() { return "print_stacktrace=1:halt_on_error=1"; } \
  /* The runner reads the tests' own last line. */                                                  \
  extern "C" const char* __lsan_default_options() { return "print_suppressions=0"; }                \
  /* What these libraries keep until the process ends, and the formula of a drop-down list that */  \
  /* libxlsxwriter 1.1 forgets; nothing of ours is in it. */                                        \
  extern "C" const char* __lsan_default_suppressions() {                                            \
    return "leak:libfontconfig\nleak:libcairo\nleak:libcrypto\nleak:lxw_strdup\n";                  \
  }
#else
#define SHIMING_SANITIZER_OPTIONS(leaks, memory)
#endif
