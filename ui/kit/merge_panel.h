#pragma once

#include <QJsonObject>
#include <QList>
#include <functional>

#include "kit/panel.h"

class PrimaryButton;
class QGridLayout;
class QLabel;
class RadioRow;

/// One field that two desks changed differently.
struct Clash {
  QString key;
  QString label;
  QString yours;
  QString theirs;
};

/// Somebody else saved first: nothing is overwritten. Lists the fields that differ, yours and theirs, and
/// asks which of the two holds for each.
class MergePanel : public Panel {
  Q_OBJECT

 public:
  explicit MergePanel(QWidget* parent = nullptr);
  void ask(const QString& words, const QList<Clash>& clashes);
  /// Field → true where the clerk keeps his own; all fields have an answer only when `isAnswered`.
  QHash<QString, bool> answers() const;
  bool isAnswered() const;
  void retranslate();

 signals:
  void resolved();

 private:
  void refresh();
  QLabel* m_words;
  QGridLayout* m_grid;
  QList<Clash> m_clashes;
  QList<RadioRow*> m_rows;
  PrimaryButton* m_use;
};

/// What three versions of a record come to: fields changed on one side only are taken, equal ones stay, and
/// those changed on both sides differently are returned in `clashing`.
struct Merged {
  QJsonObject values;
  QStringList clashing;
};
Merged mergeRecords(const QJsonObject& before, const QJsonObject& yours, const QJsonObject& theirs);
