#include "deposits/certificate_check_sheet.h"

#include <QLabel>
#include <QVBoxLayout>

#include "clearing/clearing_operations.h"
#include "kit/edits.h"
#include "kit/fact_grid.h"
#include "kit/message_bar.h"
#include "kit/panel.h"

namespace {
constexpr int kCheckWidest = 620;

ChipKind chipOfAnswer(CertificateVerdict verdict) {
  if (verdict == CertificateVerdict::Genuine) return ChipKind::Ok;
  const bool mistyped = verdict == CertificateVerdict::Mistyped || verdict == CertificateVerdict::Replaced;
  return mistyped ? ChipKind::Warn : ChipKind::Error;
}
}  // namespace

CertificateCheckSheet* CertificateCheckSheet::ask(QWidget* page, Office& office) {
  auto* sheet = new CertificateCheckSheet(page, office);
  sheet->open(sheet->m_code);
  return sheet;
}

CertificateCheckSheet::CertificateCheckSheet(QWidget* page, Office& office)
    : Sheet(page, tr("Check a certificate"), kCheckWidest), m_office(office) {
  QLabel* label = makeLabel(tr("Code on the paper, typed or scanned"), TextStyle::Body, Token::Muted);
  m_code = new FieldEdit;
  m_code->setAccessibleName(label->text());
  m_code->setAttribute(Qt::WA_InputMethodEnabled, false);
  label->setBuddy(m_code);
  m_bar = new MessageBar;
  m_bar->setClosable(false);
  m_bar->hide();
  m_facts = new FactGrid;
  for (QWidget* each : std::initializer_list<QWidget*>{label, m_code, m_bar, m_facts})
    card()->body()->addWidget(each);
  addAnswers(tr("Close"), tr("Check it"));
  connect(m_code, &FieldEdit::entered, this, &CertificateCheckSheet::accept);
}

void CertificateCheckSheet::accept() {
  m_office.run(VerifyCertificate, CertificateCode{m_code->text()})
      .then(this, [this](Result<VerifiedCertificate> answer) {
        if (!answer) return m_bar->showMessage(ChipKind::Error, answer.error().text());
        take(*answer);
      });
}

void CertificateCheckSheet::take(const VerifiedCertificate& answer) {
  m_answer = answer;
  m_bar->showMessage(chipOfAnswer(answer.verdict), answer.sentence);
  QList<QPair<QString, QString>> facts;
  if (answer.certificate) {
    const Certificate& found = *answer.certificate;
    facts = {{tr("Certificate"), found.number}};
    // Of one that was altered nothing but the number can be relied on.
    if (answer.verdict != CertificateVerdict::Altered)
      facts << QList<QPair<QString, QString>>{{tr("Project"), found.facts.project},
                                              {tr("Contractor"), found.facts.contractor},
                                              {tr("Asked"), found.facts.asked.toString()},
                                              {tr("Paid"), found.facts.paid.toString()},
                                              {tr("Issued by"), found.issuer}};
  }
  m_facts->setFacts(facts);
}
