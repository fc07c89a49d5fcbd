#include "contacts/contact_store.h"

#include "contacts/contact_rules.h"

namespace contact_store {

namespace {

const QString contactColumns = QStringLiteral(
    "select id, company_id, project_id, version, name, role, phone, since, until from contact where ");

Contact contactFrom(const Rows& rows, const QDate& today) {
  Contact contact{rows.id<ContactId>(0),
                  rows.id<CompanyId>(1),
                  rows.id<ProjectId>(2),
                  rows.integer(3),
                  {rows.text(4), rows.text(5), rows.text(6), rows.date(7), rows.date(8)},
                  true};
  contact.present = contact_rules::isPresent(contact.data, today);
  return contact;
}

}  // namespace

std::optional<Contact> contact(Work& work, ContactId id) {
  Rows rows = work.select(contactColumns + QStringLiteral("id = ?"), id);
  return rows.next() ? std::optional(contactFrom(rows, work.today())) : std::nullopt;
}

QVector<Contact> contactsOf(Work& work, const ContactsRequest& of) {
  QVector<Contact> contacts;
  Rows rows = work.select(
      contactColumns + (of.company ? QStringLiteral("company_id = ?") : QStringLiteral("project_id = ?")) +
          QStringLiteral(" order by case when until is null or until >= ? then 0 else 1 end, id"),
      of.company ? of.company.value() : of.project.value(), work.today());
  while (rows.next()) contacts.append(contactFrom(rows, work.today()));
  return contacts;
}

ContactId insert(Work& work, const ContactEdit& entered) {
  const ContactData& data = entered.data;
  return work.insert<ContactId>(
      QStringLiteral("insert into contact (company_id, project_id, name, role, phone, since, until, "
                     "operation_id) values (?, ?, ?, ?, ?, ?, ?, ?) returning id"),
      entered.company, entered.project, data.name, data.role, data.phone, data.since, data.until,
      work.operation());
}

bool update(Work& work, ContactId contact, int version, const ContactData& data) {
  return work.exec(QStringLiteral("update contact set name = ?, role = ?, phone = ?, since = ?, until = ?, "
                                  "version = version + 1, operation_id = ? where id = ? and version = ?"),
                   data.name, data.role, data.phone, data.since, data.until, work.operation(), contact,
                   version) == 1;
}

}  // namespace contact_store
