#include "corrections/twin_sheet.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "corrections/correction_operations.h"
#include "corrections/correction_words.h"
#include "corrections/proof_row.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "kit/record_form.h"

namespace {

using enum FormGrid::Column;

constexpr int kTwinWidest = 640;

}  // namespace

TwinSheet* TwinSheet::ask(QWidget* page, Office& office, Dialogs& dialogs, const NewWorker& visit,
                          const QString& key, std::function<void(QString)> done) {
  auto* sheet = new TwinSheet(page, office, dialogs, visit, key);
  connect(sheet, &TwinSheet::done, page, [done = std::move(done)](const QString& number) { done(number); });
  sheet->open(sheet->m_form->fields().first()->editor());
  return sheet;
}

TwinSheet::TwinSheet(QWidget* page, Office& office, Dialogs& dialogs, const NewWorker& visit,
                     const QString& key)
    : Sheet(page, tr("A second person with this number"), kTwinWidest),
      m_office(office),
      m_visit(visit),
      m_key(key) {
  m_bar = new MessageBar;
  auto* words = makeLabel(tr("It happens that two persons truly have one number. A supervisor looks at the "
                             "proof; when he agrees, %1 is registered just as entered.")
                              .arg(visit.person.name),
                          TextStyle::Body, Token::Text);
  words->setWordWrap(true);
  m_form = new RecordForm;
  m_form->addChoice(
      Both, QStringLiteral("askedBy"), [] { return tr("&Asked by"); },
      [] { return correction_words::askerChoices(); }, Need::Required);
  m_form->addText(
      Both, QStringLiteral("reason"), [] { return tr("&Why he is another person"); }, Need::Required);
  m_proofs = new ProofRow(dialogs);
  m_proofs->setHint(tr("His identity card and the certificate of the police station, for instance."));
  for (QWidget* each : std::initializer_list<QWidget*>{m_bar, words, m_form, m_proofs})
    card()->body()->addWidget(each);
  addAnswers(tr("Cancel"), tr("Ask a supervisor"));
  connect(m_proofs, &ProofRow::changed, m_bar, &MessageBar::clear);
  connect(m_proofs, &ProofRow::refused, this,
          [this](const QString& text) { m_bar->showMessage(ChipKind::Error, text); });
}

void TwinSheet::accept() {
  if (m_saving || !m_form->examine()) return;
  TwinRequest entered;
  entered.visit = m_visit;
  AskedBy asked{};
  if (fromCode(m_form->values().value(QLatin1String("askedBy")).toString(), asked)) entered.askedBy = asked;
  entered.reason = m_form->values().value(QLatin1String("reason")).toString();
  entered.proofs = m_proofs->proofs();
  m_saving = true;
  m_office.run(RequestTwin, entered, {m_key, std::nullopt}).then(this, [this](Result<Correction> result) {
    m_saving = false;
    if (!result) {
      if (!m_form->showError(result.error())) m_bar->showMessage(ChipKind::Error, result.error().text());
      return;
    }
    emit done(result->number);
    finish();
  });
}

void TwinSheet::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_O && event->modifiers() == Qt::ControlModifier) return m_proofs->choose();
  Sheet::keyPressEvent(event);
}
