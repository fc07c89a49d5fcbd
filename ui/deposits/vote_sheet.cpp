#include "deposits/vote_sheet.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include "corrections/proof_row.h"
#include "deposits/deposit_check_operations.h"
#include "deposits/deposit_words.h"
#include "kit/choice_box.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "kit/record_form.h"

namespace {

using enum FormGrid::Column;

constexpr int kVoteWidest = 620;

QList<ChoiceItem> voteChoices() {
  QList<ChoiceItem> items;
  for (const ExpertVote each : {ExpertVote::For, ExpertVote::Against, ExpertVote::Abstained})
    items.append({codeOf(each), deposit_words::vote(each), {}, {}, codeOf(each), {}});
  return items;
}

}  // namespace

VoteSheet* VoteSheet::ask(QWidget* page, Office& office, Dialogs& dialogs, const DepositCheck& check,
                          DepositExpertId expert, Done done) {
  auto* sheet = new VoteSheet(page, office, dialogs, check, expert);
  connect(sheet, &VoteSheet::done, page,
          [done = std::move(done)](const DepositCheck& now, const QString& words) { done(now, words); });
  sheet->open(sheet->form()->field(QStringLiteral("vote"))->editor());
  return sheet;
}

VoteSheet::VoteSheet(QWidget* page, Office& office, Dialogs& dialogs, const DepositCheck& check,
                     DepositExpertId expert)
    : FormSheet(page, tr("The vote of an expert"), kVoteWidest, new RecordForm),
      m_office(office),
      m_check(check) {
  card()->setHint(check.number);
  form()->addChoice(
      Both, QStringLiteral("expert"), [] { return tr("&Expert"); }, [this] { return waiting(); },
      Need::Required);
  form()->addChoice(
      Both, QStringLiteral("vote"), [] { return tr("&Vote"); }, voteChoices, Need::Required);
  form()->addText(
      Both, QStringLiteral("opinion"), [] { return tr("&Opinion that he signed"); }, Need::Required);
  m_proofs = new ProofRow(dialogs);
  m_proofs->setHint(tr("The scan of the opinion that he signed"));
  card()->body()->addWidget(m_proofs);
  addAnswers(tr("Cancel"), tr("Enter the vote"));
  connect(m_proofs, &ProofRow::refused, this,
          [this](const QString& words) { bar()->showMessage(ChipKind::Error, words); });
  const QList<ChoiceItem> all = waiting();
  const QString wanted = QString::number(expert.value());
  const bool can =
      std::any_of(all.begin(), all.end(), [&](const ChoiceItem& each) { return each.id == wanted; });
  form()->setValues({{QStringLiteral("expert"), can || all.isEmpty() ? wanted : all.first().id}});
  form()->retranslate();
}

/// Those who are invited, tied to nobody, and have not voted.
QList<ChoiceItem> VoteSheet::waiting() const {
  QList<ChoiceItem> items;
  for (const DepositVote& each : m_check.votes)
    if (!each.vote && each.conflict.isEmpty())
      items.append({QString::number(each.expert.value()), each.name, each.unit, {}, {}, {}});
  return items;
}

void VoteSheet::accept() {
  if (!begins()) return;
  const QJsonObject values = form()->values();
  EnterVote entered;
  entered.check = m_check.id;
  entered.expert = DepositExpertId(values.value(QLatin1String("expert")).toString().toLongLong());
  ExpertVote vote{};
  if (fromCode(values.value(QLatin1String("vote")).toString(), vote)) entered.vote = vote;
  entered.opinion = values.value(QLatin1String("opinion")).toString();
  entered.proofs = m_proofs->proofs();
  m_office.run(EnterAVote, entered).then(this, [this](Result<DepositCheck> now) {
    if (!answered(now)) return;
    emit done(*now, tr("The vote is entered."));
    finish();
  });
}

void VoteSheet::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_O && event->modifiers() == Qt::ControlModifier) return m_proofs->choose();
  Sheet::keyPressEvent(event);
}
