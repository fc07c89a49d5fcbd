#include "admin/admin_page.h"

#include <QFile>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "admin/desk_form.h"
#include "admin/user_form.h"
#include "cards/card_operations.h"
#include "kit/buttons.h"
#include "kit/dialogs.h"
#include "kit/key_menu.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "kit/reason_sheet.h"

namespace {

constexpr int sideWidth = 360;

TableColumn column(std::function<QString()> title, int width, bool stretch = false) {
  return {std::move(title), width, Qt::AlignLeft, stretch, {}};
}

/// What a rule is called at the counter; its code where the office has added one of its own.
QString ruleName(const QString& code) {
  static const QHash<QString, const char*> names{
      {"minimum-age", QT_TRANSLATE_NOOP("AdminPage", "Least age")},
      {"usual-maximum-age-male", QT_TRANSLATE_NOOP("AdminPage", "Usual greatest age, men")},
      {"usual-maximum-age-female", QT_TRANSLATE_NOOP("AdminPage", "Usual greatest age, women")},
      {"dispatch-contract-months", QT_TRANSLATE_NOOP("AdminPage", "Least term of a dispatching contract")},
      {"card-in-hand-working-days", QT_TRANSLATE_NOOP("AdminPage", "Card in the worker's hand within")},
      {"card-at-desk-working-days", QT_TRANSLATE_NOOP("AdminPage", "Card at the pick-up desk within")},
      {"seen-days", QT_TRANSLATE_NOOP("AdminPage", "“Seen” counts a swipe within")},
      {"contract-end-notice-days",
       QT_TRANSLATE_NOOP("AdminPage", "Contracts are listed before their end by")},
      {"idle-lock-minutes", QT_TRANSLATE_NOOP("AdminPage", "The window locks after")},
      {"photo-maximum-bytes", QT_TRANSLATE_NOOP("AdminPage", "Greatest size of a photo")},
      {"usual-stay-years", QT_TRANSLATE_NOOP("AdminPage", "Usual stay of a trade is reckoned over")},
      {"usual-stay-enough", QT_TRANSLATE_NOOP("AdminPage", "… from at least")},
      {"handover-signature-days", QT_TRANSLATE_NOOP("AdminPage", "A manager brings signatures within")},
      {"fund-top-up-share", QT_TRANSLATE_NOOP("AdminPage", "A deposit is topped up below")},
      {"fund-forecast-days", QT_TRANSLATE_NOOP("AdminPage", "What is spent is learned from")},
      {"fund-release-allowed", QT_TRANSLATE_NOOP("AdminPage", "Deposits are paid back after completion")},
      {"fund-release-wait-days", QT_TRANSLATE_NOOP("AdminPage", "They are paid back after")}};
  const auto found = names.find(code);
  return found == names.end() ? code : AdminPage::tr(*found);
}

QString unitName(const QString& unit) {
  static const QHash<QString, const char*> names{
      {"years", QT_TRANSLATE_NOOP("AdminPage", "years")},
      {"months", QT_TRANSLATE_NOOP("AdminPage", "months")},
      {"working days", QT_TRANSLATE_NOOP("AdminPage", "working days")},
      {"days", QT_TRANSLATE_NOOP("AdminPage", "days")},
      {"minutes", QT_TRANSLATE_NOOP("AdminPage", "minutes")},
      {"bytes", QT_TRANSLATE_NOOP("AdminPage", "bytes")},
      {"assignments", QT_TRANSLATE_NOOP("AdminPage", "assignments")},
      {"percent", QT_TRANSLATE_NOOP("AdminPage", "%")}};
  const auto found = names.find(unit);
  return found == names.end() ? unit : AdminPage::tr(*found);
}

QString valueOf(const DatedRule& rule) {
  if (rule.unit == QLatin1String("yes or no"))
    return rule.value.toInt() != 0 ? AdminPage::tr("yes") : AdminPage::tr("no");
  return rule.value + QLatin1Char(' ') + unitName(rule.unit);
}

QString roleNames(const QVector<QString>& codes) {
  QStringList names;
  for (const QString& code : codes) {
    Role role{};
    if (fromCode(code, role)) names << nameOf(role);
  }
  return names.join(QStringLiteral("、"));
}

QString faultWords(const AuditFault& fault) {
  const QString where =
      AdminPage::tr("desk %1, lane %2, entry %3").arg(fault.station, fault.lane).arg(fault.seq);
  if (fault.what == QLatin1String("changed"))
    return AdminPage::tr("%1: changed after it was written").arg(where);
  if (fault.what == QLatin1String("missing")) return AdminPage::tr("%1: missing").arg(where);
  if (fault.what == QLatin1String("cut")) return AdminPage::tr("%1: the chain was longer").arg(where);
  if (fault.what == QLatin1String("rebuilt"))
    return AdminPage::tr("%1: the chain was written anew").arg(where);
  return AdminPage::tr("%1: the end does not fit").arg(where);
}

}  // namespace

