#include "signing/signing_page.h"

#include <QFile>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "chip/chip_operations.h"
#include "chip/chip_writer.h"
#include "kit/buttons.h"
#include "kit/dialogs.h"
#include "kit/fact_grid.h"
#include "kit/key_menu.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "kit/people.h"
#include "kit/reason_sheet.h"
#include "signing/card_check_sheet.h"
#include "signing/compromised_sheet.h"
#include "signing/signer.h"
#include "signing/signing_labels.h"
#include "signing/signing_operations.h"

namespace {

constexpr int kSigningSide = 340;
constexpr int kSideBelow = 900;

TableColumn signingColumn(std::function<QString()> title, int width, bool stretch = false) {
  return {std::move(title), width, Qt::AlignLeft, stretch, {}};
}

QString dayOf(Instant at) { return at.isValid() ? dateInChina(at).toString(Qt::ISODate) : QString(); }

/// The line that was chosen stays so, wherever it stands now; else the first.
void setRowsOf(DataTable* table, PagedTableModel* model, const QList<ListRow>& rows) {
  const qint64 chosen = table->currentId();
  model->setRows(rows);
  if (!table->selectId(chosen) && !rows.isEmpty()) table->selectId(rows.first().id);
}

}  // namespace

SigningPage::SigningPage(Office& office, Dialogs& dialogs, QWidget* parent, const QString& deskFile)
    : Page(parent), m_office(office), m_dialogs(dialogs), m_deskFile(deskFile) {
  buildActions();
  build();
  retranslate();
}

void SigningPage::buildActions() {
  const auto act = [this](const QKeySequence& key, const char* icon, void (SigningPage::*run)()) {
    QAction* action = makeAction(this, {}, key, QLatin1String(icon));
    connect(action, &QAction::triggered, this, run);
    return action;
  };
  m_ask = act(QKeySequence(Qt::CTRL | Qt::Key_N), "plus", &SigningPage::ask);
  m_admit = act(QKeySequence(Qt::CTRL | Qt::Key_Return), "check", &SigningPage::admit);
  m_remove = act(QKeySequence(Qt::CTRL | Qt::Key_D), "trash", &SigningPage::removeCurrent);
  m_make = act(QKeySequence(Qt::CTRL | Qt::Key_R), "key", &SigningPage::makeKey);
  m_compromised = act(QKeySequence(Qt::CTRL | Qt::Key_B), "warning", &SigningPage::markCompromised);
  m_export = act(QKeySequence(Qt::CTRL | Qt::Key_E), "export", &SigningPage::exportKeys);
  m_refresh = act(QKeySequence(Qt::Key_F5), "refresh", &SigningPage::read);
  m_check = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_T), QStringLiteral("id-card"));
  connect(m_check, &QAction::triggered, this, [this] { CardCheckSheet::ask(this, m_office); });
  const bool manages = m_office.may(Permission::ManageKeys);
  for (QAction* action : {m_admit, m_remove, m_make, m_compromised}) action->setVisible(manages);
  m_ask->setVisible(m_office.may(Permission::MakeCards));
}

void SigningPage::build() {
  m_bar = new MessageBar;
  m_bar->hide();
  m_deskModel = new PagedTableModel(this);
  m_keyModel = new PagedTableModel(this);
  m_deskTable = new DataTable;
  m_keyTable = new DataTable;
  const auto panelWith = [](const char* icon, DataTable* table, const QList<QAction*>& actions) {
    auto* panel = new Panel(QLatin1String(icon), QStringLiteral(" "));
    panel->setBodyMargins(0);
    panel->body()->addWidget(table, 1);
    panel->footer()->addStretch(1);
    for (QAction* action : actions) panel->footer()->addWidget(new PlainButton(action));
    return panel;
  };
  m_deskPanel = panelWith("server", m_deskTable, {m_ask, m_remove, m_admit});
  m_keyPanel = panelWith("key", m_keyTable, {m_export, m_compromised, m_make});
  auto* left = new QVBoxLayout;
  left->setSpacing(16);
  left->addWidget(m_bar);
  left->addWidget(m_deskPanel, 1);
  left->addWidget(m_keyPanel, 1);
  m_row = new QHBoxLayout(this);
  m_row->setContentsMargins(16, 16, 16, 16);
  m_row->setSpacing(16);
  m_row->addLayout(left, 1);
  m_row->addWidget(buildSide());
  connect(m_deskTable, &DataTable::currentIdChanged, this, &SigningPage::follow);
  connect(m_keyTable, &DataTable::currentIdChanged, this, &SigningPage::follow);
}

