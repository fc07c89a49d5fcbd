#include <QHash>

#include "base/text.h"
#include "identity/person_name.h"
#include "identity/phone.h"
#include "roster/roster_row.h"
#include "roster/row_kind.h"

namespace {

/// Brothers and villagers share a phone; from so many rows on, and so large a share of the file, it is
/// somebody else's.
constexpr qint64 leastRows = 5;
constexpr qint64 leastShare = 20;  // one in twenty

struct NoticeWords {
  const char* code;
  const char* words;
};
constexpr NoticeWords noticeWords[] = {
    {"phone-of-manager",
     QT_TRANSLATE_NOOP(
         "core", "%1 rows have one phone, %2. The phones of these rows are left open; that is no error.")},
    {"total-rows", QT_TRANSLATE_NOOP("core", "%1 rows with totals, signatures or remarks were passed over.")},
    {"heading-rows", QT_TRANSLATE_NOOP("core", "%1 rows repeat the heading and were passed over.")},
    {"blank-rows", QT_TRANSLATE_NOOP("core", "%1 rows name nobody and were passed over.")},
    {"hidden-rows", QT_TRANSLATE_NOOP("core", "%1 rows are hidden in the file; they are read all the same.")},
};

}  // namespace

Message rosterNotice(const RosterNotice& notice) {
  for (const NoticeWords& each : noticeWords)
    if (notice.code == QLatin1String(each.code)) {
      QStringList arguments{QString::number(notice.rows)};
      if (!notice.value.isEmpty()) arguments.append(groupedPhone(notice.value));
      return message(each.words, arguments);
    }
  return {};
}

struct RosterCensus::Counts {
  explicit Counts(const RosterHead& head)
      : rows(head),
        phone(columnOf(head, QStringLiteral("phone"))),
        name(columnOf(head, QStringLiteral("name"))) {}

  RowKind rows;
  int phone;
  int name;
  qint64 people = 0;
  qint64 hidden = 0;
  QHash<QString, qint64> skipped;
  QHash<quint64, quint32> phones;  ///< mobile numbers as numbers: a million take 40 MB
};

RosterCensus::RosterCensus(RosterHead head, const QString& managerPhone, const QString& managerName)
    : m_head(std::move(head)),
      m_managerPhone(parseMobile(managerPhone).value_or(QString())),
      m_managerName(foldedName(managerName)),
      m_counts(std::make_unique<Counts>(m_head)) {}

RosterCensus::~RosterCensus() = default;

void RosterCensus::take(const TableRow& row) {
  const QString skipped = m_counts->rows.skipped(row);
  if (!skipped.isEmpty()) {
    ++m_counts->skipped[skipped];
    return;
  }
  ++m_counts->people;
  m_counts->hidden += row.hidden;
  if (m_counts->phone < 0) return;
  const auto phone = parseMobile(row.cell(m_counts->phone).text);
  // A manager who works along has a phone like anybody.
  if (phone && (m_managerName.isEmpty() || foldedName(row.cell(m_counts->name).text) != m_managerName))
    ++m_counts->phones[phone->toULongLong()];
}

QSet<QString> RosterCensus::sharedPhones() const {
  QSet<QString> shared;
  for (auto each = m_counts->phones.constBegin(); each != m_counts->phones.constEnd(); ++each) {
    const QString phone = QString::number(each.key());
    const bool isMany = each.value() >= leastRows && each.value() * leastShare >= m_counts->people;
    if (isMany || phone == m_managerPhone) shared.insert(phone);
  }
  return shared;
}

QVector<RosterNotice> RosterCensus::notices() const {
  QVector<RosterNotice> all;
  QStringList phones = sharedPhones().values();
  std::sort(phones.begin(), phones.end());
  for (const QString& phone : phones)
    all.append({QStringLiteral("phone"), QStringLiteral("phone-of-manager"),
                m_counts->phones.value(phone.toULongLong()), phone});
  for (const char* kind : {"total", "heading", "blank"})
    if (const qint64 rows = m_counts->skipped.value(QString::fromLatin1(kind)); rows > 0)
      all.append({{}, QString::fromLatin1(kind) + QStringLiteral("-rows"), rows, {}});
  if (m_counts->hidden > 0) all.append({{}, QStringLiteral("hidden-rows"), m_counts->hidden, {}});
  return all;
}