AdminPage::AdminPage(Office& office, Dialogs& dialogs, QWidget* parent)
    : Page(parent), m_office(office), m_dialogs(dialogs) {
  buildActions();
  build();
  retranslate();
}

void AdminPage::buildActions() {
  m_new = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_N), QStringLiteral("plus"));
  m_save = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_Return), QStringLiteral("check"));
  m_switch = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_D), QStringLiteral("lock"));
  m_password = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_R), QStringLiteral("edit"));
  m_verify = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_T), QStringLiteral("check"));
  m_export = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_E), QStringLiteral("export"));
  m_refresh = makeAction(this, {}, QKeySequence(Qt::Key_F5), QStringLiteral("refresh"));
  connect(m_new, &QAction::triggered, this, &AdminPage::startNew);
  connect(m_save, &QAction::triggered, this, &AdminPage::save);
  connect(m_switch, &QAction::triggered, this, [this] {
    if (const User* user = currentUser())
      m_office.run(SwitchUser, UserSwitch{user->login, !user->disabled})
          .then(this, [this](Result<User> made) { saved(made, tr("Saved")); });
  });
  connect(m_password, &QAction::triggered, this, &AdminPage::setPassword);
  connect(m_verify, &QAction::triggered, this, &AdminPage::verify);
  connect(m_export, &QAction::triggered, this, &AdminPage::exportHeads);
  connect(m_refresh, &QAction::triggered, this, [this] { showPart(m_parts->current()); });
}

/// A user, or a desk where those are shown.
void AdminPage::startNew() {
  if (m_parts->current() == Desks) return m_deskForm->showNew();
  m_parts->setCurrent(Users);
  m_form->showNew();
  m_switch->setEnabled(false);
  m_password->setEnabled(false);
}

void AdminPage::save() { m_parts->current() == Desks ? saveDesk() : saveUser(); }

void AdminPage::saveUser() {
  const NewUser user = m_form->entered();
  if (m_form->isNew())
    m_office.run(AddUser, user).then(this, [this](Result<User> made) {
      saved(made, tr("User added; he sets a password of his own when he signs in"));
    });
  else
    m_office.run(SetUserRoles, UserRoles{user.login, user.roles}).then(this, [this](Result<User> made) {
      saved(made, tr("Roles saved"));
    });
}

void AdminPage::saveDesk() {
  const EditPickUpDesk desk = m_deskForm->entered();
  m_office.run(SavePickUpDesk, desk).then(this, [this, name = desk.name](Result<PickUpDeskList> list) {
    if (!list) {
      if (!m_deskForm->refuse(list.error())) m_bar->showMessage(ChipKind::Error, list.error().text());
      return;
    }
    emit notice(tr("Pick-up desk %1 saved").arg(name));
    readDesks();
  });
}

