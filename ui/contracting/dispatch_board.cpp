#include "contracting/dispatch_board.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>

#include "attachments/attachment_rules.h"
#include "companies/company_choice.h"
#include "contracting/contracting_rules.h"
#include "contracting/dispatch_words.h"
#include "kit/bare_table.h"
#include "kit/buttons.h"
#include "kit/choice_box.h"
#include "kit/day_words.h"
#include "kit/key_menu.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "kit/record_form.h"
#include "office/office.h"
#include "projects/project_choice.h"

namespace {

using enum FormGrid::Column;

const QString reasonKey = QStringLiteral("reason");
const QString overlapKey = QStringLiteral("overlapReason");

QList<ChoiceItem> wageKinds() {
  QList<ChoiceItem> items;
  for (const WagePer per : {WagePer::Day, WagePer::Month})
    items.append({codeOf(per), nameOf(per), {}, {}, {}, {}});
  return items;
}

/// The terms and the reason, which is no part of them.
Result<DispatchData> termsIn(QJsonObject values) {
  values.remove(reasonKey);
  return fromJson<DispatchData>(values);
}

/// Lists that come whole are searched here.
bool isFoundIn(const QString& line, const QString& text) { return line.contains(text, Qt::CaseInsensitive); }

}  // namespace

DispatchBoard::DispatchBoard(Office& office, QWidget* parent) : RecordBoard(parent), m_office(office) {
  buildFilter();
  buildForm();
  buildPapers();
  finish({{[] { return tr("Dispatching company"); }, 130, Qt::AlignLeft, true, {}},
          {[] { return tr("General contractor"); }, 120, Qt::AlignLeft, false, {}},
          {[] { return tr("Project"); }, 110, Qt::AlignLeft, false, {}},
          {[this] { return m_filter == Filter::Gaps ? tr("Since") : tr("Until"); },
           92,
           Qt::AlignLeft,
           false,
           {}},
          {[] { return tr("State"); }, 110, Qt::AlignLeft, false, {}}});
  connect(table(), &DataTable::currentIdChanged, this, [this](qint64 row) {
    if (row < 0) chooseGap(row);
  });
}

void DispatchBoard::buildFilter() {
  m_which = new SegmentBar;
  addListWidget(m_which);
  connect(m_which, &SegmentBar::currentChanged, this, [this](int index) {
    m_filter = static_cast<Filter>(index);
    reload();
  });
}

void DispatchBoard::buildForm() {
  RecordForm* f = form();
  chooseCompanies(
      f->addReference(
          Both, QStringLiteral("contractor"), [] { return tr("General &contractor"); }, Need::Required),
      m_office, codeOf(CompanyKind::GeneralContractor));
  chooseCompanies(
      f->addReference(
          Both, QStringLiteral("dispatcher"), [] { return tr("&Dispatching company"); }, Need::Required),
      m_office, codeOf(CompanyKind::Dispatching));
  chooseProjects(
      f->addReference(Both, QStringLiteral("project"), [] { return tr("&Project (empty: all of his)"); }),
      m_office);
  f->addMoney(
      Left, QStringLiteral("wage"), [] { return tr("Agreed &wage"); }, Need::Required);
  f->addChoice(
      Right, QStringLiteral("wagePer"), [] { return tr("Paid f&or"); }, wageKinds, Need::Required);
  f->addNumber(Left, QStringLiteral("agreedHeads"), [] { return tr("Agreed &heads"); });
  const auto date = [&](FormGrid::Column column, const char* key, RecordForm::Words words) {
    f->addDate(column, QLatin1String(key), std::move(words), Need::Required)
        ->setToday(m_office.clock().today());
  };
  date(Right, "signedOn", [] { return tr("Si&gned on"); });
  date(Left, "from", [] { return tr("&From"); });
  date(Right, "until", [] { return tr("&Until"); });
  f->addText(Both, QStringLiteral("note"), [] { return tr("&Note"); });
  f->addText(Both, overlapKey, [] { return tr("Why &both hold"); });
  f->addText(Both, reasonKey, [] { return tr("&Reason of the change"); });
  f->setCheck([this](const QJsonObject& values) { return check(values); });
}

