#include "deposits/deposit_board.h"

#include <QAction>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

#include "base/sentences.h"
#include "clearing/clearing_operations.h"
#include "deposits/bases_panel.h"
#include "deposits/certificate_desk.h"
#include "deposits/check_head.h"
#include "deposits/crew_panel.h"
#include "deposits/decide_bar.h"
#include "deposits/deposit_check_operations.h"
#include "deposits/deposit_check_rules.h"
#include "deposits/deposit_words.h"
#include "deposits/document_view.h"
#include "deposits/experts_panel.h"
#include "deposits/history_panel.h"
#include "deposits/like_panel.h"
#include "deposits/papers_panel.h"
#include "deposits/plausibility_panel.h"
#include "deposits/recall_bar.h"
#include "kit/bare_table.h"
#include "kit/key_menu.h"
#include "kit/message_bar.h"

namespace {

constexpr int kBoardNarrow = 900;  // below: the panels stand one below the other
constexpr int kBoardWide = 1500;   // from here on a document has room beside the rest
constexpr int kBoardGap = 12;
constexpr int kLeastStacked = 190;  // pixels of a panel that stands alone in its row

QBoxLayout* columnOf(const QList<QWidget*>& panels, const QList<int>& stretches) {
  auto* column = new QVBoxLayout;
  column->setSpacing(kBoardGap);
  for (qsizetype i = 0; i < panels.size(); ++i) column->addWidget(panels[i], stretches[i]);
  return column;
}

/// A check without the projects it is held against: they change with other checks.
QByteArray ownText(DepositCheck check) {
  check.alike = {};
  return toJsonText(check);
}

}  // namespace

DepositBoard::DepositBoard(Office& office, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent), m_office(office), m_dialogs(dialogs) {
  buildActions();
  build();
  layOut();
  connectParts();
  retranslate();
  allowActions();
}

void DepositBoard::buildActions() {
  m_approve = makeAction(this, {}, QKeySequence(Qt::ALT | Qt::Key_A));
  m_return = makeAction(this, {}, QKeySequence(Qt::ALT | Qt::Key_R));
  m_reject = makeAction(this, {}, QKeySequence(Qt::ALT | Qt::Key_N));
  m_go = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_Return));
  m_recall = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_Z));
  m_edit = makeAction(this, {}, QKeySequence(Qt::Key_F2));
  m_withdraw = makeAction(this, {}, QKeySequence(Qt::ALT | Qt::Key_Z));
  m_supplement = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
  m_invite = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_I));
  m_vote = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_T));
  m_document = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_O));
  m_read = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_B));
  m_alike = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_L));
  m_why = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_Y));
  m_receive = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_M));
  m_expire = makeAction(this, {}, QKeySequence(Qt::ALT | Qt::Key_X));
  m_certificate = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_P));
  m_hand = makeAction(this, {}, QKeySequence(Qt::ALT | Qt::Key_H));
  m_transfer = makeAction(this, {}, QKeySequence(Qt::ALT | Qt::Key_T));
  m_next = makeAction(this, {}, QKeySequence(Qt::ALT | Qt::Key_Down));
  m_before = makeAction(this, {}, QKeySequence(Qt::ALT | Qt::Key_Up));
  m_back = makeAction(this, {}, QKeySequence(Qt::Key_Escape));
  m_refresh = makeAction(this, {}, QKeySequence(Qt::Key_F5));
}

void DepositBoard::build() {
  m_message = new MessageBar;
  m_message->hide();
  m_recallBar = new RecallBar(m_office.clock(), m_recall);
  m_head = new CheckHead;
  m_bases = new BasesPanel;
  m_plausibility = new PlausibilityPanel(m_alike);
  m_like = new LikePanel(m_alike);
  m_like->hide();
  m_experts = new ExpertsPanel({m_invite, m_vote});
  m_crew = new CrewPanel;
  m_papers = new PapersPanel(m_document, m_read);
  m_history = new HistoryPanel(m_why);
  m_viewPanel = new Panel(QString(), QStringLiteral(" "));
  m_view = new DocumentView(m_office, m_dialogs);
  m_viewPanel->body()->addWidget(m_view);
  m_viewPanel->hide();
  m_bar = new DecideBar({{m_approve, m_return, m_reject},
                         m_go,
                         {m_edit, m_withdraw, m_expire, m_supplement, m_transfer, m_receive, m_certificate},
                         m_hand});
  m_certificates = new CertificateDesk(m_office, this);
}

