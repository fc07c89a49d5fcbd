#include "rules/rule_board.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "base/clock.h"
#include "catalogue/office_operations.h"
#include "deposits/deposit_rule_operations.h"
#include "deposits/deposit_rule_rules.h"
#include "identity/division.h"
#include "kit/buttons.h"
#include "kit/choice_box.h"
#include "kit/key_menu.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "kit/people.h"
#include "kit/reason_sheet.h"
#include "kit/record_form.h"
#include "rules/end_rule_sheet.h"
#include "rules/rule_values.h"

namespace {

using enum FormGrid::Column;

constexpr int kLongestDecision = 500;

ListCell ruleState(const DepositRule& rule, const QDate& today) {
  if (rule.state == RuleState::Draft) return {ChipKind::Wait, RuleBoard::tr("to be approved")};
  if (rule.state == RuleState::Refused) return {ChipKind::Off, RuleBoard::tr("refused")};
  if (rule.data.validFrom > today) return {ChipKind::Queued, RuleBoard::tr("to come")};
  if (rule.data.validTo.isValid() && rule.data.validTo < today)
    return {ChipKind::Off, RuleBoard::tr("ended")};
  return {ChipKind::Ok, RuleBoard::tr("in force")};
}

/// The place by its name alone; which code it is, the tool tip tells.
ListCell placeCell(const QString& code) {
  const QString name = Divisions::get().describe(code);
  ListCell cell(name.isEmpty() ? code : name);
  cell.toolTip = deposit_rule_rules::placeName(code);
  return cell;
}

ListCell daysCell(const DepositRuleData& data) {
  const QString last = data.validTo.isValid() ? isoText(data.validTo) : RuleBoard::tr("open");
  ListCell cell(isoText(data.validFrom));
  cell.toolTip = cell.text + QStringLiteral(" – ") + last;
  return cell;
}

QString ratesOf(const DepositRuleData& data) {
  const QString cost = data.costRate.isZero() ? QStringLiteral("–") : data.costRate.toString();
  const QString labour = data.labourRate.isZero() ? QStringLiteral("–") : data.labourRate.toString();
  return cost + QStringLiteral(" / ") + labour;
}

bool speaksOf(const DepositRule& rule, const QString& text) {
  return text.isEmpty() || rule.data.name.contains(text, Qt::CaseInsensitive) ||
         deposit_rule_rules::placeName(rule.data.jurisdiction).contains(text);
}

}  // namespace

RuleBoard::RuleBoard(Office& office, QWidget* parent) : RecordBoard(parent), m_office(office) {
  buildForm();
  buildSums();
  buildMargins();
  buildDecisions();
  setEditable(office.may(Permission::WriteRules));
  // At 1366 pixels all of them stand beside the form without a scroll bar; the last day is in the form.
  finish({{[] { return tr("Where"); }, 142},
          {[] { return tr("Rule"); }, 120, Qt::AlignLeft, true},
          {[] { return tr("State"); }, 128},
          {[] { return tr("From"); }, 90},
          {[] { return tr("Cost / labour"); }, 100}});
}

// ---- the form ----------------------------------------------------------------------------------------

void RuleBoard::buildForm() {
  RecordForm* f = form();
  f->addText(
      Both, QStringLiteral("name"), [] { return tr("Name"); }, Need::Required);
  f->addText(
      Left, QStringLiteral("jurisdiction"), [] { return tr("Division code"); }, Need::Required);
  f->addText(
      Right, QStringLiteral("source"), [] { return tr("Source"); }, Need::Required);
  f->addDate(
       Left, QStringLiteral("validFrom"), [] { return tr("Holds from"); }, Need::Required)
      ->setToday(m_office.clock().today());
  f->addDate(Right, QStringLiteral("validTo"), [] {
     return tr("until");
   })->setToday(m_office.clock().today());
  f->addTitle([] { return tr("What is asked"); });
  f->addText(Left, QStringLiteral("costRate"), [] { return tr("Of the cost"); });
  f->addText(Right, QStringLiteral("labourRate"), [] { return tr("Of labour cost"); });
  f->addChoice(
      Left, QStringLiteral("basis"), [] { return tr("Asked of"); }, rule_values::bases, Need::Required);
  f->addChoice(
      Right, QStringLiteral("mayChoose"), [] { return tr("May he choose"); }, rule_values::yesNo,
      Need::Required);
  f->addText(Left, QStringLiteral("leastLabourShare"), [] { return tr("Least labour share"); });
  f->addText(Right, QStringLiteral("begunRate"), [] { return tr("Begun before"); });
  f->addChoice(
      Left, QStringLiteral("begunProRata"), [] { return tr("… by days left"); }, rule_values::yesNo,
      Need::Required);
  f->setCheck([](const QJsonObject& values) {
    const auto entered = rule_values::dataOf(values);
    if (!entered)
      return Findings{{Level::Error, entered.error().field, QStringLiteral("form"), entered.error().message}};
    return deposit_rule_rules::check(*entered);
  });
}

