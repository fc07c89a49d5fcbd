#pragma once

#include "roster/roster_operations.h"
#include "roster/roster_places.h"
#include "roster/roster_rules.h"

/// Takes rows of a roster to the counter: looks up who they are, and registers, returns and moves them by the
/// counter's own functions, many at once. For use inside a Work, by roster.check and roster.rows.
class RosterRegistrar {
 public:
  /// Answers go to `input`'s rows; the roster is none for a check.
  RosterRegistrar(Work& work, const RosterRows& input);
  const std::optional<Error>& refusal() const { return m_places.refusal(); }

  /// What would become of these rows of the input, from `first` on. Nothing is written.
  QVector<RosterAnswer> check(qsizetype first, qsizetype count);
  /// The same, and the good ones are written, with what became of each. A failed statement fails them all,
  /// through work.failed().
  QVector<RosterAnswer> write(qsizetype first, qsizetype count);

 private:
  enum class Mode { Check, Write };
  /// A row on its way: answered, or somebody new, or somebody on file.
  struct Way {
    const ParsedRow* parsed = nullptr;
    std::optional<RosterAnswer> answer = std::nullopt;
    RosterOutcome outcome = RosterOutcome::New;
    NewWorker visit = {};                                 ///< of somebody new
    ReturningWorker back = {};                            ///< of somebody on file
    std::optional<ContractData> contract = std::nullopt;  ///< of somebody who stays where he is
    QVector<QString> warnings = {};                       ///< known before he is written

    const RosterRow& row() const { return parsed->row; }
    bool isKnown() const { return back.worker.isValid(); }
  };
  using Ways = QVector<Way*>;

  QVector<RosterAnswer> answer(qsizetype first, qsizetype count, Mode mode);
  Ways waiting(bool known);

  // ---- who they are
  void findWritten();
  void settleByThemselves();
  void recogniseAll();
  void recognise(Way& way, const QVector<WorkerId>& holders);
  void begin(Way& way);
  void dropRepeated();
  void settleAge(Way& way, const PersonData& person, QString& reason);

  // ---- what those on file come for
  void placeAll();
  void place(Way& way, const QVector<Assignment>& open, const QVector<Contract>& contracts);
  void stay(Way& way, const Assignment& here);

  // ---- done
  void registerNew(const Ways& ways, Mode mode);
  void settleLikeness(Way& way, Mode mode);
  void returnKnown(const Ways& ways, Mode mode);
  Ways settleOverlaps(const Ways& ways, const QVector<std::optional<Error>>& refusals);
  void signContracts();
  void keep();
  void refuse(Way& way, const Error& error, const Findings& findings);
  void finish(Way& way, WorkerId worker, const QString& number, const QVector<QString>& warnings);

  Work& m_work;
  const RosterRows& m_input;
  roster_rules::Decisions m_decisions;
  RosterPlaces m_places;
  RuleSet m_rules;
  std::vector<Way> m_ways = {};
  QHash<WorkerId, Worker> m_onFile = {};
};
