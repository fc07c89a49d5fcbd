#pragma once

#include "base/finding.h"
#include "contacts/contact.h"

/// Pure rules of contacts, asked by the form and by the operation alike; fields are those of ContactData.
namespace contact_rules {

/// As it is stored: blanks trimmed, the phone in its one way of writing.
ContactData normalised(const ContactData& entered);
/// Name and phone are required (who cannot be called is no contact), days in order.
Findings check(const ContactData& contact);
/// Whether he is there on that day or will be: a last day has not passed.
bool isPresent(const ContactData& contact, const QDate& day);

}  // namespace contact_rules
