#pragma once

#include <QJsonObject>
#include <QSet>
#include <functional>

#include "base/finding.h"
#include "kit/choice_box.h"
#include "kit/form_grid.h"

/// A form over a record: editors by the names that the core uses, values in and out as the record's JSON, and
/// the rules of the core beside the fields while they are left. Dotted keys ("manager.name") are parts.
class RecordForm : public FormGrid {
  Q_OBJECT

 public:
  /// What a label says, asked anew when the language changes.
  using Words = std::function<QString()>;
  using Check = std::function<Findings(const QJsonObject&)>;
  explicit RecordForm(QWidget* parent = nullptr);

  FieldEdit* addText(Column column, const QString& key, Words label, Need need = Need::Optional);
  PhoneEdit* addPhone(Column column, const QString& key, Words label, Need need = Need::Optional);
  IdEdit* addId(Column column, const QString& key, Words label, Need need = Need::Optional);
  DateEdit* addDate(Column column, const QString& key, Words label, Need need = Need::Optional);
  MoneyEdit* addMoney(Column column, const QString& key, Words label, Need need = Need::Optional);
  /// A whole number; Latin input.
  FieldEdit* addNumber(Column column, const QString& key, Words label, Need need = Need::Optional);
  /// A code; `items` is asked anew when the language changes.
  ChoiceBox* addChoice(Column column, const QString& key, Words label,
                       std::function<QList<ChoiceItem>()> items, Need need = Need::Optional);
  /// The row number of something on file, asked as the clerk types; `textOf` names the one in a record.
  ChoiceBox* addReference(Column column, const QString& key, Words label, Need need = Need::Optional);
  SectionTitle* addTitle(Words title);

  /// Asked with values() when a field is left; its findings stand beside the fields that were touched.
  void setCheck(Check check) { m_check = std::move(check); }
  /// Everything is examined, touched or not; the first wrong field gets the focus. True where nothing blocks.
  bool examine();

  QJsonObject values() const;
  /// The values of a part without its prefix: below("manager.").
  QJsonObject below(const QString& prefix) const;
  /// Shows a record; it counts as unchanged from here on. `texts` names references: key → words.
  void setValues(const QJsonObject& values, const QJsonObject& texts = {});
  /// Puts in values as if typed: the form is then changed where they differ.
  void typeValues(const QJsonObject& values);
  bool isDirty() const;
  /// The values of the last setValues, in the form values() gives them.
  const QJsonObject& original() const { return m_original; }
  /// Text of a value as the form shows it, for comparing two.
  QString shownText(const QString& key, const QJsonValue& value) const;
  /// The words that stand for the references now: key → words.
  QJsonObject referenceTexts() const;
  /// An error of the core, at the field it names; false where the form has no such field.
  bool showError(const Error& error);
  void setReadOnly(bool readOnly);
  void retranslate();

 signals:
  void edited();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  enum class Kind { Text, Grouped, Date, Money, Number, Choice, Reference };
  struct Entry {
    QString key;
    Kind kind;
    QWidget* editor;
    FormField* field;
    Words label;
    std::function<QList<ChoiceItem>()> items;
  };
  void add(Column column, const QString& key, Kind kind, QWidget* editor, Words label, Need need,
           std::function<QList<ChoiceItem>()> items = {});
  QJsonValue valueOf(const Entry& entry) const;
  void setValue(const Entry& entry, const QJsonValue& value, const QString& text);
  QString unreadable(const Entry& entry) const;
  void checkTouched();
  void showFindings(bool everything);
  void noteEdit(const QString& key);
  QVector<Entry> m_entries;
  QList<QPair<SectionTitle*, Words>> m_titles;
  Check m_check;
  QJsonObject m_original;
  QSet<QString> m_touched;
  bool m_filling = false;
};
