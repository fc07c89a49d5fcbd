#include "overview/permit_sheet.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include "corrections/proof_row.h"
#include "kit/edits.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "kit/record_form.h"
#include "office/office.h"
#include "permits/permit_operations.h"

namespace {
using enum FormGrid::Column;
constexpr int kPermitWidest = 620;
}  // namespace

PermitSheet* PermitSheet::ask(QWidget* page, Office& office, Dialogs& dialogs, ProjectId project,
                              const QString& projectName) {
  auto* sheet = new PermitSheet(page, office, dialogs, project, projectName);
  sheet->open(sheet->form()->field(QStringLiteral("number"))->editor());
  return sheet;
}

PermitSheet::PermitSheet(QWidget* page, Office& office, Dialogs& dialogs, ProjectId project,
                         const QString& projectName)
    : FormSheet(page, tr("Construction permit"), kPermitWidest, new RecordForm),
      m_office(office),
      m_project(project) {
  card()->setHint(projectName);
  form()->addText(
      Both, QStringLiteral("number"), [] { return tr("Permit &no."); }, Need::Required);
  form()->addText(
      Both, QStringLiteral("authority"), [] { return tr("&Issued by"); }, Need::Required);
  form()
      ->addDate(
          Left, QStringLiteral("issuedOn"), [] { return tr("Issued &on"); }, Need::Required)
      ->setToday(office.clock().today());
  form()->addText(Right, QStringLiteral("stage"), [] { return tr("&Stage"); });
  m_proofs = new ProofRow(dialogs);
  m_proofs->setHint(tr("The scan of the permit"));
  card()->body()->addWidget(m_proofs);
  addAnswers(tr("Cancel"), tr("Record the permit"));
  connect(m_proofs, &ProofRow::refused, this,
          [this](const QString& words) { bar()->showMessage(ChipKind::Error, words); });
  form()->retranslate();
}

void PermitSheet::accept() {
  if (!begins()) return;
  const QJsonObject values = form()->values();
  const auto text = [&](const char* key) { return values.value(QLatin1String(key)).toString(); };
  NewPermit entered{m_project,
                    text("number"),
                    text("authority"),
                    text("stage"),
                    QDate::fromString(text("issuedOn"), Qt::ISODate),
                    m_proofs->proofs()};
  m_office.run(AddPermit, entered).then(this, [this](Result<Permit> permit) {
    if (!answered(permit)) return;
    emit done(*permit);
    finish();
  });
}

void PermitSheet::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_O && event->modifiers() == Qt::ControlModifier) return m_proofs->choose();
  Sheet::keyPressEvent(event);
}
