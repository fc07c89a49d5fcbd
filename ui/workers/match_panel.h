#pragma once

#include <QPixmap>

#include "kit/panel.h"
#include "workers/chip_flow.h"

class KeyButton;
class MessageBar;
class QAction;
class QButtonGroup;
class QLabel;
class QScrollArea;
class StatusChip;

/// The person on file with the very number at the counter.
struct KnownPerson {
  QString name;
  QString number;     ///< "登记号 3299 26 0000014 4"
  QStringList lines;  ///< since when, what he did last
  QPixmap photo;
  QList<ChipWords> chips;
};

/// A field in which the record and the counter differ.
struct FieldDifference {
  QString label;
  QString onFile;
  QString now;
};

/// Somebody like the person at the counter, with the reasons.
struct LikePerson {
  qint64 id = 0;
  QString name;
  QString line;
  QString strength;  ///< "很像"
  QList<ChipWords> reasons;
};

/// Right of the counter: is it the same person? Nothing typed, looking, nobody, known, or like somebody. It
/// decides nothing: the page hears what was clicked.
class MatchPanel : public Panel {
  Q_OBJECT

 public:
  /// `same` (Ctrl+M), `different` (Ctrl+N) and `keepOld` (Ctrl+D) are the page's actions.
  MatchPanel(QAction* same, QAction* different, QAction* keepOld, QWidget* parent = nullptr);

  void showIdle();
  void showLooking();
  void showNobody();
  void showKnown(const KnownPerson& person, const QList<LikePerson>& others);
  /// The clerk has said that it is another person, though this one has the number.
  void showTwin(const KnownPerson& person, const QList<LikePerson>& others);
  /// `question`: they must be answered before saving.
  void showLike(const QList<LikePerson>& people);
  /// The clerk has declined them, with the reason; they stay visible.
  void showDeclined(const QList<LikePerson>& people, const QString& reason);
  void showError(const QString& text);
  /// The table below the known person; `keptOld` after Ctrl+D.
  void setDifferences(const QList<FieldDifference>& differences, int sameCount, bool keptOld);
  void setKnownPhoto(const QPixmap& photo);

  /// The chosen one of the like; 0 without one.
  qint64 currentLike() const;
  /// Into the list of the like, for the clerk is asked to look.
  void focusPeople();
  bool asksQuestion() const { return m_state == State::Like; }
  void retranslate();

 private:
  enum class State { Idle, Looking, Nobody, Known, Twin, Like, Declined, Failed };
  class LikeCard;
  class KnownCard;
  class DifferenceTable;
  void setState(State state);
  void setPeople(const QList<LikePerson>& people, bool choose);
  void refreshWords();
  void refreshButtons();

  State m_state = State::Idle;
  StatusChip* m_chip;
  QLabel* m_sentence;
  KnownCard* m_known;
  ChipFlow* m_knownChips;
  DifferenceTable* m_differences;
  QLabel* m_differenceWords;
  KeyButton* m_keepOld;
  SectionTitle* m_othersHead;
  QWidget* m_people;
  QButtonGroup* m_group;
  MessageBar* m_note;
  KeyButton* m_same;
  KeyButton* m_different;
  QWidget* m_knownFooter;
  StatusChip* m_carried;
  KeyButton* m_notSame;
  QAction* m_sameAction;
  QAction* m_differentAction;
  QAction* m_keepOldAction;
  QList<LikePerson> m_list;
  QString m_words;
  int m_sameCount = 0;
  bool m_keptOld = false;
};