void DepositBoard::layOut() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kBoardGap, kBoardGap, kBoardGap, kBoardGap);
  column->setSpacing(kBoardGap);
  column->addWidget(m_head);
  column->addWidget(m_message);
  column->addWidget(m_recallBar);
  m_columns = new QHBoxLayout;
  m_columns->setSpacing(kBoardGap);
  m_columns->addLayout(columnOf({m_bases, m_plausibility, m_like}, {0, 4, 5}), 424);
  m_columns->addLayout(columnOf({m_experts, m_crew}, {1, 1}), 382);
  m_columns->addLayout(columnOf({m_papers, m_history, m_viewPanel}, {2, 2, 4}), 360);
  for (QWidget* each : std::initializer_list<QWidget*>{m_bases, m_plausibility, m_like, m_experts, m_crew,
                                                       m_papers, m_history, m_viewPanel})
    each->setSizePolicy(QSizePolicy::Ignored, each->sizePolicy().verticalPolicy());
  column->addLayout(m_columns, 1);
  column->addWidget(m_bar);
}

void DepositBoard::connectParts() {
  connect(m_approve, &QAction::triggered, this, [this] { choose(DepositVerdict::Approved); });
  connect(m_return, &QAction::triggered, this, [this] { choose(DepositVerdict::Returned); });
  connect(m_reject, &QAction::triggered, this, [this] { choose(DepositVerdict::Rejected); });
  connect(m_go, &QAction::triggered, this, &DepositBoard::go);
  connect(m_recall, &QAction::triggered, this, &DepositBoard::recall);
  connect(m_edit, &QAction::triggered, this, &DepositBoard::edit);
  connect(m_withdraw, &QAction::triggered, this, &DepositBoard::withdraw);
  connect(m_supplement, &QAction::triggered, this, [this] { emit supplementRequested(m_check); });
  connect(m_invite, &QAction::triggered, this, &DepositBoard::invite);
  connect(m_vote, &QAction::triggered, this, &DepositBoard::enterVote);
  connect(m_receive, &QAction::triggered, this, &DepositBoard::receive);
  connect(m_expire, &QAction::triggered, this, &DepositBoard::expire);
  connect(m_certificate, &QAction::triggered, this, &DepositBoard::certificate);
  connect(m_hand, &QAction::triggered, this, &DepositBoard::hand);
  connect(m_transfer, &QAction::triggered, this, &DepositBoard::transfer);
  connect(m_read, &QAction::triggered, this, &DepositBoard::readPaper);
  connect(m_document, &QAction::triggered, this, &DepositBoard::showCurrentDocument);
  connect(m_alike, &QAction::triggered, this, &DepositBoard::listAlike);
  connect(m_like, &LikePanel::projectRequested, this, &DepositBoard::projectRequested);
  connect(m_why, &QAction::triggered, this, &DepositBoard::why);
  connect(m_next, &QAction::triggered, this, [this] { emit stepRequested(1); });
  connect(m_before, &QAction::triggered, this, [this] { emit stepRequested(-1); });
  connect(m_back, &QAction::triggered, this, &DepositBoard::backRequested);
  connect(m_refresh, &QAction::triggered, this, &DepositBoard::reread);
  connect(m_message, &MessageBar::actionTriggered, this, &DepositBoard::reread);
  connect(m_papers, &PapersPanel::opened, this, &DepositBoard::showDocument);
  connect(m_experts, &ExpertsPanel::opinionRequested, this, [this](AttachmentId opinion) {
    Attachment document;
    document.id = opinion;
    showDocument(document);
  });
  connect(&m_office, &Office::changed, this, &DepositBoard::watch);
}

QList<QAction*> DepositBoard::actions() const {
  return {m_approve,    m_return, m_reject, m_go,      m_recall,      m_edit, m_withdraw, m_expire,
          m_supplement, m_invite, m_vote,   m_receive, m_certificate, m_hand, m_transfer, m_document,
          m_read,       m_alike,  m_why,    m_next,    m_before,      m_back, m_refresh};
}

// ---- reading -----------------------------------------------------------------------------------------

void DepositBoard::open(DepositCheckId check) {
  if (m_check.id != check) {
    m_bar->choose(std::nullopt);
    m_bar->setWords({});
    m_view->clear();
  }
  m_message->clear();
  m_loading = true;
  m_office.run(ShowDeposit, DepositCheckRef{check, {}})
      .then(this, [this, asked = ++m_asked](Result<DepositCheck> read) {
        if (asked != m_asked) return;
        m_loading = false;
        if (!read) return m_message->showMessage(ChipKind::Error, read.error().text());
        show(*read);
        (m_bar->asksVerdict() ? m_bar->first() : m_papers->table())->setFocus(Qt::OtherFocusReason);
      });
}

void DepositBoard::reread() {
  if (m_check.id) open(m_check.id);
}

