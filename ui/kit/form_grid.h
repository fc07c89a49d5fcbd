#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include "kit/edits.h"
#include "kit/panel.h"

class FieldLabel;
class MessageLine;
class FormGrid;

enum class Need { Optional, Required };

/// One item of a form: label, editor, and the line below the editor.
class FormField : public QObject {
  Q_OBJECT

 public:
  /// The label as translated, "&" before the mnemonic. Sets the editor's accessible name, without the
  /// mnemonic.
  void setLabel(const QString& label);
  /// Without mnemonic; for "1 处要改：手机".
  QString label() const;
  void setRequired(bool required);
  bool isRequired() const { return m_required; }
  /// Shows the line under the field, colours its border, sets the accessible description; an error is
  /// announced.
  void setMessage(Level level, const QString& text);
  void clearMessage() { setMessage(Level::None, {}); }
  Level level() const { return m_level; }
  QString message() const { return m_message; }
  QWidget* editor() const { return m_editor; }
  /// The name the core uses in Error::field, to find the field an error belongs to.
  void setKey(const QString& key) { m_key = key; }
  QString key() const { return m_key; }
  void setVisible(bool visible);
  bool isVisible() const { return m_visible; }
  /// Whether nothing is entered.
  bool isBlank() const;

 signals:
  void messageChanged();

 private:
  friend class FormGrid;
  FormField(FormGrid* grid, QWidget* editor, FieldLabel* label, MessageLine* line);
  FormGrid* m_grid;
  QWidget* m_editor;
  FieldLabel* m_label;
  MessageLine* m_line;
  QString m_key;
  QString m_message;
  Level m_level = Level::None;
  bool m_required = false;
  bool m_visible = true;
};

/// Two equal columns of fields. Labels stand right-aligned before their fields in a column as wide as the
/// longest label (76 at least); below 560 px the form has one column, and labels stand above when the label
/// column would take over a third.
class FormGrid : public QWidget {
  Q_OBJECT

 public:
  enum class Column { Left, Right, Both };
  explicit FormGrid(QWidget* parent = nullptr);

  /// Left begins a row, Right stands beside the Left before it, Both spans. Tab order is the order of adding.
  FormField* addField(Column column, const QString& label, QWidget* editor, Need need = Need::Optional);
  SectionTitle* addSection(const QString& title, const QString& hint = {});
  /// Any widget over the whole width.
  void addWidget(QWidget* widget);

  /// Puts editors of fields, sections and wide widgets into this order, tab order included; what is not named
  /// follows behind, as it stood.
  void setOrder(const QList<QWidget*>& order);

  QList<FormField*> fields() const { return m_fields; }
  /// By FormField::key; null where there is none.
  FormField* field(const QString& key) const;
  /// Visible fields with errors, in order.
  QList<FormField*> errors() const;
  /// Visible required fields that are blank.
  QList<FormField*> missing() const;
  void clearMessages();
  /// Puts the focus into the field and scrolls it into view.
  void focusField(FormField* field);
  /// F8 and Shift+F8: the next field with an error or a required field left blank after the focus, round at
  /// the end.
  void focusNextError(bool backwards = false);
  void relayout();

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;

 signals:
  /// A message came or went.
  void messagesChanged();

 protected:
  bool event(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Item {
    FormField* field = nullptr;
    QWidget* wide = nullptr;
    Column column = Column::Left;
  };
  struct Frame;
  Frame frameFor(int width) const;
  int arrange(int width, bool apply) const;
  /// Pixels a right-hand editor takes from the left half of its row: radio buttons may need more than their
  /// share.
  int shiftAt(qsizetype index, const Frame& frame) const;
  int place(const FormField& field, const Frame& frame, int x, int y, int width, bool apply) const;
  int placeWide(const Item& item, int y, int width, bool apply) const;
  void adopt(QWidget* widget);
  QList<Item> m_items;
  QList<FormField*> m_fields;
  bool m_stale = false;  ///< its fields are placed when it shows
};
