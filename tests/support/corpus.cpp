#include "support/corpus.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include "support/test_main.h"

namespace {

QString corpusFolder() {
  static const QTemporaryDir folder;
  static const bool made = [] {
    QProcess make;
    make.setProcessChannelMode(QProcess::MergedChannels);
    make.start(sourceFile(QStringLiteral("tests/corpus/make")), {folder.path()});
    if (!make.waitForFinished(120'000) || make.exitStatus() != QProcess::NormalExit || make.exitCode() != 0)
      qFatal("the corpus cannot be made: %s", make.readAll().constData());
    return true;
  }();
  Q_UNUSED(made);
  return folder.path();
}

CorpusFile readAnswer(const QString& name) {
  const QString path = corpusFolder() + '/' + name;
  QFile file(path + QStringLiteral(".json"));
  if (!file.open(QIODevice::ReadOnly)) qFatal("no such file in the corpus: %s", qPrintable(name));
  return {name, path, QJsonDocument::fromJson(file.readAll()).object()};
}

}  // namespace

QVector<CorpusFile> corpusFiles(const QString& ending) {
  QVector<CorpusFile> files;
  const QStringList answers =
      QDir(corpusFolder()).entryList({'*' + ending + QStringLiteral(".json")}, QDir::Files, QDir::Name);
  for (const QString& answer : answers) files << readAnswer(answer.chopped(5));
  return files;
}

CorpusFile corpusFile(const QString& name) { return readAnswer(name); }