void RuleBoard::buildSums() {
  RecordForm* f = form();
  f->addMoney(Right, QStringLiteral("roundTo"), [] { return tr("Rounded to"); });
  f->addChoice(
      Left, QStringLiteral("roundMode"), [] { return tr("Rounding"); }, rule_values::roundings,
      Need::Required);
  f->addMoney(Right, QStringLiteral("leastSum"), [] { return tr("Least sum"); });
  f->addMoney(Left, QStringLiteral("mostSum"), [] { return tr("Greatest sum"); });
  f->addText(Right, QStringLiteral("supplementShare"), [] { return tr("Supplement above"); });
  f->addTitle([] { return tr("More by credit"); });
  f->addText(Left, QStringLiteral("surchargeA"), [] { return tr("Level A"); });
  f->addText(Right, QStringLiteral("surchargeB"), [] { return tr("Level B"); });
  f->addText(Left, QStringLiteral("surchargeC"), [] { return tr("Level C"); });
  f->addText(Right, QStringLiteral("surchargeD"), [] { return tr("Level D"); });
  f->addTitle([] { return tr("Paid back, experts"); });
  f->addChoice(
      Left, QStringLiteral("releases"), [] { return tr("Paid back"); }, rule_values::yesNo, Need::Required);
  f->addNumber(Right, QStringLiteral("waitingDays"), [] { return tr("after days"); });
  f->addNumber(
      Left, QStringLiteral("experts"), [] { return tr("Experts"); }, Need::Required);
}

void RuleBoard::buildMargins() {
  RecordForm* f = form();
  f->addTitle([] { return tr("What is flagged"); });
  f->addMoney(
      Left, QStringLiteral("monthlyWage"), [] { return tr("Usual wage"); }, Need::Required);
  f->addText(Left, QStringLiteral("shareBelow"), [] { return tr("Labour share −"); });
  f->addText(Right, QStringLiteral("shareAbove"), [] { return tr("Labour share +"); });
  f->addText(Left, QStringLiteral("headsBelow"), [] { return tr("Heads −"); });
  f->addText(Right, QStringLiteral("headsAbove"), [] { return tr("Heads +"); });
  f->addText(Left, QStringLiteral("densityBelow"), [] { return tr("Heads per area −"); });
  f->addNumber(
      Right, QStringLiteral("alikeEnough"), [] { return tr("Like projects"); }, Need::Required);
  f->addNumber(
      Left, QStringLiteral("alikeFactor"), [] { return tr("Alike within ×"); }, Need::Required);
  f->addNumber(
      Right, QStringLiteral("habitEnough"), [] { return tr("A habit from"); }, Need::Required);
}

void RuleBoard::buildDecisions() {
  const auto act = [this](const QKeySequence& key, const char* icon, void (RuleBoard::*run)()) {
    QAction* action = makeAction(this, {}, key, QLatin1String(icon));
    connect(action, &QAction::triggered, this, run);
    return action;
  };
  m_approve = act(Qt::ALT | Qt::Key_A, "check", &RuleBoard::approve);
  m_refuse = act(Qt::ALT | Qt::Key_N, "close", &RuleBoard::refuseIt);
  m_end = act(Qt::ALT | Qt::Key_E, "calendar", &RuleBoard::endIt);
  m_hands = makeLabel({}, TextStyle::Hint, Token::Muted);
  m_why = makeLabel({}, TextStyle::Body, Token::Warn);
  for (QLabel* each : {m_hands, m_why}) each->setWordWrap(true);
  m_decisions = new QWidget;
  auto* row = new QHBoxLayout(m_decisions);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  row->addStretch(1);
  for (QAction* each : {m_end, m_refuse, m_approve}) row->addWidget(new PlainButton(each));
  below()->addWidget(m_hands);
  below()->addWidget(m_why);
  below()->addWidget(m_decisions);
}

