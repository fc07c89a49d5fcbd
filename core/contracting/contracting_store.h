#pragma once

#include <optional>

#include "contracting/contracting_operations.h"
#include "contracting/contracting_rules.h"

/// SQL of contracts between general contractors and dispatching companies.
namespace contracting_store {

DispatchContractId insert(Work& work, const QString& number, const DispatchData& data);
/// Keeps what stands there now, to the word; to be called before `amend`.
void keepFormer(Work& work, DispatchContractId contract, const QString& reason);
/// False where the version is not the present one or it was ended.
bool amend(Work& work, DispatchContractId contract, int version, const DispatchData& data);
bool end(Work& work, DispatchContractId contract, int version, const QDate& day, const QString& reason);
void addScan(Work& work, DispatchContractId contract, AttachmentId scan);

/// With scans and former states; without the workers on site.
std::optional<DispatchContract> with(Work& work, const DispatchRef& ref);
/// Newest first, one more than `limit` where there is one more.
QVector<DispatchLine> list(Work& work, const DispatchListRequest& asked);
/// The others of the same companies and project (or none) that hold on one of the days, by their row.
QVector<contracting_rules::Neighbour> neighbours(Work& work, DispatchContractId self,
                                                 const DispatchData& data);
/// Those that desks save at the same time for one dispatching company wait for each other.
void holdCompany(Work& work, CompanyId dispatcher);
/// Whether a contract, a frame or the project's own, holds on the day.
bool covers(Work& work, CompanyId contractor, CompanyId dispatcher, ProjectId project, const QDate& day);
/// The days of all of them; one that was ended before its first day has none.
QVector<DispatchTerm> terms(Work& work, CompanyId contractor, CompanyId dispatcher, ProjectId project);

// ---- who is on site (contracting_gap_store.cpp) ----------------------------------------------------------

/// Workers of the dispatching company with an open assignment today, on the project or, for a frame, on all
/// of the contractor's.
qint64 onSite(Work& work, const DispatchData& data);
/// Most workers first.
QVector<DispatchGap> gaps(Work& work, const DispatchGapRequest& asked);
/// Hold today, for the last time on `until` or before, and none of the same companies and project, nor a
/// frame, holds on the day after; the soonest first.
QVector<DispatchLine> ending(Work& work, const QDate& until);

/// For the lists above: a line, by the columns of lineColumns, and where they come from.
extern const QString lineColumns;
DispatchLine lineFrom(const Rows& rows, const QDate& today);

}  // namespace contracting_store
