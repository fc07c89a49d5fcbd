#include "workers/assignment_detail.h"

#include <QVBoxLayout>

#include "kit/code_words.h"
#include "kit/day_words.h"
#include "kit/fact_grid.h"
#include "kit/message_bar.h"
#include "kit/status_chip.h"
#include "workers/record_tables.h"
#include "workers/worker_words.h"

AssignmentDetail::AssignmentDetail(QWidget* parent) : Panel(QString(), QStringLiteral(" "), parent) {
  m_state = new StatusChip;
  m_facts = new FactGrid;
  m_contract = new MessageBar;
  m_told = new MessageBar;
  m_contract->setClosable(false);
  m_told->setClosable(false);
  addHeaderWidget(m_state);
  body()->setSpacing(10);
  body()->addWidget(m_facts);
  body()->addWidget(m_contract);
  body()->addWidget(m_told);
  body()->addStretch(1);
  refresh();
}

void AssignmentDetail::setAssignment(const WorkerRecord& record, const Assignment* assignment) {
  m_record = record;
  m_shown = assignment == nullptr ? AssignmentId() : assignment->id;
  refresh();
}

void AssignmentDetail::retranslate() { refresh(); }

void AssignmentDetail::refresh() {
  const Assignment* shown = nullptr;
  for (const Assignment& each : m_record.assignments)
    if (each.id == m_shown) shown = &each;
  m_state->setVisible(shown != nullptr);
  m_facts->setVisible(shown != nullptr);
  if (shown == nullptr) {
    setTitle(tr("No assignment"));
    m_contract->clear();
    m_told->clear();
    return;
  }
  setTitle(tr("Assignment from %1").arg(shown->beginsOn.toString(Qt::ISODate)));
  m_state->setStatus(
      shown->isOpen() ? ChipKind::Ok : ChipKind::Off,
      shown->isOpen() ? tr("on site") : tr("ended %1").arg(shown->endsOn.toString(Qt::ISODate)));
  const Contract* contract = record_tables::contractOf(m_record, *shown);
  QList<QPair<QString, QString>> facts{
      {tr("Project"), shown->projectName},
      {tr("General contractor"), shown->contractorName},
      {tr("Employer"), shown->employerName},
      {tr("Labour manager"), shown->managerName + u' ' + worker_words::groupedPhone(shown->managerPhone)},
      {tr("Team"), shown->team},
      {tr("Trade"), code_words::trade(shown->trade)}};
  if (contract != nullptr) {
    const QString until =
        contract->data.endsOn.isValid() ? contract->data.endsOn.toString(Qt::ISODate) : tr("end of the task");
    facts.append({tr("Contract"), tr("%1 to %2").arg(contract->data.beginsOn.toString(Qt::ISODate), until)});
    if (contract->data.pay != Money())
      facts.append(
          {tr("Pay"), code_words::payKind(contract->data.payKind) + u' ' + contract->data.pay.toString()});
  }
  facts.append({tr("Entered"), momentText(shown->enteredAt)});
  if (!shown->isOpen()) facts.append({tr("Why it ended"), worker_words::endReason(shown->endReason)});
  m_facts->setFacts(facts);
  if (contract == nullptr)
    m_contract->showMessage(ChipKind::Error, tr("No contract with %1 is on file.").arg(shown->employerName));
  else if (contract->shortTerm)
    m_contract->showMessage(
        ChipKind::Warn,
        tr("The dispatching contract runs under two years; this is noted on %1.").arg(shown->employerName));
  else
    m_contract->clear();
  const bool told = isTold(m_record.worker.told);
  m_told->showMessage(
      told ? ChipKind::Ok : ChipKind::Warn,
      (told ? tr("Told: %1. %2.") : tr("Not told: %1. %2."))
          .arg(worker_words::toldHow(m_record.worker.told), worker_words::initiative(shown->initiative)));
}
