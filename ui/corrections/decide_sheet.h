#pragma once

#include <functional>

#include "attachments/attachment.h"
#include "corrections/correction.h"
#include "kit/sheet.h"
#include "office/office.h"

class Dialogs;
class FactGrid;
class LinkLabel;
class MessageBar;
class PlainButton;
class PrimaryButton;
class QHBoxLayout;
class QLabel;
class RecordForm;

/// A correction that waits: what it was and becomes, who asked, why, and the proof beside it. A supervisor
/// approves or refuses it, who asked for it may take it back; reading it leaves a trace.
class DecideSheet : public Sheet {
  Q_OBJECT

 public:
  static DecideSheet* ask(QWidget* page, Office& office, Dialogs& dialogs, CorrectionId correction,
                          std::function<void(QString)> done);
  const Correction& correction() const { return m_correction; }
  bool isReady() const { return m_correction.id.isValid(); }
  MessageBar* bar() const { return m_bar; }
  RecordForm* form() const { return m_form; }
  /// Refuses it, as the button and Alt+N do.
  void refuse();

 signals:
  void done(const QString& words);

 protected:
  void accept() override;
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  DecideSheet(QWidget* page, Office& office, Dialogs& dialogs, CorrectionId correction);
  void read(CorrectionId correction);
  void showCorrection();
  void showDoubts();
  void showProofs();
  void showProof(const Attachment& proof);
  bool isOwn() const;
  bool mayDecide() const;
  void decide(bool approve);
  void takeBack();
  void settle(const Result<Correction>& result, const QString& words);

  Office& m_office;
  Dialogs& m_dialogs;
  Correction m_correction;
  bool m_twin = false;
  bool m_saving = false;
  MessageBar* m_bar;
  FactGrid* m_facts;
  QLabel* m_changes;
  QLabel* m_picture;
  QHBoxLayout* m_proofs;
  RecordForm* m_form;
  PlainButton* m_refuse;
  PrimaryButton* m_confirm;
};
