#include "catalogue/operations.h"

#include "attachments/attachment_operations.h"
#include "audit/audit_operations.h"
#include "cards/card_operations.h"
#include "cards/promised_operations.h"
#include "cards/waiting_operations.h"
#include "catalogue/office_operations.h"
#include "chip/chip_operations.h"
#include "clearing/clearing_operations.h"
#include "clearing/recall_operations.h"
#include "clearing/transfer_operations.h"
#include "companies/company_operations.h"
#include "contacts/contact_operations.h"
#include "contracting/contracting_operations.h"
#include "corrections/correction_operations.h"
#include "deposits/deposit_check_operations.h"
#include "deposits/deposit_rule_operations.h"
#include "exports/export_operations.h"
#include "fund/fund_operations.h"
#include "letters/letter_operations.h"
#include "merging/merge_operations.h"
#include "moves/move_operations.h"
#include "overview/overview_operations.h"
#include "permits/permit_operations.h"
#include "projects/project_operations.h"
#include "roster/roster_operations.h"
#include "roster/roster_people_operations.h"
#include "signing/signing_operations.h"
#include "statistics/desk_operations.h"
#include "users/user_operations.h"
#include "workers/worker_operations.h"

namespace {

OperationEntry entry(const OperationInfo& info, const Untyped& untyped, Untyped::Function function) {
  return {info,
          [&info, &untyped, function](Office& office, const QJsonObject& input, const RunOptions& options) {
            return office.runJson(info, untyped, function, input, options);
          },
          untyped.emptyInput(),
          untyped.emptyOutput(),
          untyped.inputShape(),
          untyped.outputShape()};
}

template <class In, class Out>
OperationEntry entry(const Operation<In, Out>& operation) {
  return entry(operation.info, *operation.untyped, reinterpret_cast<Untyped::Function>(operation.function));
}

/// What changes or proves what is on file already.
QVector<OperationEntry> correctionsLettersAndMerges() {
  return {
      entry(CorrectWorker),    entry(RequestTwin),    entry(DecideOnCorrection), entry(TakeBackCorrection),
      entry(ListCorrections),  entry(ReadCorrection), entry(ReadAttachment),     entry(IssueALetter),
      entry(PrintLetterAgain), entry(MakeLetterVoid), entry(ListLetters),        entry(ReadLetter),
      entry(VerifyLetter),     entry(PreviewMerge),   entry(MergeRegistrations), entry(UnmergeRegistrations),
      entry(ListMerges),       entry(ReadMerge),
  };
}

/// The whole life of a card.
QVector<OperationEntry> cards() {
  return {
      entry(ReadQueue),        entry(ProposeBatch),      entry(MakeCardBatch),      entry(ListCardBatches),
      entry(ReadCardBatch),    entry(AddToBatch),        entry(TakeOutOfBatch),     entry(DissolveBatch),
      entry(PrintCardBatch),   entry(ReadBatchData),     entry(NotePlaceResult),    entry(ConfirmCardBatch),
      entry(PutCardsAtDesk),   entry(DeliverToWorker),   entry(HandCardsToManager), entry(ListHandovers),
      entry(ReadHandover),     entry(PrintHandover),     entry(NoteSignatures),     entry(TakeSignaturesBack),
      entry(TakeDeliveryBack), entry(ShowCard),          entry(LoseCard),           entry(FindCard),
      entry(BlockCard),        entry(UnblockCard),       entry(ReplaceCard),        entry(ReturnCard),
      entry(CancelCard),       entry(RefuseCard),        entry(RejectPhoto),        entry(QueueCard),
      entry(RequestCard),      entry(ReadPromiseKept),   entry(ListLateCards),      entry(ListWithoutCard),
      entry(CountWithoutCard), entry(ListPickUpDesks),   entry(SavePickUpDesk),     entry(ChoosePickUpDesk),
      entry(ListWaitingCards), entry(ListPromisedCards),
  };
}

/// Rosters that managers bring, and what goes along with them.
QVector<OperationEntry> rosters() {
  return {
      entry(BeginRoster),         entry(CheckRosterRows),      entry(WriteRosterRows), entry(FinishRoster),
      entry(ColumnsOfRosters),    entry(ShowRoster),           entry(ListRosters),     entry(PeopleOfRoster),
      entry(RecordRosterTelling), entry(EarlierRostersOfFile),
  };
}

/// Who may sign cards, with which key, and whether a card is true.
QVector<OperationEntry> signing() {
  return {
      entry(AskToBeSigningDesk), entry(ListSigningDesks),   entry(ListSigningKeys),
      entry(OpenTheKey),         entry(OpenTheKeyToAdmit),  entry(OpenTheKeyToCertify),
      entry(AdmitSigningDesk),   entry(RemoveSigningDesk),  entry(MakeFirstKey),
      entry(ChangeSigningKey),   entry(MarkKeyCompromised), entry(CheckACard),
  };
}

/// What is written on chips, and with which keys.
QVector<OperationEntry> chips() {
  return {
      entry(BeginAChip),  entry(BindAChip),      entry(GiveUpAChip),  entry(ReadAChip),
      entry(AddAChipKey), entry(PassChipKeysOn), entry(ListChipKeys), entry(TakeChipKeys),
  };
}

/// Deposits before the permit: their rules and checks.
QVector<OperationEntry> deposits() {
  return {
      entry(WriteDepositRule),    entry(ChangeDepositRule),     entry(ApproveDepositRule),
      entry(RefuseDepositRule),   entry(CloseDepositRule),      entry(ShowDepositRule),
      entry(AssessADeposit),      entry(PrepareADeposit),       entry(EditADeposit),
      entry(SubmitADeposit),      entry(WithdrawADeposit),      entry(InviteAnExpert),
      entry(EnterAVote),          entry(DecideOnDeposit),       entry(WhyNotCleared),
      entry(ListDeposits),        entry(ReceiveADeposit),       entry(ClearADeposit),
      entry(IssueACertificate),   entry(PrintCertificateAgain), entry(WithdrawACertificate),
      entry(ShowCertificate),     entry(VerifyCertificate),     entry(ExpireADeposit),
      entry(ShowDeposit),         entry(SaveDepositExpert),     entry(ListDepositExperts),
      entry(TakeCrewFromRoster),  entry(ReadDepositPaper),      entry(HandADeposit),
      entry(ListDepositDeciders), entry(ListLikeProjects),      entry(AskForTransfer),
      entry(DecideOnTransfer),    entry(TakeTransferBack),      entry(RecallADecision),
  };
}

/// Contracts between general contractors and dispatching companies.
QVector<OperationEntry> contracting() {
  return {
      entry(SaveDispatchContract),   entry(EndDispatchContract),  entry(AttachDispatchScan),
      entry(ListDispatchContracts),  entry(ShowDispatchContract), entry(ListDispatchGaps),
      entry(WatchDispatchContracts),
  };
}

/// What is known of companies and projects beside what is entered about them.
QVector<OperationEntry> firms() {
  return {
      entry(ListTwins),     entry(EditContact),         entry(ListContacts),        entry(AddPermit),
      entry(ListPermits),   entry(ReadCompanyOverview), entry(ReadProjectOverview), entry(ReadProjectMap),
      entry(ListStandings), entry(MakePermitVoid),
  };
}

/// What leaves the office as a file.
QVector<OperationEntry> exports() {
  return {entry(BeginAnExport), entry(ReadExportPage), entry(ReadPlatformPage), entry(EndAnExport)};
}

/// The ledger of the deposits, and what goes through the bank.
QVector<OperationEntry> fund() {
  return {
      entry(OpenBankAccount),    entry(ListFundAccounts),    entry(ReceiveMoney),
      entry(ReserveFundMoney),   entry(ReleaseFundMoney),    entry(PrepareFundPayment),
      entry(ApproveFundOrder),   entry(RefuseFundOrder),     entry(WithdrawFundOrder),
      entry(SendFundOrder),      entry(ConfirmFundOrder),    entry(ReturnFundOrder),
      entry(CancelFundOrder),    entry(PrepareFundTransfer), entry(PrepareFundReversal),
      entry(ListFundOrders),     entry(ShowFundOrder),       entry(ReadFundStatement),
      entry(ReadProjectFund),    entry(ListTopUps),          entry(AssertBankBalance),
      entry(MatchBankStatement), entry(VerifyLedger),
  };
}

}  // namespace

