#include "deposits/why_sheet.h"

#include <QLabel>
#include <QVBoxLayout>

#include "clearing/clearing_operations.h"
#include "deposits/share_bar.h"
#include "kit/bare_table.h"
#include "kit/message_bar.h"
#include "kit/panel.h"

namespace {
constexpr int kWhyWidest = 620;
constexpr int kTableHigh = 190;
}  // namespace

WhySheet* WhySheet::ask(QWidget* page, Office& office, const DepositCheck& check) {
  auto* sheet = new WhySheet(page, office, check);
  sheet->open(sheet);
  return sheet;
}

WhySheet::WhySheet(QWidget* page, Office& office, const DepositCheck& check)
    : Sheet(page, tr("Why is this not cleared?"), kWhyWidest) {
  setFocusPolicy(Qt::StrongFocus);
  card()->setHint(check.projectName + QStringLiteral(" · ") + check.number);
  m_bar = new MessageBar;
  m_bar->hide();
  m_sentences = makeLabel({}, TextStyle::Body);
  m_sentences->setWordWrap(true);
  m_paid = new ShareBar;
  m_crew = new ShareBar;
  m_missing = new BareTable({{[] { return tr("Name"); }, 120, Qt::AlignLeft, true},
                             {[] { return tr("ID number"); }, 180},
                             {[] { return tr("State"); }, 170}});
  m_missing->setFixedHeight(kTableHigh);
  for (QWidget* each : std::initializer_list<QWidget*>{m_bar, m_sentences, m_paid, m_crew, m_missing})
    card()->body()->addWidget(each);
  addLeave(tr("Close"));
  for (QWidget* each : std::initializer_list<QWidget*>{m_paid, m_crew, m_missing}) each->hide();
  office.run(WhyNotCleared, DepositCheckRef{check.id, {}}).then(this, [this](Result<DepositWhy> why) {
    if (!why) return m_bar->showMessage(ChipKind::Error, why.error().text());
    take(*why);
  });
}

void WhySheet::take(const DepositWhy& why) {
  m_why = why;
  m_bar->showMessage(why.cleared ? ChipKind::Ok : ChipKind::Warn,
                     why.cleared
                         ? tr("It is cleared: nothing is wanting.")
                         : tr("%n thing(s) are wanting.", nullptr, static_cast<int>(why.sentences.size())));
  QStringList lines;
  for (const QString& each : why.sentences) lines << QStringLiteral("• ") + each;
  m_sentences->setText(lines.join(u'\n'));
  m_paid->setShare(tr("Paid"), tr("%1 of %2").arg(why.paid.toString(), why.asked.toString()),
                   static_cast<double>(why.paid.inFen()), static_cast<double>(why.asked.inFen()));
  m_crew->setShare(tr("First crew registered"),
                   QStringLiteral("%1 / %2").arg(why.crewRegistered).arg(why.crewListed), why.crewRegistered,
                   why.crewListed);
  QList<ListRow> rows;
  for (const CrewMember& each : why.unregistered)
    rows.append({rows.size() + 1,
                 {each.name, each.idNumber,
                  ListCell(ChipKind::Warn, each.onFile ? tr("on file, not here") : tr("not registered"))},
                 false});
  m_missing->setRows(rows, tr("Who of the first crew is not registered"));
  m_paid->show();
  m_crew->show();
  m_missing->setVisible(!rows.isEmpty());
}
