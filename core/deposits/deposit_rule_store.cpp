#include "deposits/deposit_rule_store.h"

namespace deposit_rule_store {

namespace {

const QStringList& figureColumns() {
  static const QStringList columns{QStringLiteral("jurisdiction"),    QStringLiteral("name"),
                                   QStringLiteral("valid_from"),      QStringLiteral("valid_to"),
                                   QStringLiteral("cost_rate"),       QStringLiteral("labour_rate"),
                                   QStringLiteral("basis"),           QStringLiteral("may_choose"),
                                   QStringLiteral("begun_rate"),      QStringLiteral("begun_pro_rata"),
                                   QStringLiteral("round_to"),        QStringLiteral("round_mode"),
                                   QStringLiteral("least_sum"),       QStringLiteral("most_sum"),
                                   QStringLiteral("releases"),        QStringLiteral("waiting_days"),
                                   QStringLiteral("surcharge_a"),     QStringLiteral("surcharge_b"),
                                   QStringLiteral("surcharge_c"),     QStringLiteral("surcharge_d"),
                                   QStringLiteral("experts"),         QStringLiteral("monthly_wage"),
                                   QStringLiteral("share_below"),     QStringLiteral("share_above"),
                                   QStringLiteral("alike_enough"),    QStringLiteral("alike_factor"),
                                   QStringLiteral("heads_below"),     QStringLiteral("heads_above"),
                                   QStringLiteral("density_below"),   QStringLiteral("habit_enough"),
                                   QStringLiteral("source"),          QStringLiteral("least_labour_share"),
                                   QStringLiteral("supplement_share")};
  return columns;
}

QVariant millionths(Rate rate) { return rate.inMillionths(); }

/// In the order of figureColumns().
QVariantList figuresOf(const DepositRuleData& d) {
  return {bind::value(d.jurisdiction),
          bind::value(d.name),
          bind::value(d.validFrom),
          bind::value(d.validTo),
          millionths(d.costRate),
          millionths(d.labourRate),
          bind::value(d.asked),
          bind::value(d.mayChoose),
          millionths(d.begunRate),
          bind::value(d.begunProRata),
          bind::value(d.roundTo),
          bind::value(d.roundMode),
          bind::value(d.leastSum),
          bind::value(d.mostSum),
          bind::value(d.releases),
          d.waitingDays,
          millionths(d.surchargeA),
          millionths(d.surchargeB),
          millionths(d.surchargeC),
          millionths(d.surchargeD),
          d.experts,
          bind::value(d.monthlyWage),
          millionths(d.shareBelow),
          millionths(d.shareAbove),
          d.alikeEnough,
          d.alikeFactor,
          millionths(d.headsBelow),
          millionths(d.headsAbove),
          millionths(d.densityBelow),
          d.habitEnough,
          bind::value(d.source),
          millionths(d.leastLabourShare),
          millionths(d.supplementShare)};
}

Rate rateAt(const Rows& rows, int column) { return Rate::millionths(rows.integer(column)); }

void readSums(const Rows& rows, DepositRuleData& d) {
  d.roundTo = rows.money(10);
  d.roundMode = coded(rows.text(11), Rounding::HalfUp);
  d.leastSum = rows.money(12);
  d.mostSum = rows.money(13);
  d.releases = rows.flag(14);
  d.waitingDays = rows.integer(15);
  d.surchargeA = rateAt(rows, 16);
  d.surchargeB = rateAt(rows, 17);
  d.surchargeC = rateAt(rows, 18);
  d.surchargeD = rateAt(rows, 19);
}

void readJudging(const Rows& rows, DepositRuleData& d) {
  d.experts = rows.integer(20);
  d.monthlyWage = rows.money(21);
  d.shareBelow = rateAt(rows, 22);
  d.shareAbove = rateAt(rows, 23);
  d.alikeEnough = rows.integer(24);
  d.alikeFactor = rows.integer(25);
  d.headsBelow = rateAt(rows, 26);
  d.headsAbove = rateAt(rows, 27);
  d.densityBelow = rateAt(rows, 28);
  d.habitEnough = rows.integer(29);
}

DepositRuleData dataFrom(const Rows& rows) {
  DepositRuleData d;
  d.jurisdiction = rows.text(0);
  d.name = rows.text(1);
  d.validFrom = rows.date(2);
  d.validTo = rows.date(3);
  d.costRate = rateAt(rows, 4);
  d.labourRate = rateAt(rows, 5);
  d.asked = coded(rows.text(6), DepositBasis::LabourCost);
  d.mayChoose = rows.flag(7);
  d.begunRate = rateAt(rows, 8);
  d.begunProRata = rows.flag(9);
  readSums(rows, d);
  readJudging(rows, d);
  d.source = rows.text(30);
  d.leastLabourShare = rateAt(rows, 31);
  d.supplementShare = rateAt(rows, 32);
  return d;
}

DepositRule ruleFrom(const Rows& rows) {
  const int next = static_cast<int>(figureColumns().size());
  DepositRule rule;
  rule.data = dataFrom(rows);
  rule.id = rows.id<DepositRuleId>(next);
  rule.state = coded(rows.text(next + 1), RuleState::Draft);
  rule.enteredBy = rows.text(next + 2);
  rule.enteredAt = rows.instant(next + 3);
  rule.decidedBy = rows.text(next + 4);
  rule.decidedAt = rows.instant(next + 5);
  rule.decision = rows.text(next + 6);
  rule.endedBy = rows.text(next + 7);
  rule.endedAt = rows.instant(next + 8);
  rule.endReason = rows.text(next + 9);
  rule.version = rows.integer(next + 10);
  return rule;
}

QString selecting(const QString& where) {
  return QStringLiteral(
             "select %1, id, state, entered_by, entered_at, decided_by, decided_at, decision, ended_by, "
             "ended_at, end_reason, version from deposit_rule %2")
      .arg(figureColumns().join(u','), where);
}

QVector<DepositRule> rulesIn(Rows rows) {
  QVector<DepositRule> rules;
  while (rows.next()) rules.append(ruleFrom(rows));
  return rules;
}

QVector<QString> editorsOf(Work& work, DepositRuleId rule) {
  QVector<QString> logins;
  Rows rows = work.select(
      QStringLiteral(
          "select login from deposit_rule_editor where rule_id = ? and login <> '' order by login"),
      rule);
  while (rows.next()) logins.append(rows.text(0));
  return logins;
}

}  // namespace

DepositRuleId add(Work& work, const DepositRuleData& data) {
  QVariantList values = figuresOf(data);
  values << work.actor().login << work.now().milliseconds << work.actor().login
         << bind::value(work.operation());
  Rows rows = work.query(
      QStringLiteral("insert into deposit_rule (%1, entered_by, entered_at, edited_by, "
                     "operation_id) values (%2) returning id")
          .arg(figureColumns().join(u','), QStringList(values.size(), QStringLiteral("?")).join(u',')),
      values);
  return rows.next() ? rows.id<DepositRuleId>(0) : DepositRuleId();
}

std::optional<DepositRule> with(Work& work, DepositRuleId rule) {
  auto found = rulesIn(work.select(selecting(QStringLiteral("where id = ?")), rule));
  if (found.isEmpty()) return std::nullopt;
  found.first().editors = editorsOf(work, rule);
  return found.first();
}

QVector<DepositRule> all(Work& work) {
  return rulesIn(work.select(selecting(QStringLiteral("order by jurisdiction, valid_from, id"))));
}

QVector<DepositRule> approvedOf(Work& work, const QString& jurisdiction) {
  return rulesIn(work.select(selecting(QStringLiteral("where jurisdiction = ? and state = 'approved' "
                                                      "order by valid_from")),
                             jurisdiction));
}

QDate lastUse(Work& work, DepositRuleId rule) {
  Rows rows =
      work.select(QStringLiteral("select max(applied_on) from deposit_check where rule_id = ?"), rule);
  return rows.next() ? rows.date(0) : QDate();
}

bool edit(Work& work, const DepositRule& seen, const DepositRuleData& data) {
  QVariantList values = figuresOf(data);
  values << work.actor().login << bind::value(work.operation()) << bind::value(seen.id) << seen.version;
  return work.execute(QStringLiteral("update deposit_rule set %1 = ?, edited_by = ?, version = version + 1, "
                                     "operation_id = ? where id = ? and version = ? and state = 'draft'")
                          .arg(figureColumns().join(QStringLiteral(" = ?, "))),
                      values) == 1;
}

bool decide(Work& work, const DepositRule& seen, RuleState state, const QString& words) {
  return work.exec(QStringLiteral("update deposit_rule set state = ?, decided_by = ?, decided_at = ?, "
                                  "decision = ?, version = version + 1, operation_id = ? "
                                  "where id = ? and version = ? and state = 'draft'"),
                   state, work.actor().login, work.now(), words, work.operation(), seen.id,
                   seen.version) == 1;
}

bool end(Work& work, const DepositRule& seen, const QDate& lastDay, const QString& reason) {
  return work.exec(QStringLiteral("update deposit_rule set valid_to = ?, ended_by = ?, ended_at = ?, "
                                  "end_reason = ?, version = version + 1, operation_id = ? "
                                  "where id = ? and version = ? and state = 'approved'"),
                   lastDay, work.actor().login, work.now(), reason, work.operation(), seen.id,
                   seen.version) == 1;
}

}  // namespace deposit_rule_store
