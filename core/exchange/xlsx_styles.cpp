#include "exchange/xlsx_styles.h"

#include <QHash>

#include "exchange/cell_value.h"
#include "exchange/xlsx_package.h"
#include "exchange/xlsx_xml.h"

namespace {

constexpr qint64 LargestStyles = 64LL << 20;

class StylesSink : public XmlSink {
 public:
  std::vector<bool> dates;

  void begin(std::string_view name, const char* const* attributes) override {
    if (name == "cellXfs") m_inCells = true;
    const char* number = attributeOf(attributes, "numFmtId");
    const qint64 id = number == nullptr ? 0 : wholeNumber(number).value_or(0);
    if (name == "numFmt")
      m_given.insert(id, isDateFormat(QString::fromUtf8(attributeOf(attributes, "formatCode"))));
    else if (name == "xf" && m_inCells)
      dates.push_back(showsDate(id));
  }
  void end(std::string_view name) override {
    if (name == "cellXfs") m_inCells = false;
  }
  void text(std::string_view) override {}

 private:
  /// What the file says of a format counts for more than what is built in under its number.
  bool showsDate(qint64 id) const {
    const auto given = m_given.constFind(id);
    return given == m_given.cend() ? isDateFormat(static_cast<int>(std::min<qint64>(id, 1 << 20))) : *given;
  }

  QHash<qint64, bool> m_given;
  bool m_inCells = false;
};

}  // namespace

Result<XlsxStyles> XlsxStyles::read(const XlsxPackage& package, const QString& part) {
  auto unpacked = package.unpack(part, LargestStyles);
  if (!unpacked) return refuse(unpacked.error());
  StylesSink sink;
  XmlParser parser(sink, part);
  if (auto read = parser.readAll(**unpacked); !read) return refuse(read.error());
  XlsxStyles styles;
  styles.m_dates = std::move(sink.dates);
  return styles;
}
