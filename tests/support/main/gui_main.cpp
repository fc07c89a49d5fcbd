#include <QApplication>
#include <cstdio>

#include "support/sanitizer_options.h"
#include "support/test_main.h"

// Toolkit, fonts and pictures keep their caches until the process ends.
SHIMING_SANITIZER_OPTIONS(
    "0",
    "malloc_context_size=0:quarantine_size_mb=0:thread_local_quarantine_size_kb=0:max_malloc_fill_size=256")

int main(int argc, char** argv) {
  const TestEnvironment environment;
  if (!environment.refusal().isEmpty()) {
    std::fprintf(stderr, "%s\n", qUtf8Printable(environment.refusal()));
    return 2;
  }
  const QApplication application(argc, argv);
  return runTests(argc, argv);
}
