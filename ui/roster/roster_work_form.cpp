#include "roster/roster_work_form.h"

#include <QVBoxLayout>

#include "companies/company_choice.h"
#include "companies/company_operations.h"
#include "kit/choice_box.h"
#include "kit/code_words.h"
#include "kit/record_form.h"
#include "projects/project_choice.h"
#include "roster/roster_operations.h"
#include "roster/roster_words.h"

namespace {

using enum FormGrid::Column;

const QString kNoContract = QStringLiteral("none");
const QString managerKey = QStringLiteral("assignment.manager");

QList<ChoiceItem> contractKinds() {
  return {
      {kNoContract, RosterWorkForm::tr("as the file says, else none"), {}, QStringLiteral("zw"), {}, {}},
      {codeOf(ContractKind::FixedTerm), RosterWorkForm::tr("for a term"), {}, QStringLiteral("dq"), {}, {}},
      {codeOf(ContractKind::ByTask),
       RosterWorkForm::tr("until a task is done"),
       {},
       QStringLiteral("rw"),
       {},
       {}}};
}

QList<ChoiceItem> slipWays() {
  return {{QStringLiteral("yes"),
           RosterWorkForm::tr("the manager hands the slips out"),
           {},
           QStringLiteral("fzr"),
           {},
           {}},
          {QStringLiteral("no"), RosterWorkForm::tr("no slips yet"), {}, QStringLiteral("wu"), {}, {}}};
}

QList<ChoiceItem> encodings() {
  QList<ChoiceItem> items;
  for (const char* name : {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "Big5"})
    items.append({QLatin1String(name), QLatin1String(name), {}, QString::fromLatin1(name).toLower(), {}, {}});
  return items;
}

}  // namespace

RosterWorkForm::RosterWorkForm(RosterFlow& flow, Office& office, QWidget* parent)
    : Panel({}, QStringLiteral(" "), parent), m_flow(flow), m_office(office), m_form(new RecordForm) {
  build();
  buildContract();
  setBodyScrolls();
  body()->addWidget(m_form);
  body()->addStretch(1);
  m_form->setCheck([this](const QJsonObject&) { return check(); });
  m_form->setValues(
      {{QStringLiteral("contract.kind"), kNoContract}, {QStringLiteral("slips"), QStringLiteral("yes")}});
  followChoices();
  showFile();
  showTerms();
  retranslate();
}

void RosterWorkForm::build() {
  m_sheet = m_form->addChoice(Left, QStringLiteral("file.sheet"), [] { return tr("&Sheet"); }, {});
  m_form->addNumber(Right, QStringLiteral("file.headerRow"), [] { return tr("Header &row"); });
  m_encoding = m_form->addChoice(
      Left, QStringLiteral("file.encoding"), [] { return tr("En&coding"); }, [] { return encodings(); });
  chooseProjects(
      m_form->addReference(
          Both, QStringLiteral("assignment.project"), [] { return tr("&Project"); }, Need::Required),
      m_office);
  ChoiceBox* employer = m_form->addReference(
      Left, QStringLiteral("assignment.employer"), [] { return tr("&Employer"); }, Need::Required);
  chooseCompanies(employer, m_office);
  m_manager = m_form->addChoice(
      Right, QStringLiteral("assignment.manager"), [] { return tr("Labour &manager"); }, {}, Need::Required);
  m_form->addText(Left, QStringLiteral("assignment.teamName"), [] { return tr("&Team"); });
  m_form->addChoice(
      Right, QStringLiteral("assignment.trade"), [] { return tr("Tra&de"); },
      [] { return code_words::trades(); });
  m_form->addDate(Left, QStringLiteral("assignment.beginsOn"), [] { return tr("&First day"); });
  m_form->addChoice(
      Right, QStringLiteral("slips"), [] { return tr("Sl&ips"); }, [] { return slipWays(); });
}

void RosterWorkForm::buildContract() {
  m_form->addChoice(
      Left, QStringLiteral("contract.kind"), [] { return tr("C&ontract"); }, [] { return contractKinds(); });
  m_form->addDate(Left, QStringLiteral("contract.beginsOn"), [] { return tr("Contract from"); });
  m_form->addDate(Right, QStringLiteral("contract.endsOn"), [] { return tr("Contract to"); });
  m_form->addChoice(
      Left, QStringLiteral("contract.payKind"), [] { return tr("Paid by"); },
      [] { return code_words::choices(QStringLiteral("settlement")); });
  m_form->addMoney(Right, QStringLiteral("contract.pay"), [] { return tr("Pay"); });
}

