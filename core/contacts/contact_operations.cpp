#include "contacts/contact_operations.h"

#include "companies/company_operations.h"
#include "contacts/contact_rules.h"
#include "contacts/contact_store.h"
#include "projects/project_operations.h"
#include "workers/person_operations.h"

namespace {

/// Whose they are has to be said, and be on file.
std::optional<Error> unknownWhose(Work& work, const ContactsRequest& of) {
  if (of.company.isValid() == of.project.isValid())
    return invalid("company", message(QT_TRANSLATE_NOOP(
                                  "core", "Say whose contact it is: a company’s or a project’s.")));
  if (of.company && !companyWith(work, of.company))
    return notFound("company", message(QT_TRANSLATE_NOOP("core", "This company is not on file.")));
  if (of.project && !projectWith(work, of.project))
    return notFound("project", message(QT_TRANSLATE_NOOP("core", "This project is not on file.")));
  return std::nullopt;
}

Result<ContactList> listed(Work& work, const ContactsRequest& of) {
  const ContactList list{contact_store::contactsOf(work, of)};
  if (work.failed()) return refuse(work.error());
  return list;
}

Result<void> changeContact(Work& work, const ContactEdit& edit, const ContactData& data) {
  const auto before = contact_store::contact(work, edit.contact);
  if (!before || before->company != edit.company || before->project != edit.project)
    return refuse(
        notFound("contact", message(QT_TRANSLATE_NOOP("core", "This contact is not on file there."))));
  if (!contact_store::update(work, edit.contact, edit.version, data)) return refuse(changedMeanwhile());
  work.audit(
      {QStringLiteral("contact"), edit.contact.value(), AuditText::of(before->data), AuditText::of(data)});
  return {};
}

Result<ContactList> editContact(Work& work, const ContactEdit& edit) {
  const ContactsRequest of{edit.company, edit.project};
  if (auto error = unknownWhose(work, of)) return refuse(*error);
  ContactEdit entered = edit;
  entered.data = contact_rules::normalised(edit.data);
  if (auto error = firstError(contact_rules::check(entered.data))) return refuse(*error);
  if (edit.contact) {
    if (const auto changed = changeContact(work, edit, entered.data); !changed)
      return refuse(changed.error());
    return listed(work, of);
  }
  const ContactId id = contact_store::insert(work, entered);
  work.audit({QStringLiteral("contact"),
              id.value(),
              {},
              AuditText::of(Contact{id, edit.company, edit.project, 1, entered.data, true})});
  return listed(work, of);
}

Result<ContactList> listContacts(Work& work, const ContactsRequest& of) {
  if (auto error = unknownWhose(work, of)) return refuse(*error);
  return listed(work, of);
}

}  // namespace

QVector<Contact> contactsOf(Work& work, const ContactsRequest& of) {
  return contact_store::contactsOf(work, of);
}

const Operation<ContactEdit, ContactList> EditContact{
    {"contact.edit", Permission::ManageCompanies, Effect::Changes, "contact", "contact edit",
     QT_TRANSLATE_NOOP("core", "Adds or changes who is called at a company or on a site")},
    &editContact};
const Operation<ContactsRequest, ContactList> ListContacts{
    {"contact.list", Permission::ReadCompanies, Effect::Reads, "", "contact list",
     QT_TRANSLATE_NOOP("core", "Lists who is called at a company or on a site")},
    &listContacts};