void DispatchBoard::buildPapers() {
  m_papers = new QWidget;
  auto* column = new QVBoxLayout(m_papers);
  column->setContentsMargins(0, 0, 0, 0);
  m_scansTitle = new SectionTitle(QStringLiteral(" "));
  m_historyTitle = new SectionTitle(QStringLiteral(" "));
  m_scans = new BareTable({{[] { return tr("Scan"); }, 120, Qt::AlignLeft, true},
                           {[] { return tr("Handed in"); }, 140, Qt::AlignLeft, false}});
  m_history = makeLabel({}, TextStyle::Body, Token::Muted);
  m_history->setWordWrap(true);
  m_attach = makeAction(this, {}, QKeySequence(Qt::ALT | Qt::Key_Plus), QStringLiteral("plus"));
  m_show = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_O), QStringLiteral("open"));
  m_end = makeAction(this, {}, QKeySequence(Qt::ALT | Qt::Key_Z), QStringLiteral("check"));
  connect(m_attach, &QAction::triggered, this, [this] {
    if (m_contract.line.id) emit attachRequested();
  });
  connect(m_show, &QAction::triggered, this, &DispatchBoard::openScan);
  connect(m_scans, &DataTable::opened, this, &DispatchBoard::openScan);
  connect(m_end, &QAction::triggered, this, [this] {
    if (m_contract.line.id) emit endRequested(m_contract);
  });
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addStretch(1);
  for (QAction* each : {m_show, m_attach, m_end}) row->addWidget(new PlainButton(each));
  column->addWidget(m_scansTitle);
  column->addWidget(m_scans);
  column->addLayout(row);
  column->addWidget(m_historyTitle);
  column->addWidget(m_history);
  below()->addWidget(m_papers);
}

QList<QAction*> DispatchBoard::segmentActions() const {
  return RecordBoard::segmentActions() + QList{m_show, m_attach, m_end};
}

void DispatchBoard::retranslate() {
  RecordBoard::retranslate();
  m_which->setSegments({tr("no contract"), tr("all"), tr("end soon"), tr("no scan")});
  m_which->setCurrent(static_cast<int>(m_filter));
  m_which->setAccessibleName(tr("Which contracts are listed"));
  m_scansTitle->setTitle(tr("Scans"));
  m_historyTitle->setTitle(tr("What was changed"));
  m_attach->setText(tr("Attach the scan"));
  m_show->setText(tr("Show the scan"));
  m_end->setText(tr("End before its term"));
  m_scans->setEmptyText(tr("The scan of the signed contract is missing."));
  showPapers();
}

RecordBoard::Names DispatchBoard::names() const {
  return {tr("Dispatching contracts"),
          tr("company, project or number"),
          m_filter == Filter::Gaps ? tr("Whoever is on site through a dispatching company is covered.")
                                   : tr("No contract is found. Ctrl+N puts one on file."),
          tr("New contract"),
          tr("New contract"),
          tr("%1 saved")};
}

Findings DispatchBoard::check(const QJsonObject& values) const {
  const auto entered = termsIn(values);
  if (!entered)
    return {{Level::Error, entered.error().field, QStringLiteral("form"), entered.error().message}};
  const QDate today = m_office.clock().today();
  Findings findings = contracting_rules::checkTerms(*entered, today);
  if (m_contract.line.id && !isClosed())
    findings << contracting_rules::checkAmendment(m_contract.line.data, values.value(reasonKey).toString(),
                                                  today);
  return findings;
}

bool DispatchBoard::isClosed() const {
  return m_contract.line.endedOn.isValid() || m_contract.line.state == DispatchState::Over;
}

// ---- listed ------------------------------------------------------------------------------------------

void DispatchBoard::setFilter(Filter filter) { m_which->setCurrent(static_cast<int>(filter)); }

