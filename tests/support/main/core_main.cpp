#include <QCoreApplication>
#include <cstdio>

#include "support/sanitizer_options.h"
#include "support/test_main.h"

SHIMING_SANITIZER_OPTIONS("1", SHIMING_SANITIZER_MEMORY)

int main(int argc, char** argv) {
  const TestEnvironment environment;
  if (!environment.refusal().isEmpty()) {
    std::fprintf(stderr, "%s\n", qUtf8Printable(environment.refusal()));
    return 2;
  }
  const QCoreApplication application(argc, argv);
  return runTests(argc, argv);
}
