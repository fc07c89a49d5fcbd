#pragma once

#include <QString>
#include <QTemporaryDir>

/// What a test binary does before there is an application: a scratch directory in memory becomes the home,
/// the configuration and the temporary directory, the offscreen platform is taken unless one is given, and
/// a database that is not temporary is refused. One object, made first in main().
class TestEnvironment {
 public:
  TestEnvironment();

  /// Empty when tests may run; otherwise the sentence why not.
  QString refusal() const { return m_refusal; }

 private:
  QTemporaryDir m_scratch;
  QString m_refusal;
};

/// A file of the project, as sourceFile("tests/vectors/test_vectors.csv").
QString sourceFile(const QString& path);

/// Runs the test cases the arguments select and prints, last, "N passed, N failed" in test cases.
/// Returns the exit code: 0 only when something ran and nothing failed.
int runTests(int argc, char** argv);
