#pragma once

#include "contacts/contact.h"
#include "storage/operation.h"

/// Adds or changes a contact of a company or a site; answers with all of it. Errors: Invalid "company" (both
/// or neither is named), "name", "phone", "until"; NotFound "company", "project", "contact"; Conflict
/// "version".
extern const Operation<ContactEdit, ContactList> EditContact;       ///< contact.edit
extern const Operation<ContactsRequest, ContactList> ListContacts;  ///< contact.list (reads)

// ---- For other operations, inside their Work ------------------------------------------------------------

/// Those present first.
QVector<Contact> contactsOf(Work& work, const ContactsRequest& of);
