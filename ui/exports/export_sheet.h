#pragma once

#include "exports/export_task.h"
#include "kit/sheet.h"
#include "kit/status_chip.h"
#include "office/office.h"

class DataTable;
class Dialogs;
class ExportJob;
class MessageBar;
class PagedTableModel;
class PlainButton;
class PrimaryButton;
class QLabel;
class QProgressBar;
class RadioRow;
class RecordForm;
struct ExportProgress;
struct ExportReport;
struct PlatformReport;

/// A list, the roster of a project or its messages for the national platform leave the office as a file: in
/// what form, with whole numbers or masked ones, what for. Written in a thread of its own; the sheet covers
/// its page only, and says at the end where the file is and how many rows it has, or what the platform will
/// miss of whom.
class ExportSheet : public Sheet {
  Q_OBJECT

 public:
  static ExportSheet* ask(QWidget* page, Office& office, Dialogs& dialogs, const ExportTask& task);
  RecordForm* form() const { return m_form; }
  RadioRow* format() const { return m_format; }
  /// Masked or whole; null where the user may not see them or the list has none.
  RadioRow* numbers() const { return m_numbers; }
  MessageBar* bar() const { return m_bar; }
  /// What the platform would miss; null for lists.
  DataTable* gaps() const { return m_gaps; }
  bool isRunning() const;
  bool isDone() const { return m_done; }

 signals:
  /// Words for the status bar.
  void exported(const QString& words);

 protected:
  void accept() override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  ExportSheet(QWidget* page, Office& office, Dialogs& dialogs, const ExportTask& task);
  void buildForm();
  void buildRunning();
  void buildGaps();
  void buildFooter();
  bool isPlatform() const { return m_task.what.list == ExportList::Platform; }
  bool isFull() const;
  QString aboutWords() const;
  QString suggestedName() const;
  BeginExport asked() const;
  void showPurpose();
  void writeList();
  void writePlatform();
  void begin();
  void stop();
  void showProgress(const ExportProgress& progress);
  void settle(const Result<ExportReport>& report);
  void settle(const Result<PlatformReport>& report);
  void showGaps(const PlatformReport& report);
  /// False where it was cancelled or refused, which is said.
  template <class Report>
  bool isWritten(const Result<Report>& report);
  void showDone(ChipKind kind, const QString& words);
  void showButtons();

  Office& m_office;
  Dialogs& m_dialogs;
  ExportTask m_task;
  ExportJob* m_job;
  MessageBar* m_bar;
  RecordForm* m_form;
  RadioRow* m_format = nullptr;
  RadioRow* m_numbers = nullptr;
  QWidget* m_run;
  QLabel* m_runWords;
  QProgressBar* m_runBar;
  PagedTableModel* m_model = nullptr;
  DataTable* m_gaps = nullptr;
  PlainButton* m_leave;
  PrimaryButton* m_confirm;
  bool m_done = false;
};
