#pragma once

#include <QString>

#include "companies/company.h"
#include "kit/choice_box.h"

class Office;

/// Lets a field choose a company on file: each query is answered by the office (any part of the name, pinyin
/// initials, credit code); late answers to earlier queries are dropped. `kind` is a code of CompanyKind, or
/// empty for all. currentId() is the row number.
void chooseCompanies(ChoiceBox* box, Office& office, const QString& kind = {});

/// Offers the company's labour managers in office on the day, found by initials too: one of another company
/// goes, the only one is taken, with a tag that says whence.
void offerManagers(ChoiceBox* box, const Company& company, const QDate& day, const QString& tag = {});
/// Its teams, in the same way; none is taken.
void offerTeams(ChoiceBox* box, const Company& company);
