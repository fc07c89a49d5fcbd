#pragma once

#include <QHash>
#include <QLocale>
#include <QString>
#include <QVector>

/// A line of a list that a standard or the national platform gives.
struct CodeItem {
  QString code;
  QString name;   ///< Chinese, as the list has it
  QString extra;  ///< what the list says besides: role of a trade, grade of a skill, short name of an ethnic
                  ///< group
};

/// A list of codes, read once from resources/. Offices' own lists are in the database, dated; these are not.
class CodeTable {
 public:
  /// "education", "political", "trade", "trade-older", "skill", "settlement", "ethnic", "sex", "household",
  /// "marital", "document", "work-role", "bank", "special-operation", "project-status", "project-category",
  /// "project-function", "project-nature", "project-size", "corp-registration", "corp-role",
  /// "attendance-type"; with _ for - as well. Another name gives an empty list. Thread-safe; the reference
  /// stays good.
  static const CodeTable& get(const QString& name);

  /// In the order of the list.
  const QVector<CodeItem>& items() const { return m_items; }
  bool contains(const QString& code) const { return m_byCode.contains(code); }
  /// The Chinese name; empty for a code that the list does not have.
  QString nameOf(const QString& code) const;
  /// The name in the language of the window; Chinese where there is no English one.
  QString nameIn(QLocale::Language language, const QString& code) const;
  /// What the list says besides; empty for an unknown code.
  QString extraOf(const QString& code) const;
  /// The code of a name as rosters have it: full, short, English, an alias (油漆工 for 装饰装修工), or a code
  /// itself; empty when the list has none of it.
  QString codeOf(const QString& nameOrAlias) const;
  /// Which edition of which list: stored beside a code, for editions give the same code different meanings.
  QString version() const { return m_version; }

 private:
  struct Source;
  static const QVector<Source>& sources();
  static CodeTable read(const Source& source);
  void addNames(const CodeItem& item, const QString& aliases);
  void addName(const QString& name, const QString& code);
  void readEnglish(const QString& path, const QString& column);

  QString m_version;
  QVector<CodeItem> m_items;
  QHash<QString, qsizetype> m_byCode;
  QHash<QString, QString> m_english;
  QHash<QString, QString> m_codeByName;
};

/// The name of a trade; those of the older list are on file as well. Empty where neither list has the code.
QString tradeIn(QLocale::Language language, const QString& code);