void AdminPage::build() {
  m_parts = new SegmentBar;
  m_panel = new Panel(QStringLiteral("admin"), QStringLiteral(" "));
  m_panel->addHeaderWidget(m_parts);
  m_panel->setBodyMargins(0);
  m_bar = new MessageBar;
  m_bar->hide();
  m_model = new PagedTableModel(this);
  m_table = new DataTable;
  m_panel->body()->addWidget(m_bar);
  m_panel->body()->addWidget(m_table, 1);
  m_panel->footer()->addStretch(1);
  for (QAction* action : {m_new, m_verify, m_export}) m_panel->footer()->addWidget(new PlainButton(action));
  m_form = new UserForm;
  auto* side = new Panel(QStringLiteral("user"), QStringLiteral(" "));
  side->setObjectName(QStringLiteral("side"));
  side->setFixedWidth(sideWidth);
  m_sideText = makeLabel({}, TextStyle::Body);
  m_sideText->setWordWrap(true);
  m_sideText->setAlignment(Qt::AlignTop);
  m_side = new QStackedWidget;
  m_side->addWidget(m_form);
  m_side->addWidget(m_sideText);
  m_deskForm = new DeskForm;
  m_side->addWidget(m_deskForm);
  side->body()->addWidget(m_side, 1);
  side->footer()->addWidget(new FlatButton(m_switch));
  side->footer()->addWidget(new FlatButton(m_password));
  side->footer()->addStretch(1);
  side->footer()->addWidget(new PrimaryButton(m_save));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(16, 16, 16, 16);
  row->setSpacing(16);
  row->addWidget(m_panel, 1);
  row->addWidget(side);
  connect(m_parts, &SegmentBar::currentChanged, this, &AdminPage::showPart);
  connect(m_table, &DataTable::currentIdChanged, this, [this] {
    showUser();
    showDesk();
  });
}

QString AdminPage::title() const { return tr("Administration"); }

QList<QAction*> AdminPage::pageActions() const {
  return {m_new, m_save, m_switch, m_password, m_verify, m_export, m_refresh};
}

void AdminPage::activated() { showPart(m_parts->current()); }

void AdminPage::retranslate() {
  m_parts->setSegments({tr("Users"), tr("Rules"), tr("Calendars"), tr("Pick-up desks"), tr("Trail")});
  m_panel->setTitle(tr("Administration"));
  showSide(m_parts->current());
  m_switch->setText(tr("Disable or enable"));
  m_password->setText(tr("New password"));
  m_verify->setText(tr("Verify the trail"));
  m_export->setText(tr("Export its ends"));
  m_refresh->setText(tr("Read anew"));
  if (isVisible()) showPart(m_parts->current());
}

void AdminPage::showPart(int part) {
  m_bar->clear();
  m_bar->hide();
  showSide(part);
  switch (part) {
    case Users:
      return readUsers();
    case Rules:
      return readRules();
    case Calendars:
      return readCalendars();
    case Desks:
      return readDesks();
    default:
      return readTrail();
  }
}

/// What stands at the right, and what may be done.
void AdminPage::showSide(int part) {
  const bool users = part == Users;
  const bool desks = part == Desks;
  m_side->setCurrentIndex(users ? 0 : desks ? 2 : 1);
  for (QAction* action : {m_new, m_save}) action->setVisible(users || desks);
  for (QAction* action : {m_switch, m_password}) action->setVisible(users);
  for (QAction* action : {m_verify, m_export}) action->setVisible(part == Trail);
  m_new->setText(desks ? tr("New pick-up desk") : tr("New user"));
  m_save->setText(desks ? tr("Save pick-up desk") : tr("Save user"));
  if (auto* side = findChild<Panel*>(QStringLiteral("side")))
    side->setTitle(users ? tr("User") : desks ? tr("Pick-up desk") : tr("What this is"));
}

