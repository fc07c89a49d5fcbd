#include <QApplication>
#include <cstdio>

#include "support/test_main.h"

int main(int argc, char** argv) {
  const TestEnvironment environment;
  if (!environment.refusal().isEmpty()) {
    std::fprintf(stderr, "%s\n", qUtf8Printable(environment.refusal()));
    return 2;
  }
  const QApplication application(argc, argv);
  return runTests(argc, argv);
}
