#include <fcntl.h>
#include <unistd.h>
#include <xlsxwriter.h>
#include <zip.h>

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include "exchange/written_files.h"

namespace {

constexpr qint64 rowsOfSheet = 1048576;
constexpr qsizetype longestText = 32767;
constexpr qsizetype longestNote = 255;
constexpr qsizetype longestInlineList = 255;  // bytes: libxlsxwriter counts characters and copies bytes
constexpr qsizetype longestSheetName = 31;
/// Days of Excel's calendar are the true ones only after its 29 February 1900, which never was.
const QDate firstTrueDay(1900, 3, 1);
const QDate dayZero(1899, 12, 30);

/// What XML can hold, and what Excel does not read as an escape: it takes _x0041_ in a text for A.
QString textForXml(QString text) {
  static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
  text.replace(QChar(0xFFFE), QChar(QChar::ReplacementCharacter));
  text.replace(QChar(0xFFFF), QChar(QChar::ReplacementCharacter));
  if (text.contains(QLatin1String("_x"))) text.replace(escape, QStringLiteral("_x005F_"));
  if (text.size() > longestText)
    text.truncate(longestText - (text.at(longestText - 1).isHighSurrogate() ? 1 : 0));
  return text;
}

QString sheetNameOf(QString name, int part) {
  static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\']"));
  const QString ending = part > 1 ? QStringLiteral(" (%1)").arg(part) : QString();
  return name.replace(forbidden, QStringLiteral(" ")).left(longestSheetName - ending.size()) + ending;
}

/// A column's letters, from 0: A … Z, AA …
QString lettersOf(int column) {
  QString letters;
  for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters.prepend(QChar('A' + (rest - 1) % 26));
  return letters;
}

/// The formats of a workbook by style and kind, and the head's.
struct Formats {
  static constexpr int styles = 3;
  static constexpr int kinds = 6;
  lxw_format* head = nullptr;
  std::array<std::array<lxw_format*, kinds>, styles> cells = {};

  lxw_format* of(WrittenStyle style, WrittenCell::Kind kind) const {
    return cells.at(static_cast<size_t>(style)).at(static_cast<size_t>(kind));
  }
};

void dress(lxw_format* format, WrittenStyle style) {
  if (style == WrittenStyle::Wrong) {
    format_set_bg_color(format, 0xFFC7CE);
    format_set_font_color(format, 0x9C0006);
  }
  if (style == WrittenStyle::Faint) format_set_font_color(format, 0x8C8C8C);
}

Formats formatsOf(lxw_workbook* book) {
  static constexpr std::array<const char*, Formats::kinds> numberFormats = {
      "General", "@", "General", "General", "#,##0.00", "yyyy-mm-dd"};
  Formats formats;
  formats.head = workbook_add_format(book);
  format_set_bold(formats.head);
  format_set_bg_color(formats.head, 0xE7ECF2);
  format_set_text_wrap(formats.head);
  format_set_align(formats.head, LXW_ALIGN_VERTICAL_CENTER);
  for (int style = 0; style < Formats::styles; ++style)
    for (int kind = 0; kind < Formats::kinds; ++kind) {
      lxw_format* format = workbook_add_format(book);
      format_set_num_format(format, numberFormats.at(static_cast<size_t>(kind)));
      dress(format, static_cast<WrittenStyle>(style));
      formats.cells.at(static_cast<size_t>(style)).at(static_cast<size_t>(kind)) = format;
    }
  return formats;
}

/// A list that is too long for the validation itself, or holds its separator.
bool wantsSheet(const QStringList& choices) {
  return choices.join(QLatin1Char(',')).toUtf8().size() > longestInlineList ||
         std::any_of(choices.begin(), choices.end(), [](const QString& each) { return each.contains(u','); });
}

/// Whether a part of the zip can be read to its last element and holds at least `rows` bytes. The library
/// copies its rows through files of its own and does not look whether the disk took them.
bool isWhole(zip_t* archive, const QString& part, qint64 rows) {
  static const QByteArray end("</worksheet>");
  zip_file_t* file = zip_fopen(archive, part.toUtf8().constData(), 0);
  if (file == nullptr) return false;
  QByteArray buffer(1 << 16, Qt::Uninitialized);
  QByteArray tail;
  qint64 size = 0;
  zip_int64_t got = 0;
  while ((got = zip_fread(file, buffer.data(), static_cast<zip_uint64_t>(buffer.size()))) > 0) {
    size += got;
    tail = (tail + buffer.left(got)).right(end.size() + 2);
  }
  zip_fclose(file);
  return got == 0 && size > rows && tail.contains(end);
}

bool isWhole(const QString& path, const QHash<QString, qint64>& parts) {
  zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
  if (archive == nullptr) return false;
  bool whole = true;
  for (auto part = parts.begin(); whole && part != parts.end(); ++part)
    whole = isWhole(archive, part.key(), part.value());
  zip_discard(archive);
  return whole;
}

/// On the disk before it gets its name: a power cut leaves the old file or the new one.
bool settle(const QString& path) {
  const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
  if (handle < 0) return false;
  const bool done = ::fsync(handle) == 0;
  ::close(handle);
  return done;
}

class XlsxWriter : public TableWriter {
 public:
  explicit XlsxWriter(const QString& path)
      : m_path(path),
        m_file(QFileInfo(path).dir().filePath(QStringLiteral(".%1.XXXXXX").arg(QFileInfo(path).fileName()))) {
  }
  ~XlsxWriter() override {
    if (m_book == nullptr) return;
    // The library frees the cells of the row at hand only when it writes them.
    if (m_now.sheet != nullptr) lxw_worksheet_write_single_row(m_now.sheet);
    lxw_workbook_free(m_book);
  }