void AdminPage::readUsers() {
  m_model->setColumns({column([] { return tr("Login"); }, 130), column([] { return tr("Name"); }, 130),
                       column([] { return tr("Roles"); }, 220, true),
                       column([] { return tr("State"); }, 150)});
  m_table->setTable(m_model, tr("Users"));
  m_office.run(ListUsers, Nothing{}).then(this, [this](Result<UserList> list) {
    if (!list) return m_bar->showMessage(ChipKind::Error, list.error().text());
    m_users = list->users;
    QList<ListRow> rows;
    for (const User& user : std::as_const(m_users)) {
      const ListCell state = user.disabled             ? ListCell(ChipKind::Off, tr("Disabled"))
                             : user.mustChangePassword ? ListCell(ChipKind::Wait, tr("First password"))
                                                       : ListCell(ChipKind::Ok, tr("Active"));
      rows.append({user.id.value(), {user.login, user.name, roleNames(user.roles), state}, user.disabled});
    }
    m_model->setRows(rows);
    if (m_table->currentId() == 0 && !rows.isEmpty()) m_table->selectId(rows.first().id);
    showUser();
  });
}

void AdminPage::readRules() {
  m_sideText->setText(
      tr("Every figure of a rule stands here with the day it holds from and its source. The program takes "
         "the line of the day; an old case keeps the figure of its own day. Nothing is overwritten."));
  m_model->setColumns({column([] { return tr("Rule"); }, 230), column([] { return tr("Value"); }, 110),
                       column([] { return tr("From"); }, 100), column([] { return tr("To"); }, 100),
                       column([] { return tr("Source"); }, 200, true)});
  m_table->setTable(m_model, tr("Rules"));
  m_office.run(ListRules, Nothing{}).then(this, [this](Result<RuleList> list) {
    if (!list) return m_bar->showMessage(ChipKind::Error, list.error().text());
    QList<ListRow> rows;
    for (const DatedRule& rule : std::as_const(list->rules))
      rows.append({rows.size() + 1,
                   {ruleName(rule.name), valueOf(rule), rule.validFrom.toString(Qt::ISODate),
                    rule.validTo.isValid() ? rule.validTo.toString(Qt::ISODate) : tr("open"), rule.source},
                   false});
    m_model->setRows(rows);
  });
}

void AdminPage::readCalendars() {
  m_sideText->setText(
      tr("Working days are counted with the holidays and make-up days that the State Council announces each "
         "year. A card whose due day falls into a year not yet announced gets its day when the calendar is "
         "entered: "
         "shimingctl calendar announce."));
  m_model->setColumns({column([] { return tr("Year"); }, 90), column([] { return tr("Days off"); }, 110),
                       column([] { return tr("Make-up days"); }, 130),
                       column([] { return tr("Source"); }, 200, true)});
  m_table->setTable(m_model, tr("Calendars"));
  m_office.run(CalendarYears, Nothing{}).then(this, [this](Result<CalendarYearList> list) {
    if (!list) return m_bar->showMessage(ChipKind::Error, list.error().text());
    QList<ListRow> rows;
    for (const CalendarYear& year : std::as_const(list->years))
      rows.prepend({year.year,
                    {QString::number(year.year), QString::number(year.daysOff),
                     QString::number(year.makeUpDays), year.source},
                    false});
    m_model->setRows(rows);
  });
}

void AdminPage::readDesks() {
  m_model->setColumns(
      {column([] { return tr("Pick-up desk"); }, 180), column([] { return tr("Address"); }, 200, true),
       column([] { return tr("Hours"); }, 150), column([] { return tr("Cards waiting"); }, 110),
       column([] { return tr("State"); }, 100)});
  m_table->setTable(m_model, tr("Pick-up desks"));
  m_office.run(ListPickUpDesks, Nothing{}).then(this, [this](Result<PickUpDeskList> list) {
    if (!list) return m_bar->showMessage(ChipKind::Error, list.error().text());
    if (m_parts->current() != Desks) return;
    const qint64 before = m_table->currentId();
    m_desks = list->desks;
    QList<ListRow> rows;
    for (const PickUpDesk& each : std::as_const(m_desks))
      rows.append({each.id.value(),
                   {each.name, each.address, each.hours, QString::number(each.waiting),
                    each.closed ? ListCell(ChipKind::Off, tr("closed")) : ListCell(ChipKind::Ok, tr("open"))},
                   each.closed});
    m_model->setRows(rows);
    if (!m_table->selectId(before) && !rows.isEmpty()) m_table->selectId(rows.first().id);
    showDesk();
  });
}

