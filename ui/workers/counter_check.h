#pragma once

#include <QObject>
#include <QSet>

#include "base/finding.h"
#include "rules/dated_rules.h"
#include "workers/counter_fields.h"
#include "workers/worker_rules.h"

/// Says beside each field what the rules of the core find, at the time interface.md wants it said: a field is
/// judged when it has been left; an error once shown goes at the key that mends it; everything is judged
/// before saving. The rules are the operation's own, so the window never says other than the office.
class CounterCheck : public QObject {
  Q_OBJECT

 public:
  explicit CounterCheck(CounterFields& fields, QObject* parent = nullptr);
  void setRules(const RuleSet& rules) { m_rules = rules; }
  void setToday(const QDate& today) { m_today = today; }
  /// Whom the visit names, as far as the office has answered: some rules depend on it.
  /// `parties`: project, employer and manager as they are on file; none while they are not all known.
  void setContext(const worker_rules::Context& context,
                  const std::optional<employment_rules::Parties>& parties);

  /// The clerk left the field: it, and what depends on it, is judged from now on.
  void visit(const QString& key);
  /// Judges what was visited, anew: after filling by a program, or in another language.
  void refresh();
  /// Judges everything. False where something blocks.
  bool judgeAll();
  /// The office's word on a field; false where the form has no such field. Goes at the next key.
  bool show(const Error& error);
  void reset();

 private:
  Findings findings() const;
  Findings unreadable() const;
  Findings blank() const;
  void apply(const Findings& found);
  void mend(const QString& key);
  CounterFields& m_fields;
  RuleSet m_rules;
  QDate m_today;
  worker_rules::Context m_context;
  std::optional<employment_rules::Parties> m_parties;
  QSet<QString> m_visited;
  QHash<QString, Finding> m_told;  ///< what the office said, by field
  bool m_all = false;
  bool m_applying = false;
};
