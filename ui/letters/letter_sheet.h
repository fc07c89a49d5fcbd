#pragma once

#include <QTimer>
#include <functional>

#include "kit/sheet.h"
#include "letters/letter.h"
#include "office/office.h"
#include "workers/worker_operations.h"

class DataTable;
class Dialogs;
class MessageBar;
class Page;
class PagedTableModel;
class PlainButton;
class PrimaryButton;
class QLabel;
class RadioRow;
class RecordForm;

/// Letters about a worker: which kind, for whom, what period, who asked; beside it the paper as it will be,
/// and below it the letters that were issued. The whole number stands on the paper only once it is issued.
class LetterSheet : public Sheet {
  Q_OBJECT

 public:
  /// Covers `page` until a letter is issued or it is left; `done` gets the words for the status bar.
  static LetterSheet* ask(Page* page, Office& office, Dialogs& dialogs, WorkerId worker,
                          std::function<void(QString)> done);
  RecordForm* form() const { return m_form; }
  RadioRow* kindRow() const { return m_kind; }
  MessageBar* bar() const { return m_bar; }
  DataTable* table() const { return m_table; }
  bool isReady() const { return m_ready && m_listed; }
  /// What the preview shows now.
  const Letter& draft() const { return m_draft; }
  int previewPages() const { return static_cast<int>(m_pages.size()); }

 signals:
  void done(const QString& words);

 protected:
  void accept() override;
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  LetterSheet(Page* page, Office& office, Dialogs& dialogs, WorkerId worker);
  void buildForm();
  void buildAsker();
  void buildPreview();
  void buildList();
  void buildFooter();
  void layOut();
  void read();
  void readList();
  IssueLetter entered() const;
  void showFields();
  void drawSoon();
  void drawPreview();
  void showPage(int page);
  bool runKey(const QKeyEvent& event);
  void present(const LetterPrinted& printed, std::function<void()> then);
  const Letter* selected() const;
  void printAgain();
  void makeVoid();
  void settleError(const Error& error);

  Page* m_page;
  Office& m_office;
  Dialogs& m_dialogs;
  WorkerId m_worker;
  WorkerRecord m_record;
  QString m_officeName;
  QString m_officePhone;
  QString m_requestKey;
  QVector<Letter> m_letters;
  Letter m_draft;
  QVector<QImage> m_pages;
  int m_at = 0;
  bool m_ready = false;
  bool m_listed = false;
  bool m_saving = false;
  QTimer m_drawing;
  MessageBar* m_bar;
  RadioRow* m_kind;
  RecordForm* m_form;
  QLabel* m_preview;
  QLabel* m_place;
  PagedTableModel* m_model;
  DataTable* m_table;
  PlainButton* m_again;
  PlainButton* m_void;
  PrimaryButton* m_confirm;
};