void DispatchBoard::fetch(const QString& text, const QVariant& cursor, PagedTableModel::Done done) {
  if (m_filter == Filter::Gaps) return fetchGaps(text, done);
  if (m_filter == Filter::Ending) return fetchEnding(text, done);
  fetchContracts(text, cursor, done);
}

void DispatchBoard::fetchContracts(const QString& text, const QVariant& cursor,
                                   const PagedTableModel::Done& done) {
  DispatchListRequest asked;
  asked.text = text;
  asked.cursor = cursor.toString();
  asked.scanMissing = m_filter == Filter::NoScan;
  m_office.run(ListDispatchContracts, asked).then(this, [done](Result<DispatchListPage> page) {
    TablePage answer;
    if (!page)
      answer.error = page.error().text();
    else
      for (const DispatchLine& line : std::as_const(page->lines))
        answer.rows.append(dispatch_words::row(line));
    if (page && !page->cursor.isEmpty()) answer.next = page->cursor;
    done(answer);
  });
}

/// As the desk lists them: within the days of notice, and not renewed.
void DispatchBoard::fetchEnding(const QString& text, const PagedTableModel::Done& done) {
  m_office.run(WatchDispatchContracts, {}, {{}, LaneName::Bulk})
      .then(this, [text, done](Result<DispatchWatch> watch) {
        TablePage answer;
        if (!watch)
          answer.error = watch.error().text();
        else
          for (const DispatchLine& line : std::as_const(watch->ending))
            if (isFoundIn(line.dispatcherName + line.contractorName + line.projectName + line.number, text))
              answer.rows.append(dispatch_words::row(line));
        done(answer);
      });
}

/// All who are on site are looked through, so that this goes by the lane of long work.
void DispatchBoard::fetchGaps(const QString& text, const PagedTableModel::Done& done) {
  m_office.run(ListDispatchGaps, {}, {{}, LaneName::Bulk})
      .then(this, [this, text, done](Result<DispatchGaps> found) {
        TablePage answer;
        if (!found) answer.error = found.error().text();
        m_gaps = found ? std::move(found->gaps) : QVector<DispatchGap>();
        m_gaps.removeIf([&](const DispatchGap& each) {
          return !isFoundIn(each.dispatcherName + each.contractorName + each.projectName + each.projectNumber,
                            text);
        });
        for (int i = 0; i < m_gaps.size(); ++i) answer.rows.append(dispatch_words::row(m_gaps[i], i + 1));
        done(answer);
      });
}

/// The contract that is wanting, filled in as far as is known. What somebody is typing is not taken from him.
void DispatchBoard::chooseGap(qint64 row) {
  if (m_filter != Filter::Gaps || -row > m_gaps.size() || isEditing()) return;
  const DispatchGap gap = m_gaps[-row - 1];
  QJsonObject values = newValues();
  values.insert(QStringLiteral("contractor"), gap.contractor.value());
  values.insert(QStringLiteral("dispatcher"), gap.dispatcher.value());
  values.insert(QStringLiteral("project"), gap.project.value());
  show({0,
        0,
        names().newTitle,
        {},
        values,
        {{QStringLiteral("contractor"), gap.contractorName},
         {QStringLiteral("dispatcher"), gap.dispatcherName},
         {QStringLiteral("project"), gap.projectName}}});
  bar()->showMessage(ChipKind::Warn, dispatch_words::explanation(gap));
}

// ---- one contract ------------------------------------------------------------------------------------

BoardRecord DispatchBoard::recordOf(const DispatchContract& contract) {
  m_contract = contract;
  return {contract.line.id.value(),
          contract.version,
          contract.line.number,
          dispatch_words::scope(contract.line),
          toJson(contract.line.data),
          {{QStringLiteral("contractor"), contract.line.contractorName},
           {QStringLiteral("dispatcher"), contract.line.dispatcherName},
           {QStringLiteral("project"), contract.line.projectName}}};
}

void DispatchBoard::take(Result<DispatchContract> contract, const Loaded& done) {
  // The field for it is there only where it is asked for.
  if (!contract && contract.error().field == overlapKey) form()->field(overlapKey)->setVisible(true);
  done(contract ? Result<BoardRecord>(recordOf(*contract)) : Result<BoardRecord>(refuse(contract.error())));
}