const QVector<OperationEntry>& operations() {
  static const QVector<OperationEntry> table =
      QVector<OperationEntry>{
          entry(RegisterWorker),  entry(RegisterReturn),   entry(WithdrawVisit),   entry(RecordTelling),
          entry(MatchWorker),     entry(FindAnything),     entry(ListWorkers),     entry(CountWorkers),
          entry(ShowWorker),      entry(RevealWorker),     entry(WorkerHistory),   entry(ReadPhoto),
          entry(SlipOf),          entry(CreateCompany),    entry(EditCompany),     entry(EditManager),
          entry(EditTeam),        entry(ShowCompany),      entry(ListCompanies),   entry(CreateProject),
          entry(EditProject),     entry(ShowProject),      entry(ListProjects),    entry(ListUsers),
          entry(ListUserNames),   entry(AddUser),          entry(SwitchUser),      entry(SetUserRoles),
          entry(ResetPassword),   entry(ChangePassword),   entry(ListRules),       entry(RulesOfDay),
          entry(LeaseSerials),    entry(AnnounceCalendar), entry(CalendarYears),   entry(ReadAuditHeads),
          entry(VerifyAudit),     entry(LeaveSite),        entry(MoveWorker),      entry(PreviewCrew),
          entry(MoveCrew),        entry(TakeLeaveOfCrew),  entry(CompleteProject), entry(ReadDeskFigures),
          entry(ReadDeskPromise), entry(ReadDeskVisits),
      } +
      correctionsLettersAndMerges() + cards() + rosters() + signing() + chips() + exports() + deposits() +
      fund() + contracting() + firms();
  return table;
}

const OperationEntry* operationNamed(const QString& name) {
  for (const OperationEntry& line : operations())
    if (name == QLatin1String(line.info.name)) return &line;
  return nullptr;
}
