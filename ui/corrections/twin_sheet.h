#pragma once

#include <functional>

#include "corrections/correction.h"
#include "kit/sheet.h"
#include "office/office.h"

class Dialogs;
class MessageBar;
class ProofRow;
class RecordForm;

/// Asks a supervisor to register a second person with a number that is on file: who asked, why he is another
/// person, and the proof of it.
class TwinSheet : public Sheet {
  Q_OBJECT

 public:
  /// `key`: the request key of this visit; `done` gets the number of what waits.
  static TwinSheet* ask(QWidget* page, Office& office, Dialogs& dialogs, const NewWorker& visit,
                        const QString& key, std::function<void(QString)> done);
  RecordForm* form() const { return m_form; }
  ProofRow* proofs() const { return m_proofs; }
  MessageBar* bar() const { return m_bar; }

 signals:
  void done(const QString& number);

 protected:
  void accept() override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  TwinSheet(QWidget* page, Office& office, Dialogs& dialogs, const NewWorker& visit, const QString& key);

  Office& m_office;
  NewWorker m_visit;
  QString m_key;
  bool m_saving = false;
  MessageBar* m_bar;
  RecordForm* m_form;
  ProofRow* m_proofs;
};