void RosterWorkForm::followChoices() {
  auto* employer = qobject_cast<ChoiceBox*>(m_form->field(QStringLiteral("assignment.employer"))->editor());
  auto* kind = qobject_cast<ChoiceBox*>(m_form->field(QStringLiteral("contract.kind"))->editor());
  auto* header = qobject_cast<QLineEdit*>(m_form->field(QStringLiteral("file.headerRow"))->editor());
  connect(employer, &ChoiceBox::currentChanged, this, &RosterWorkForm::refreshEmployer);
  connect(kind, &ChoiceBox::currentChanged, this, &RosterWorkForm::showTerms);
  connect(m_sheet, &ChoiceBox::currentChanged, this, [this](const QString& id) {
    if (!m_showing && !id.isEmpty()) m_flow.readAt({id.toInt(), -1});
  });
  connect(m_encoding, &ChoiceBox::currentChanged, this, [this](const QString& id) {
    if (!m_showing && !id.isEmpty()) m_flow.readIn(id);
  });
  connect(header, &QLineEdit::editingFinished, this, [this] {
    if (!m_showing) takesHeaderRow();
  });
  connect(m_form, &RecordForm::edited, this, [this] {
    if (!m_showing) emit changed();
  });
}

void RosterWorkForm::showFile() {
  m_showing = true;
  const RosterFile& file = m_flow.file();
  const RosterHead& head = m_flow.settings().head;
  QList<ChoiceItem> sheets;
  for (int i = 0; i < file.sheets.size(); ++i)
    sheets.append({QString::number(i),
                   file.sheets[i].name,
                   {},
                   {},
                   {},
                   file.sheets[i].hidden ? tr("hidden") : QString()});
  m_sheet->setItems(sheets);
  if (!sheets.isEmpty()) m_sheet->setCurrentId(QString::number(head.sheet));
  if (!file.encoding.isEmpty()) m_encoding->setCurrentItem({file.encoding, file.encoding, {}, {}, {}, {}});
  qobject_cast<QLineEdit*>(m_form->field(QStringLiteral("file.headerRow"))->editor())
      ->setText(QString::number(head.headerRow));
  m_form->field(QStringLiteral("file.sheet"))->setVisible(sheets.size() > 1);
  m_form->field(QStringLiteral("file.headerRow"))->setVisible(!sheets.isEmpty());
  m_form->field(QStringLiteral("file.encoding"))->setVisible(!file.encoding.isEmpty());
  m_form->relayout();
  m_showing = false;
}

bool RosterWorkForm::takesHeaderRow() {
  const auto row = m_form->values().value(QLatin1String("file.headerRow")).toInteger();
  const RosterHead& head = m_flow.settings().head;
  if (m_flow.isRunning() || row == head.headerRow) return false;
  m_flow.readAt({head.sheet, row});
  return true;
}

void RosterWorkForm::showTerms() {
  const QString kind = valueOf("contract.kind");
  const bool terms = !kind.isEmpty() && kind != kNoContract;
  for (const char* key : {"contract.beginsOn", "contract.endsOn", "contract.payKind", "contract.pay"})
    m_form->field(QLatin1String(key))->setVisible(terms);
  if (kind == codeOf(ContractKind::ByTask))
    m_form->field(QStringLiteral("contract.endsOn"))->setVisible(false);
  m_form->relayout();
}

/// The managers in office of the employer that is chosen, and what its rosters' columns were.
void RosterWorkForm::refreshEmployer() {
  const CompanyId employer = work().employer;
  const quint64 asked = ++m_asked;
  if (!employer) return m_manager->setItems({});
  m_office.run(ShowCompany, CompanyRef{employer, {}})
      .then(this, [this, asked](const Result<Company>& company) {
        if (asked != m_asked || !company) return;
        offerManagers(m_manager, *company, m_office.clock().today(), tr("employer"));
      });
  m_office.run(ColumnsOfRosters, RosterEmployer{employer})
      .then(this, [this, asked](const Result<RememberedColumns>& columns) {
        if (asked != m_asked || !columns) return;
        QHash<QString, QString> fields;
        for (const RememberedColumn& each : columns->columns) fields.insert(each.heading, each.field);
        m_flow.remember(fields);
      });
}

