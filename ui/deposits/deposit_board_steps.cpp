// What is done with the check that the board shows.
#include "deposits/deposit_board.h"

#include "clearing/clearing_operations.h"
#include "clearing/recall_operations.h"
#include "clearing/recall_rules.h"
#include "clearing/transfer_operations.h"
#include "clearing/transfer_rules.h"
#include "deposits/certificate_desk.h"
#include "deposits/decide_bar.h"
#include "deposits/deposit_check_operations.h"
#include "deposits/deposit_check_rules.h"
#include "deposits/deposit_words.h"
#include "deposits/document_sheet.h"
#include "deposits/experts_panel.h"
#include "deposits/hand_sheet.h"
#include "deposits/invite_sheet.h"
#include "deposits/like_sheet.h"
#include "deposits/papers_panel.h"
#include "deposits/plausibility_panel.h"
#include "deposits/prepare_sheet.h"
#include "deposits/read_paper_sheet.h"
#include "deposits/recall_bar.h"
#include "deposits/receive_sheet.h"
#include "deposits/transfer_sheet.h"
#include "deposits/vote_sheet.h"
#include "deposits/why_sheet.h"
#include "kit/message_bar.h"
#include "kit/reason_sheet.h"

namespace {

/// The next check comes at once: where the last one can be taken back is said with it.
QString decidedWords(const DepositCheck& check) {
  const DepositDecision& decision = check.decisions.last();
  const QDateTime until = dateTimeInChina(recall_rules::recallableUntil(decision));
  return DepositBoard::tr("Check %1: %2. There it may be taken back until %3.")
      .arg(check.number, deposit_words::verdict(decision.verdict), until.toString(QStringLiteral("HH:mm")));
}

}  // namespace

// ---- doing -------------------------------------------------------------------------------------------

void DepositBoard::choose(DepositVerdict verdict) {
  if (!mayDecide()) return;
  m_bar->choose(verdict);
  if (verdict != DepositVerdict::Approved)
    m_bar->focusWords();
  else
    m_plausibility->focusMissing();
}

void DepositBoard::go() {
  if (m_saving || m_loading) return;
  if (mayDecide()) return decide();
  if (m_check.state == DepositState::Draft) return handIn();
  if (m_clearance.clear) clear();
}

void DepositBoard::decide() {
  const DecideDeposit word{m_check.id, m_check.version, m_bar->verdict(), m_bar->words(),
                           m_plausibility->words()};
  // The same rules as the office asks, before anything goes there.
  if (const auto wanting = deposit_check_rules::checkDecision(m_check, word)) return refuseDecision(*wanting);
  m_saving = true;
  m_office.run(DecideOnDeposit, word).then(this, [this](Result<DepositCheck> decided) {
    const bool done = decided.has_value();
    settle(decided, done ? decidedWords(*decided) : QString());
    if (done) emit carriedOut();
  });
}

/// Back to where it was: whoever may decide does so anew.
void DepositBoard::recall() {
  if (m_saving || m_loading) return;
  m_saving = true;
  m_office.run(RecallADecision, DepositStep{m_check.id, m_check.version})
      .then(this, [this](Result<DepositCheck> back) {
        settle(back, tr("The decision on check %1 was taken back.").arg(m_check.number));
        // What was too late stays too late.
        if (!back && back.error().kind == ErrorKind::Conflict) m_recallBar->showCheck(m_check, {});
      });
}

void DepositBoard::refuseDecision(const Error& error) {
  m_message->showMessage(ChipKind::Error, error.text());
  if (error.field == QLatin1String("flagWords")) m_plausibility->focusMissing();
  if (error.field == QLatin1String("words")) m_bar->focusWords();
}

void DepositBoard::handIn() {
  if (const auto wanting = deposit_check_rules::checkSubmitted(m_check))
    return m_message->showMessage(ChipKind::Error, wanting->text());
  m_saving = true;
  m_office.run(SubmitADeposit, DepositStep{m_check.id, m_check.version})
      .then(this, [this](Result<DepositCheck> handedIn) {
        settle(handedIn, tr("Check %1 is handed in.").arg(m_check.number));
      });
}

