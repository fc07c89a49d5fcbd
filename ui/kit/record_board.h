#pragma once

#include <QHash>
#include <QJsonObject>

#include "base/result.h"
#include "kit/paged_table.h"
#include "kit/segment.h"
#include "kit/status_chip.h"

class FieldEdit;
class MergePanel;
class MessageBar;
class Panel;
class RecordForm;
class QAction;
class QScrollArea;
class QTimer;
class QVBoxLayout;
class StatusChip;

/// A record as the board shows it.
struct BoardRecord {
  qint64 id = 0;  ///< 0: new, not saved yet
  int version = 0;
  QString title;
  QString hint;
  QJsonObject values;
  QJsonObject texts;  ///< words of references, by key
};

/// A list with a search field and the chosen record beside it, edited in place: find, create, edit, and
/// yours/theirs where another desk was faster. What is typed and not saved stays while other records are
/// looked at. Subclasses say what is listed, read and saved.
class RecordBoard : public Segment {
  Q_OBJECT

 public:
  explicit RecordBoard(QWidget* parent = nullptr);
  /// Reads the list anew; the record stays.
  void reload();
  /// Chooses a record by its row number, listed or not.
  void open(qint64 id);
  void startNew();
  void save();
  /// Takes back what was typed (Shift+Esc).
  void discard();
  bool isEditing() const;
  qint64 openId() const { return m_record.id; }
  RecordForm* form() const { return m_form; }
  DataTable* table() const { return m_table; }
  MergePanel* mergePanel() const { return m_merge; }
  MessageBar* bar() const { return m_bar; }
  FieldEdit* searchEdit() const { return m_search; }
  QString title() const override { return names().list; }
  QList<QAction*> segmentActions() const override;
  /// Reads the list anew and waits for a search.
  void activated() override;
  void retranslate() override;
  void setEditable(bool editable);
  /// What the list is searched for.
  QString searched() const;
  /// Goes to the list's header, at its right end.
  void addListWidget(QWidget* widget);

 signals:
  void opened(qint64 id);
  void saved(qint64 id);

 protected:
  using Loaded = std::function<void(Result<BoardRecord>)>;
  /// The words of the concrete board.
  struct Names {
    QString list;
    QString searchHint;
    QString empty;
    QString newTitle;
    QString create;
    QString saved;  ///< with %1, the title
  };
  virtual Names names() const = 0;
  virtual void fetch(const QString& text, const QVariant& cursor, PagedTableModel::Done done) = 0;
  virtual void load(qint64 id, Loaded done) = 0;
  virtual void store(const BoardRecord& record, Loaded done) = 0;
  /// The fields of a new record that hold something at once.
  virtual QJsonObject newValues() const { return {}; }
  /// The record stands in the form now: chips, parts below it, fields that only new ones have.
  virtual void shown(const BoardRecord& record) = 0;

  /// To be called at the end of the subclass' constructor.
  void finish(QList<TableColumn> columns);
  QVBoxLayout* below() const { return m_below; }
  void setChips(const QList<QPair<ChipKind, QString>>& chips);
  void show(const BoardRecord& record);
  const BoardRecord& record() const { return m_record; }
  Panel* recordPanel() const { return m_panel; }
  void resizeEvent(QResizeEvent* event) override;

 private:
  void choose(qint64 id);
  void keepTyping();
  void settle(Result<BoardRecord> saved);
  void compare(const BoardRecord& theirs);
  void takeMerged();
  void refreshState();
  struct Kept {
    BoardRecord record;
    QJsonObject typed;
    QJsonObject texts;
  };
  Panel* m_listPanel;
  FieldEdit* m_search;
  QTimer* m_rest;
  PagedTableModel* m_model;
  DataTable* m_table;
  Panel* m_panel;
  MessageBar* m_bar;
  MergePanel* m_merge;
  RecordForm* m_form;
  QScrollArea* m_area;
  QVBoxLayout* m_below;
  QList<StatusChip*> m_chips;
  QAction* m_new;
  QAction* m_save;
  QAction* m_discard;
  BoardRecord m_record;
  BoardRecord m_theirs;
  QJsonObject m_merged;
  QHash<qint64, Kept> m_kept;
  quint64 m_asked = 0;
  qint64 m_opening = 0;  ///< the record that is being read
  bool m_saving = false;
  bool m_editable = true;
  bool m_selecting = false;
};