// ---- values ------------------------------------------------------------------------------------------

QString RosterWorkForm::valueOf(const char* key) const {
  return m_form->values().value(QLatin1String(key)).toString();
}

RosterWork RosterWorkForm::work() const {
  const QJsonObject values = m_form->values();
  const auto day = [&](const char* key) {
    return QDate::fromString(values.value(QLatin1String(key)).toString(), Qt::ISODate);
  };
  RosterWork work;
  work.project = ProjectId(values.value(QLatin1String("assignment.project")).toInteger());
  work.employer = CompanyId(values.value(QLatin1String("assignment.employer")).toInteger());
  work.manager = ManagerId(values.value(QLatin1String("assignment.manager")).toString().toLongLong());
  work.teamName = values.value(QLatin1String("assignment.teamName")).toString();
  work.trade = values.value(QLatin1String("assignment.trade")).toString();
  work.beginsOn = day("assignment.beginsOn");
  work.slipsGoToManager = values.value(QLatin1String("slips")).toString() != QLatin1String("no");
  ContractData contract;
  if (!fromCode(values.value(QLatin1String("contract.kind")).toString(), contract.kind)) return work;
  contract.beginsOn = day("contract.beginsOn");
  if (contract.kind == ContractKind::FixedTerm) contract.endsOn = day("contract.endsOn");
  contract.payKind = values.value(QLatin1String("contract.payKind")).toString();
  contract.pay = Money::parse(values.value(QLatin1String("contract.pay")).toString()).value_or(Money());
  work.contract = contract;
  return work;
}

/// What a column gives need not stand here.
Findings RosterWorkForm::check() const {
  Findings findings;
  const RosterWork entered = work();
  const auto& columns = m_flow.settings().head.columns;
  const bool hasDay = std::any_of(columns.begin(), columns.end(), [](const RosterColumn& each) {
    return each.field == QLatin1String("assignment.beginsOn");
  });
  if (!entered.beginsOn.isValid() && !hasDay)
    findings << errorAt(
        "assignment.beginsOn", "begins-on-missing",
        message(QT_TRANSLATE_NOOP("core", "No column says the first day. Enter it for all.")));
  if (!entered.contract) return findings;
  if (!entered.contract->beginsOn.isValid())
    findings << errorAt("contract.beginsOn", "contract-begins-missing",
                        message(QT_TRANSLATE_NOOP("core", "Enter the contract's first day.")));
  if (entered.contract->kind == ContractKind::FixedTerm && !entered.contract->endsOn.isValid())
    findings << errorAt("contract.endsOn", "contract-ends-missing",
                        message(QT_TRANSLATE_NOOP("core", "Enter the contract's last day.")));
  return findings;
}

bool RosterWorkForm::examine() { return m_form->examine(); }

QList<RosterGiven> RosterWorkForm::given() const {
  QList<RosterGiven> list;
  for (const char* key : {"assignment.project", "assignment.employer", "assignment.manager",
                          "assignment.teamName", "assignment.beginsOn"}) {
    const QString value =
        qobject_cast<QLineEdit*>(m_form->field(QLatin1String(key))->editor())->text().trimmed();
    if (!value.isEmpty()) list.append({roster_words::field(QLatin1String(key)), value});
  }
  return list;
}

QJsonObject RosterWorkForm::state() const {
  QJsonObject texts = m_form->referenceTexts();
  texts.insert(managerKey, m_manager->currentItem().text);
  return {{QStringLiteral("values"), m_form->values()}, {QStringLiteral("texts"), texts}};
}

void RosterWorkForm::restore(const QJsonObject& state) {
  m_showing = true;
  const QJsonObject values = state[QStringLiteral("values")].toObject();
  const QJsonObject texts = state[QStringLiteral("texts")].toObject();
  // Until the employer's managers are there, the one who was chosen is the list.
  if (const QString manager = values[managerKey].toString(); !manager.isEmpty())
    m_manager->setItems({{manager, texts[managerKey].toString(), {}, {}, {}, {}}});
  m_form->setValues(values, texts);
  m_showing = false;
  showFile();
  showTerms();
}

bool RosterWorkForm::showError(const Error& error) { return m_form->showError(error); }

void RosterWorkForm::retranslate() {
  m_showing = true;
  setTitle(tr("Where they work"));
  setHint(tr("holds for every row that says nothing else"));
  m_form->retranslate();
  m_showing = false;
}
