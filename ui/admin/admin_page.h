#pragma once

#include <functional>

#include "audit/audit_operations.h"
#include "cards/card_desk.h"
#include "catalogue/office_operations.h"
#include "kit/page.h"
#include "kit/paged_table.h"
#include "office/office.h"
#include "users/user_operations.h"

class DeskForm;
class Dialogs;
class MessageBar;
class Panel;
class QLabel;
class QStackedWidget;
class SegmentBar;
class UserForm;

/// Administration: users, the dated rules with their sources, the calendars announced, the desks where cards
/// are fetched, the trail.
class AdminPage : public Page {
  Q_OBJECT

 public:
  AdminPage(Office& office, Dialogs& dialogs, QWidget* parent = nullptr);

  QString title() const override;
  QList<QAction*> pageActions() const override;
  void activated() override;
  void retranslate() override;

 private:
  enum Part { Users, Rules, Calendars, Desks, Trail };
  void build();
  void buildActions();
  void showPart(int part);
  void readUsers();
  void readRules();
  void readCalendars();
  void readTrail();
  void readDesks();
  void showUser();
  void showDesk();
  void startNew();
  void save();
  void saveUser();
  void saveDesk();
  void showSide(int part);
  void saved(const Result<User>& user, const QString& words);
  void setPassword();
  void verify();
  void exportHeads();
  const User* currentUser() const;

  Office& m_office;
  Dialogs& m_dialogs;
  SegmentBar* m_parts;
  Panel* m_panel;
  MessageBar* m_bar;
  QStackedWidget* m_side;
  UserForm* m_form;
  DeskForm* m_deskForm;
  QLabel* m_sideText;
  PagedTableModel* m_model;
  DataTable* m_table;
  QAction* m_new;
  QAction* m_save;
  QAction* m_switch;
  QAction* m_password;
  QAction* m_verify;
  QAction* m_export;
  QAction* m_refresh;
  QVector<User> m_users;
  QVector<PickUpDesk> m_desks;
  QVector<AuditHead> m_heads;
};
