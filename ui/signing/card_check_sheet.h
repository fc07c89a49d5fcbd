#pragma once

#include <QStringList>

#include "kit/sheet.h"
#include "office/office.h"
#include "signing/signing.h"

class FactGrid;
class FieldEdit;
class MessageBar;
class QLabel;

/// Takes a card's code from a scanner, or its number, and says in large words whether the card is true and
/// counts. Enter checks and makes room for the next card; Esc leaves.
class CardCheckSheet : public Sheet {
  Q_OBJECT

 public:
  /// Empty, for cards to be scanned one after the other.
  static CardCheckSheet* ask(QWidget* page, Office& office);
  /// With the answer to what was scanned elsewhere (the search box).
  static CardCheckSheet* tell(QWidget* page, Office& office, const CheckedCard& checked);
  const CheckedCard& checked() const { return m_checked; }
  /// The answer in large words; empty while nothing was checked.
  QString headline() const;
  bool isAsking() const { return m_asking; }

 protected:
  void accept() override { check(); }

 private:
  CardCheckSheet(QWidget* page, Office& office);
  void build();
  void check();
  void askNext();
  void showNone(const QString& words);
  void show(const CheckedCard& checked);
  QList<QPair<QString, QString>> factsOf(const CheckedCard& checked) const;

  Office& m_office;
  FieldEdit* m_edit;
  QLabel* m_headline;
  MessageBar* m_bar;
  FactGrid* m_facts;
  CheckedCard m_checked;
  QStringList m_scanned;  ///< not asked yet
  bool m_asking = false;
};
