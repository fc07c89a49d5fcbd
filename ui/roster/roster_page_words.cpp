// What the page of rosters says of where it is.
#include "roster/roster_page.h"

#include "base/sentences.h"
#include "kit/work_words.h"
#include "roster/roster_words.h"

QString RosterPage::forwardWords() const {
  switch (m_flow.step()) {
    case RosterStep::File:
    case RosterStep::Reading:
      return tr("Choose a file");
    case RosterStep::Columns:
    case RosterStep::Checking:
      return tr("Check every row");
    case RosterStep::Checked:
    case RosterStep::Importing:
      return tr("Import the %1 good row(s)").arg(work_words::count(m_flow.importable()));
    case RosterStep::Done:
      break;
  }
  if (m_flow.report().cancelled) return tr("Go on importing");
  const qint64 more = m_flow.importable();
  if (more > 0) return tr("Import the %1 good row(s)").arg(work_words::count(more));
  return m_flow.nextSheet() < 0 ? tr("The next list") : tr("The next sheet");
}

QString RosterPage::progressWords() const {
  const RosterProgress& progress = m_flow.progress();
  const qint64 all = m_flow.step() == RosterStep::Importing ? m_flow.report().counts.rows : 0;
  const QString rows =
      all > 0 ? QStringLiteral("%1 / %2").arg(work_words::count(progress.rows), work_words::count(all))
              : work_words::count(progress.rows);
  QStringList words{
      (m_flow.step() == RosterStep::Importing ? tr("%1 rows imported") : tr("%1 rows checked")).arg(rows)};
  if (const QString rate = work_words::rate(progress.rowsPerSecond); !rate.isEmpty()) words << rate;
  if (const QString left = work_words::timeLeft(progress.secondsLeft); !left.isEmpty()) words << left;
  return words.join(QStringLiteral(" · "));
}

QString RosterPage::resultWords() const {
  const RosterReport& report = m_flow.report();
  const RosterCounts& counts = report.counts;
  const QString in = work_words::count(counts.fresh + counts.returning + counts.moving);
  if (report.cancelled)
    return tr("Stopped between two rows: %1 are in, none is half in. Import goes on where it was.").arg(in);
  QStringList words{tr("%1 row(s) imported in %2.").arg(in, work_words::timeTaken(report.seconds))};
  if (counts.alreadyIn > 0) words += tr("%1 were in already.").arg(work_words::count(counts.alreadyIn));
  if (report.broken) words += report.broken->text();
  return joinedSentences(words);
}

QString RosterPage::crumb() const {
  switch (m_flow.step()) {
    case RosterStep::Checked:
      return tr("checked · nothing is written yet · %1").arg(work_words::timeTaken(m_flow.report().seconds));
    case RosterStep::Checking:
    case RosterStep::Importing:
      return progressWords();
    default:
      return {};
  }
}
