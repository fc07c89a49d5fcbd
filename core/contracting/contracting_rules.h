#pragma once

#include "base/finding.h"
#include "companies/company.h"
#include "contracting/contracting.h"
#include "projects/project.h"

/// Pure rules of the contracts between general contractors and dispatching companies, asked by the form and
/// by the operation alike. Fields are those of DispatchData, and "day" and "reason".
namespace contracting_rules {

/// As it is stored: blanks trimmed.
DispatchData normalised(const DispatchData& entered);

/// The companies are named and are two; the wage is agreed and more than nothing (Labour Contract Law, art.
/// 59 asks for it in writing); first and last day and the day of signature are there, the last after the
/// first, signed not in the future. Signed after it began is the warning "signed-after-begin", a term that is
/// over "already-over". A term shorter than two years is none: that rule is about the worker's own contract
/// (art. 58). Whether the wage reaches the city's minimum is not asked: the office has no figure of it.
Findings checkTerms(const DispatchData& data, const QDate& today);

/// The parties as they are on file; `project` none for a frame contract.
struct Parties {
  CompanyData contractor;
  CompanyData dispatcher;
  std::optional<Project> project;
};
/// Kinds as named, both in business, and the project is the contractor's. With `before` the same party stays
/// what it was: what became of it since is a warning ("party-changed"), or no slip could be put right.
Findings checkParties(const DispatchData& data, const Parties& parties, const DispatchData* before = nullptr);

DispatchState stateOn(const DispatchData& data, const QDate& endedOn, const QDate& day);

/// Another one of the same companies and the same project (or none) on some of the same days.
struct Neighbour {
  DispatchContractId id;
  QString number;
  QString overlapReason;
};
/// The first of them that is in the way of this one, or null: of two that run beside each other, the later on
/// file says why. A frame contract and one for a project are no neighbours: the project's goes first.
const Neighbour* inTheWay(DispatchContractId self, const DispatchData& data,
                          const QVector<Neighbour>& neighbours);

/// A reason is wanted where the contract has begun; it may have 200 characters.
Findings checkAmendment(const DispatchData& before, const QString& reason, const QDate& today);
/// Before its last day. The eve of its first day says that it never held: one that was put on file by
/// mistake, or that the companies gave up, hides no gap. A day to come is allowed, for it may be known
/// before. A reason is wanted.
Findings checkEnd(const DispatchData& data, const QDate& day, const QString& reason);

}  // namespace contracting_rules
