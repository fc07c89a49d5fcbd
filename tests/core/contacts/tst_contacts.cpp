#include <catch2/catch.hpp>

#include "contacts/contact_operations.h"
#include "contacts/contact_rules.h"
#include "core/deposits/deposit_desk.h"

namespace {

ContactData aContact(const char* name = "顾卫东", const char* phone = "19900000411") {
  return {QString::fromUtf8(name), QStringLiteral("项目经理"), QString::fromUtf8(phone), {}, {}};
}

QStringList fieldsOf(const Findings& findings) {
  QStringList fields;
  for (const Finding& each : findings) fields << each.field;
  return fields;
}

QStringList namesIn(const ContactList& list) {
  QStringList names;
  for (const Contact& each : list.lines) names << each.data.name;
  return names;
}

}  // namespace

TEST_CASE("rule: a contact has a name and a phone, and days in order", "[contacts]") {
  ContactData contact = aContact();
  CHECK(contact_rules::check(contact).isEmpty());
  CHECK(fieldsOf(contact_rules::check({})) == QStringList{"name", "phone"});
  contact.phone = "12";
  CHECK(fieldsOf(contact_rules::check(contact)) == QStringList{"phone"});
  contact = aContact();
  contact.since = contact.until = QDate(2026, 5, 1);
  CHECK(contact_rules::check(contact).isEmpty());
  contact.until = QDate(2026, 4, 30);
  CHECK(fieldsOf(contact_rules::check(contact)) == QStringList{"until"});
  CHECK(contact_rules::isPresent(contact, QDate(2026, 4, 30)));
  CHECK_FALSE(contact_rules::isPresent(contact, QDate(2026, 5, 1)));
}

TEST_CASE("contact.edit and contact.list", "[contacts]") {
  const auto backend = GENERATE(from_range(testBackends()));
  INFO(nameOf(backend));
  TestOffice test(backend);
  const Crew crew = aCrew(test);
  const auto edit = [&](const ContactEdit& entered, Role role = Role::Clerk) {
    return test.as(role).runNow(EditContact, entered);
  };

  // Whose it is has to be said, and be on file.
  CHECK(errorOf(edit({{}, {}, {}, 0, aContact()})) == "invalid:company");
  CHECK(errorOf(edit({crew.contractor, crew.project, {}, 0, aContact()})) == "invalid:company");
  CHECK(errorOf(edit({CompanyId(99), {}, {}, 0, aContact()})) == "not-found:company");
  CHECK(errorOf(edit({{}, ProjectId(99), {}, 0, aContact()})) == "not-found:project");
  CHECK(errorOf(edit({crew.contractor, {}, {}, 0, aContact("顾卫东", "")})) == "invalid:phone");
  CHECK(errorOf(edit({crew.contractor, {}, {}, 0, aContact()}, Role::Auditor)) == "forbidden:contact.edit");
  CHECK(test.count("contact") == 0);

  // The first who is there is called; who has left stays on file behind the others.
  ok(edit({{}, crew.project, {}, 0, aContact("顾卫东")}));
  const ContactList both = ok(edit({{}, crew.project, {}, 0, aContact(" 白 静 ", "１９９０００００４１２")}));
  CHECK(namesIn(both) == QStringList{"顾卫东", "白静"});
  CHECK(both.lines.last().data.phone == "19900000412");
  ContactEdit leaves{{}, crew.project, both.lines.first().id, 1, both.lines.first().data};
  leaves.data.until = QDate(2026, 11, 24);
  const ContactList after = ok(edit(leaves, Role::Administrator));
  CHECK(namesIn(after) == QStringList{"白静", "顾卫东"});
  CHECK(after.lines.first().present);
  CHECK_FALSE(after.lines.last().present);

  // A stale one, and one of somewhere else.
  CHECK(errorOf(edit(leaves)) == "conflict:version");
  leaves.version = 2;
  leaves.project = crew.otherProject;
  CHECK(errorOf(edit(leaves)) == "not-found:contact");

  CHECK(namesIn(ok(test.as(Role::Auditor).runNow(ListContacts, ContactsRequest{{}, crew.project}))).size() ==
        2);
  CHECK(namesIn(ok(test.as(Role::Auditor).runNow(ListContacts, ContactsRequest{crew.contractor, {}})))
            .isEmpty());
  CHECK_FALSE(test.tamper("delete from contact").isEmpty());
}
