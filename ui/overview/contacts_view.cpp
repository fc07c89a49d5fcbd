#include "overview/contacts_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "contacts/contact_operations.h"
#include "kit/buttons.h"
#include "kit/edits.h"
#include "kit/key_menu.h"
#include "kit/record_form.h"
#include "office/office.h"
#include "overview/overview_list.h"

namespace {
using enum FormGrid::Column;
}  // namespace

ContactsView::ContactsView(Office& office, QWidget* parent) : QWidget(parent), m_office(office) {
  m_list = new OverviewList([] { return tr("Who is called"); }, [] { return tr("Nobody is named yet."); },
                            {{[] { return tr("Name"); }, 90},
                             {[] { return tr("What he is there"); }, 120, Qt::AlignLeft, true},
                             {[] { return tr("Phone"); }, 128},
                             {[] { return tr("Days"); }, 110}});
  m_form = new RecordForm;
  m_form->addText(Left, QStringLiteral("name"), [] { return tr("One more"); });
  m_form->addText(Right, QStringLiteral("role"), [] { return tr("What he is"); });
  m_form->addPhone(Left, QStringLiteral("phone"), [] { return tr("His phone"); });
  m_add = makeAction(this, {}, QKeySequence(Qt::ALT | Qt::Key_Y), QStringLiteral("plus"));
  m_leave = makeAction(this, {}, QKeySequence(Qt::ALT | Qt::Key_G), QStringLiteral("leave"));
  connect(m_add, &QAction::triggered, this, &ContactsView::add);
  connect(m_leave, &QAction::triggered, this, &ContactsView::leave);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch(1);
  buttons->addWidget(new PlainButton(m_leave));
  buttons->addWidget(new PlainButton(m_add));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  column->addWidget(m_list);
  column->addWidget(m_form);
  column->addLayout(buttons);
  const bool may = office.may(Permission::ManageCompanies);
  m_form->setVisible(may);
  for (QAction* each : {m_add, m_leave}) each->setVisible(may);
}

void ContactsView::show(const ContactsRequest& of, const QVector<Contact>& contacts) {
  const bool other = m_of.company != of.company || m_of.project != of.project;
  m_of = of;
  m_contacts = contacts;
  if (other) m_form->setValues({});
  showRows();
}

void ContactsView::showRows() {
  QList<ListRow> rows;
  for (const Contact& each : std::as_const(m_contacts)) {
    const QString days = each.data.until.isValid() ? tr("until %1").arg(each.data.until.toString(Qt::ISODate))
                         : each.data.since.isValid()
                             ? tr("since %1").arg(each.data.since.toString(Qt::ISODate))
                             : QString();
    rows.append({each.id.value(), {each.data.name, each.data.role, each.data.phone, days}, !each.present});
  }
  m_list->setRows(rows);
}

void ContactsView::retranslate() {
  m_list->retranslate();
  m_form->retranslate();
  m_add->setText(tr("Add who is called"));
  m_leave->setText(tr("No longer there"));
  showRows();
}

void ContactsView::save(const ContactEdit& edit, const QString& words) {
  m_office.run(EditContact, edit).then(this, [this, words, adding = !edit.contact](Result<ContactList> list) {
    if (!list) {
      if (!adding || !m_form->showError(list.error())) emit notice(list.error().text());
      return;
    }
    if (adding) m_form->setValues({});
    m_contacts = list->lines;
    showRows();
    emit notice(words);
  });
}

void ContactsView::add() {
  const QJsonObject typed = m_form->values();
  const auto text = [&](const char* key) { return typed.value(QLatin1String(key)).toString(); };
  ContactEdit edit{m_of.company, m_of.project, {}, 0, {text("name"), text("role"), text("phone"), {}, {}}};
  save(edit, tr("%1 added").arg(edit.data.name));
}

void ContactsView::leave() {
  const auto chosen = std::ranges::find(m_contacts, ContactId(m_list->table()->currentId()), &Contact::id);
  if (chosen == m_contacts.end() || !chosen->present) return;
  ContactEdit edit{m_of.company, m_of.project, chosen->id, chosen->version, chosen->data};
  // The last day is the one before today: who was called today is there no more.
  edit.data.until = m_office.clock().today().addDays(-1);
  if (edit.data.since > edit.data.until) edit.data.until = edit.data.since;
  save(edit, tr("%1 is no longer there").arg(chosen->data.name));
}
