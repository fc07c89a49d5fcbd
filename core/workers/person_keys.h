#pragma once

#include <QChar>
#include <QStringList>
#include <QVector>
#include <compare>

#include "workers/likeness.h"
#include "workers/worker.h"

/// One row of worker_key: 'p' pinyin, 'i' initials, 'b' two neighbouring characters of the name, 'd' a
/// document number backwards, 't' the phone backwards (so that a tail is the beginning of the key).
struct SearchKey {
  QChar kind;
  QString text;
  std::strong_ordering operator<=>(const SearchKey&) const = default;
};

/// Everything under which a person is found; stored beside him, and the same functions make the keys that a
/// search looks for.
struct PersonKeys {
  QString folded;  ///< the name as names are compared
  QString sort;    ///< the order of lists: pinyin, then the name
  QVector<SearchKey> search;
  QVector<qint64> like;

  /// A further number he has or had.
  void addNumber(const QString& number);
};
PersonKeys keysOf(const PersonData& person);
likeness::Person likePersonOf(const PersonData& person);

/// The name's readings as one Latin word each, "zhangsan": two where both readings live; the clerk's choice
/// alone where he made one. ü is v, never u.
QStringList soundsOf(const PersonData& person);
/// Every two neighbouring characters, each once; a character beyond the basic plane counts as one.
QStringList pairsOf(const QString& foldedName);
QString reversed(const QString& text);
