#pragma once

#include "cards/card_desk.h"
#include "kit/panel.h"

class FactGrid;
class QAction;
class QCheckBox;
class StatusChip;

/// What is chosen between printer and hand, beside the list: the card with what is to be done with it, or
/// the list that a manager has.
class PickupSide : public Panel {
  Q_OBJECT

 public:
  /// A manager keeps it, and may bring it back.
  static bool isKept(const Card& card);
  PickupSide(QAction* record, QAction* main, QWidget* parent = nullptr);
  /// Without an id: no card is chosen. `laysOut`: it was chosen among those to be laid out.
  void showCard(const CardShown& shown, bool laysOut, bool mayHandOver);
  /// Null: no list is chosen.
  void showHandover(const Handover* list, bool mayHandOver);
  QCheckBox* documentSeen() const { return m_seen; }
  /// Beside the box, and the focus on it.
  void refuse(const QString& words);
  void clearRefusal();
  void retranslate();

 signals:
  /// Enter in the box.
  void entered();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QAction* m_record;
  QAction* m_main;
  StatusChip* m_state;
  FactGrid* m_facts;
  QLabel* m_words;
  QCheckBox* m_seen;
  QLabel* m_refusal;
};
