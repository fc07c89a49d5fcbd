#include "exchange/xlsx_workbook.h"

#include <QHash>

#include "exchange/xlsx_package.h"
#include "exchange/xlsx_xml.h"

namespace {

constexpr qint64 LargestPart = 16LL << 20;
constexpr qsizetype MostSheets = 1000;

struct Relation {
  QString kind;  ///< the last word of its type, the same in the strict vocabulary: "worksheet"
  QString part;
};

class RelationsSink : public XmlSink {
 public:
  explicit RelationsSink(QString source) : m_source(std::move(source)) {}
  QHash<QString, Relation> relations;  ///< by their id

  void begin(std::string_view name, const char* const* attributes) override {
    const auto value = [&](std::string_view attribute) {
      return QString::fromUtf8(attributeOf(attributes, attribute));
    };
    if (name != "Relationship" || value("TargetMode") == QLatin1String("External")) return;
    const QString type = value("Type");
    relations.insert(value("Id"),
                     {type.mid(type.lastIndexOf(u'/') + 1), partNamed(value("Target"), m_source)});
  }
  void end(std::string_view) override {}
  void text(std::string_view) override {}

 private:
  QString m_source;
};

/// The value of r:id, whatever the prefix is.
QString relationOf(const char* const* attributes) {
  for (; attributes[0] != nullptr; attributes += 2)
    if (std::string_view(attributes[0]).ends_with(":id")) return QString::fromUtf8(attributes[1]);
  return {};
}

class WorkbookSink : public XmlSink {
 public:
  struct Listed {
    TableSheet sheet;
    QString relation;
  };
  QVector<Listed> listed;
  bool epoch1904 = false;
  bool isWorkbook = false;

  void begin(std::string_view name, const char* const* attributes) override {
    if (name == "workbook") isWorkbook = true;
    if (name == "workbookPr") epoch1904 = isSet(attributes, "date1904");
    if (name != "sheet" || listed.size() > MostSheets) return;
    const QString state = QString::fromUtf8(attributeOf(attributes, "state"));
    listed << Listed{{.name = QString::fromUtf8(attributeOf(attributes, "name")),
                      .hidden = state.endsWith(QLatin1String("hidden"), Qt::CaseInsensitive)},
                     relationOf(attributes)};
  }
  void end(std::string_view) override {}
  void text(std::string_view) override {}
};

Error noWorkbook(const XlsxPackage& package) {
  if (package.has(QStringLiteral("content.xml")))
    return invalid("file",
                   message(QT_TRANSLATE_NOOP(
                       "core", "This is a table of OpenDocument (ods). Open it and save it as xlsx.")));
  return invalid("file", message(QT_TRANSLATE_NOOP(
                             "core",
                             "This is no table. A roster is a file of Excel or WPS (xlsx, xls) or a text "
                             "(csv).")));
}

Error binaryWorkbook() {
  return invalid(
      "file", message(QT_TRANSLATE_NOOP(
                  "core", "This is a binary workbook (xlsb). Open it in Excel or WPS and save it as xlsx.")));
}

Error noSheet() {
  return invalid("file", message(QT_TRANSLATE_NOOP("core", "The workbook has no sheet with cells.")));
}

Error tooManySheets() {
  return invalid(
      "file",
      message(QT_TRANSLATE_NOOP("core",
                                "The workbook has more than %1 sheets. Save only the sheet with the workers "
                                "in a new file."),
              {QString::number(MostSheets)}));
}

Result<> readPart(const XlsxPackage& package, const QString& part, XmlSink& sink) {
  auto unpacked = package.unpack(part, LargestPart);
  if (!unpacked) return refuse(unpacked.error());
  return XmlParser(sink, part).readAll(**unpacked);
}

/// "xl/_rels/workbook.xml.rels" of "xl/workbook.xml".
QString relationsOf(const QString& part) {
  const qsizetype name = part.lastIndexOf(u'/') + 1;
  return part.left(name) + QStringLiteral("_rels/") + part.mid(name) + QStringLiteral(".rels");
}

Result<QHash<QString, Relation>> relationsFrom(const XlsxPackage& package, const QString& source) {
  RelationsSink sink(source);
  const QString part = relationsOf(source);
  if (!package.has(part)) return sink.relations;
  if (auto read = readPart(package, part, sink); !read) return refuse(read.error());
  return sink.relations;
}

QString partOfKind(const QHash<QString, Relation>& relations, QLatin1String kind) {
  for (const Relation& relation : relations)
    if (relation.kind == kind) return relation.part;
  return {};
}

Result<QString> mainPart(const XlsxPackage& package) {
  const auto relations = relationsFrom(package, {});
  if (!relations) return refuse(relations.error());
  QString part = partOfKind(*relations, QLatin1String("officeDocument"));
  if (part.isEmpty()) part = QStringLiteral("xl/workbook.xml");
  if (part.endsWith(QLatin1String(".bin"))) return refuse(binaryWorkbook());
  if (!package.has(part)) return refuse(noWorkbook(package));
  return part;
}

}  // namespace

Result<XlsxWorkbook> readWorkbook(const XlsxPackage& package) {
  const auto part = mainPart(package);
  if (!part) return refuse(part.error());
  WorkbookSink sink;
  if (auto read = readPart(package, *part, sink); !read) return refuse(read.error());
  if (!sink.isWorkbook) return refuse(noWorkbook(package));
  const auto relations = relationsFrom(package, *part);
  if (!relations) return refuse(relations.error());
  XlsxWorkbook book;
  for (const auto& [sheet, id] : sink.listed) {
    const Relation relation = relations->value(id);
    if (!relation.kind.isEmpty() && relation.kind != QLatin1String("worksheet")) continue;
    book.sheets << sheet;
    book.parts << relation.part;
  }
  if (book.sheets.isEmpty()) return refuse(noSheet());
  if (book.sheets.size() > MostSheets) return refuse(tooManySheets());
  book.stringsPart = partOfKind(*relations, QLatin1String("sharedStrings"));
  book.stylesPart = partOfKind(*relations, QLatin1String("styles"));
  book.epoch1904 = sink.epoch1904;
  return book;
}
