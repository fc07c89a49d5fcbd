#pragma once

#include <QDateTime>
#include <functional>

#include "cards/card_operations.h"
#include "demo/demo_places.h"
#include "employment/employment_operations.h"
#include "workers/worker.h"

/// One worker of the demo office with his whole history. Companies and projects are indexes into DemoPlaces
/// until the rows are written.
struct DemoWorker {
  PersonData person;
  Initiative initiative = Initiative::Employer;
  ToldHow told = ToldHow::NotTold;
  QString ageReason;
  QByteArray photoJpeg;
  Instant at;
  QString by;
  int receipt = 0;  ///< the day's running number; 0 where none was printed then

  struct Stint {  ///< an assignment
    int project = 0;
    int employer = 0;
    int manager = 0;
    int team = -1;
    int contract = -1;  ///< index into `contracts`
    QDate from;
    QDate to;  ///< absent: he is on site
    QString endReason;
    QString overlapReason;
    Instant enteredAt;
    Instant endEnteredAt;
  };
  struct Paper {  ///< a contract
    int employer = 0;
    ContractData data;
    QDate endedOn;
    QString endReason;
    bool shortTerm = false;
    Instant enteredAt;
  };
  struct CardStory {
    QDate requestedOn;
    QVector<QPair<CardState, QDate>> steps;
    bool numbered = false;
    Instant at;
    CardWant want = CardWant::Nothing;
    bool reprint = false;  ///< in the place of the story before it, which was spoiled
    int handStint = -1;    ///< given to the manager of this stint
    QDate inHandOn = {};   ///< of one that a manager took: since when the worker has it
  };
  QVector<Stint> stints;
  QVector<Paper> papers;
  QVector<CardStory> cards;
};

/// A drawing of a face as JPEG, for the newest workers; core cannot draw, so who wants photos passes one in.
using DemoPortrait = std::function<QByteArray(Sex sex, int age, int variant)>;

/// Workers one after another in the order of registration, from the first day of the policy until `now`; the
/// same seed gives the same workers. ID numbers have valid check characters and the unassigned area prefix
/// 3299, so that nobody's real number comes out; the Hukou addresses are real counties with invented
/// villages.
class DemoWorkers {
 public:
  DemoWorkers(const QJsonObject& recipe, const DemoNames& names, const DemoPlaces& places, qint64 count,
              quint64 seed, Instant now, const RuleSet& rules, DemoPortrait portrait);

  /// The next worker; call it `count` times.
  DemoWorker next();

 private:
  struct Origin {
    QString province;
    QVector<QPair<QString, QString>> counties;  ///< code and full name
  };
  void readOrigins(const QJsonObject& recipe);
  QDate registrationDay() const;
  Instant registrationMoment(const QDate& day);
  void makePerson(DemoWorker& worker, const QDate& day, DemoRandom& random);
  void makeNumber(PersonData& person);
  void makeHome(PersonData& person, const QString& province, DemoRandom& random);
  void makeContact(PersonData& person, const QDate& day, DemoRandom& random);
  void makeSkills(PersonData& person, DemoRandom& random);
  /// Now and then somebody very like one of the workers before: the same person's number misread, or a
  /// namesake.
  bool makeTwin(PersonData& person, DemoRandom& random);
  void makeWork(DemoWorker& worker, const QDate& first, DemoRandom& random);
  bool addStint(DemoWorker& worker, const QDate& day, DemoRandom& random);
  void addOverlap(DemoWorker& worker, DemoRandom& random);
  int contractFor(DemoWorker& worker, int employer, const QDate& day, DemoRandom& random);
  void makeCards(DemoWorker& worker, const QDate& day, DemoRandom& random);
  bool wantSomething(DemoWorker& worker, DemoWorker::CardStory& card, DemoRandom& random) const;
  void spoil(DemoWorker& worker, DemoWorker::CardStory& card, DemoRandom& random) const;
  void giveToManager(const DemoWorker& worker, DemoWorker::CardStory& card, DemoRandom& random) const;
  void makeTelling(DemoWorker& worker, const QDate& day, DemoRandom& random);
  Instant officeHour(const QDate& day, DemoRandom& random) const;

  QJsonObject m_recipe;
  const DemoNames& m_names;
  const DemoPlaces& m_places;
  qint64 m_count;
  quint64 m_seed;
  Instant m_now;
  QDate m_today;
  RuleSet m_rules;
  DemoPortrait m_portrait;
  WorkingCalendar m_calendar;
  QVector<QDate> m_recentDays;  ///< the last working days, today last
  qint64 m_recent = 0;          ///< how many register on them
  qint64 m_index = 0;
  QDate m_lastDay;
  int m_onLastDay = 0;
  QHash<QPair<qint64, int>, int> m_born;  ///< how many numbers a birth date and sex have
  QVector<PersonData> m_twinSources;
  QVector<Origin> m_origins;
  DemoWeights m_originWeights;
  QVector<QPair<QString, QString>> m_minorities;  ///< ethnic group and style of names
  DemoWeights m_minorityWeights;
  int m_minorityShare = 0;  ///< per mille
  QStringList m_trades;
  DemoWeights m_maleTrades;
  DemoWeights m_femaleTrades;
};