void DepositBoard::show(const DepositCheck& check) {
  m_check = check;
  m_withdrawAsked = false;
  const QDate today = m_office.clock().today();
  m_head->showCheck(check);
  m_bases->showAssessment(check.ruleCopy, check.facts, check.assessment);
  m_plausibility->showCheck(check, mayDecide());
  m_like->showCheck(check);
  m_experts->showCheck(check, today);
  m_crew->showCheck(check);
  m_papers->showCheck(check, today);
  m_history->showCheck(check, {}, today);
  m_clearance = {};
  allowActions();
  showBar();
  offerRecall();
  if (check.state == DepositState::Approved) readClearance();
  emit shown();
}

/// What is wanting stands with payments and registrations, not with the check.
void DepositBoard::readClearance() {
  m_asksWhy = true;
  m_office.run(WhyNotCleared, DepositCheckRef{m_check.id, {}})
      .then(this, [this, id = m_check.id](Result<DepositWhy> why) {
        m_asksWhy = false;
        if (id != m_check.id || !why) return;
        m_clearance = *why;
        m_history->showCheck(m_check, why->transfers, m_office.clock().today());
        allowActions();
        showBar();
      });
}

/// Somebody wrote something: where it was this check, it is said, and nothing moves under the eyes.
void DepositBoard::watch(const QStringList& subjects) {
  if (!isVisible() || isLoading() || !m_check.id || !subjects.contains(QLatin1String("deposit-check")))
    return;
  m_office.run(ShowDeposit, DepositCheckRef{m_check.id, {}})
      .then(this, [this, before = ownText(m_check)](Result<DepositCheck> now) {
        if (!now || isLoading() || ownText(m_check) != before || ownText(*now) == before) return;
        m_message->showMessage(ChipKind::Info, tr("Another desk changed this check."), tr("Read again F5"));
      });
}

// ---- what may be done --------------------------------------------------------------------------------

bool DepositBoard::mayDecide() const {
  return m_check.state == DepositState::Submitted && m_office.may(Permission::DecideDeposits) &&
         m_office.actor() && !deposit_words::isOwn(m_check, m_office.actor()->login);
}

bool DepositBoard::mayPrepare() const { return m_office.may(Permission::PrepareDeposits); }

void DepositBoard::allowActions() {
  const DepositState state = m_check.state;
  const bool there = m_check.id.isValid();
  const bool draft = there && state == DepositState::Draft;
  const bool editable = draft || (there && state == DepositState::Returned);
  const bool submitted = there && state == DepositState::Submitted;
  const bool canVote = std::any_of(m_check.votes.begin(), m_check.votes.end(), [](const DepositVote& each) {
    return !each.vote && each.conflict.isEmpty();
  });
  for (QAction* each : {m_approve, m_return, m_reject}) each->setEnabled(mayDecide() && !m_saving);
  const bool approved = there && state == DepositState::Approved;
  const bool cleared = !m_check.certificate.isEmpty();
  m_go->setVisible(mayDecide() || (draft && mayPrepare()) || (m_clearance.clear && mayPrepare()));
  m_go->setEnabled(!m_saving && m_go->isVisible());
  const auto allow = [](QAction* action, bool allowed) {
    action->setVisible(allowed);
    action->setEnabled(allowed);
  };
  allow(m_edit, editable && mayPrepare());
  allow(m_withdraw, (editable || submitted) && mayPrepare() && !mayDecide());
  allow(m_supplement, approved && mayPrepare());
  allow(m_receive, approved && !cleared && m_office.may(Permission::PrepareFund));
  allow(m_certificate, approved && cleared && mayPrepare());
  allow(m_hand, mayDecide());
  const DepositTransfer* asked = transferAsked();
  const QString login = m_office.actor() ? m_office.actor()->login : QString();
  m_transfer->setText(!asked                  ? tr("Another contractor")
                      : mayDecideOnTransfer() ? tr("Decide on the transfer")
                                              : tr("Take the transfer back"));
  allow(m_transfer, approved && m_clearance.check &&
                        (asked ? mayDecideOnTransfer() || asked->askedBy == login : mayPrepare()));
  allow(m_expire,
        (editable || (approved && !cleared)) && m_office.may(Permission::DecideDeposits) &&
            !(approved && m_office.actor() && deposit_words::isOwn(m_check, m_office.actor()->login)));
  // Whoever enters a vote never decides: who may decide leaves it to others.
  allow(m_invite, submitted && mayPrepare());
  allow(m_vote, submitted && mayPrepare() && canVote && !mayDecide());
  // Like a vote: whoever reads never decides.
  allow(m_read, !m_check.papers.isEmpty() && mayPrepare() && !mayDecide() && (editable || submitted));
  m_document->setEnabled(!m_check.papers.isEmpty() && m_office.may(Permission::RevealNumbers));
  m_alike->setEnabled(there && m_check.alike.count > 0);
  m_why->setEnabled(there);
}

