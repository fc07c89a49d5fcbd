#pragma once

#include "kit/page.h"
#include "kit/paged_table.h"
#include "office/office.h"
#include "signing/desk_key.h"
#include "signing/signing.h"

class Dialogs;
class FactGrid;
class MessageBar;
class Panel;
class QBoxLayout;
class QLabel;

/// Signing: which computers sign the codes of cards, and with which key. Card staff ask for their computer,
/// an administrator admits it at one that signs already, changes the key, and says which is not to be relied
/// on. What the private half is opened with lies on this computer (signing/desk_key.h).
class SigningPage : public Page {
  Q_OBJECT

 public:
  SigningPage(Office& office, Dialogs& dialogs, QWidget* parent = nullptr,
              const QString& deskFile = DeskKey::defaultFile());

  QString title() const override;
  QList<QAction*> pageActions() const override;
  void activated() override;
  void retranslate() override;
  const QVector<SigningDesk>& desks() const { return m_desks; }
  const QVector<SigningKey>& keys() const { return m_keys; }
  MessageBar* bar() const { return m_bar; }
  DataTable* deskTable() const { return m_deskTable; }
  DataTable* keyTable() const { return m_keyTable; }

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildActions();
  void build();
  Panel* buildSide();
  void read();
  void showDesks(const SigningDeskList& list);
  void showKeys();
  void showHere();
  void follow();
  void ask();
  void askAs(const QString& name);
  void admit();
  void passChipKeysOn();
  void removeCurrent();
  void makeKey();
  void make(const QString& name, const QString& reason);
  void markCompromised();
  void exportKeys();
  void said(const Error& error);
  void done(const QString& words);
  const SigningDesk* currentDesk() const;
  const SigningKey* currentKey() const;
  const SigningDesk* deskHere() const;

  Office& m_office;
  Dialogs& m_dialogs;
  QString m_deskFile;
  QString m_publicKey;  ///< of this computer; empty where it has none
  QString m_keyFault;   ///< why its file cannot be used, in words
  MessageBar* m_bar;
  Panel* m_deskPanel;
  Panel* m_keyPanel;
  Panel* m_side;
  QBoxLayout* m_row;
  QLabel* m_hereText;
  FactGrid* m_facts;
  PagedTableModel* m_deskModel;
  PagedTableModel* m_keyModel;
  DataTable* m_deskTable;
  DataTable* m_keyTable;
  QAction* m_ask;
  QAction* m_admit;
  QAction* m_remove;
  QAction* m_make;
  QAction* m_compromised;
  QAction* m_export;
  QAction* m_check;
  QAction* m_refresh;
  QVector<SigningDesk> m_desks;
  QVector<SigningKey> m_keys;
  QString m_officeName;
};
