#pragma once

#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <atomic>

#include "paper/roster_papers.h"

/// What of a roster goes onto paper, and where.
struct RosterPaperJob {
  enum class Kind { Slips, Signatures };
  Kind kind = Kind::Slips;
  RosterPapers papers;
  QString printer;  ///< used where there is no file
  QString file;     ///< a PDF to write, whole or not at all
};

/// Draws and prints the papers of a roster in a thread of its own, from today's data, one after the other:
/// the window waits for nothing, and thousands are never in memory. Answers come as signals in this object's
/// thread.
class RosterPaperWork : public QObject {
  Q_OBJECT

 public:
  explicit RosterPaperWork(Office& office, QObject* parent = nullptr);
  ~RosterPaperWork() override;

  /// The first sheet and how much there is. Answers with `previewed`; an older question is dropped.
  void preview(const RosterPaperJob& job, qreal dotsPerInch);
  /// Answers with `progressed`, then `finished`.
  void print(const RosterPaperJob& job);
  /// Between two slips.
  void cancel() { m_cancelled = true; }
  bool isPrinting() const { return m_printing; }

 signals:
  /// A null picture where there is nobody, or for the reason in `words`.
  void previewed(const QImage& picture, int people, int sheets, const QString& words);
  void progressed(int done, int all);
  /// `error` is empty where all went well.
  void finished(int people, const QString& error);

 private:
  Result<int> printNow(const RosterPaperJob& job);
  Result<int> writeFile(const RosterPaperJob& job);
  Result<int> onPrinter(const RosterPaperJob& job);
  bool watch(int done, int all);
  void tell(std::function<void()> say);

  Office& m_office;
  QThreadPool m_pool;
  std::atomic<quint64> m_previewsAsked = 0;
  std::atomic<bool> m_cancelled = false;
  bool m_printing = false;
};