void DepositBoard::showBar() {
  const QString login = m_office.actor() ? m_office.actor()->login : QString();
  const QDate today = m_office.clock().today();
  const int votes = deposit_words::votesCast(m_check);
  if (mayDecide()) return m_bar->askVerdict(tr("You had no hand in it and may decide."));
  switch (m_check.state) {
    case DepositState::Draft: {
      m_go->setText(tr("Hand in"));
      const auto wanting = deposit_check_rules::checkSubmitted(m_check);
      return m_bar->tell(
          wanting ? ChipKind::Warn : ChipKind::Info,
          wanting ? wanting->text() : tr("A draft: hand it in for the experts and a supervisor."), false);
    }
    case DepositState::Submitted:
      if (m_office.may(Permission::DecideDeposits))
        return m_bar->tell(
            ChipKind::Warn,
            tr("You had a hand in this check (%1, %2): another supervisor must decide on it. You "
               "may look at all of it; approving, returning and rejecting are closed to you.")
                .arg(login, deposit_words::moment(m_check.preparedAt, today)),
            true);
      return m_bar->tell(ChipKind::Wait,
                         tr("%1 of %2 experts have voted; a supervisor who had no hand in it decides.")
                             .arg(votes)
                             .arg(m_check.ruleCopy.experts),
                         false);
    case DepositState::Returned:
      return m_bar->tell(
          ChipKind::Warn,
          tr("Returned: %1").arg(m_check.decisions.isEmpty() ? QString() : m_check.decisions.last().words),
          false);
    case DepositState::Approved:
      return tellApproved();
    default:
      return m_bar->tell(
          ChipKind::Off,
          tr("%1. Nothing more can be done about this check.").arg(deposit_words::state(m_check.state)),
          false);
  }
}

/// Whoever has just decided may think again.
void DepositBoard::offerRecall() {
  const bool may = m_office.may(Permission::DecideDeposits) && m_office.actor();
  m_recallBar->showCheck(m_check, may ? m_office.actor()->login : QString());
}

/// How far an approved check is on its way to the permit; of one that was cleared, what is wrong since.
void DepositBoard::tellApproved() {
  if (!m_check.certificate.isEmpty()) {
    const QString cleared = tr("Cleared on %1, certificate %2.")
                                .arg(isoText(dateInChina(m_check.clearedAt)), m_check.certificate);
    return m_bar->tell(m_clearance.missing == Money() ? ChipKind::Ok : ChipKind::Warn,
                       joinedSentences(QStringList{cleared} + m_clearance.sentences), false);
  }
  if (!m_clearance.check)
    return m_bar->tell(ChipKind::Ok, tr("Approved. %1 are to be paid.").arg(m_check.asked.toString()), false);
  m_go->setText(tr("Clear it"));
  if (m_clearance.clear)
    return m_bar->tell(ChipKind::Ok, tr("Paid in full, and all of the first crew are registered."), false);
  m_bar->tell(ChipKind::Wait, joinedSentences(m_clearance.sentences), false);
}

// ---- the frame ---------------------------------------------------------------------------------------

void DepositBoard::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const bool narrow = event->size().width() < kBoardNarrow;
  const bool wide = event->size().width() >= kBoardWide;
  if (wide != m_wide) {
    m_wide = wide;
    m_viewPanel->setVisible(wide);
    m_like->setVisible(wide);
    m_plausibility->setOffersAlike(!wide);
  }
  if (narrow == m_narrow) return;
  m_narrow = narrow;
  m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  m_bar->setNarrow(narrow);
  for (QWidget* each :
       std::initializer_list<QWidget*>{m_bases, m_plausibility, m_experts, m_crew, m_papers, m_history})
    each->setMinimumHeight(narrow ? kLeastStacked : 0);
}

void DepositBoard::retranslate() {
  m_approve->setText(tr("Approve"));
  m_return->setText(tr("Return"));
  m_reject->setText(tr("Reject"));
  m_recall->setText(tr("Take the decision back"));
  m_edit->setText(tr("Change"));
  m_withdraw->setText(tr("Withdraw"));
  m_supplement->setText(tr("Supplementary check"));
  m_invite->setText(tr("Invite"));
  m_vote->setText(tr("Enter a vote"));
  m_receive->setText(tr("Book a receipt"));
  m_expire->setText(tr("Let it end"));
  m_certificate->setText(tr("Certificate"));
  m_hand->setText(tr("Hand to another"));
  m_transfer->setText(tr("Another contractor"));
  m_document->setText(tr("Show"));
  m_read->setText(tr("Compare"));
  m_alike->setText(tr("All like projects"));
  m_why->setText(tr("Why not cleared"));
  m_next->setText(tr("Next check"));
  m_before->setText(tr("Check before"));
  m_back->setText(tr("Back to the list"));
  m_refresh->setText(tr("Read again"));
  m_viewPanel->setTitle(tr("Document"));
  m_view->retranslate();
  m_bar->retranslate();
  if (m_check.id) show(m_check);
}