  Result<void> open();
  void addSheet(const QString& name, const QVector<WrittenColumn>& columns) override;
  void addRow(const QVector<WrittenCell>& cells) override;
  Result<void> finish() override;

 private:
  struct Sheet {
    lxw_worksheet* sheet = nullptr;
    QString name;
    QVector<WrittenColumn> columns;
    int part = 1;
    qint64 rows = 0;
  };
  void beginSheet(const QString& name, const QVector<WrittenColumn>& columns, int part);
  void writeHead();
  void validate(int column);
  void write(lxw_col_t column, const WrittenCell& cell);
  void endSheet();
  void writeLists();
  Result<void> close();
  Result<void> fail(const QString& why);
  QString reasonNow() const { return QString::fromLocal8Bit(std::strerror(errno)); }

  QString m_path;
  QTemporaryFile m_file;  ///< holds the name until the workbook stands
  lxw_workbook* m_book = nullptr;
  Formats m_formats;
  Sheet m_now;
  QVector<QStringList> m_lists;      ///< of the hidden sheet, a column each
  QHash<QString, qint64> m_written;  ///< bytes of rows by part, to be found again in the file
  int m_sheets = 0;
  QString m_broken;  ///< why the rows are not all there
};

Result<void> XlsxWriter::fail(const QString& why) { return refuse(cannotWrite(m_path, why)); }

Result<void> XlsxWriter::open() {
  if (!m_file.open()) return fail(m_file.errorString());
  m_file.close();
  lxw_workbook_options options = {};
  options.constant_memory = LXW_TRUE;
  m_book = workbook_new_opt(QFile::encodeName(m_file.fileName()).constData(), &options);
  if (m_book == nullptr) return fail(reasonNow());
  m_formats = formatsOf(m_book);
  return {};
}

void XlsxWriter::addSheet(const QString& name, const QVector<WrittenColumn>& columns) {
  beginSheet(name, columns, 1);
}

void XlsxWriter::beginSheet(const QString& name, const QVector<WrittenColumn>& columns, int part) {
  endSheet();
  m_now = {workbook_add_worksheet(m_book, sheetNameOf(name, part).toUtf8().constData()), name, columns, part,
           0};
  ++m_sheets;
  if (m_now.sheet == nullptr) {
    m_broken = QStringLiteral("sheet %1").arg(m_sheets);
    return;
  }
  writeHead();
}

void XlsxWriter::writeHead() {
  for (int i = 0; i < m_now.columns.size(); ++i) {
    const WrittenColumn& column = m_now.columns[i];
    const auto at = static_cast<lxw_col_t>(i);
    worksheet_set_column(
        m_now.sheet, at, at, column.width,
        column.asText ? m_formats.of(WrittenStyle::Plain, WrittenCell::Kind::Text) : nullptr);
    worksheet_write_string(m_now.sheet, 0, at, textForXml(column.heading).toUtf8().constData(),
                           m_formats.head);
    validate(i);
  }
  worksheet_freeze_panes(m_now.sheet, 1, 0);
  // Numbers of people are texts on purpose; no green corner on each.
  worksheet_ignore_errors(m_now.sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
  m_now.rows = 1;
}

void XlsxWriter::validate(int column) {
  const WrittenColumn& wanted = m_now.columns[column];
  if (wanted.choices.isEmpty() && wanted.note.isEmpty()) return;
  const QByteArray note = wanted.note.left(longestNote).toUtf8();
  const QByteArray formula = QStringLiteral("=_lists!$%1$1:$%1$%2")
                                 .arg(lettersOf(int(m_lists.size())))
                                 .arg(wanted.choices.size())
                                 .toLatin1();
  QVector<QByteArray> texts;
  for (const QString& choice : wanted.choices) texts.append(choice.toUtf8());
  QVector<char*> list;
  for (QByteArray& text : texts) list.append(text.data());
  list.append(nullptr);

  lxw_data_validation rule = {};
  rule.validate = LXW_VALIDATION_TYPE_ANY;
  if (!wanted.choices.isEmpty() && wantsSheet(wanted.choices)) {
    rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    rule.value_formula = const_cast<char*>(formula.constData());
    m_lists.append(wanted.choices);
  } else if (!wanted.choices.isEmpty()) {
    rule.validate = LXW_VALIDATION_TYPE_LIST;
    rule.value_list = list.data();
  }
  // An import understands more words than the list has: warned of, not refused.
  rule.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
  if (!note.isEmpty()) rule.input_message = const_cast<char*>(note.constData());
  const auto at = static_cast<lxw_col_t>(column);
  worksheet_data_validation_range(m_now.sheet, 1, at, rowsOfSheet - 1, at, &rule);
}

void XlsxWriter::addRow(const QVector<WrittenCell>& cells) {
  if (m_now.sheet == nullptr || !m_broken.isEmpty()) return;
  if (m_now.rows == rowsOfSheet) {
    const Sheet full = m_now;
    beginSheet(full.name, full.columns, full.part + 1);
    if (!m_broken.isEmpty()) return;
  }
  for (int i = 0; i < cells.size(); ++i) write(static_cast<lxw_col_t>(i), cells[i]);
  ++m_now.rows;
}

void XlsxWriter::write(lxw_col_t column, const WrittenCell& cell) {
  const auto row = static_cast<lxw_row_t>(m_now.rows);
  lxw_format* format = m_formats.of(cell.style, cell.kind);
  const auto writeText = [&](const QString& text) {
    worksheet_write_string(m_now.sheet, row, column, textForXml(text).toUtf8().constData(),
                           m_formats.of(cell.style, WrittenCell::Kind::Text));
  };
  switch (cell.kind) {
    case WrittenCell::Kind::Empty:
      if (cell.style != WrittenStyle::Plain) worksheet_write_blank(m_now.sheet, row, column, format);
      break;
    case WrittenCell::Kind::Text:
      writeText(cell.text);
      break;
    case WrittenCell::Kind::Number:
      worksheet_write_number(m_now.sheet, row, column, cell.number, format);
      break;
    // A workbook knows no number but the floating one.
    case WrittenCell::Kind::Count:
      worksheet_write_number(m_now.sheet, row, column, static_cast<double>(cell.count), format);
      break;
    case WrittenCell::Kind::Money:
      // Yuan, the nearest to the fen.
      worksheet_write_number(m_now.sheet, row, column, cell.money.toPlain().toDouble(), format);
      break;
    case WrittenCell::Kind::Date:
      if (cell.date < firstTrueDay)
        writeText(cell.date.toString(Qt::ISODate));
      else
        worksheet_write_number(m_now.sheet, row, column, double(dayZero.daysTo(cell.date)), format);
      break;
  }
}

void XlsxWriter::endSheet() {
  if (m_now.sheet == nullptr) return;
  if (m_now.rows > 1 && !m_now.columns.isEmpty())
    worksheet_autofilter(m_now.sheet, 0, 0, static_cast<lxw_row_t>(m_now.rows - 1),
                         static_cast<lxw_col_t>(m_now.columns.size() - 1));
  // The library does not look whether its rows reached the disk.
  std::FILE* rows = m_now.sheet->optimize_tmpfile;
  if (m_broken.isEmpty() && (std::fflush(rows) != 0 || std::ferror(rows) != 0)) m_broken = reasonNow();
  m_written.insert(QStringLiteral("xl/worksheets/sheet%1.xml").arg(m_sheets), std::ftell(rows));
  m_now = {};
}

void XlsxWriter::writeLists() {
  if (m_lists.isEmpty()) return;
  lxw_worksheet* sheet = workbook_add_worksheet(m_book, "_lists");
  qsizetype longest = 0;
  for (const QStringList& list : m_lists) longest = std::max(longest, list.size());
  for (qsizetype row = 0; row < longest; ++row)
    for (qsizetype column = 0; column < m_lists.size(); ++column)
      if (row < m_lists[column].size())
        worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                               textForXml(m_lists[column][row]).toUtf8().constData(), nullptr);
  worksheet_hide(sheet);
}

Result<void> XlsxWriter::close() {
  if (m_sheets == 0) return fail(QStringLiteral("no sheet"));
  endSheet();
  writeLists();
  if (!m_broken.isEmpty()) return fail(m_broken);
  errno = 0;
  const lxw_error failed = workbook_close(m_book);  // frees it, whatever it says
  m_book = nullptr;
  if (failed != LXW_NO_ERROR) return fail(errno != 0 ? reasonNow() : QString::fromUtf8(lxw_strerror(failed)));
  if (!isWhole(m_file.fileName(), m_written)) return fail(QString::fromLocal8Bit(std::strerror(ENOSPC)));
  return {};
}

Result<void> XlsxWriter::finish() {
  if (Result<void> closed = close(); !closed) return closed;
  if (!settle(m_file.fileName())) return fail(reasonNow());
  if (std::rename(QFile::encodeName(m_file.fileName()).constData(), QFile::encodeName(m_path).constData()) !=
      0)
    return fail(reasonNow());
  m_file.setAutoRemove(false);
  return {};
}

}  // namespace

Result<std::unique_ptr<TableWriter>> createXlsx(const QString& path) {
  auto writer = std::make_unique<XlsxWriter>(path);
  if (Result<void> opened = writer->open(); !opened) return refuse(opened.error());
  return writer;
}
