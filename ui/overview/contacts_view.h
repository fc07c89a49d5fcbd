#pragma once

#include <QWidget>

#include "contacts/contact.h"

class Office;
class OverviewList;
class QAction;
class RecordForm;

/// Who is called at a company or on a site: the list, and a line to add one; who has left stays on file.
class ContactsView : public QWidget {
  Q_OBJECT

 public:
  explicit ContactsView(Office& office, QWidget* parent = nullptr);
  void show(const ContactsRequest& of, const QVector<Contact>& contacts);
  /// Adds whom the form names.
  void add();
  /// The chosen one is there no longer, from today on.
  void leave();
  void retranslate();
  RecordForm* form() const { return m_form; }
  OverviewList* list() const { return m_list; }
  QList<QAction*> actions() const { return {m_add, m_leave}; }

 signals:
  void notice(const QString& text);

 private:
  void showRows();
  void save(const ContactEdit& edit, const QString& words);
  Office& m_office;
  ContactsRequest m_of;
  QVector<Contact> m_contacts;
  OverviewList* m_list;
  RecordForm* m_form;
  QAction* m_add;
  QAction* m_leave;
};
