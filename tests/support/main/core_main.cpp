#include <QCoreApplication>
#include <cstdio>

#include "support/sanitizer_options.h"
#include "support/test_main.h"

SHIMING_SANITIZER_OPTIONS("1", "malloc_context_size=2:quarantine_size_mb=4:max_malloc_fill_size=256")

int main(int argc, char** argv) {
  const TestEnvironment environment;
  if (!environment.refusal().isEmpty()) {
    std::fprintf(stderr, "%s\n", qUtf8Printable(environment.refusal()));
    return 2;
  }
  const QCoreApplication application(argc, argv);
  return runTests(argc, argv);
}
