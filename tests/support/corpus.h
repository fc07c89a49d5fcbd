#pragma once

#include <QJsonObject>
#include <QString>
#include <QVector>

/// One file of the corpus of rosters and its right answer; tests/corpus/corpus.py says what that holds.
struct CorpusFile {
  QString name;  ///< "openpyxl_plain.xlsx"
  QString path;
  QJsonObject answer;
};

/// The files whose names end so, in order of their names; written once for each run by tests/corpus/make.
QVector<CorpusFile> corpusFiles(const QString& ending = {});
/// One of them by its name; the run ends where there is none.
CorpusFile corpusFile(const QString& name);