QList<QAction*> RuleBoard::segmentActions() const {
  return RecordBoard::segmentActions() + QList{m_approve, m_refuse, m_end};
}

void RuleBoard::retranslate() {
  m_approve->setText(tr("Approve"));
  m_refuse->setText(tr("Refuse"));
  m_end->setText(tr("End the rule"));
  RecordBoard::retranslate();
}

RecordBoard::Names RuleBoard::names() const {
  return {tr("Rules of deposits"),
          tr("place or name of the rule"),
          tr("No rule is found. An administrator writes one with Ctrl+N."),
          tr("New rule"),
          tr("New rule"),
          tr("%1 saved; a supervisor approves it")};
}

// ---- reading and saving ------------------------------------------------------------------------------

void RuleBoard::fetch(const QString& text, const QVariant&, PagedTableModel::Done done) {
  m_office.run(ListRules, Nothing{}).then(this, [this, text, done](Result<RuleList> list) {
    TablePage answer;
    if (!list) {
      answer.error = list.error().text();
      return done(answer);
    }
    const QDate today = m_office.clock().today();
    for (const DepositRule& each : std::as_const(list->depositRules)) {
      if (!speaksOf(each, text)) continue;
      const ListCell state = ruleState(each, today);
      answer.rows.append({each.id.value(),
                          {placeCell(each.data.jurisdiction), each.data.name, state, daysCell(each.data),
                           ratesOf(each.data)},
                          state.chip == ChipKind::Off});
    }
    done(answer);
  });
}

BoardRecord RuleBoard::recordOf(const DepositRule& rule) {
  m_rule = rule;
  return {rule.id.value(),
          rule.version,
          rule.data.name,
          deposit_rule_rules::placeName(rule.data.jurisdiction),
          rule_values::valuesOf(rule.data),
          {}};
}

void RuleBoard::load(qint64 id, Loaded done) {
  m_office.run(ShowDepositRule, DepositRuleRef{DepositRuleId(id)})
      .then(this, [this, done](Result<DepositRule> rule) {
        done(rule ? Result<BoardRecord>(recordOf(*rule)) : Result<BoardRecord>(refuse(rule.error())));
      });
}

void RuleBoard::store(const BoardRecord& record, Loaded done) {
  const auto entered = rule_values::dataOf(record.values);
  if (!entered) return done(refuse(entered.error()));
  const auto finished = [this, done](Result<DepositRule> rule) {
    done(rule ? Result<BoardRecord>(recordOf(*rule)) : Result<BoardRecord>(refuse(rule.error())));
  };
  if (record.id == 0)
    m_office.run(WriteDepositRule, *entered).then(this, finished);
  else
    m_office.run(ChangeDepositRule, EditDepositRule{DepositRuleId(record.id), record.version, *entered})
        .then(this, finished);
}

/// A new rule mostly differs from the one before it in few figures: it begins with those, without name, days
/// and source, which must be its own.
QJsonObject RuleBoard::newValues() const {
  QJsonObject values = rule_values::valuesOf(m_rule.id ? m_rule.data : DepositRuleData());
  for (const char* key : {"name", "validFrom", "validTo", "source"}) values.remove(QLatin1String(key));
  if (!m_rule.id) values.insert(QStringLiteral("jurisdiction"), m_office.division());
  return values;
}

// ---- showing -----------------------------------------------------------------------------------------

QString RuleBoard::whyNot() const {
  const QString login = m_office.actor() ? m_office.actor()->login : QString();
  if (!m_office.may(Permission::ApproveRules)) return tr("A supervisor decides on it.");
  if (m_rule.editors.contains(login))
    return tr("You wrote or changed this rule yourself: another supervisor decides on it.");
  return {};
}

