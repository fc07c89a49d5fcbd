#pragma once

#include <QDate>
#include <QList>
#include <QPixmap>

#include "kit/panel.h"

class KeyButton;
class PhotoView;
class QAction;
class QLabel;
class QVBoxLayout;
class StatusChip;

/// What the left panel of the counter shows of the person, as far as it is known: the face of his card.
struct IdCardFace {
  QString name;
  QString line;  ///< "男 · 汉族"
  QDate birthDate;
  int age = -1;
  QString number;   ///< grouped
  QString address;  ///< of the Hukou
  QString validity;

  bool isEmpty() const { return name.isEmpty() && number.isEmpty() && !birthDate.isValid(); }
};

/// A line below: an unfinished form, or somebody registered before.
struct CounterLine {
  QString id;
  QString time;   ///< empty for drafts
  QString words;  ///< "何有田 · 填到 14 项"
  QString end;    ///< link ("接着填") or "返岗 23 秒"
};

/// Left of the counter: the person's card as typed, the drafts, who was registered before, and the ways to
/// enter somebody. There is no card reader in this version, and the panel says so.
class ReaderPanel : public Panel {
  Q_OBJECT

 public:
  /// Buttons take text, key and state from these.
  ReaderPanel(QAction* read, QAction* byHand, QAction* photo, QWidget* parent = nullptr);
  void setFace(const IdCardFace& face);
  /// The picture as prepared; an empty one shows the silhouette.
  void setPhoto(const QPixmap& photo);
  /// What is to be said of the photo: "缺照片，可后补", "正在处理…".
  void setPhotoState(const QString& words, bool good);
  void setDrafts(const QList<CounterLine>& drafts);
  void setVisits(const QList<CounterLine>& visits);
  /// The form's side shows drafts, the receipt's who was registered before.
  void showVisits(bool visits);
  /// F6 without a reader: the empty card is shown with the words, for a moment in amber.
  void sayNoReader();
  void retranslate();

 signals:
  void draftChosen(const QString& id);
  void visitChosen(const QString& id);

 private:
  class EmptyCard;
  QWidget* makeFace();
  void refreshBelow();
  void addLine(const CounterLine& line, bool draft);

  EmptyCard* m_empty;
  QWidget* m_face;
  QLabel* m_name;
  PhotoView* m_photo;
  QLabel* m_line;
  QLabel* m_birth;
  QLabel* m_age;
  StatusChip* m_photoState;
  QLabel* m_numberLabel;
  QLabel* m_number;
  QLabel* m_addressLabel;
  QLabel* m_address;
  QLabel* m_validityLabel;
  QLabel* m_validity;
  QVBoxLayout* m_below;
  StatusChip* m_reader;
  KeyButton* m_byHandButton;
  KeyButton* m_photoButton;
  IdCardFace m_shown;
  QList<CounterLine> m_drafts;
  QList<CounterLine> m_visits;
  bool m_showVisits = false;
};
