#pragma once

#include "contacts/contact.h"
#include "storage/work.h"

/// SQL of contacts.
namespace contact_store {

std::optional<Contact> contact(Work& work, ContactId contact);
/// Of the company or project that is named; those present first, in the order in which they were entered.
QVector<Contact> contactsOf(Work& work, const ContactsRequest& of);
ContactId insert(Work& work, const ContactEdit& entered);
/// False where the version is not the present one.
bool update(Work& work, ContactId contact, int version, const ContactData& data);

}  // namespace contact_store