void RuleBoard::shown(const BoardRecord& record) {
  const bool draft = record.id != 0 && m_rule.state == RuleState::Draft;
  const bool holds = record.id != 0 && m_rule.state == RuleState::Approved;
  const bool writes = m_office.may(Permission::WriteRules) && (draft || record.id == 0);
  form()->setReadOnly(!writes);
  RecordBoard::segmentActions().first()->setVisible(writes);
  const bool decides = m_office.may(Permission::ApproveRules);
  const bool own = !whyNot().isEmpty();
  for (QAction* each : {m_approve, m_refuse}) {
    each->setVisible(decides && draft);
    each->setEnabled(!own);
  }
  m_end->setVisible(decides && holds);
  m_end->setEnabled(!own);
  m_why->setText(own && (draft || (holds && decides)) ? whyNot() : QString());
  m_why->setVisible(!m_why->text().isEmpty());
  m_decisions->setVisible(decides && (draft || holds));
  showHands();
  if (record.id == 0) return setChips({});
  const ListCell state = ruleState(m_rule, m_office.clock().today());
  setChips({{*state.chip, state.text}});
}

/// Who wrote it, who decided on it, and who ended it.
void RuleBoard::showHands() {
  QStringList words;
  if (m_rule.id) {
    words << (m_rule.enteredBy.isEmpty()
                  ? tr("Shipped with the program.")
                  : tr("Written by %1 on %2.")
                        .arg(people::nameOf(m_rule.enteredBy), isoText(dateInChina(m_rule.enteredAt))));
    if (!m_rule.decidedBy.isEmpty())
      words << (m_rule.state == RuleState::Refused ? tr("Refused by %1 on %2.") : tr("Approved by %1 on %2."))
                   .arg(people::nameOf(m_rule.decidedBy), isoText(dateInChina(m_rule.decidedAt)));
    if (!m_rule.decision.isEmpty()) words << m_rule.decision;
    if (!m_rule.endedBy.isEmpty())
      words << tr("Its end was set by %1 on %2: %3")
                   .arg(people::nameOf(m_rule.endedBy), isoText(dateInChina(m_rule.endedAt)),
                        m_rule.endReason);
  }
  m_hands->setText(words.join(QLatin1Char(' ')));
  m_hands->setVisible(!words.isEmpty());
}

// ---- deciding ----------------------------------------------------------------------------------------

void RuleBoard::approve() {
  if (!whyNot().isEmpty()) return;
  ReasonSheet::ask(this,
                   {tr("Approve “%1”").arg(m_rule.data.name),
                    tr("It holds from %1. The rule in force before it ends the day before; what was computed "
                       "by that one stays. Its figures are never changed again.")
                        .arg(isoText(m_rule.data.validFrom)),
                    tr("Remark"),
                    tr("Approve"),
                    {},
                    0,
                    kLongestDecision},
                   [this, rule = m_rule](const QString& words) {
                     m_office.run(ApproveDepositRule, DecideDepositRule{rule.id, rule.version, words})
                         .then(this, [this](const Result<DepositRule>& decided) {
                           settle(decided, tr("%1 is approved"));
                         });
                   });
}

void RuleBoard::refuseIt() {
  if (!whyNot().isEmpty()) return;
  ReasonSheet::ask(
      this,
      {tr("Refuse “%1”").arg(m_rule.data.name),
       tr("It never holds. The administrator may write another."),
       tr("Reason"),
       tr("Refuse"),
       {tr("figures not as in the source"), tr("source missing")},
       2,
       kLongestDecision},
      [this, rule = m_rule](const QString& words) {
        m_office.run(RefuseDepositRule, DecideDepositRule{rule.id, rule.version, words})
            .then(this, [this](const Result<DepositRule>& decided) { settle(decided, tr("%1 is refused")); });
      });
}

void RuleBoard::endIt() {
  if (!whyNot().isEmpty()) return;
  EndRuleSheet::ask(this, m_office, m_rule,
                    [this](const DepositRule& ended) { settle(ended, tr("%1 has its last day")); });
}

void RuleBoard::settle(const Result<DepositRule>& decided, const QString& words) {
  if (!decided) {
    // What another desk did meanwhile is read before anything is decided again.
    if (decided.error().kind == ErrorKind::Conflict) open(m_rule.id.value());
    bar()->showMessage(ChipKind::Error, decided.error().text());
    return;
  }
  emit notice(words.arg(decided->data.name));
  open(decided->id.value());
  reload();
}
