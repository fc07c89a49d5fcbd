#pragma once

#include "base/result.h"
#include "kit/sheet.h"

class MessageBar;
class RecordForm;

/// A sheet that is filled in and sent once: a form, and above it what is said of the whole. An error stands
/// at the field it names, or above where the form has none such.
class FormSheet : public Sheet {
  Q_OBJECT

 public:
  RecordForm* form() const { return m_form; }
  MessageBar* bar() const { return m_bar; }

 protected:
  /// `widest`: pixels of the card; the form is the sheet's from now on.
  FormSheet(QWidget* page, const QString& title, int widest, RecordForm* form);
  /// Something between what is said and the form.
  void addAbove(QWidget* widget);
  /// What is asked is complete and nothing is on its way: from now on it is, until answered().
  bool begins();
  /// The answer came; false where it is an error, which is said, and the form may be sent again.
  template <class T>
  bool answered(const Result<T>& answer) {
    m_sending = false;
    if (!answer) say(answer.error());
    return answer.has_value();
  }

 private:
  void say(const Error& error);
  MessageBar* m_bar;
  RecordForm* m_form;
  bool m_sending = false;
};