/// Nobody brings it back, so the key is asked for twice.
void DepositBoard::withdraw() {
  if (m_saving) return;
  if (!m_withdrawAsked) {
    m_withdrawAsked = true;
    return m_message->showMessage(
        ChipKind::Warn,
        tr("Taken back, this check is over and another must be prepared. Once more to do so."));
  }
  m_saving = true;
  m_office.run(WithdrawADeposit, DepositStep{m_check.id, m_check.version})
      .then(this, [this](Result<DepositCheck> back) {
        settle(back, tr("Check %1 was taken back.").arg(m_check.number));
      });
}

void DepositBoard::edit() {
  PrepareSheet::edit(this, m_office, m_dialogs, m_check, [this](const DepositCheck& changed) {
    settle(changed, tr("Check %1 is saved.").arg(changed.number));
  });
}

void DepositBoard::invite() {
  InviteSheet::ask(this, m_office, m_check,
                   [this](const DepositCheck& now, const QString& words) { settle(now, words); });
}

void DepositBoard::readPaper() {
  const auto paper = m_papers->current();
  if (!paper) return;
  ReadPaperSheet::ask(this, m_office, m_check, paper->id,
                      [this](const DepositCheck& now, const QString& words) { settle(now, words); });
}

void DepositBoard::enterVote() {
  VoteSheet::ask(this, m_office, m_dialogs, m_check, m_experts->current(),
                 [this](const DepositCheck& now, const QString& words) { settle(now, words); });
}

void DepositBoard::listAlike() {
  LikeSheet::list(this, m_office, m_check, [this](qint64 project) { emit projectRequested(project); });
}

void DepositBoard::showCurrentDocument() {
  if (const auto document = m_papers->current()) showDocument(*document);
}

void DepositBoard::showDocument(const Attachment& document) {
  if (!m_office.may(Permission::RevealNumbers)) return;
  if (!m_wide) {
    DocumentSheet::open(this, m_office, m_dialogs, document);
    return;
  }
  m_viewPanel->setHint(document.name);
  m_view->show(document.id);
}

// ---- after the approval ------------------------------------------------------------------------------

void DepositBoard::receive() {
  ReceiveSheet::ask(this, m_office, m_check, m_clearance.missing, [this](const QString& words) {
    emit notice(words);
    reread();
  });
}

void DepositBoard::clear() {
  m_saving = true;
  m_office.run(ClearADeposit, DepositStep{m_check.id, m_check.version})
      .then(this, [this](Result<Certificate> made) {
        m_saving = false;
        if (!made) {
          allowActions();
          return m_message->showMessage(ChipKind::Error, made.error().text());
        }
        emit notice(tr("Check %1 is cleared: certificate %2.").arg(m_check.number, made->number));
        reread();
      });
}

void DepositBoard::expire() {
  ReasonQuestion question;
  question.title = tr("Check %1 is not gone on with").arg(m_check.number);
  question.text = tr("It ends here and stays on file. What was paid stays the project's.");
  question.label = tr("Reason");
  question.confirm = tr("Let it end");
  question.usual = QStringList{tr("the applicant never came back"), tr("it was never paid")};
  ReasonSheet::ask(this, question, [this](const QString& reason) {
    m_saving = true;
    m_office.run(ExpireADeposit, ExpireDeposit{m_check.id, m_check.version, reason})
        .then(this, [this](Result<DepositCheck> ended) {
          settle(ended, tr("Check %1 has ended.").arg(m_check.number));
        });
  });
}

void DepositBoard::hand() {
  HandSheet::ask(this, m_office, m_check,
                 [this](const DepositCheck& now, const QString& words) { settle(now, words); });
}

const DepositTransfer* DepositBoard::transferAsked() const {
  for (const DepositTransfer& each : m_clearance.transfers)
    if (each.state == TransferState::Asked) return &each;
  return nullptr;
}

