#pragma once

#include <QHash>
#include <QImage>
#include <QMutex>
#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <functional>
#include <limits>

#include "cards/card_batch.h"
#include "paper/card_sheets.h"

class Office;

/// Signs the text of a card's QR. Called in the printer's own thread, one card at a time; may take as long as
/// opening a key takes.
using CardSigner = std::function<Result<QByteArray>(const CardPrintData&)>;

/// What stands on every card besides its worker.
struct OfficeOnCards {
  QString name;
  QString city;
  QString phone;
  QString address;
};

/// Which cards of a batch go where, and how.
struct CardJob {
  CardBatchId batch;
  QString number;  ///< of the batch, as name of the job
  QString templateName;
  CardPrinting printing;  ///< layout, sides, edge, offsets; used places follow from the cards there are
  int from = 1;
  int to = std::numeric_limits<int>::max();
  QString printer;  ///< used where there is no file
  QString file;     ///< a PDF to write
};

/// What will be wrong on a card, in words.
struct CardTrouble {
  int place = 0;
  QString name;
  QStringList words;
};

/// Draws, examines and prints the cards of a batch in a thread of its own, from today's data, a sheet at a
/// time: the window waits for nothing, and a batch of thousands is never in memory. Answers come as signals
/// in the thread of this object.
class BatchPrinter : public QObject {
  Q_OBJECT

 public:
  explicit BatchPrinter(Office& office, QObject* parent = nullptr);
  ~BatchPrinter() override;

  void setSigner(CardSigner signer);
  bool canSign() const;
  void setOffice(const OfficeOnCards& office);

  /// The page with this sheet (from 0; of a card printer: with this card). Answers with `previewed`; an older
  /// question is dropped.
  void preview(const CardJob& job, int sheet, CardSide side, qreal dotsPerInch);
  /// What was read for earlier previews is read anew.
  void forget();
  /// All that will be wrong, card by card. Answers with `examined`.
  void examine(const CardJob& job);
  /// Answers with `progressed`, then `finished`.
  void print(const CardJob& job);
  void printCalibration(const CardPrinting& printing, const QString& printer, const QString& file);
  /// Between two sheets.
  void cancel() { m_cancelled = true; }
  bool isPrinting() const { return m_printing; }

 signals:
  /// A null picture where nothing lies on that sheet, or it cannot be drawn for the reason in `words`.
  void previewed(const QImage& picture, int sheet, const QString& words);
  void examined(qint64 batch, const QVector<CardTrouble>& troubles);
  void progressed(int cards);
  /// `error` is empty where all went well.
  void finished(int cards, const QString& error);

 private:
  using Faces = PlacedCards;
  struct Context {
    CardSigner signer;
    OfficeOnCards office;
  };
  struct Sink;
  struct PdfSink;
  struct PrinterSink;

  Context context() const;
  void inThread(std::function<void()> work);
  void tell(std::function<void()> say);
  Result<CardFace> faceOf(const Context& context, const CardPrintData& data, bool mustSign) const;
  Result<void> readSheet(const Context& context, CardBatchId batch, int first, int last);
  /// The job's cards sheet by sheet; stops where the call refuses.
  Result<int> eachSheet(const CardJob& job, const std::function<Result<void>(const Faces&)>& call);
  Result<int> printNow(const CardJob& job);
  QVector<CardTrouble> troublesOf(const CardJob& job);
  void finish(const Result<int>& done);

  Office& m_office;
  mutable QMutex m_lock;
  Context m_context;
  QThreadPool m_pool;
  std::atomic<quint64> m_previewsAsked = 0;
  std::atomic<bool> m_cancelled = false;
  std::atomic<bool> m_ending = false;
  std::atomic<bool> m_forget = false;
  bool m_printing = false;
  // Only in the pool's one thread.
  CardBatchId m_readOf = {};
  QHash<int, CardFace> m_faces;
};
