#pragma once

#include <QHash>
#include <QSet>
#include <array>

#include "roster/roster_row.h"
#include "roster/roster_twins.h"
#include "roster/roster_values.h"
#include "roster/row_kind.h"

/// The lists that words of a roster are looked up in; see readCode().
enum class WordList { Document, Ethnic, Education, Political, Trade, Skill, Settlement, ContractKind };
constexpr std::size_t wordLists = 8;

/// What a parser keeps from row to row.
struct RosterParser::Memory {
  explicit Memory(const RosterHead& head);

  struct Reading {
    int column;
    void (*read)(class RowReader&, const TableCell&);
  };
  QVector<Reading>
      readings;  ///< of the fields that the roster has, in the order in which they are understood
  RowKind rows;
  RosterTwins twins;
  bool from1904;
  QString payKind;  ///< by the heading of the pay
  QSet<QString> sharedPhones;
  QString phoneHolder;  ///< folded name

  const CodeValue& codeFor(WordList list, const QString& text);

 private:
  /// Few words fill a column, and most cells hold what the one above them does.
  struct Words {
    QHash<QString, CodeValue> known;
    QString lastText;
    CodeValue last;
  };
  std::array<Words, wordLists> m_words;
};

/// Understands the cells of one row.
class RowReader {
 public:
  RowReader(const TableRow& row, RosterParser::Memory& memory, const QDate& today)
      : m_row(row), m_memory(memory), m_today(today) {}
  ParsedRow read();

  // One for each kind of field; `field` as in rosterFields().
  void readKind(const TableCell& cell);
  void readNumber(const TableCell& cell);
  void readName(const TableCell& cell);
  void readSexOf(const TableCell& cell);
  void readBirth(const TableCell& cell);
  void readPhone(const TableCell& cell);
  void readEmergencyPhone(const TableCell& cell);
  void readSince(const TableCell& cell);
  void readLocal(const TableCell& cell);
  void readTrade(const TableCell& cell);
  void readDocumentEnd(const TableCell& cell);
  void readExit(const TableCell& cell);
  void readContractKind(const TableCell& cell);
  void readContractEnd(const TableCell& cell);
  void readPay(const TableCell& cell);
  void readText(const char* field, const TableCell& cell, QString& into);
  void readDay(const char* field, const TableCell& cell, QDate& into);
  void readContractDay(const char* field, const TableCell& cell, QDate& into);
  void readWord(const char* field, WordList list, const TableCell& cell, QString& into);

  RosterRow& row() { return m_out.row; }
  PersonData& person() { return m_out.row.person; }
  ContractData& contract() { return m_out.row.contract; }

 private:
  bool holds(const char* field, const TableCell& cell);
  DateValue dateIn(const char* field, const TableCell& cell, DateWanted wanted);
  void say(const char* field, const CellTrouble& trouble);
  void warn(const char* field, const char* code, Message words);
  void note(const QString& code);
  void compareWithNumber();
  void compareSex();
  void compareBirth();
  bool birthFits(const QDate& birth) const;
  void lookForTwins();

  const TableRow& m_row;
  RosterParser::Memory& m_memory;
  QDate m_today;
  ParsedRow m_out;
  std::optional<DocumentKind> m_kind;
  std::optional<IdDocument> m_document;
  DateValue m_birth;
  QString m_foldedName;
};