void AdminPage::showDesk() {
  if (m_parts->current() != Desks) return;
  for (const PickUpDesk& each : std::as_const(m_desks))
    if (each.id.value() == m_table->currentId()) m_deskForm->showDesk(each);
}

void AdminPage::readTrail() {
  m_sideText->setText(tr(
      "Each change is an entry that carries the hash of the one before, per desk and lane. Export the ends "
      "daily and keep them elsewhere: only against them a cut tail or a chain built anew can be seen."));
  m_model->setColumns({column([] { return tr("Desk"); }, 160), column([] { return tr("Lane"); }, 90),
                       column([] { return tr("Entries"); }, 90),
                       column([] { return tr("Hash of the last"); }, 200, true)});
  m_table->setTable(m_model, tr("Trail"));
  m_office.run(ReadAuditHeads, Nothing{}).then(this, [this](Result<AuditHeads> list) {
    if (!list) return m_bar->showMessage(ChipKind::Error, list.error().text());
    m_heads = list->heads;
    QList<ListRow> rows;
    for (const AuditHead& head : std::as_const(m_heads))
      rows.append(
          {rows.size() + 1, {head.station, head.lane, QString::number(head.count), head.hash}, false});
    m_model->setRows(rows);
  });
}

const User* AdminPage::currentUser() const {
  for (const User& user : m_users)
    if (user.id.value() == m_table->currentId()) return &user;
  return nullptr;
}

void AdminPage::showUser() {
  if (m_parts->current() != Users) return;
  const User* user = currentUser();
  m_switch->setEnabled(user);
  m_password->setEnabled(user);
  if (!user) return m_form->showNew();
  m_form->showUser(*user);
}

void AdminPage::saved(const Result<User>& user, const QString& words) {
  if (!user) {
    if (!m_form->refuse(user.error())) m_bar->showMessage(ChipKind::Error, user.error().text());
    return;
  }
  emit notice(words);
  readUsers();
}

void AdminPage::setPassword() {
  const User* user = currentUser();
  if (!user) return;
  const ReasonQuestion question{
      tr("New first password for %1").arg(user->name),
      tr("He must set one of his own when he signs in next; until then he can do nothing else."),
      tr("Password"),
      tr("Set the password"),
      {},
      8};
  ReasonSheet::ask(this, question, [this, login = user->login](const QString& password) {
    m_office.run(ResetPassword, PasswordReset{login, password}).then(this, [this](Result<User> made) {
      saved(made, tr("First password set"));
    });
  });
}

void AdminPage::verify() {
  m_bar->showMessage(ChipKind::Wait, tr("The trail is being recomputed …"));
  m_office.run(VerifyAudit, AuditHeads{}, {{}, LaneName::Bulk})
      .then(this, [this](Result<AuditReport> report) {
        if (!report) return m_bar->showMessage(ChipKind::Error, report.error().text());
        if (report->sound)
          return m_bar->showMessage(ChipKind::Ok, tr("%1 entries in %2 chains are as they were written. %3")
                                                      .arg(report->entries)
                                                      .arg(report->chains)
                                                      .arg(report->blindSpot));
        QStringList words;
        for (const AuditFault& fault : std::as_const(report->faults)) words << faultWords(fault);
        m_bar->showMessage(ChipKind::Error, words.mid(0, 5).join(QStringLiteral("; ")));
      });
}

void AdminPage::exportHeads() {
  const auto file = m_dialogs.saveFile(this, tr("Export the ends of the trail"),
                                       QStringLiteral("shiming-heads.json"), tr("JSON (*.json)"));
  if (!file) return;
  QFile out(*file);
  const QByteArray text = QJsonDocument(toJson(AuditHeads{m_heads})).toJson();
  if (out.open(QIODevice::WriteOnly) && out.write(text) == text.size())
    emit notice(tr("Ends of the trail saved"));
  else
    m_bar->showMessage(ChipKind::Error, tr("%1 cannot be written. Choose another place.").arg(*file));
}
