#include "signing/card_check_sheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/edits.h"
#include "kit/fact_grid.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "signing/signing_labels.h"
#include "signing/signing_operations.h"
#include "workers/worker_words.h"

namespace {
constexpr int kCheckWidest = 640;
}

CardCheckSheet* CardCheckSheet::ask(QWidget* page, Office& office) {
  auto* sheet = new CardCheckSheet(page, office);
  sheet->open(sheet->m_edit);
  return sheet;
}

CardCheckSheet* CardCheckSheet::tell(QWidget* page, Office& office, const CheckedCard& checked) {
  auto* sheet = ask(page, office);
  sheet->show(checked);
  return sheet;
}

CardCheckSheet::CardCheckSheet(QWidget* page, Office& office)
    : Sheet(page, tr("Check a card"), kCheckWidest), m_office(office) {
  build();
}

void CardCheckSheet::build() {
  m_edit = new FieldEdit;
  m_edit->setAccessibleName(tr("Code or number of the card"));
  m_edit->setPlaceholderText(tr("Scan the code on the card, or type its 16 digits"));
  m_edit->setInputMethodHints(Qt::ImhLatinOnly);
  m_headline = makeLabel({}, TextStyle::Figure);
  m_headline->setWordWrap(true);
  m_bar = new MessageBar;
  m_bar->setClosable(false);
  m_facts = new FactGrid;
  for (QWidget* each :
       {static_cast<QWidget*>(m_headline), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_facts)})
    each->hide();
  card()->body()->addWidget(m_edit);
  card()->body()->addWidget(m_headline);
  card()->body()->addWidget(m_bar);
  card()->body()->addWidget(m_facts);
  auto* close = new FlatButton(tr("Close"), QStringLiteral("Esc"), card());
  auto* check = new PrimaryButton(tr("Check"), QStringLiteral("Enter"), card());
  card()->footer()->addStretch(1);
  card()->footer()->addWidget(close);
  card()->footer()->addWidget(check);
  connect(close, &QPushButton::clicked, this, [this] { leave(); });
  connect(check, &QPushButton::clicked, this, &CardCheckSheet::check);
  connect(m_edit, &FieldEdit::entered, this, &CardCheckSheet::check);
}

/// A scanner ends with Enter: what comes next is the next card, and it may come before the answer.
void CardCheckSheet::check() {
  const QString code = m_edit->text();
  m_edit->clear();
  // Enter goes on to the next field by itself; here the next is a card again.
  QMetaObject::invokeMethod(
      m_edit, [edit = m_edit] { edit->setFocus(); }, Qt::QueuedConnection);
  if (code.trimmed().isEmpty()) return;
  m_scanned.append(code);
  askNext();
}

void CardCheckSheet::askNext() {
  if (m_asking || m_scanned.isEmpty()) return;
  m_asking = true;
  m_office.run(CheckACard, CheckCard{m_scanned.takeFirst()}).then(this, [this](Result<CheckedCard> checked) {
    m_asking = false;
    if (checked)
      show(*checked);
    else
      showNone(checked.error().text());
    askNext();
  });
}

void CardCheckSheet::showNone(const QString& words) {
  m_checked = {};
  m_headline->hide();
  m_facts->hide();
  m_bar->showMessage(ChipKind::Error, words);
}

QString CardCheckSheet::headline() const { return m_headline->isHidden() ? QString() : m_headline->text(); }

void CardCheckSheet::show(const CheckedCard& checked) {
  m_checked = checked;
  m_headline->setText(signing_labels::verdict(checked.verdict));
  m_headline->show();
  m_bar->showMessage(signing_labels::chipOf(checked.verdict), checked.sentence);
  m_facts->setFacts(factsOf(checked));
  m_facts->setVisible(m_facts->count() > 0);
}

QList<QPair<QString, QString>> CardCheckSheet::factsOf(const CheckedCard& checked) const {
  QList<QPair<QString, QString>> facts{
      {tr("Name"), checked.workerName},
      {tr("Registration no."), worker_words::groupedRegistration(checked.workerNumber)},
      {tr("Card number"), signing_labels::groupedCard(checked.cardNumber)},
      {tr("State"), checked.cardState ? nameOf(*checked.cardState) : QString()},
      {tr("Since"), checked.since.toString(Qt::ISODate)},
      {tr("Signed on"), checked.issuedOn.toString(Qt::ISODate)}};
  for (const CardDifference& each : checked.differs)
    facts.append(
        {each.what == QLatin1String("name") ? tr("Name on the card") : tr("Registration no. on the card"),
         tr("%1, today %2").arg(each.was, each.becomes)});
  QList<QPair<QString, QString>> known;
  for (const auto& fact : facts)
    if (!fact.second.isEmpty()) known.append(fact);
  return known;
}
