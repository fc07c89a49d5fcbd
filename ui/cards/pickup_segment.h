#pragma once

#include "cards/card_desk.h"
#include "cards/card_lists.h"
#include "cards/card_segment.h"
#include "cards/waiting_list.h"
#include "kit/paged_table.h"
#include "office/office.h"

class CardChanges;
class Dialogs;
class FieldEdit;
class MessageBar;
class PickupList;
class PickupSide;
class QBoxLayout;
class QCheckBox;

/// Cards between printer and hand, by pick-up desk: those to be laid out, those that wait to be fetched, and
/// the lists of labour managers on which signatures are wanting. A card is scanned or its worker's name
/// typed, his document looked at, and Enter hands it over.
class PickupSegment : public CardSegment {
  Q_OBJECT

 public:
  enum Part { ToLayOut, AtDesk, WithManagers };
  PickupSegment(Office& office, Dialogs& dialogs, QWidget* parent = nullptr);
  void showPart(Part part);
  Part part() const;
  DataTable* table() const;
  FieldEdit* searchEdit() const;
  QCheckBox* documentSeen() const;
  MessageBar* bar() const { return m_bar; }
  /// The card beside the list, scanned or chosen.
  const CardShown& shown() const { return m_shown; }
  /// Whether the office has answered everything that was asked.
  bool isSettled() const;

  QString title() const override;
  QList<QAction*> segmentActions() const override;
  std::optional<ExportTask> exportTask() const override;
  void activated() override;
  void retranslate() override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildActions();
  void connectParts();
  void read();
  void takeRows();
  void rowChosen(qint64 id);
  void readCard(const CardRef& ref, bool found);
  void forgetCard();
  void showSide();
  void openRow();
  void doMain();
  void layOut();
  void layOutBatch();
  void deliver();
  void deliverNow();
  void delivered(const Result<CardShown>& card);
  void handToManager();
  void openSignatures();
  void openSignatures(HandoverId list);
  void openNumbered(const QString& number);
  void fetchElsewhere();
  void chooseDesk(PickUpDeskId desk);
  void settle(const Result<CardsDone>& done, const QString& words);
  bool mayHandOver() const;
  void bringBack();
  /// Runs a change and reads anew what it changed.
  template <class In, class Out>
  void change(const Operation<In, Out>& operation, const In& input,
              std::function<void(const Result<Out>&)> then);

  Office& m_office;
  Dialogs& m_dialogs;
  CardShown m_shown;
  bool m_scanned = false;  ///< by its number: it need not stand in the list
  bool m_reading = false;  ///< the card beside the list is on its way
  bool m_goOn = false;     ///< and the box is to be reached when it is there
  bool m_changing = false;
  int m_open = 0;
  quint64 m_asked = 0;
  QAction* m_main;
  QAction* m_batch;
  QAction* m_manager;
  QAction* m_elsewhere;
  QAction* m_signed;
  QAction* m_guide;
  QAction* m_poster;
  QAction* m_record;
  QAction* m_refresh;
  QBoxLayout* m_row;
  PickupList* m_list;
  PickupSide* m_side;
  MessageBar* m_bar;  ///< of the list
  CardChanges* m_changes;
};
