#include "roster/roster_flow.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QUuid>
#include <algorithm>

#include "kit/draft_keeper.h"
#include "paper/photo.h"

namespace {

const QString kRosterDrafts = QStringLiteral("roster");

/// As at the counter: upright, and no larger than the office keeps.
Result<QByteArray> portraitOf(const QByteArray& picture) {
  auto prepared = preparePhoto(picture);
  if (!prepared) return refuse(prepared.error());
  return std::move(prepared->jpeg);
}

Result<RosterHead> headIn(const Draft& draft) {
  return fromJson<RosterHead>(draft.state[QStringLiteral("head")].toObject());
}

/// A zip of the same name beside the roster holds its photos.
QString photosBeside(const QString& path) {
  const QFileInfo roster(path);
  const QString zip =
      roster.absolutePath() + QLatin1Char('/') + roster.completeBaseName() + QStringLiteral(".zip");
  return zip != path && QFileInfo::exists(zip) ? zip : QString();
}

QJsonArray listOf(const QVector<RosterDecision>& decisions) {
  QJsonArray list;
  for (const RosterDecision& decision : decisions) list.append(toJson(decision));
  return list;
}

}  // namespace

RosterFlow::RosterFlow(Office& office, DraftKeeper& drafts, QObject* parent)
    : QObject(parent), m_office(office), m_drafts(drafts), m_job(office) {
  connect(&m_job, &RosterJob::progressed, this, [this](const RosterProgress& progress) {
    if (!isRunning()) return;
    m_progress = progress;
    emit progressed();
  });
  m_settings.preparePhoto = portraitOf;
  lookForUnfinished();
}

bool RosterFlow::isRunning() const { return m_job.isRunning(); }

QString RosterFlow::fileName() const { return QFileInfo(m_settings.path).fileName(); }

int RosterFlow::nextSheet() const {
  for (const int sheet : m_file.rosters)
    if (sheet != m_file.head.sheet && !m_sheetsIn.contains(sheet)) return sheet;
  return -1;
}

void RosterFlow::enter(RosterStep step) {
  m_step = step;
  emit stepChanged();
}

// ---- the file ----------------------------------------------------------------------------------------

void RosterFlow::open(const QString& path) {
  if (isRunning()) return;
  m_settings.path = path;
  m_settings.table = {};
  m_settings.decisions.clear();
  m_settings.photos = photosBeside(path);
  m_report = {};
  m_draft.clear();
  m_sheetsIn.clear();
  m_byHand = false;
  read({});
}

void RosterFlow::readAt(const HeadPlace& place) {
  if (isRunning() || m_settings.path.isEmpty()) return;
  m_byHand = false;
  read(place);
}

void RosterFlow::openSheet(int sheet) {
  if (isRunning()) return;
  // What was found in the sheet before says nothing of this one.
  m_report = {};
  m_imported = false;
  m_settings.decisions.clear();
  readAt({sheet, -1});
}

void RosterFlow::readIn(const QString& encoding) {
  if (isRunning() || m_settings.path.isEmpty()) return;
  m_settings.table.encoding = encoding;
  read({});
}

void RosterFlow::read(const HeadPlace& place) {
  m_place = place;
  m_readWith = m_remembered;
  m_before = m_step == RosterStep::File ? RosterStep::File : RosterStep::Columns;
  const auto reply = m_job.read(m_settings.path, m_settings.table, place, m_remembered);
  reply.then(this, [this](const Result<RosterFile>& file) {
    if (file) return take(*file);
    m_resuming.reset();
    enter(m_before);
    emit failed(file.error());
  });
  enter(RosterStep::Reading);
}

