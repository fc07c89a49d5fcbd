#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

#include "base/result.h"
#include "exchange/xls_protocol.h"

/// How the reader of old workbooks is run. What it may use is told to it; what it is given comes from
/// anybody.
struct XlsReaderSettings {
  QString program = {};  ///< empty: where this program is installed
  int memoryMegabytes = 1024;
  int processorSeconds = 120;
  int silenceMilliseconds = 150'000;  ///< of waiting for its next word
};

/// One run of shiming-xls-reader over one file. It is killed when this goes.
class XlsProcess {
 public:
  /// `sheet` from 0; -1 asks for the names of the sheets. Errors: NotFound "file"; Storage "file" (the file
  /// cannot be opened or the reader not be started).
  static Result<std::unique_ptr<XlsProcess>> start(const QString& path, int sheet,
                                                   const XlsReaderSettings& settings);
  ~XlsProcess();
  XlsProcess(const XlsProcess&) = delete;
  XlsProcess& operator=(const XlsProcess&) = delete;

  struct Answer {
    XlsMessage message = XlsMessage::End;
    QByteArray bytes;
  };
  /// Its next word. Errors: Invalid "file": it died (what the file holds killed it, or it wanted more than
  /// it may), said nothing for too long, or said what makes no sense.
  Result<Answer> next();

 private:
  XlsProcess(int pid, int output, int silence) : m_pid(pid), m_output(output), m_silence(silence) {}
  /// Waits until `size` bytes are there.
  Result<void> want(qsizetype size);

  int m_pid;
  int m_output;
  int m_silence;
  QByteArray m_buffer;
  qsizetype m_at = 0;
};