Panel* SigningPage::buildSide() {
  m_side = new Panel(QStringLiteral("info"), QStringLiteral(" "));
  m_hereText = makeLabel({}, TextStyle::Body);
  m_hereText->setWordWrap(true);
  m_facts = new FactGrid;
  m_side->body()->addWidget(m_hereText);
  m_side->body()->addWidget(m_facts);
  m_side->body()->addStretch(1);
  m_side->footer()->addStretch(1);
  m_side->footer()->addWidget(new PlainButton(m_check));
  return m_side;
}

/// Where room is short the words about this computer stand below.
void SigningPage::resizeEvent(QResizeEvent* event) {
  const bool beside = width() >= kSideBelow;
  m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  m_side->setMinimumWidth(beside ? kSigningSide : 0);
  m_side->setMaximumWidth(beside ? kSigningSide : QWIDGETSIZE_MAX);
  Page::resizeEvent(event);
}

QString SigningPage::title() const { return tr("Signing keys"); }

QList<QAction*> SigningPage::pageActions() const {
  return {m_ask, m_admit, m_remove, m_make, m_compromised, m_export, m_check, m_refresh};
}

void SigningPage::activated() { read(); }

void SigningPage::retranslate() {
  m_deskPanel->setTitle(tr("Signing desks"));
  m_deskPanel->setHint(tr("computers that sign the codes of cards"));
  m_keyPanel->setTitle(tr("Keys"));
  m_keyPanel->setHint(tr("a card stays true after its key was changed"));
  m_side->setTitle(tr("This computer"));
  m_ask->setText(tr("Ask to sign here"));
  m_admit->setText(tr("Admit"));
  m_remove->setText(tr("Remove"));
  m_compromised->setText(tr("Not to be relied on"));
  m_export->setText(tr("Export for gates"));
  m_check->setText(tr("Check a card"));
  m_refresh->setText(tr("Read anew"));
  m_deskModel->setColumns(
      {signingColumn([] { return tr("Name"); }, 150, true), signingColumn([] { return tr("State"); }, 110),
       signingColumn([] { return tr("Fingerprint"); }, 180),
       signingColumn([] { return tr("Asked by"); }, 110), signingColumn([] { return tr("Asked on"); }, 100)});
  m_deskTable->setTable(m_deskModel, tr("Signing desks"));
  m_keyModel->setColumns(
      {signingColumn([] { return tr("No."); }, 60), signingColumn([] { return tr("State"); }, 210),
       signingColumn([] { return tr("From"); }, 100), signingColumn([] { return tr("To"); }, 100),
       signingColumn([] { return tr("Made by"); }, 110),
       signingColumn([] { return tr("Reason"); }, 150, true)});
  m_keyTable->setTable(m_keyModel, tr("Keys"));
  if (isVisible()) read();
  follow();
}

// ---- read ----------------------------------------------------------------------------------------------

void SigningPage::read() {
  const auto here = DeskKey::open(m_deskFile);
  m_publicKey = here ? here->publicKey() : QString();
  m_keyFault = here || here.error().kind == ErrorKind::NotFound ? QString() : here.error().text();
  m_office.run(ListSigningDesks, Nothing{}).then(this, [this](Result<SigningDeskList> list) {
    if (!list) return said(list.error());
    showDesks(*list);
  });
  m_office.run(ListSigningKeys, Nothing{}).then(this, [this](Result<SigningKeyList> list) {
    if (!list) return said(list.error());
    m_keys = list->keys;
    m_officeName = list->officeName;
    showKeys();
  });
}

void SigningPage::showDesks(const SigningDeskList& list) {
  m_desks = list.desks;
  QList<ListRow> rows;
  for (const SigningDesk& desk : std::as_const(m_desks)) {
    const QString name = desk.publicKey == m_publicKey ? tr("%1 (this computer)").arg(desk.name) : desk.name;
    rows.append({desk.id.value(),
                 {name, ListCell(signing_labels::chipOf(desk.state), signing_labels::state(desk.state)),
                  desk.fingerprint, people::nameOf(desk.askedBy), dayOf(desk.askedAt)},
                 desk.state == DeskState::Removed});
  }
  setRowsOf(m_deskTable, m_deskModel, rows);
  if (list.rotationNeeded)
    m_bar->showMessage(ChipKind::Warn,
                       tr("A desk that was removed can still open the key in use. Change the key "
                          "now: then it signs nothing more."));
  follow();
}

void SigningPage::showKeys() {
  QList<ListRow> rows;
  for (const SigningKey& key : std::as_const(m_keys)) {
    const ListCell state =
        key.isInUse() ? ListCell(ChipKind::Ok, tr("in use"))
        : key.compromisedFrom.isValid()
            ? ListCell(ChipKind::Error, tr("doubtful from %1").arg(key.compromisedFrom.toString(Qt::ISODate)))
            : ListCell(ChipKind::Off, tr("retired"));
    rows.prepend({key.key,
                  {QString::number(key.key), state, key.from.toString(Qt::ISODate),
                   key.isInUse() ? tr("open") : key.retiredOn.toString(Qt::ISODate),
                   people::nameOf(key.madeBy), key.reason},
                  false});
  }
  setRowsOf(m_keyTable, m_keyModel, rows);
  follow();
}

