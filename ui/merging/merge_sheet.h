#pragma once

#include <functional>

#include "kit/sheet.h"
#include "merging/merge.h"
#include "office/office.h"

class ChoiceBox;
class DataTable;
class Dialogs;
class MessageBar;
class PagedTableModel;
class PlainButton;
class PrimaryButton;
class ProofRow;
class RecordForm;

/// Two registrations of one person, side by side: which of them stays, whose value each field takes, what
/// will happen to everything that belongs to either, why, and the proof. Numbers are shown in full, which
/// leaves a trace. The other one is found here, by number, name or pinyin.
class MergeSheet : public Sheet {
  Q_OBJECT

 public:
  /// Gets the words for the status bar and the registration that lives.
  using Done = std::function<void(QString words, WorkerId lives)>;
  /// Covers `page` until it is done or left; `other` none is asked for.
  static MergeSheet* ask(QWidget* page, Office& office, Dialogs& dialogs, WorkerId worker, WorkerId other,
                         Done done);
  ChoiceBox* other() const { return m_other; }
  DataTable* fields() const { return m_fields; }
  DataTable* matters() const { return m_matters; }
  RecordForm* form() const { return m_form; }
  MessageBar* bar() const { return m_bar; }
  const MergePreview& preview() const { return m_preview; }
  bool isReady() const { return m_preview.stays.id.isValid() && !m_asking; }
  bool isAsking() const { return m_asking; }
  WorkerId stays() const { return m_stays; }
  /// The side whose value this field takes.
  MergeSide chosen(const QString& field) const;
  ProofRow* proofs() const { return m_proofs; }

 signals:
  void done(const QString& words, WorkerId lives);

 protected:
  void accept() override;
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  MergeSheet(QWidget* page, Office& office, Dialogs& dialogs, WorkerId worker);
  void buildOther();
  void buildTables();
  void buildForm();
  void buildFooter();
  void chooseOther(WorkerId other);
  void read();
  void take(const MergePreview& preview);
  void showFields();
  void showMatters();
  void showDoubts();
  void swap();
  void choose(MergeSide side);
  bool isOurKey(QKeyEvent* event, bool inTable);
  MergeWorkers entered() const;
  void settle(const Result<MergeDone>& result);

  Office& m_office;
  WorkerId m_stays;
  WorkerId m_goes = {};
  MergePreview m_preview = {};
  /// Whose value the supervisor has chosen, by group; it holds whichever of the two stays.
  QHash<QString, WorkerId> m_choices = {};
  CardId m_keep = {};  ///< said to stay valid; none: as suggested
  quint64 m_asked = 0;
  bool m_asking = false;
  bool m_saving = false;
  MessageBar* m_bar;
  RecordForm* m_which;
  ChoiceBox* m_other;
  PagedTableModel* m_fieldRows;
  PagedTableModel* m_matterRows;
  DataTable* m_fields;
  DataTable* m_matters;
  RecordForm* m_form;
  ChoiceBox* m_card = nullptr;
  ProofRow* m_proofs;
  PlainButton* m_swap;
  PrimaryButton* m_confirm;
};
