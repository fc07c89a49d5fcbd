#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <QVector>
#include <memory>

#include "base/money.h"
#include "base/result.h"

/// Tables that the office gives away, written row by row in constant memory. Numbers of people, cards and
/// phones are texts and stay so wherever the file is opened.

enum class WrittenStyle : quint8 { Plain, Wrong, Faint };  ///< Wrong: on red ground

struct WrittenCell {
  enum class Kind : quint8 { Empty, Text, Number, Count, Money, Date };
  Kind kind = Kind::Empty;
  WrittenStyle style = WrittenStyle::Plain;
  QString text = {};
  double number = 0;
  QDate date = {};
  Money money = {};
  qint64 count = 0;

  static WrittenCell ofText(QString text, WrittenStyle style = WrittenStyle::Plain) {
    return {Kind::Text, style, std::move(text), 0, {}};
  }
  static WrittenCell ofNumber(double number) { return {Kind::Number, WrittenStyle::Plain, {}, number, {}}; }
  /// A whole number, to the last digit wherever the kind of file can hold it.
  static WrittenCell ofCount(qint64 count) {
    return {Kind::Count, WrittenStyle::Plain, {}, 0, {}, {}, count};
  }
  static WrittenCell ofDate(const QDate& date) { return {Kind::Date, WrittenStyle::Plain, {}, 0, date}; }
  static WrittenCell ofMoney(Money money) { return {Kind::Money, WrittenStyle::Plain, {}, 0, {}, money}; }
};

struct WrittenColumn {
  QString heading;
  double width = 12;         ///< in characters
  bool asText = false;       ///< cells not yet filled in are formatted as text: identity numbers, phones
  QStringList choices = {};  ///< a drop-down list; empty: anything
  QString note = {};         ///< shown when the cell is chosen: what belongs there
};

class TableWriter {
 public:
  virtual ~TableWriter() = default;
  /// A further sheet with its head row, frozen. A CSV has one.
  virtual void addSheet(const QString& name, const QVector<WrittenColumn>& columns) = 0;
  virtual void addRow(const QVector<WrittenCell>& cells) = 0;
  /// Writes what is left and puts the file in its place; before that nothing stands under its name. Errors:
  /// Storage "file" (cannot write there, disk full).
  virtual Result<void> finish() = 0;

  /// By the name's ending: ".xlsx", or ".csv" (UTF-8 with mark, numbers armoured so that no spreadsheet eats
  /// them). Errors: Invalid "file" (another ending), Storage "file".
  static Result<std::unique_ptr<TableWriter>> create(const QString& path);
};