void DispatchBoard::load(qint64 id, Loaded done) {
  m_office.run(ShowDispatchContract, DispatchRef{DispatchContractId(id), {}})
      .then(this, [this, done](Result<DispatchContract> contract) { take(std::move(contract), done); });
}

void DispatchBoard::store(const BoardRecord& record, Loaded done) {
  const auto entered = termsIn(record.values);
  if (!entered) return done(refuse(entered.error()));
  const QString reason = record.values.value(reasonKey).toString();
  m_office
      .run(SaveDispatchContract,
           SaveDispatch{DispatchContractId(record.id), record.version, *entered, reason})
      .then(this, [this, done](Result<DispatchContract> contract) { take(std::move(contract), done); });
}

QJsonObject DispatchBoard::newValues() const { return {{QStringLiteral("wagePer"), codeOf(WagePer::Day)}}; }

void DispatchBoard::shown(const BoardRecord& record) {
  if (record.id == 0) m_contract = {};
  const bool isNew = record.id == 0;
  const bool begun = !isNew && m_contract.line.state != DispatchState::Coming;
  const bool may = m_office.may(Permission::ManageCompanies);
  form()->field(reasonKey)->setVisible(begun && !isClosed());
  form()->field(overlapKey)->setVisible(!isNew && !m_contract.line.data.overlapReason.isEmpty());
  form()->setReadOnly(!may || (!isNew && isClosed()));
  m_papers->setVisible(!isNew);
  m_attach->setVisible(!isNew && may);
  m_end->setVisible(!isNew && may && !isClosed());
  m_show->setVisible(!isNew && m_office.may(Permission::RevealNumbers) && !m_contract.scans.isEmpty());
  setChips(isNew ? QList<QPair<ChipKind, QString>>() : dispatch_words::chips(m_contract));
  showPapers();
}

void DispatchBoard::showPapers() {
  QList<ListRow> rows;
  for (const Attachment& each : std::as_const(m_contract.scans)) {
    ListCell name(each.name);
    // Whoever holds the paper can tell that this is the one.
    name.toolTip = each.name + QStringLiteral("\nSHA-256 ") + each.sha256;
    rows.append({each.id.value(), {name, ListCell(momentText(each.addedAt))}, false});
  }
  m_scans->setRows(rows, tr("Scans; Enter shows one"));
  m_history->setText(m_contract.line.id ? dispatch_words::history(m_contract, *form()) : QString());
}

// ---- its paper ---------------------------------------------------------------------------------------

void DispatchBoard::openScan() {
  if (!m_show->isVisible()) return;
  for (const Attachment& each : std::as_const(m_contract.scans))
    if (each.id.value() == m_scans->currentId()) return emit scanRequested(each);
  if (!m_contract.scans.isEmpty()) emit scanRequested(m_contract.scans.last());
}

void DispatchBoard::attach(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return bar()->showMessage(ChipKind::Error, tr("The file %1 cannot be read.").arg(path));
  // One byte more than may be: a larger file is refused without being read to its end.
  const NewAttachment scan{QFileInfo(path).fileName(), file.read(attachment_rules::largestBytes + 1)};
  m_office.run(AttachDispatchScan, AttachToDispatch{m_contract.line.id, {scan}})
      .then(this, [this](Result<DispatchContract> contract) {
        if (!contract) return bar()->showMessage(ChipKind::Error, contract.error().text());
        changed(*contract);
        bar()->showMessage(ChipKind::Ok, tr("The scan is kept with the contract."));
      });
}

void DispatchBoard::changed(const DispatchContract& contract) {
  if (contract.line.id == m_contract.line.id) {
    // What is typed and not saved stays; the version is the new one.
    const QJsonObject typed = form()->values();
    const bool editing = isEditing();
    show(recordOf(contract));
    if (editing) form()->typeValues(typed);
  }
  reload();
}
