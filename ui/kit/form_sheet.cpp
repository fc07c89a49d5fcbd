#include "kit/form_sheet.h"

#include <QVBoxLayout>

#include "kit/message_bar.h"
#include "kit/panel.h"
#include "kit/record_form.h"

FormSheet::FormSheet(QWidget* page, const QString& title, int widest, RecordForm* form)
    : Sheet(page, title, widest), m_bar(new MessageBar), m_form(form) {
  m_bar->hide();
  card()->body()->addWidget(m_bar);
  card()->body()->addWidget(m_form);
}

void FormSheet::addAbove(QWidget* widget) {
  card()->body()->insertWidget(card()->body()->indexOf(m_form), widget);
}

bool FormSheet::begins() {
  if (m_sending || !m_form->examine()) return false;
  m_sending = true;
  m_bar->clear();
  return true;
}

void FormSheet::say(const Error& error) {
  if (!m_form->showError(error)) m_bar->showMessage(ChipKind::Error, error.text());
}