void RosterFlow::take(const RosterFile& file) {
  const QVector<int> rosters = m_place.sheet < 0 ? file.rosters : m_file.rosters;
  m_file = file;
  m_file.rosters = rosters;
  m_settings.head = file.head;
  m_imported = false;
  // The employer was chosen while the file was read: his columns are known by now.
  if (!m_resuming && !m_byHand && m_readWith != m_remembered)
    return read({file.head.sheet, m_place.headerRow});
  if (!m_resuming) return enter(RosterStep::Columns);
  const Draft draft = *std::exchange(m_resuming, std::nullopt);
  // The head as it was, for a head found again need not be the same; another file is another import.
  if (const auto head = headIn(draft); head && head->columns.size() == file.head.columns.size())
    m_settings.head = *head;
  for (const QJsonValue& each : draft.state[QStringLiteral("decisions")].toArray())
    if (const auto decision = fromJson<RosterDecision>(each.toObject()))
      m_settings.decisions.append(*decision);
  m_draft = draft.id;
  m_form = draft.state[QStringLiteral("form")].toObject();
  enter(RosterStep::Columns);
  emit resumed(m_form);
  // After the page: its form is still empty when it comes up, and says so.
  if (const auto work = fromJson<RosterWork>(draft.state[QStringLiteral("work")].toObject()))
    m_settings.work = *work;
  import();
}

void RosterFlow::setField(int column, const QString& field) {
  for (RosterColumn& each : m_settings.head.columns) {
    if (each.column == column) {
      each.field = field;
      each.why = field.isEmpty() ? QString() : QStringLiteral("chosen");
    } else if (!field.isEmpty() && each.field == field) {
      each.field.clear();
      each.why.clear();
    }
  }
  m_byHand = true;
  emit columnsChanged();
}

void RosterFlow::remember(const QHash<QString, QString>& fields) {
  if (fields == m_remembered) return;
  m_remembered = fields;
  if (m_step == RosterStep::Columns && !m_byHand) read({m_settings.head.sheet, m_place.headerRow});
}

QVector<QString> RosterFlow::missing() const {
  QSet<QString> given;
  const RosterWork& work = m_settings.work;
  if (work.project) given.insert(QStringLiteral("assignment.project"));
  if (work.employer) given.insert(QStringLiteral("assignment.employer"));
  if (work.manager) given.insert(QStringLiteral("assignment.manager"));
  if (work.beginsOn.isValid()) given.insert(QStringLiteral("assignment.beginsOn"));
  return missingFields(m_settings.head, given);
}

// ---- checking and importing --------------------------------------------------------------------------

void RosterFlow::check() {
  if (isRunning()) return;
  m_progress = {};
  m_report = {};
  m_imported = false;
  m_settings.decisions.clear();
  const auto reply = m_job.check(m_settings);
  reply.then(this, [this](const Result<RosterReport>& report) { takeReport(report, false); });
  enter(RosterStep::Checking);
}

void RosterFlow::import() {
  if (isRunning()) return;
  m_progress = {};
  keep();
  const auto reply = m_job.import(m_settings);
  reply.then(this, [this](const Result<RosterReport>& report) { takeReport(report, true); });
  enter(RosterStep::Importing);
}

void RosterFlow::takeReport(const Result<RosterReport>& report, bool imported) {
  if (!report) {
    // Back to what can be tried again.
    enter(!imported || m_report.counts.rows == 0 ? RosterStep::Columns
          : m_imported                           ? RosterStep::Done
                                                 : RosterStep::Checked);
    emit failed(report.error());
    return;
  }
  // A check that was stopped says nothing of the rows behind; an import that was stopped says what is in.
  if (!imported && report->cancelled) return enter(RosterStep::Columns);
  m_report = *report;
  m_imported = imported;
  if (imported && !report->cancelled && !report->broken && !m_draft.isEmpty()) {
    m_drafts.purge(m_draft);
    m_draft.clear();
  }
  if (imported && !report->cancelled && !report->broken) m_sheetsIn.insert(m_settings.head.sheet);
  enter(imported ? RosterStep::Done : RosterStep::Checked);
}

void RosterFlow::backToColumns() {
  if (!isRunning() && m_step != RosterStep::File) enter(RosterStep::Columns);
}

void RosterFlow::saveStanding(const QString& path) {
  if (isRunning()) return;
  m_job.writeStanding(m_settings, m_report, path).then(this, [this, path](const Result<qint64>& rows) {
    rows ? emit saved(path, *rows) : emit failed(rows.error());
  });
}

void RosterFlow::writeTemplate(const QString& path) {
  if (isRunning()) return;
  m_job.writeTemplate(path).then(this, [this, path](const Result<void>& written) {
    written ? emit templateWritten(path) : emit failed(written.error());
  });
}

// ---- decisions ---------------------------------------------------------------------------------------