const SigningDesk* SigningPage::deskHere() const {
  for (const SigningDesk& each : m_desks)
    if (!m_publicKey.isEmpty() && each.publicKey == m_publicKey) return &each;
  return nullptr;
}

const SigningDesk* SigningPage::currentDesk() const {
  for (const SigningDesk& each : m_desks)
    if (each.id.value() == m_deskTable->currentId()) return &each;
  return nullptr;
}

const SigningKey* SigningPage::currentKey() const {
  for (const SigningKey& each : m_keys)
    if (each.key == m_keyTable->currentId()) return &each;
  return nullptr;
}

/// What this computer is, and what is to be done next.
void SigningPage::showHere() {
  const SigningDesk* here = deskHere();
  QString text;
  if (!m_keyFault.isEmpty())
    text = m_keyFault;
  else if (m_keys.isEmpty())
    text = tr(
        "The office has no signing key yet: cards cannot be signed. An administrator makes the first one at "
        "the computer that is to print cards; that computer signs from then on.");
  else if (!here)
    text =
        tr("This computer does not sign. Card staff ask for it here; an administrator then admits it at a "
           "computer that signs already.");
  else if (here->state == DeskState::Asked)
    text = tr(
        "This computer waits to be admitted. Tell the administrator its fingerprint: he compares it with the "
        "one in his list before he admits it.");
  else if (here->state == DeskState::Removed)
    text =
        tr("This computer was removed and signs no more. When it asks again it gets a new key of its own.");
  else
    text =
        tr("This computer signs. Its own key lies in a file that only its user can read; whoever copies the "
           "office alone signs nothing.");
  m_hereText->setText(text);
  QList<QPair<QString, QString>> facts;
  if (here) facts = {{tr("Name"), here->name}, {tr("Fingerprint"), here->fingerprint}};
  m_facts->setFacts(facts);
}

/// What may be done with what is chosen.
void SigningPage::follow() {
  showHere();
  const SigningDesk* here = deskHere();
  const SigningDesk* desk = currentDesk();
  const SigningKey* key = currentKey();
  m_ask->setEnabled(m_keyFault.isEmpty() && (!here || here->state == DeskState::Removed));
  m_admit->setEnabled(desk && desk->state == DeskState::Asked && here && here->state == DeskState::Admitted);
  m_remove->setEnabled(desk && desk->state != DeskState::Removed);
  m_make->setEnabled(m_keyFault.isEmpty());
  m_make->setText(m_keys.isEmpty() ? tr("Make the first key") : tr("Change the key"));
  m_compromised->setEnabled(key && !key->isInUse());
  m_export->setEnabled(!m_keys.isEmpty());
}

void SigningPage::said(const Error& error) { m_bar->showMessage(ChipKind::Error, error.text()); }

void SigningPage::done(const QString& words) {
  m_bar->clear();
  m_bar->hide();
  emit notice(words);
  read();
}

// ---- desks -----------------------------------------------------------------------------------------------

void SigningPage::ask() {
  ReasonSheet::ask(this,
                   {tr("Ask to sign here"),
                    tr("An administrator admits this computer at one that signs already. Until then it signs "
                       "nothing."),
                    tr("What this computer is called, e.g. where it stands"),
                    tr("Ask"),
                    {},
                    2},
                   [this](const QString& name) { askAs(name); });
}

void SigningPage::askAs(const QString& name) {
  // What was sealed to a desk that was removed is to open nowhere again: it asks with a new key.
  const SigningDesk* before = deskHere();
  const auto key = before && before->state == DeskState::Removed ? DeskKey::make(m_deskFile)
                                                                 : DeskKey::openOrMake(m_deskFile);
  if (!key) return said(key.error());
  m_office.run(AskToBeSigningDesk, AskToSign{name, key->publicKey()})
      .then(this, [this](Result<SigningDesk> desk) {
        if (!desk) return said(desk.error());
        done(tr("Asked. Tell the administrator the fingerprint %1").arg(desk->fingerprint));
      });
}

