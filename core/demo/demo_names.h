#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include "demo/demo_random.h"
#include "identity/sex.h"

/// A recipe's list of words.
QStringList stringsOf(const QJsonValue& array);

/// Names as they are met: surnames and given-name characters by their true frequencies (resources/demo/*.csv;
/// given names by sex and decade of birth), of the persons in China's registers born 1930 to 2008.
class DemoNames {
 public:
  explicit DemoNames(const QJsonObject& recipe);

  QString surname(DemoRandom& random) const;
  /// One or two characters, typical of sex and birth year; rarely one beyond the basic plane.
  QString given(Sex sex, int birthYear, DemoRandom& random) const;
  QString han(Sex sex, int birthYear, DemoRandom& random) const {
    return surname(random) + given(sex, birthYear, random);
  }
  /// A name in the style of a recipe's "styledNames": with · between the parts, or two Tibetan names.
  QString styled(const QString& style, Sex sex, DemoRandom& random) const;

 private:
  struct Characters {
    QStringList list;
    DemoWeights weights;
    QString pick(DemoRandom& random) const { return list.at(weights.pick(random)); }
  };
  const Characters& decadeOf(Sex sex, int birthYear) const;

  Characters m_surnames;
  QHash<int, Characters> m_given;  ///< by sex * 10000 + decade; decade 0 is what every decade has besides
  QStringList m_rare;
  QJsonObject m_styles;
};