void RosterFlow::decide(const RosterDecision& decision) {
  m_settings.decisions.removeIf([&](const RosterDecision& each) {
    return each.code == decision.code && (decision.row == 0 || each.row == decision.row);
  });
  m_settings.decisions.append(decision);
  emit decided();
}

void RosterFlow::takeBack(const RosterAnswer& answer) {
  const RosterDecision* decision = decisionOn(answer);
  if (!decision) return;
  m_settings.decisions.remove(decision - m_settings.decisions.constData());
  emit decided();
}

const RosterDecision* RosterFlow::decisionOn(const RosterAnswer& answer) const {
  if (answer.outcome != RosterOutcome::Doubtful) return nullptr;
  const RosterDecision* forAll = nullptr;
  for (const RosterDecision& each : m_settings.decisions) {
    if (each.code != answer.code) continue;
    if (each.row == answer.row) return &each;
    if (each.row == 0) forAll = &each;
  }
  return forAll;
}

qint64 RosterFlow::alike(const RosterAnswer& answer) const {
  return std::count_if(m_report.standing.begin(), m_report.standing.end(), [&](const RosterAnswer& each) {
    return each.outcome == RosterOutcome::Doubtful && each.code == answer.code;
  });
}

qint64 RosterFlow::importable() const {
  const RosterCounts& counts = m_report.counts;
  const qint64 good = m_imported ? 0 : counts.fresh + counts.returning + counts.moving;
  return good + accepted();
}

qint64 RosterFlow::accepted() const {
  if (m_settings.decisions.isEmpty()) return 0;
  return std::count_if(m_report.standing.begin(), m_report.standing.end(), [&](const RosterAnswer& each) {
    const RosterDecision* decision = decisionOn(each);
    return decision && decision->accept;
  });
}

qint64 RosterFlow::remaining() const {
  const RosterCounts& counts = m_report.counts;
  return counts.refused + counts.doubtful - accepted();
}

// ---- going on after a crash --------------------------------------------------------------------------

/// Before the first row is written: path, columns, work and decisions, as they are.
void RosterFlow::keep() {
  if (!m_office.actor()) return;
  if (m_draft.isEmpty()) m_draft = QUuid::createUuid().toString(QUuid::WithoutBraces);
  Draft draft;
  draft.id = m_draft;
  draft.login = m_office.actor()->login;
  draft.office = m_office.address().toString();
  draft.page = kRosterDrafts;
  draft.title = fileName();
  draft.state = {{QStringLiteral("path"), m_settings.path},
                 {QStringLiteral("encoding"), m_settings.table.encoding},
                 {QStringLiteral("photos"), m_settings.photos},
                 {QStringLiteral("head"), toJson(m_settings.head)},
                 {QStringLiteral("decisions"), listOf(m_settings.decisions)},
                 {QStringLiteral("work"), toJson(m_settings.work)},
                 {QStringLiteral("form"), m_form}};
  m_drafts.save(draft);
}

void RosterFlow::lookForUnfinished() {
  if (!m_office.actor()) return;
  m_drafts.list(m_office.address().toString(), m_office.actor()->login, kRosterDrafts)
      .then(this, [this](const Result<QVector<Draft>>& drafts) {
        if (!drafts || drafts->isEmpty() || m_step != RosterStep::File) return;
        m_unfinished = drafts->first();
        emit unfinishedFound();
      });
}

void RosterFlow::goOn() {
  if (!m_unfinished || isRunning()) return;
  m_resuming = *std::exchange(m_unfinished, std::nullopt);
  const QJsonObject& state = m_resuming->state;
  m_settings.path = state[QStringLiteral("path")].toString();
  m_settings.table = {};
  m_settings.table.encoding = state[QStringLiteral("encoding")].toString();
  m_settings.photos = state[QStringLiteral("photos")].toString();
  m_settings.decisions.clear();
  const auto head = headIn(*m_resuming);
  read(head ? HeadPlace{head->sheet, head->headerRow} : HeadPlace{});
}

void RosterFlow::forgetUnfinished() {
  if (!m_unfinished || !m_office.actor()) return;
  m_drafts.discard(m_unfinished->id, m_office.actor()->login);
  m_unfinished.reset();
}
