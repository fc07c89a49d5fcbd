#include "letters/verify_sheet.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/fact_grid.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "letters/letter_labels.h"
#include "paper/letter_texts.h"
#include "workers/worker_words.h"

namespace {

constexpr int kVerifyWidest = 760;

QLabel* paragraph(const QString& text, Token token = Token::Text) {
  QLabel* label = makeLabel(text, TextStyle::Body, token);
  label->setWordWrap(true);
  return label;
}

/// What the paper's tables say, to be compared line by line.
QStringList statedBy(const Letter& letter) {
  const LetterTexts texts(QLocale().language() == QLocale::Chinese);
  QStringList lines;
  for (const LetterWork& each : letter.facts.work)
    lines << QStringList{texts.days(each.beginsOn, each.endsOn), each.project, each.employer, each.manager}
                 .join(QStringLiteral(" · "));
  for (const LetterSpan& each : letter.facts.days) {
    QStringList parts{texts.days(each.from, each.to), texts.whereabouts(each)};
    if (letter.kind == LetterKind::Cover)
      parts << texts.answer(each.injury) + u'/' + texts.answer(each.illness);
    lines << parts.join(QStringLiteral(" · "));
  }
  return lines;
}

}  // namespace

VerifySheet* VerifySheet::tell(QWidget* page, const VerifiedLetter& verified) {
  auto* sheet = new VerifySheet(page, verified);
  sheet->open(sheet->m_close);
  return sheet;
}

VerifySheet::VerifySheet(QWidget* page, const VerifiedLetter& verified)
    : Sheet(page, tr("A letter is verified"), kVerifyWidest), m_verified(verified) {
  auto* bar = new MessageBar;
  bar->setClosable(false);
  bar->showMessage(letter_labels::chipOf(verified.verdict), verified.sentence);
  card()->body()->addWidget(bar);
  const bool shown = verified.verdict == LetterVerdict::Genuine || verified.verdict == LetterVerdict::Void;
  if (verified.letter && shown) showLetter(*verified.letter);
  showDifferences();
  auto* close = new PrimaryButton(tr("Close"), QStringLiteral("Esc"), card());
  card()->footer()->addStretch(1);
  card()->footer()->addWidget(close);
  connect(close, &QPushButton::clicked, this, [this] { leave(); });
  m_close = close;
}

void VerifySheet::showLetter(const Letter& letter) {
  QList<QPair<QString, QString>> facts{
      {tr("Number"), letter.number},
      {tr("Proof of"), letter_labels::kind(letter.kind)},
      {tr("For"), letter.addressee.isEmpty() ? letter_labels::purpose(letter.purpose) : letter.addressee},
      {tr("Issued on"), dateInChina(letter.issuedAt).toString(Qt::ISODate)},
      {tr("Period"), letter_labels::period(letter.from, letter.to)},
      {tr("Name"), letter.facts.name},
      {tr("ID number"), letter.facts.idNumber},
      {tr("Registration no."), worker_words::groupedRegistration(letter.workerNumber)},
      {tr("Registered on"), letter.facts.registeredOn.toString(Qt::ISODate)},
      {tr("Printed"), tr("%n time(s)", nullptr, letter.printed)}};
  auto* grid = new FactGrid;
  grid->setFacts(facts);
  card()->body()->addWidget(grid);
  const QStringList stated = statedBy(letter);
  if (stated.isEmpty()) return;
  card()->body()->addWidget(new SectionTitle(tr("What the letter states"), tr("compare it with the paper")));
  card()->body()->addWidget(paragraph(stated.join(u'\n')));
}

void VerifySheet::showDifferences() {
  if (m_verified.differs.isEmpty()) return;
  card()->body()->addWidget(
      new SectionTitle(tr("On file today otherwise"), tr("the record was changed since it was issued")));
  QStringList lines;
  for (const LetterDifference& each : std::as_const(m_verified.differs))
    lines << tr("%1: %2 → %3")
                 .arg(letter_labels::part(each.what), each.was.isEmpty() ? tr("nothing") : each.was,
                      each.becomes.isEmpty() ? tr("nothing") : each.becomes);
  card()->body()->addWidget(paragraph(lines.join(u'\n'), Token::Warn));
}

void VerifySheet::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    event->accept();
    return leave();
  }
  Sheet::keyPressEvent(event);
}
