#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QVector>

/// Writes a PDF object by object, so that a file of any length takes the same memory: only where each object
/// begins is kept.
class PdfWriter {
 public:
  /// The device must be open and stay so.
  explicit PdfWriter(QIODevice& device);

  /// A number for an object that is written later; each must be.
  int reserve();
  void object(int number, const QByteArray& body);
  int object(const QByteArray& body);
  /// `facts` are the entries of its dictionary besides the length ("/Type /XObject …").
  void stream(int number, const QByteArray& facts, const QByteArray& data);
  int stream(const QByteArray& facts, const QByteArray& data);
  /// The same, compressed where that pays.
  void packed(int number, const QByteArray& facts, const QByteArray& data);
  int packed(const QByteArray& facts, const QByteArray& data);
  /// The end of the file. False where the device took less than was written: a full disk.
  bool finish(int root, int info);
  bool failed() const { return m_failed; }
  qint64 written() const { return m_position; }

 private:
  void put(const QByteArray& bytes);
  void begin(int number);

  QIODevice& m_device;
  QByteArray m_waiting;
  QVector<quint32> m_places;  ///< where each object begins; a sheet of cards never comes near 4 GB
  qint64 m_position = 0;
  bool m_failed = false;
};

/// "12 0 R"
QByteArray pdfReference(int number);
/// A text string: UTF-16 with its mark, in hexadecimal.
QByteArray pdfText(const QString& words);
/// Appends a number with at most two places behind the point, and a blank.
void pdfNumber(QByteArray& to, double value);
