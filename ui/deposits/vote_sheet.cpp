#include "deposits/vote_sheet.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "corrections/proof_row.h"
#include "deposits/deposit_check_operations.h"
#include "deposits/deposit_words.h"
#include "kit/buttons.h"
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
    items.append({codeOf(each), deposit_words::vote(each), {}, {}, {}, {}});
  return items;
}

}  // namespace

VoteSheet* VoteSheet::ask(QWidget* page, Office& office, Dialogs& dialogs, const DepositCheck& check,
                          DepositExpertId expert, Done done) {
  auto* sheet = new VoteSheet(page, office, dialogs, check, expert);
  connect(sheet, &VoteSheet::done, page,
          [done = std::move(done)](const DepositCheck& now, const QString& words) { done(now, words); });
  sheet->open(sheet->m_form->field(QStringLiteral("vote"))->editor());
  return sheet;
}

VoteSheet::VoteSheet(QWidget* page, Office& office, Dialogs& dialogs, const DepositCheck& check,
                     DepositExpertId expert)
    : Sheet(page, tr("The vote of an expert"), kVoteWidest), m_office(office), m_check(check) {
  card()->setHint(check.number);
  m_bar = new MessageBar;
  m_bar->hide();
  m_form = new RecordForm;
  m_form->addChoice(
      Both, QStringLiteral("expert"), [] { return tr("&Expert"); }, [this] { return waiting(); },
      Need::Required);
  m_form->addChoice(
      Both, QStringLiteral("vote"), [] { return tr("&Vote"); }, voteChoices, Need::Required);
  m_form->addText(
      Both, QStringLiteral("opinion"), [] { return tr("&Opinion that he signed"); }, Need::Required);
  m_proofs = new ProofRow(dialogs);
  m_proofs->setHint(tr("The scan of the opinion that he signed"));
  card()->body()->addWidget(m_bar);
  card()->body()->addWidget(m_form);
  card()->body()->addWidget(m_proofs);
  auto* cancel = new PlainButton(tr("Cancel"), QStringLiteral("Esc"), card());
  auto* confirm = new PrimaryButton(tr("Enter the vote"), QStringLiteral("Ctrl+Enter"), card());
  card()->footer()->addStretch(1);
  card()->footer()->addWidget(cancel);
  card()->footer()->addWidget(confirm);
  connect(cancel, &QPushButton::clicked, this, &VoteSheet::leave);
  connect(confirm, &QPushButton::clicked, this, &VoteSheet::accept);
  connect(m_proofs, &ProofRow::refused, this,
          [this](const QString& words) { m_bar->showMessage(ChipKind::Error, words); });
  const QList<ChoiceItem> all = waiting();
  const QString wanted = QString::number(expert.value());
  const bool can =
      std::any_of(all.begin(), all.end(), [&](const ChoiceItem& each) { return each.id == wanted; });
  m_form->setValues({{QStringLiteral("expert"), can || all.isEmpty() ? wanted : all.first().id}});
  m_form->retranslate();
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
  if (m_saving || !m_form->examine()) return;
  const QJsonObject values = m_form->values();
  EnterVote entered;
  entered.check = m_check.id;
  entered.expert = DepositExpertId(values.value(QLatin1String("expert")).toString().toLongLong());
  ExpertVote vote{};
  if (fromCode(values.value(QLatin1String("vote")).toString(), vote)) entered.vote = vote;
  entered.opinion = values.value(QLatin1String("opinion")).toString();
  entered.proofs = m_proofs->proofs();
  m_saving = true;
  m_office.run(EnterAVote, entered).then(this, [this](Result<DepositCheck> now) {
    m_saving = false;
    if (!now) {
      if (!m_form->showError(now.error())) m_bar->showMessage(ChipKind::Error, now.error().text());
      return;
    }
    emit done(*now, tr("The vote is entered."));
    finish();
  });
}

void VoteSheet::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_O && event->modifiers() == Qt::ControlModifier) return m_proofs->choose();
  Sheet::keyPressEvent(event);
}
