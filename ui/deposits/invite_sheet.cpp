#include "deposits/invite_sheet.h"

#include "deposits/deposit_check_operations.h"
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
  sheet->open(sheet->form()->fields().first()->editor());
  return sheet;
}

InviteSheet::InviteSheet(QWidget* page, Office& office, const DepositCheck& check)
    : FormSheet(page, tr("Invite an expert"), kInviteWidest, new RecordForm),
      m_office(office),
      m_check(check) {
  card()->setHint(check.number);
  form()->addChoice(
      Both, QStringLiteral("expert"), [] { return tr("&Expert"); }, [this] { return m_experts; },
      Need::Required);
  ChoiceBox* conflict = form()->addChoice(
      Both, QStringLiteral("hasConflict"), [] { return tr("Is he &tied to contractor or project?"); },
      [] {
        return QList<ChoiceItem>{{kNo, tr("no, nothing"), {}, {}, {}, {}}, {kYes, tr("yes"), {}, {}, {}, {}}};
      },
      Need::Required);
  form()->addText(Both, QStringLiteral("conflict"), [] { return tr("&What ties him"); });
  form()->field(QStringLiteral("conflict"))->setVisible(false);
  connect(conflict, &ChoiceBox::currentChanged, this, [this](const QString& id) {
    form()->field(QStringLiteral("conflict"))->setVisible(id == kYes);
    form()->field(QStringLiteral("conflict"))->setRequired(id == kYes);
  });
  addAnswers(tr("Cancel"), tr("Invite"));
  form()->retranslate();
  readRegister();
}

/// Who is in the register and not invited yet.
void InviteSheet::readRegister() {
  m_office.run(ListDepositExperts, Nothing{}).then(this, [this](Result<DepositExpertList> list) {
    if (!list) return bar()->showMessage(ChipKind::Error, list.error().text());
    for (const DepositExpert& each : std::as_const(list->experts)) {
      const bool invited = std::any_of(m_check.votes.begin(), m_check.votes.end(),
                                       [&](const DepositVote& vote) { return vote.expert == each.id; });
      if (each.active && !invited)
        m_experts.append({QString::number(each.id.value()), each.name, each.unit, {}, {}, each.title});
    }
    form()->retranslate();
    m_ready = true;
    if (m_experts.isEmpty())
      bar()->showMessage(ChipKind::Warn,
                         tr("Nobody else is in the register; an administrator adds experts."));
  });
}

void InviteSheet::accept() {
  if (!m_ready || !begins()) return;
  const QJsonObject values = form()->values();
  const QString tied = values.value(QLatin1String("hasConflict")).toString();
  InviteExpert entered;
  entered.check = m_check.id;
  entered.expert = DepositExpertId(values.value(QLatin1String("expert")).toString().toLongLong());
  entered.hasConflict = tied == kYes;
  entered.conflict = values.value(QLatin1String("conflict")).toString();
  m_office.run(InviteAnExpert, entered).then(this, [this, tied](Result<DepositCheck> now) {
    if (!answered(now)) return;
    emit done(*now, tied == kYes ? tr("Noted: he is tied to the parties and has no vote.")
                                 : tr("The expert is invited."));
    finish();
  });
}
