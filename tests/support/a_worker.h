#pragma once

#include "identity/resident_id.h"
#include "support/test_office.h"
#include "workers/worker_operations.h"

/// A valid number of the unassigned prefix 3299: 17 digits made of birth date and order, and their check
/// character.
inline QString numberOf(const QDate& birth, int order, const QString& area = QStringLiteral("329921")) {
  const QString digits = area + birth.toString(QStringLiteral("yyyyMMdd")) +
                         QStringLiteral("%1").arg(order, 3, 10, QLatin1Char('0'));
  return digits + checkCharacterOf(digits);
}

/// Two projects, a general contractor, a dispatching company with its labour manager: what a visit names.
struct Crew {
  ProjectId project;
  ProjectId otherProject;
  CompanyId contractor;
  CompanyId employer;
  ManagerId manager;
  QString managerPhone = QStringLiteral("19900000316");
};
Crew aCrew(TestOffice& test);

/// Builds a visit that passes every rule, step by step: aWorker().named("张三").born(…).onSite(crew).visit().
class WorkerBuilder {
 public:
  WorkerBuilder() { born(QDate(1983, 5, 12), 71); }
  WorkerBuilder& named(const char* name) { return m_visit.person.name = QString::fromUtf8(name), *this; }
  WorkerBuilder& born(const QDate& day, int order) {
    m_visit.person.birthDate = day;
    m_visit.person.sex = order % 2 == 1 ? Sex::Male : Sex::Female;
    m_visit.person.idNumber = numberOf(day, order);
    return *this;
  }
  WorkerBuilder& numbered(const QString& number) { return m_visit.person.idNumber = number, *this; }
  WorkerBuilder& phone(const char* number) {
    return m_visit.person.phone = QString::fromLatin1(number), *this;
  }
  WorkerBuilder& told(ToldHow how) { return m_visit.told = how, *this; }
  WorkerBuilder& onSite(const Crew& crew, const QDate& from = QDate(2026, 11, 25)) {
    NewAssignment assignment;
    assignment.project = crew.project;
    assignment.employer = crew.employer;
    assignment.manager = crew.manager;
    assignment.trade = QStringLiteral("020");
    assignment.beginsOn = from;
    m_visit.assignment = assignment;
    return *this;
  }
  WorkerBuilder& contract(const QDate& from, const QDate& to) {
    ContractData contract;
    contract.beginsOn = from;
    contract.endsOn = to;
    m_visit.contract = contract;
    return *this;
  }
  WorkerBuilder& notLike(WorkerId other) {
    m_visit.likeness.append({other, false, QStringLiteral("father's name differs")});
    return *this;
  }
  NewWorker& visit() { return m_visit; }
  operator NewWorker() const { return m_visit; }

 private:
  NewWorker m_visit = [] {
    NewWorker visit;
    visit.person.name = QStringLiteral("陈大川");
    visit.person.hukouAddress = QStringLiteral("西岭省柳河县白石镇柏杨村 4 组");
    visit.told = ToldHow::Present;
    return visit;
  }();
};
inline WorkerBuilder aWorker() { return {}; }

/// The n-th of a queue of persons who are like nobody else in it: name and birth date of their own.
inline WorkerBuilder aStranger(int n) {
  static const QString given = QStringLiteral("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥");
  const QString name =
      QStringLiteral("贺") + given[n % given.size()] + given[(n / given.size()) % given.size()];
  return aWorker().named(name.toUtf8().constData()).born(QDate(1968, 1, 1).addDays(n), 101);
}

/// The clerk registers him; the test ends where he may not.
Registered registered(TestOffice& test, const NewWorker& visit);
inline WorkerId enter(TestOffice& test, const NewWorker& visit) { return registered(test, visit).worker; }
/// His record as it stands today, with his numbers in full.
WorkerRecord recordOf(TestOffice& test, WorkerId worker);

/// A JPEG header that says 102 × 126, and nothing to see.
QByteArray aJpeg(qsizetype bytes = 64);
