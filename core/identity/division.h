#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <QVector>
#include <optional>

/// A division of GB/T 2260, of today or of earlier years.
struct Division {
  QString code;      ///< six digits
  QString name;      ///< "秦淮区"
  QString fullName;  ///< "江苏省南京市秦淮区"
  QString
      status;  ///< "current", "abolished", "renamed", "statistics-only" (no ID number has it), "unconfirmed"
  int firstYear = 0;       ///< of the lists that have it; 0 when not known
  int lastYear = 0;        ///< 0 while it exists
  QStringList successors;  ///< codes of what it became

  bool isCurrent() const { return status == QLatin1String("current"); }
};

/// All divisions since 1980, read once when first asked for. Lists have gaps and ID numbers keep the code of
/// the first registration for life, so an unknown code is a doubt and never a refusal.
class Divisions {
 public:
  static const Divisions& get();

  /// The division, the current one before an earlier one of the same code.
  std::optional<Division> find(QStringView code) const;
  bool knows(QStringView code) const;
  /// "江苏省南京市秦淮区"; where only the prefecture or the province of the code is known, that; else empty.
  QString describe(QStringView code) const;
  /// For a combo: by the beginning of a code, of a name (南京市秦淮区 and 秦淮区 alike), or of its initials
  /// (qhq); current ones first, at most `limit`.
  QVector<Division> search(const QString& typed, int limit = 20) const;
  /// All counties, prefectures and provinces of today below a code's prefix, in order of code: "32", "3201",
  /// "".
  QVector<Division> currentBelow(const QString& prefix) const;

 private:
  Divisions();
  const Division* at(int code) const;
  void keep(const Division& division);

  QVector<Division> m_all;  ///< in order of code, earlier holders of a code among them
  QHash<int, qsizetype> m_byCode;
};
