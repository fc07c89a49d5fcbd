#pragma once

#include <functional>

#include "kit/sheet.h"
#include "moves/move.h"
#include "office/office.h"

class ChoiceBox;
class DataTable;
class MessageBar;
class PagedTableModel;
class PrimaryButton;
class QLabel;
class QTimer;
class RecordForm;

/// What is to be done to workers, one or a crew.
struct CrewTask {
  enum class Kind { Move, Leave, Finish };
  Kind kind = Kind::Move;
  CrewSelection who;
  std::optional<Assignment> from = {};  ///< whose employer, manager and team stand in the form at first
  ProjectId project = {};               ///< of Finish, with the version it was read at
  int version = 0;
  QString projectName = {};
};

/// Moves or takes leave of workers in one step, or completes a project with its assignments. The list shows
/// each of them with what will happen, asked anew while the form is filled; only who can go goes.
class CrewSheet : public Sheet {
  Q_OBJECT

 public:
  /// Covers `page` until it is done or left; `done` gets the words for the status bar.
  static CrewSheet* ask(QWidget* page, Office& office, const CrewTask& task,
                        std::function<void(QString)> done);
  RecordForm* form() const { return m_form; }
  DataTable* table() const { return m_table; }
  MessageBar* bar() const { return m_bar; }
  MessageBar* doubts() const { return m_doubts; }
  bool isAsking() const { return m_asking; }
  int going() const { return m_preview.going; }

 signals:
  void done(const QString& words);
  void shown();

 protected:
  void accept() override;

 private:
  CrewSheet(QWidget* page, Office& office, const CrewTask& task);
  void buildForm();
  void buildMove();
  void buildLeave();
  void buildTable();
  void refreshManagers();
  bool asksToMove() const { return m_task.kind == CrewTask::Kind::Move; }
  /// Named by themselves they may be anywhere; a project's are all on it.
  bool isFromSeveralSites() const { return !m_task.who.project; }
  NewAssignment entered() const;
  QString reason() const;
  QDate lastDay() const;
  Findings check() const;
  bool isAnswerable() const;
  CrewQuestion question() const;
  void preview();
  void take(const CrewPreview& preview);
  void showLines();
  void showDoubts();
  QString sentenceOf(const CrewLine& line) const;
  void showError(const Error& error);
  void settle(const Result<CrewDone>& result);
  void moveThem();
  void leaveThem();
  void completeProject();

  Office& m_office;
  CrewTask m_task;
  MessageBar* m_bar;
  MessageBar* m_doubts;  ///< what it would be done in spite of
  RecordForm* m_form;
  ChoiceBox* m_manager = nullptr;
  ChoiceBox* m_reason = nullptr;
  PagedTableModel* m_model;
  DataTable* m_table;
  QLabel* m_count;
  PrimaryButton* m_confirm;
  QTimer* m_rest;
  CrewPreview m_preview;
  quint64 m_asked = 0;
  quint64 m_managersAsked = 0;
  bool m_asking = false;
  bool m_saving = false;
};
