#include "paper/pdf_writer.h"

#include <cmath>

namespace {

constexpr qsizetype kWaiting = 256 * 1024;
constexpr qsizetype kWorthPacking = 200;
constexpr int kPackingLevel = 5;

}  // namespace

PdfWriter::PdfWriter(QIODevice& device) : m_device(device) {
  // The second line says to whoever carries the file that it is no text.
  put("%PDF-1.5\n%\xE2\xE3\xCF\xD3\n");
}

void PdfWriter::put(const QByteArray& bytes) {
  m_position += bytes.size();
  m_waiting += bytes;
  if (m_waiting.size() < kWaiting) return;
  m_failed = m_device.write(m_waiting) != m_waiting.size() || m_failed;
  m_waiting.resize(0);
}

int PdfWriter::reserve() {
  m_places.append(0);
  return static_cast<int>(m_places.size());
}

void PdfWriter::begin(int number) {
  if (m_position > 0xFFFFFFFFLL) m_failed = true;
  m_places[number - 1] = static_cast<quint32>(m_position);
  put(QByteArray::number(number) + " 0 obj\n");
}

void PdfWriter::object(int number, const QByteArray& body) {
  begin(number);
  put(body);
  put("\nendobj\n");
}

int PdfWriter::object(const QByteArray& body) {
  const int number = reserve();
  object(number, body);
  return number;
}

void PdfWriter::stream(int number, const QByteArray& facts, const QByteArray& data) {
  begin(number);
  put("<< " + facts + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n");
  put(data);
  put("\nendstream\nendobj\n");
}

int PdfWriter::stream(const QByteArray& facts, const QByteArray& data) {
  const int number = reserve();
  stream(number, facts, data);
  return number;
}

void PdfWriter::packed(int number, const QByteArray& facts, const QByteArray& data) {
  if (data.size() < kWorthPacking) return stream(number, facts, data);
  constexpr int lengthBefore = 4;  // of Qt's own, before what zlib made
  stream(number, facts + " /Filter /FlateDecode", qCompress(data, kPackingLevel).mid(lengthBefore));
}

int PdfWriter::packed(const QByteArray& facts, const QByteArray& data) {
  const int number = reserve();
  packed(number, facts, data);
  return number;
}

bool PdfWriter::finish(int root, int info) {
  const qint64 start = m_position;
  const QByteArray count = QByteArray::number(m_places.size() + 1);
  put("xref\n0 " + count + "\n0000000000 65535 f \n");
  for (const quint32 place : m_places) put(QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n");
  put("trailer\n<< /Size " + count + " /Root " + pdfReference(root) + " /Info " + pdfReference(info) +
      " >>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n");
  m_failed = m_device.write(m_waiting) != m_waiting.size() || m_failed;
  m_waiting.clear();
  return !m_failed;
}

QByteArray pdfReference(int number) { return QByteArray::number(number) + " 0 R"; }

QByteArray pdfText(const QString& words) {
  QByteArray hex = "<FEFF";
  for (const QChar unit : words)
    hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
  return hex + '>';
}

void pdfNumber(QByteArray& to, double value) {
  const qint64 hundredths = std::llround(value * 100);
  const qint64 size = hundredths < 0 ? -hundredths : hundredths;
  if (hundredths < 0) to += '-';
  to += QByteArray::number(size / 100);
  if (const int rest = static_cast<int>(size % 100); rest != 0) {
    to += '.';
    to += static_cast<char>('0' + rest / 10);
    if (rest % 10 != 0) to += static_cast<char>('0' + rest % 10);
  }
  to += ' ';
}
