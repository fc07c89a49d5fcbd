#pragma once

#include <QJsonObject>

#include "cards/card.h"
#include "companies/company_operations.h"
#include "contacts/contact.h"
#include "demo/demo_names.h"
#include "projects/project.h"

/// A company of the demo office; ids are known once it is written.
struct DemoCompany {
  CompanyData data;
  QVector<ManagerData> managers;  ///< the present one last
  QVector<TeamData> teams;
  QVector<ContactData> contacts = {};
  CompanyId id = {};
  QVector<ManagerId> managerIds = {};
  QVector<TeamId> teamIds = {};

  /// The manager in office on a day.
  int managerOn(const QDate& day) const;
};

struct DemoProject {
  ProjectData data;        ///< general contractor filled in when written
  int contractor = 0;      ///< index among the companies
  QVector<int> employers;  ///< the dispatching companies that man it
  QDate lastDay;           ///< how long workers are there: beyond today while it is under way
  int weight = 1;          ///< how many workers it draws, compared with the others
  ProjectId id = {};
};

/// Whose deposit is only in the fund, paid before checks were kept here; the other projects have checks.
inline bool isOnlyInFund(qsizetype project) { return project % 3 == 2; }

/// The firms and building projects of a made-up city, from before the policy of 2011 until some months after
/// `today`. Every firm, code and phone is invented; the credit codes have valid check characters.
class DemoPlaces {
 public:
  DemoPlaces(const QJsonObject& recipe, const DemoNames& names, qint64 workers, const QDate& today,
             DemoRandom& random);

  QVector<DemoCompany>& companies() { return m_companies; }
  const QVector<DemoCompany>& companies() const { return m_companies; }
  QVector<DemoProject>& projects() { return m_projects; }
  const QVector<DemoProject>& projects() const { return m_projects; }
  /// Where cards are fetched; none is the office's own. Filled when the rows are written.
  QVector<PickUpDeskId>& desks() { return m_desks; }
  const QVector<PickUpDeskId>& desks() const { return m_desks; }

  /// A project that is at work on the day, by weight; -1 where there is none.
  int projectOn(const QDate& day, DemoRandom& random) const;

 private:
  void makeContractors(const QJsonObject& recipe, int count, DemoRandom& random);
  void makeDispatchers(const QJsonObject& recipe, const DemoNames& names, int count, DemoRandom& random);
  void makeProjects(const QJsonObject& recipe, int count, double headsEach, DemoRandom& random);
  /// Firms that are on file twice: from before 2015 under their old organisation code, their form written
  /// otherwise or left out. Nobody works for the older ones, and nothing is drawn for them.
  void makeDoubles();
  DemoProject projectOf(const QJsonObject& work, const QString& name, const QDate& begin,
                        DemoRandom& random) const;
  void indexMonths();

  QDate m_today;
  int m_contractors = 0;
  int m_firstDispatcher = 0;
  QVector<DemoCompany> m_companies;
  QVector<DemoProject> m_projects;
  QVector<PickUpDeskId> m_desks = {};
  struct Month {
    QVector<int> projects;
    DemoWeights weights;
  };
  QVector<Month> m_months;
};
