#include "deposits/crew_panel.h"

#include <QVBoxLayout>

#include "deposits/share_bar.h"
#include "kit/bare_table.h"
#include "kit/status_chip.h"

CrewPanel::CrewPanel(QWidget* parent) : Panel({}, QStringLiteral(" "), parent) {
  m_here = new ShareBar;
  m_onFile = new ShareBar;
  m_missing = new StatusChip;
  m_table = new BareTable({{[] { return tr("Name"); }, 64, Qt::AlignLeft, true},
                           {[] { return tr("ID number"); }, 146},
                           {[] { return tr("State"); }, 132}});
  addHeaderWidget(m_missing);
  setBodyMargins(0);
  body()->setSpacing(6);
  auto* bars = new QVBoxLayout;
  bars->setContentsMargins(12, 8, 12, 0);
  bars->setSpacing(6);
  bars->addWidget(m_here);
  bars->addWidget(m_onFile);
  body()->addLayout(bars);
  body()->addWidget(m_table, 1);
}

namespace {
ListCell stateOf(const CrewMember& member) {
  if (member.registered) return {ChipKind::Ok, CrewPanel::tr("registered")};
  return member.onFile ? ListCell(ChipKind::Warn, CrewPanel::tr("on file, not here"))
                       : ListCell(ChipKind::Warn, CrewPanel::tr("not registered"));
}
}  // namespace

void CrewPanel::showCheck(const DepositCheck& check) {
  QVector<CrewMember> crew = check.crew;
  std::stable_partition(crew.begin(), crew.end(), [](const CrewMember& each) { return !each.registered; });
  const int all = static_cast<int>(crew.size());
  int here = 0;
  int onFile = 0;
  QList<ListRow> rows;
  for (const CrewMember& each : std::as_const(crew)) {
    here += each.registered ? 1 : 0;
    onFile += each.onFile ? 1 : 0;
    rows.append(
        {rows.size() + 1,
         {each.name, each.idNumber.isEmpty() ? tr("no number that can be") : each.idNumber, stateOf(each)},
         false});
  }
  const auto of = [all](int count) { return QStringLiteral("%1 / %2").arg(count).arg(all); };
  setTitle(tr("First crew"));
  setHint(all > 0 ? tr("%n named", nullptr, all) : tr("%n declared in all", nullptr, check.facts.heads));
  m_here->setShare(tr("Registered on this project"), of(here), here, all);
  m_onFile->setShare(tr("On file at all"), of(onFile), onFile, all);
  for (ShareBar* each : {m_here, m_onFile}) each->setVisible(all > 0);
  m_missing->setVisible(all > 0);
  m_missing->setStatus(here < all ? ChipKind::Warn : ChipKind::Ok,
                       here < all ? tr("%n missing", nullptr, all - here) : tr("complete"));
  m_table->setEmptyText(check.kind == DepositKind::First ? tr("The list of the first crew is missing.")
                                                         : tr("The first crew stands in the first check."));
  m_table->setRows(rows, tr("First crew, who is missing first"));
}
