#pragma once

#include <QThread>

#include "base/error.h"
#include "cards/card_batch.h"
#include "chip/chip_bench.h"
#include "kit/sheet.h"

class ChipLoop;
class ChoiceBox;
class DataTable;
class MessageBar;
class Office;
class PagedTableModel;
class PlainButton;
class PrimaryButton;
class QLabel;

/// The chips of a batch, one card after the other: the next one stands there in large letters, is laid on,
/// written, and the one after it is asked for. Readers are waited for in a thread of its own; which of them
/// this desk uses is kept on this computer (QSettings). A chip that is no good is given up here.
class PersonaliseSheet : public Sheet {
  Q_OBJECT

 public:
  static PersonaliseSheet* ask(QWidget* page, Office& office, CardBatchId batch,
                               std::unique_ptr<ChipBench> bench);
  ~PersonaliseSheet() override;
  DataTable* table() const { return m_table; }
  ChoiceBox* reader() const { return m_reader; }
  MessageBar* bar() const { return m_bar; }
  QLabel* headline() const { return m_headline; }
  QLabel* number() const { return m_number; }
  QLabel* hint() const { return m_hint; }
  /// The card that is asked for; empty where none is.
  QString wanted() const { return m_wanted; }

 signals:
  void noted(const QString& words);

 protected:
  /// Ends: what was written is written.
  void accept() override;
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  /// Behind the log-in, or another page, nothing is written: nobody sees what.
  void hideEvent(QHideEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  PersonaliseSheet(QWidget* page, Office& office, CardBatchId batch, std::unique_ptr<ChipBench> bench);
  void buildNext();
  void buildTable();
  void buildFooter();
  void listen();
  void read();
  void take(const CardBatch& batch);
  void showPlaces();
  void choosePrinted(qint64 after);
  void chooseCurrent();
  void takeReaders(const QStringList& readers);
  void takeWritten(const QString& card);
  void takeFailure(const QString& card, const Error& error);
  void showFailure(const Error& error);
  void askForNext();
  void wantOf(const QString& card);
  void readerChosen(const QString& reader);
  void giveUp();
  void goOn(const QString& words);
  void showCount();
  bool takeKey(const QKeyEvent* event, const QObject* where);
  const BatchPlace* placeOf(qint64 card) const;
  int countOf(CardState state) const;

  Office& m_office;
  CardBatchId m_batch;
  QVector<BatchPlace> m_places;  ///< those that came out well
  QStringList m_readers;
  QString m_wanted;
  QString m_done;     ///< what was written last, until it is taken off
  QString m_missing;  ///< the reader that this desk used last, where it is not there
  /// What keeps every card from being written: no service, the reader was unplugged.
  std::optional<Error> m_trouble;
  bool m_hasFailed = false;  ///< the card that is asked for
  bool m_isTaking = false;   ///< the readers there are; nobody chooses
  bool m_isAsking = false;   ///< about a chip that is no good; nothing is written meanwhile
  bool m_goesOn = false;     ///< to the next card, when the batch has been read
  QThread m_thread;
  ChipLoop* m_loop;
  QLabel* m_headline;
  QLabel* m_number;
  QLabel* m_hint;
  ChoiceBox* m_reader;
  MessageBar* m_bar;
  PagedTableModel* m_model;
  DataTable* m_table;
  QLabel* m_count;
  PlainButton* m_dead;
  PrimaryButton* m_confirm;
};
