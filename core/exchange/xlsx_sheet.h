#pragma once

#include "exchange/table_file.h"
#include "exchange/xlsx_merges.h"
#include "exchange/xlsx_strings.h"
#include "exchange/xlsx_styles.h"
#include "exchange/xlsx_xml.h"

class XlsxPackage;
class XlsxPart;

/// What a sheet's cells refer to.
struct XlsxContext {
  std::shared_ptr<const XlsxStrings> strings;  ///< null where there are none
  std::shared_ptr<const XlsxMerges> merges;
  XlsxStyles styles;
  bool epoch1904 = false;
  TableLimits limits;
};

/// Reads the cells of one sheet; one row is in memory.
class XlsxSheetReader : public TableReader, private XmlSink {
 public:
  XlsxSheetReader(std::unique_ptr<XlsxPackage> package, std::unique_ptr<XlsxPart> part, const QString& name,
                  XlsxContext context);
  ~XlsxSheetReader() override;

  bool next(TableRow& row) override;
  const std::optional<Error>& failure() const override { return m_failure; }
  double share() const override;

 private:
  enum class Place : quint8 { Outside, Rows, Row, Cell, Value, Inline };
  enum class Type : quint8 { Number, Shared, Text, Boolean, Error, Date };

  void begin(std::string_view name, const char* const* attributes) override;
  void end(std::string_view name) override;
  void text(std::string_view utf8) override;
  void beginRow(const char* const* attributes);
  void numberRow(qint64 number);
  void beginCell(const char* const* attributes);
  void placeCell(std::string_view reference);
  static Type typeOf(std::string_view name);
  void beginInside(std::string_view name);
  void endCell();
  void endRow();
  TableCell cellOf(std::string_view value);
  TableCell numberCell(std::string_view value) const;
  TableCell sharedCell(std::string_view value);
  void put(TableCell cell);
  void fail(Error error) { m_parser.fail(std::move(error)); }

  std::unique_ptr<XlsxPackage> m_package;  ///< outlives the part
  std::unique_ptr<XlsxPart> m_part;
  XlsxContext m_context;
  XlsxStringReader m_strings;
  XlsxMergeFill m_merges;
  XmlParser m_parser;
  std::optional<Error> m_failure;

  Place m_place = Place::Outside;
  TableRow* m_row = nullptr;  ///< being read; of whoever asks
  qint64 m_number = 0;        ///< of the row
  qint64 m_delivered = 0;     ///< of the last one given
  bool m_numberGiven = false;
  bool m_hasContent = false;

  qint64 m_column = 0;  ///< of the cell, from 1
  Type m_type = Type::Number;
  qint64 m_style = 0;
  bool m_hasFormula = false;
  bool m_hasValue = false;
  std::string m_value;
  XlsxTextRuns m_runs;
};