void SigningPage::admit() {
  const SigningDesk* current = currentDesk();
  if (!current) return;
  const auto here = DeskKey::open(m_deskFile);
  if (!here) return said(here.error());
  m_office.run(OpenTheKeyToAdmit, OpenSigningKey{here->publicKey()})
      .then(this, [this, desk = *current](Result<SealedKey> sealed) {
        if (!sealed) return said(sealed.error());
        const auto opened = DeskKey::open(m_deskFile);
        if (!opened) return said(opened.error());
        const auto admission = admissionOf(desk, *opened, *sealed);
        if (!admission) return said(admission.error());
        m_office.run(AdmitSigningDesk, *admission).then(this, [this](Result<SigningDesk> admitted) {
          if (!admitted) return said(admitted.error());
          passChipKeysOn();
          done(tr("“%1” signs from now on").arg(admitted->name));
        });
      });
}

/// A desk that may sign may write chips as well. What this desk cannot open itself another passes on.
void SigningPage::passChipKeysOn() {
  const auto here = DeskKey::open(m_deskFile);
  if (!here) return;
  m_office.run(ListChipKeys, ChipKeysFor{here->publicKey()}).then(this, [this](Result<ChipKeyList> list) {
    const auto desk = DeskKey::open(m_deskFile);
    if (!list || !desk) return;
    const auto passed = chip_writer::sealedForNew(*list, &*desk);
    if (!passed || passed->keys.isEmpty()) return;
    m_office.run(PassChipKeysOn, *passed).then(this, [this](Result<ChipKeyList> passedOn) {
      if (!passedOn) said(passedOn.error());
    });
  });
}

void SigningPage::removeCurrent() {
  const SigningDesk* current = currentDesk();
  if (!current) return;
  ReasonSheet::ask(this,
                   {tr("Remove “%1”").arg(current->name),
                    tr("It signs no more. What was sealed to it stays with it: change the key afterwards."),
                    tr("Reason"),
                    tr("Remove it"),
                    {tr("computer scrapped"), tr("computer lost"), tr("moved to another task")},
                    2},
                   [this, desk = *current](const QString& reason) {
                     m_office.run(RemoveSigningDesk, RemoveDesk{desk.id, desk.version, reason})
                         .then(this, [this](Result<SigningDesk> removed) {
                           if (!removed) return said(removed.error());
                           done(tr("“%1” is removed").arg(removed->name));
                         });
                   });
}

// ---- keys ------------------------------------------------------------------------------------------------

void SigningPage::makeKey() {
  if (m_keys.isEmpty()) {
    ReasonSheet::ask(
        this,
        {tr("Make the first key"),
         tr("The key is made on this computer, which signs cards from now on. Do it where cards are "
            "printed."),
         tr("What this computer is called, e.g. where it stands"),
         tr("Make the key"),
         {},
         2},
        [this](const QString& name) { make(name, {}); });
    return;
  }
  ReasonSheet::ask(
      this,
      {tr("Change the key"),
       tr("Cards printed from now on are signed with a new key, by every admitted desk. Cards signed "
          "before stay true. Give the gates the new list of keys."),
       tr("Reason"),
       tr("Change it"),
       {tr("yearly change"), tr("a desk was removed"), tr("somebody left")},
       2},
      [this](const QString& reason) { make(tr("new signing desk"), reason); });
}

void SigningPage::make(const QString& name, const QString& reason) {
  const auto here = DeskKey::openOrMake(m_deskFile);
  if (!here) return said(here.error());
  const auto made = madeSigningKey(*here, name, m_desks, reason);
  if (!made) return said(made.error());
  m_office.run(m_keys.isEmpty() ? MakeFirstKey : ChangeSigningKey, *made)
      .then(this, [this](Result<SigningKey> key) {
        if (!key) return said(key.error());
        done(tr("Key %1 is in use from now on").arg(key->key));
      });
}

void SigningPage::markCompromised() {
  const SigningKey* current = currentKey();
  if (!current) return;
  CompromisedSheet::ask(this, *current, m_office.clock().today(), [this](const MarkCompromised& entered) {
    m_office.run(MarkKeyCompromised, entered).then(this, [this](Result<SigningKey> key) {
      if (!key) return said(key.error());
      done(tr("Cards signed with key %1 from %2 on are doubtful")
               .arg(key->key)
               .arg(key->compromisedFrom.toString(Qt::ISODate)));
    });
  });
}

void SigningPage::exportKeys() {
  const auto file = m_dialogs.saveFile(this, tr("Export for gates"), QStringLiteral("shiming-card-keys.json"),
                                       tr("JSON (*.json)"));
  if (!file) return;
  QFile out(*file);
  const QByteArray text =
      QJsonDocument(toJson(SigningKeyList{m_officeName, m_office.clock().today(), m_keys})).toJson();
  if (out.open(QIODevice::WriteOnly) && out.write(text) == text.size())
    emit notice(tr("Public keys saved; nothing in the file is secret"));
  else
    m_bar->showMessage(ChipKind::Error, tr("%1 cannot be written. Choose another place.").arg(*file));
}
