#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>

#include "kit/form_grid.h"

class ChoiceBox;

/// New: not on file. Return: on file, on no site. Move: on file and on a site.
enum class VisitMode { New, Return, Move };
QString codeOf(VisitMode mode);  ///< "new", "return", "move": in drafts
bool fromCode(const QString& code, VisitMode& mode);

/// The editors of the counter's form, by the name the core uses for the field ("person.phone",
/// "assignment.project"), in a grid: labels, order, and which of them show. It knows nothing of an office.
class CounterFields : public QObject {
  Q_OBJECT

 public:
  explicit CounterFields(FormGrid* grid);

  /// The order of speaking: person, work, contract, who asked and told; for somebody on file work comes
  /// first.
  void setMode(VisitMode mode);
  VisitMode mode() const { return m_mode; }
  /// Without a job nothing of work and contract is asked.
  bool hasJob() const;
  /// The reasons appear only where one is wanted.
  void setReasonShown(const QString& key, bool shown);

  template <class Editor>
  Editor* edit(const char* key) const {
    return qobject_cast<Editor*>(m_editors.value(QLatin1String(key)));
  }
  FormField* field(const QString& key) const;
  FormGrid* grid() const { return m_grid; }
  QList<FormField*> visible() const;
  /// The how-manieth visible field this is, from 1; 1 where it is none.
  int placeOf(const QString& key) const;
  /// Key of the field that has the focus; empty when none has.
  QString focusedKey() const;

  QJsonObject state() const;
  void setState(const QJsonObject& state);
  void clear();
  /// Editors that are empty, or hold only what was carried here before (a tag): these may be filled.
  bool mayFill(const char* key) const;

  void retranslate();
  void setPersonHint(const QString& hint);
  void setWorkHint(const QString& hint);
  void setContactHint(const QString& hint);

 signals:
  /// The user changed something in this field (each key), or a program did.
  void edited(const QString& key);
  /// The focus left the field.
  void left(const QString& key);
  void focused(const QString& key);

 private:
  void build();
  void watch(const QString& key, QWidget* editor);
  void arrange();
  void refreshVisibility();
  QString keyOf(const QObject* watched) const;

  FormGrid* m_grid;
  VisitMode m_mode = VisitMode::New;
  QHash<QString, QWidget*> m_editors;
  QHash<QString, FormField*> m_fields;
  QHash<const QObject*, QString> m_keys;
  QHash<QString, bool> m_reasons;
  SectionTitle* m_person;
  SectionTitle* m_contact;
  SectionTitle* m_work;
  SectionTitle* m_ask;
  SectionTitle* m_more;
  QString m_personHint;
  QString m_workHint;
  QString m_contactHint;
};
