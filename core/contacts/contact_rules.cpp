#include "contacts/contact_rules.h"

#include "base/text.h"
#include "identity/person_name.h"
#include "identity/phone.h"

namespace contact_rules {

ContactData normalised(const ContactData& entered) {
  ContactData data = entered;
  const auto name = PersonName::parse(data.name);
  data.name = name ? name->text() : squeezed(data.name);
  data.role = squeezed(data.role);
  const auto phone = parseTelephone(data.phone);
  data.phone = phone ? *phone : squeezed(data.phone);
  return data;
}

Findings check(const ContactData& contact) {
  Findings findings;
  if (contact.name.isEmpty())
    findings << errorAt("name", "name-missing",
                        message(QT_TRANSLATE_NOOP("core", "Enter the name of who is called.")));
  else if (const auto name = PersonName::parse(contact.name); !name)
    findings << errorAt("name", "name-form", name.error().message);
  if (contact.phone.isEmpty())
    findings << errorAt("phone", "phone-missing",
                        message(QT_TRANSLATE_NOOP("core", "Enter the phone by which he is called.")));
  else if (const auto phone = parseTelephone(contact.phone); !phone)
    findings << errorAt("phone", "phone-form", phone.error().message);
  if (contact.since.isValid() && contact.until.isValid() && contact.until < contact.since)
    findings << errorAt("until", "until-before-since",
                        message(QT_TRANSLATE_NOOP("core", "The last day must be %1 or later; it is %2."),
                                {contact.since.toString(Qt::ISODate), contact.until.toString(Qt::ISODate)}));
  return findings;
}

bool isPresent(const ContactData& contact, const QDate& day) {
  return !contact.until.isValid() || contact.until >= day;
}

}  // namespace contact_rules
