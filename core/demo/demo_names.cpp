#include "demo/demo_names.h"

#include <QFile>
#include <QJsonArray>

namespace {
constexpr int oldestDecade = 1950;
constexpr int newestDecade = 2000;

int keyOf(Sex sex, int decade) { return (sex == Sex::Female ? 20000 : 10000) + decade; }

/// Lines of a shipped table without its head, split at commas.
QVector<QStringList> linesOf(const QString& name) {
  QFile file(QStringLiteral(":/data/demo/") + name);
  const bool opened = file.open(QIODevice::ReadOnly);
  Q_ASSERT(opened);
  QVector<QStringList> lines;
  if (!opened) return lines;
  const QStringList text = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
  for (qsizetype i = 1; i < text.size(); ++i) lines.append(text.at(i).split(QLatin1Char(',')));
  return lines;
}

/// How often a given name of one character was given, per mille: rare before 1960, a fashion about 1985 to
/// 1995.
int singleShare(int birthYear) {
  if (birthYear < 1960) return 90;
  if (birthYear < 1970) return 150;
  if (birthYear < 1980) return 250;
  if (birthYear < 1998) return 320;
  return 170;
}
}  // namespace

QStringList stringsOf(const QJsonValue& array) {
  QStringList strings;
  for (const QJsonValue& value : array.toArray()) strings.append(value.toString());
  return strings;
}

DemoNames::DemoNames(const QJsonObject& recipe)
    : m_rare(stringsOf(recipe.value(QLatin1String("rareCharacters")))),
      m_styles(recipe.value(QLatin1String("styledNames")).toObject()) {
  for (const QStringList& line : linesOf(QStringLiteral("surnames.csv"))) {
    m_surnames.list.append(line.at(0));
    m_surnames.weights.add(line.at(1).toInt());
  }
  for (const QStringList& line : linesOf(QStringLiteral("given_names.csv"))) {
    Characters& characters = m_given[line.at(0).toInt() * 10000 + line.at(1).toInt()];
    characters.list.append(line.at(2));
    characters.weights.add(line.at(3).toInt());
  }
}

QString DemoNames::surname(DemoRandom& random) const { return m_surnames.pick(random); }

/// The fifty commonest characters of a decade make up about half of what was given; the rest is shared with
/// the neighbouring decades and a long tail.
const DemoNames::Characters& DemoNames::decadeOf(Sex sex, int birthYear) const {
  const int decade = std::clamp(birthYear / 10 * 10, oldestDecade, newestDecade);
  return *m_given.constFind(keyOf(sex, decade));
}

QString DemoNames::given(Sex sex, int birthYear, DemoRandom& random) const {
  const auto one = [&] {
    if (random.below(20000) == 0) return m_rare.at(random.below(static_cast<int>(m_rare.size())));
    const int where = random.below(100);
    if (where < 52) return decadeOf(sex, birthYear).pick(random);
    if (where < 62) return decadeOf(sex, birthYear - 10).pick(random);
    if (where < 72) return decadeOf(sex, birthYear + 10).pick(random);
    return m_given.constFind(keyOf(sex, 0))->pick(random);
  };
  const QString first = one();
  if (random.perMille(singleShare(birthYear))) return first;
  if (sex == Sex::Female && birthYear > 1982 && random.perMille(60)) return first + first;
  QString second = one();
  while (second == first) second = one();
  return first + second;
}

QString DemoNames::styled(const QString& style, Sex sex, DemoRandom& random) const {
  const QJsonObject lists = m_styles.value(style).toObject();
  const QString own =
      random.of(stringsOf(lists.value(sex == Sex::Female ? QLatin1String("female") : QLatin1String("male"))));
  if (lists.contains(QLatin1String("second")))
    return own + random.of(stringsOf(lists.value(QLatin1String("second"))));
  const QString other = random.of(stringsOf(lists.value(QLatin1String("father"))));
  // Yi names put the clan first, Uyghur and Kazakh names the father last; both with a dot between.
  return style == QLatin1String("yi") ? other + QChar(0x00b7) + own : own + QChar(0x00b7) + other;
}
