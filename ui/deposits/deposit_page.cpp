#include "deposits/deposit_page.h"

#include <QVBoxLayout>

#include "deposits/certificate_check_sheet.h"
#include "deposits/deposit_board.h"
#include "deposits/deposit_list.h"
#include "deposits/deposit_words.h"
#include "deposits/prepare_sheet.h"
#include "kit/current_stack.h"
#include "kit/key_menu.h"
#include "office/office.h"

DepositPage::DepositPage(Office& office, Dialogs& dialogs, QWidget* parent)
    : Page(parent), m_office(office), m_dialogs(dialogs) {
  m_list = new DepositList(office);
  m_board = new DepositBoard(office, dialogs);
  m_new = makeAction(m_list, {}, QKeySequence(Qt::CTRL | Qt::Key_N), QStringLiteral("plus"));
  m_open = new QAction(this);
  m_verify = makeAction(m_list, {}, QKeySequence(Qt::CTRL | Qt::Key_T), QStringLiteral("check"));
  m_refresh = makeAction(m_list, {}, QKeySequence(Qt::Key_F5), QStringLiteral("refresh"));
  m_new->setVisible(office.may(Permission::PrepareDeposits));
  m_new->setEnabled(m_new->isVisible());
  m_list->setActions({m_verify, m_new});
  auto* framed = new QWidget;
  auto* frame = new QVBoxLayout(framed);
  frame->setContentsMargins(12, 12, 12, 12);
  frame->addWidget(m_list);
  m_stack = new CurrentStack;
  m_stack->addWidget(framed);
  m_stack->addWidget(m_board);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_stack);
  connectParts();
  retranslate();
}

void DepositPage::connectParts() {
  connect(m_list, &DepositList::opened, this, &DepositPage::open);
  connect(m_list, &DepositList::loaded, this, &Page::headingChanged);
  connect(m_board, &DepositBoard::shown, this, &Page::headingChanged);
  connect(m_board, &DepositBoard::notice, this, [this](const QString& words) {
    emit notice(words);
    m_list->reload();
  });
  connect(m_board, &DepositBoard::stepRequested, this, &DepositPage::step);
  connect(m_board, &DepositBoard::backRequested, this, &DepositPage::showList);
  connect(m_board, &DepositBoard::carriedOut, this, &DepositPage::openNext);
  connect(m_board, &DepositBoard::supplementRequested, this, [this](const DepositCheck& check) {
    PrepareSheet::supplement(this, m_office, m_dialogs, check,
                             [this](const DepositCheck& made) { open(made.id); });
  });
  connect(m_board, &DepositBoard::projectRequested, this, &DepositPage::projectRequested);
  connect(m_new, &QAction::triggered, this, &DepositPage::begin);
  connect(m_open, &QAction::triggered, this, [this] {
    if (const qint64 id = m_list->table()->currentId(); id > 0) open(DepositCheckId(id));
  });
  connect(m_verify, &QAction::triggered, this, [this] { CertificateCheckSheet::ask(this, m_office); });
  connect(m_refresh, &QAction::triggered, m_list, &DepositList::reload);
}

bool DepositPage::showsList() const { return m_stack->currentIndex() == 0; }

void DepositPage::open(DepositCheckId check) {
  m_stack->setCurrentIndex(1);
  m_board->open(check);
  emit headingChanged();
}

void DepositPage::showList() {
  m_stack->setCurrentIndex(0);
  m_list->activate();
  emit headingChanged();
}

void DepositPage::begin() {
  PrepareSheet::begin(this, m_office, m_dialogs, [this](const DepositCheck& made) {
    emit notice(tr("Check %1 is prepared.").arg(made.number));
    open(made.id);
  });
}

void DepositPage::step(int by) {
  if (const DepositCheckId next = m_list->step(m_board->check().id, by)) open(next);
}

/// The list still stands as it was when the check was opened: the next of it, or the one before the last.
void DepositPage::openNext() {
  const DepositCheckId done = m_board->check().id;
  DepositCheckId next = m_list->step(done, 1);
  if (!next) next = m_list->step(done, -1);
  m_list->reload();
  if (next && next != done) return open(next);
  showList();
}

QString DepositPage::title() const { return tr("Deposits"); }

QString DepositPage::crumb() const {
  if (showsList()) return {};
  const int place = m_list->placeOf(m_board->check().id);
  QString words = m_list->segmentName();
  if (place > 0) words += QStringLiteral(" %1 / %2").arg(place).arg(m_list->count());
  return words + QStringLiteral("   Alt+↑ ↓ ") + tr("another check");
}

QList<QAction*> DepositPage::pageActions() const {
  return showsList() ? QList<QAction*>{m_open, m_new, m_verify, m_refresh} : m_board->actions();
}

void DepositPage::activated() {
  if (showsList()) return m_list->activate();
  m_board->reread();
}

void DepositPage::retranslate() {
  m_new->setText(tr("Prepare a check"));
  m_open->setText(tr("Open the check"));
  m_verify->setText(tr("Check a certificate"));
  m_refresh->setText(tr("Read again"));
  m_list->retranslate();
  m_board->retranslate();
}
