#include "deposits/invite_sheet.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "deposits/deposit_check_operations.h"
#include "kit/buttons.h"
#include "kit/choice_box.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "kit/record_form.h"

namespace {

using enum FormGrid::Column;

constexpr int kInviteWidest = 620;
const QString kNo = QStringLiteral("no");
const QString kYes = QStringLiteral("yes");

}  // namespace

InviteSheet* InviteSheet::ask(QWidget* page, Office& office, const DepositCheck& check, Done done) {
  auto* sheet = new InviteSheet(page, office, check);
  connect(sheet, &InviteSheet::done, page,
          [done = std::move(done)](const DepositCheck& now, const QString& words) { done(now, words); });
  sheet->open(sheet->m_form->fields().first()->editor());
  return sheet;
}

InviteSheet::InviteSheet(QWidget* page, Office& office, const DepositCheck& check)
    : Sheet(page, tr("Invite an expert"), kInviteWidest), m_office(office), m_check(check) {
  card()->setHint(check.number);
  m_bar = new MessageBar;
  m_bar->hide();
  m_form = new RecordForm;
  m_form->addChoice(
      Both, QStringLiteral("expert"), [] { return tr("&Expert"); }, [this] { return m_experts; },
      Need::Required);
  ChoiceBox* conflict = m_form->addChoice(
      Both, QStringLiteral("hasConflict"), [] { return tr("Is he &tied to contractor or project?"); },
      [] {
        return QList<ChoiceItem>{{kNo, tr("no, nothing"), {}, {}, {}, {}}, {kYes, tr("yes"), {}, {}, {}, {}}};
      },
      Need::Required);
  m_form->addText(Both, QStringLiteral("conflict"), [] { return tr("&What ties him"); });
  m_form->field(QStringLiteral("conflict"))->setVisible(false);
  connect(conflict, &ChoiceBox::currentChanged, this, [this](const QString& id) {
    m_form->field(QStringLiteral("conflict"))->setVisible(id == kYes);
    m_form->field(QStringLiteral("conflict"))->setRequired(id == kYes);
  });
  card()->body()->addWidget(m_bar);
  card()->body()->addWidget(m_form);
  auto* cancel = new PlainButton(tr("Cancel"), QStringLiteral("Esc"), card());
  auto* confirm = new PrimaryButton(tr("Invite"), QStringLiteral("Ctrl+Enter"), card());
  card()->footer()->addStretch(1);
  card()->footer()->addWidget(cancel);
  card()->footer()->addWidget(confirm);
  connect(cancel, &QPushButton::clicked, this, &InviteSheet::leave);
  connect(confirm, &QPushButton::clicked, this, &InviteSheet::accept);
  m_form->retranslate();
  readRegister();
}

/// Who is in the register and not invited yet.
void InviteSheet::readRegister() {
  m_office.run(ListDepositExperts, Nothing{}).then(this, [this](Result<DepositExpertList> list) {
    if (!list) return m_bar->showMessage(ChipKind::Error, list.error().text());
    for (const DepositExpert& each : std::as_const(list->experts)) {
      const bool invited = std::any_of(m_check.votes.begin(), m_check.votes.end(),
                                       [&](const DepositVote& vote) { return vote.expert == each.id; });
      if (each.active && !invited)
        m_experts.append({QString::number(each.id.value()), each.name, each.unit, {}, {}, each.title});
    }
    m_form->retranslate();
    m_ready = true;
    if (m_experts.isEmpty())
      m_bar->showMessage(ChipKind::Warn,
                         tr("Nobody else is in the register; an administrator adds experts."));
  });
}

void InviteSheet::accept() {
  if (m_saving || !m_ready || !m_form->examine()) return;
  const QJsonObject values = m_form->values();
  const QString tied = values.value(QLatin1String("hasConflict")).toString();
  InviteExpert entered;
  entered.check = m_check.id;
  entered.expert = DepositExpertId(values.value(QLatin1String("expert")).toString().toLongLong());
  entered.hasConflict = tied == kYes;
  entered.conflict = values.value(QLatin1String("conflict")).toString();
  m_saving = true;
  m_office.run(InviteAnExpert, entered).then(this, [this, tied](Result<DepositCheck> now) {
    m_saving = false;
    if (!now) {
      if (!m_form->showError(now.error())) m_bar->showMessage(ChipKind::Error, now.error().text());
      return;
    }
    emit done(*now, tied == kYes ? tr("Noted: he is tied to the parties and has no vote.")
                                 : tr("The expert is invited."));
    finish();
  });
}
