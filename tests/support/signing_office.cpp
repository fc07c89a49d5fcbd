#include "support/signing_office.h"

#include <catch2/catch.hpp>

DeskKey SigningOffice::desk(const QString& name) const {
  auto key = DeskKey::openOrMake(file(name));
  REQUIRE(key);
  return std::move(*key);
}

QVector<SigningDesk> SigningOffice::desks() {
  const auto list = m_office.as(Role::Clerk).runNow(ListSigningDesks, Nothing{});
  REQUIRE(list);
  return list->desks;
}

SigningDesk SigningOffice::deskCalled(const QString& name) {
  SigningDesk found;
  for (const SigningDesk& each : desks())
    if (each.name == name) found = each;
  return found;
}

QVector<SigningKey> SigningOffice::keys() {
  const auto list = m_office.as(Role::Clerk).runNow(ListSigningKeys, Nothing{});
  REQUIRE(list);
  return list->keys;
}

Result<SigningDesk> SigningOffice::ask(const QString& name, Role role) {
  return m_office.as(role).runNow(AskToBeSigningDesk, AskToSign{name, desk(name).publicKey()});
}

Result<SigningDesk> SigningOffice::admit(const QString& name, const QString& at) {
  Office& office = m_office.as(Role::Administrator);
  const DeskKey here = desk(at);
  const auto sealed = office.runNow(OpenTheKeyToAdmit, OpenSigningKey{here.publicKey()});
  if (!sealed) return refuse(sealed.error());
  const auto admission = admissionOf(deskCalled(name), here, *sealed);
  if (!admission) return refuse(admission.error());
  return office.runNow(AdmitSigningDesk, *admission);
}

Result<SigningDesk> SigningOffice::remove(const QString& name) {
  const SigningDesk desk = deskCalled(name);
  return m_office.as(Role::Administrator)
      .runNow(RemoveSigningDesk, RemoveDesk{desk.id, desk.version, QStringLiteral("电脑报废")});
}

Result<SigningKey> SigningOffice::makeFirst(const QString& name, Role role) {
  const auto made = madeSigningKey(desk(name), name, desks(), {});
  REQUIRE(made);
  return m_office.as(role).runNow(MakeFirstKey, *made);
}

Result<SigningKey> SigningOffice::rotate(const QString& at, const QString& reason) {
  const auto made = madeSigningKey(desk(at), at, desks(), reason);
  REQUIRE(made);
  return m_office.as(Role::Administrator).runNow(ChangeSigningKey, *made);
}

Result<SigningKey> SigningOffice::compromise(int key, const QDate& from) {
  MarkCompromised entered{key, 0, from, QStringLiteral("电脑失窃")};
  for (const SigningKey& each : keys())
    if (each.key == key) entered.version = each.version;
  return m_office.as(Role::Administrator).runNow(MarkKeyCompromised, entered);
}

Result<Signer> SigningOffice::signer(const QString& at, Role role) {
  const DeskKey here = desk(at);
  const auto sealed = m_office.as(role).runNow(OpenTheKey, OpenSigningKey{here.publicKey()});
  if (!sealed) return refuse(sealed.error());
  return Signer::open(here, *sealed);
}

CheckedCard SigningOffice::check(const QString& code, Role role) {
  const auto checked = m_office.as(role).runNow(CheckACard, CheckCard{code});
  REQUIRE(checked);
  return *checked;
}

void walkCard(TestOffice& office, WorkerId worker, const QString& number, CardState to) {
  const QString card =
      office.value(QStringLiteral("select max(id) from card where worker_id = ?"), {worker.value()})
          .toString();
  const auto step = [&](CardState state) {
    const QString set =
        state == CardState::InBatch ? QStringLiteral(", number = '%1'").arg(number) : QString();
    REQUIRE(
        office
            .tamper(
                QStringLiteral("update card set state = '%1'%2 where id = %3").arg(codeOf(state), set, card))
            .isEmpty());
    REQUIRE(
        office
            .tamper(QStringLiteral("insert into card_step (card_id, state, on_day, at, by_login, station, "
                                   "reason, operation_id) select id, '%1', '%2', 1, 'card-staff', '1', '', "
                                   "operation_id from card where id = %3")
                        .arg(codeOf(state), office.today().toString(Qt::ISODate), card))
            .isEmpty());
  };
  for (const CardState state :
       {CardState::Queued, CardState::InBatch, CardState::Printed, CardState::AtDesk, CardState::Active}) {
    step(state);
    if (state == to) return;
  }
  step(to);
}
