#pragma once

#include <QObject>

#include "cards/batch_printer.h"
#include "storage/operation.h"

class BatchPanel;
class CardSegment;
class DataTable;
class Dialogs;
class Office;
class PreviewPanel;
class QAction;
struct Error;

/// One batch on its way through the printer: its panel, its preview, and every step that is taken with it. It
/// is kept at once whatever is said, so that it outlives the program.
class BatchWork : public QObject {
  Q_OBJECT

 public:
  BatchWork(Office& office, Dialogs& dialogs, CardSegment* segment);
  BatchPanel* panel() const { return m_panel; }
  PreviewPanel* preview() const { return m_preview; }
  BatchPrinter* printer() const { return m_printer; }
  void setSigner(CardSigner signer);
  QList<QAction*> actions() const;
  /// What stands where no batch is; asked anew when the language changes.
  void setEmptyText(std::function<QString()> words);
  void retranslate();

  const std::optional<CardBatch>& batch() const { return m_batch; }
  void show(const std::optional<CardBatch>& batch);
  void open(CardBatchId batch);
  /// F5: the batch as it stands, with today's data.
  void reread();
  /// An operation or a print is on its way.
  bool isBusy() const { return m_busy; }
  /// What will be wrong on the cards is known.
  bool isExamined() const { return m_examined; }
  /// Puts cards into the open batch, one after the other.
  void add(QVector<CardId> cards);

 signals:
  /// A batch, or none, is shown now.
  void shown();
  /// The queue and the list of batches are others now.
  void batchChanged();

 private:
  void buildActions();
  void connectParts();
  void showActions();
  void readOffice();
  void drawPreview();
  void showMarks();
  int sheet() const;
  void examine();
  void takeTroubles(const QVector<CardTrouble>& troubles);
  QStringList troubleWords() const;
  void lookForChanges();

  template <class In>
  void run(const Operation<In, CardBatch>& operation, const In& input,
           std::function<void(const CardBatch&)> then = {});
  void settle(const Error& error);
  void goOn();
  void toggle();
  void note(int place, PlaceResult result, const QString& reason);
  void takeOut();
  void dissolve();
  void failedHere();
  void nothingCameOut();
  void confirm();
  void tellConfirmed(const CardBatch& batch);

  void print();
  void startPrint();
  void countPrint(const QString& reason);
  void send();
  void printed(int cards, const QString& error);
  void calibrate();

  Office& m_office;
  Dialogs& m_dialogs;
  CardSegment* m_segment;
  DataTable* m_table;
  BatchPanel* m_panel;
  PreviewPanel* m_preview;
  BatchPrinter* m_printer;
  std::function<QString()> m_emptyText;
  QAction* m_toggle;
  QAction* m_takeOut;
  QAction* m_dissolve;
  QAction* m_failed;
  QAction* m_nothing;
  QAction* m_confirm;
  QAction* m_print;
  QAction* m_calibrate;
  std::optional<CardBatch> m_batch;
  QVector<CardTrouble> m_troubles;
  CardJob m_job;                          ///< on its way to the printer
  QVector<std::function<void()>> m_said;  ///< steps that wait for the one before
  int m_toPrint = 0;
  bool m_busy = false;
  bool m_examined = false;
  bool m_accepted = false;     ///< what will be wrong was said, and it is to be printed
  bool m_printWanted = false;  ///< as soon as the cards have been looked at
  bool m_calibrating = false;
};