/// Whoever neither asked nor had a hand in the check; the office asks about all checks of the project.
bool DepositBoard::mayDecideOnTransfer() const {
  const DepositTransfer* asked = transferAsked();
  return asked && m_office.may(Permission::DecideDeposits) && m_office.actor() &&
         asked->askedBy != m_office.actor()->login && !deposit_words::isOwn(m_check, m_office.actor()->login);
}

void DepositBoard::transfer() {
  const DepositTransfer* asked = transferAsked();
  const auto done = [this](const DepositTransfer& transfer) { transferred(transfer); };
  if (!asked) {
    TransferSheet::ask(this, m_office, m_dialogs, m_check, m_clearance.transferable, done);
    return;
  }
  if (mayDecideOnTransfer()) {
    TransferDecisionSheet::ask(this, m_office, *asked, done);
    return;
  }
  ReasonQuestion question;
  question.title = tr("Take transfer %1 back").arg(asked->number);
  question.text = tr("Its orders go with it; another may be asked for.");
  question.label = tr("Reason");
  question.confirm = tr("Take it back");
  question.shortest = 2;
  ReasonSheet::ask(this, question, [this, done, id = asked->id](const QString& reason) {
    m_office.run(TakeTransferBack, WithdrawTransfer{id, {}, reason})
        .then(this, [this, done](Result<DepositTransfer> back) {
          if (!back) return m_message->showMessage(ChipKind::Error, back.error().text());
          done(*back);
        });
  });
}

void DepositBoard::transferred(const DepositTransfer& transfer) {
  emit notice(transfer_rules::sentenceOf(transfer).text());
  reread();
}

/// The first print issues it, signed by a supervisor; each further one says why.
void DepositBoard::certificate() {
  m_office.run(ShowCertificate, CertificateRef{{}, m_check.certificate})
      .then(this, [this](Result<Certificate> found) {
        if (!found) return m_message->showMessage(ChipKind::Error, found.error().text());
        if (!found->isIssued()) {
          m_saving = true;
          return m_certificates->issue(*found).then(this, [this](Result<Certificate> issued) {
            m_saving = false;
            if (!issued) return m_message->showMessage(ChipKind::Error, issued.error().text());
            present(*issued);
          });
        }
        ReasonQuestion question;
        question.title = tr("Print certificate %1 again").arg(found->number);
        question.text = tr("It says which print it is (%1 so far).").arg(found->printed);
        question.label = tr("Reason");
        question.confirm = tr("Print again");
        question.usual = QStringList{tr("another copy is wanted"), tr("lost"), tr("the print failed")};
        ReasonSheet::ask(this, question, [this, id = found->id](const QString& reason) {
          m_office.run(PrintCertificateAgain, ReprintCertificate{id, {}, reason})
              .then(this, [this](Result<Certificate> printed) {
                if (!printed) return m_message->showMessage(ChipKind::Error, printed.error().text());
                present(*printed);
              });
        });
      });
}

void DepositBoard::present(const Certificate& certificate) {
  m_message->clear();
  showCertificate(this, m_dialogs, certificate, [this](const QString& words) { emit notice(words); });
}

void DepositBoard::why() { WhySheet::ask(this, m_office, m_check); }

/// What was done shows; where another desk was faster, the check is read anew and what was typed stays.
void DepositBoard::settle(const Result<DepositCheck>& result, const QString& words) {
  m_saving = false;
  if (result) {
    m_message->clear();
    emit notice(words);
    return show(*result);
  }
  const Error error = result.error();
  const bool stale = error.kind == ErrorKind::Conflict &&
                     (error.field == QLatin1String("version") || error.field == QLatin1String("state"));
  if (!stale) {
    allowActions();
    showBar();
    return refuseDecision(error);
  }
  m_office.run(ShowDeposit, DepositCheckRef{m_check.id, {}})
      .then(this, [this, error](Result<DepositCheck> now) {
        if (now) show(*now);
        m_message->showMessage(
            ChipKind::Warn,
            tr("Another desk was faster; this is the check as it is now. %1").arg(error.text()));
      });
}
