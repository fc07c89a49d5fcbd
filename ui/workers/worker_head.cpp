#include "workers/worker_head.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/code_words.h"
#include "kit/photo_view.h"
#include "workers/chip_flow.h"
#include "workers/worker_words.h"

namespace {

const Assignment* openAssignmentOf(const WorkerRecord& record, const QDate& today) {
  for (const Assignment& each : record.assignments)
    if (each.covers(today) && each.endReason != QLatin1String("withdrawn")) return &each;
  return nullptr;
}

QLabel* shrinking(QLabel* label) {
  label->setMinimumWidth(20);
  label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
  return label;
}

}  // namespace

WorkerHead::WorkerHead(QWidget* parent) : Panel({}, {}, parent) {
  m_photo = new PhotoView(QSize(56, 72));
  m_name = makeLabel({}, TextStyle::Figure);
  m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_facts = makeLabel({}, TextStyle::Body, Token::Muted);
  m_chips = new ChipFlow;
  m_numberLabel = makeLabel({}, TextStyle::Body, Token::Muted);
  m_number = makeLabel({}, TextStyle::Body);
  m_idLabel = makeLabel({}, TextStyle::Body, Token::Muted);
  m_id = makeLabel({}, TextStyle::Body);
  m_reveal = new LinkLabel({});
  m_phoneLabel = makeLabel({}, TextStyle::Body, Token::Muted);
  m_phone = makeLabel({}, TextStyle::Body);
  m_since = shrinking(makeLabel({}, TextStyle::Hint, Token::Muted));
  for (QLabel* selectable : {m_number, m_id, m_phone})
    selectable->setTextInteractionFlags(Qt::TextSelectableByMouse);

  auto* first = new QHBoxLayout;
  first->setSpacing(10);
  first->addWidget(m_name);
  first->addWidget(m_facts);
  first->addWidget(m_chips, 1);
  auto* second = new QHBoxLayout;
  second->setSpacing(4);
  for (QWidget* each : std::initializer_list<QWidget*>{m_numberLabel, m_number}) second->addWidget(each);
  second->addSpacing(14);
  for (QWidget* each : std::initializer_list<QWidget*>{m_idLabel, m_id, m_reveal}) second->addWidget(each);
  second->addSpacing(14);
  for (QWidget* each : std::initializer_list<QWidget*>{m_phoneLabel, m_phone}) second->addWidget(each);
  second->addStretch(1);
  auto* words = new QVBoxLayout;
  words->setSpacing(3);
  words->addLayout(first);
  words->addLayout(second);
  words->addWidget(m_since);
  m_buttons = new QHBoxLayout;
  m_buttons->setSpacing(8);
  auto* who = new QHBoxLayout;
  who->setSpacing(16);
  who->addWidget(m_photo, 0, Qt::AlignVCenter);
  who->addLayout(words, 1);
  m_row = new QHBoxLayout;
  m_row->setSpacing(16);
  m_row->addLayout(who, 1);
  m_row->addLayout(m_buttons);
  setBodyMargins(0);
  body()->setContentsMargins(12, 5, 12, 5);
  body()->addLayout(m_row);
  connect(m_reveal, &QPushButton::clicked, this,
          [this] { m_full ? emit hideRequested() : emit revealRequested(); });
  retranslate();
}

void WorkerHead::setRecord(const WorkerRecord& record, const QDate& today, bool full) {
  m_record = record;
  m_today = today;
  m_full = full;
  showRecord();
}

void WorkerHead::setPhoto(const QPixmap& photo) { m_photo->setPhoto(photo, m_record.worker.person.name); }

void WorkerHead::setMayReveal(bool may) {
  m_mayReveal = may;
  showRecord();
}

void WorkerHead::addButton(QWidget* button) { m_buttons->addWidget(button, 0, Qt::AlignVCenter); }

void WorkerHead::setNarrow(bool narrow) {
  m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  m_row->setSpacing(narrow ? 8 : 16);
}

void WorkerHead::retranslate() {
  m_numberLabel->setText(tr("No."));
  m_idLabel->setText(tr("ID"));
  m_phoneLabel->setText(tr("Phone"));
  showRecord();
}

void WorkerHead::showRecord() {
  const PersonData& person = m_record.worker.person;
  m_name->setText(person.name);
  const QString trade = worker_words::tradeWithSkill(person);
  const QString facts = worker_words::sexAndAge(person.sex, person.birthDate, m_today);
  m_facts->setText(trade.isEmpty() ? facts : facts + QStringLiteral(" · ") + trade);
  const Assignment* open = openAssignmentOf(m_record, m_today);
  QList<ChipWords> chips{worker_words::siteChip(open == nullptr ? QString() : open->projectName)};
  chips.append(m_record.cards.isEmpty() ? worker_words::cardChip(QString())
                                        : worker_words::cardChip(m_record.cards.first().state));
  chips.append(worker_words::toldChip(isTold(m_record.worker.told)));
  m_chips->setChips(chips);
  m_number->setText(worker_words::groupedRegistration(m_record.worker.number));
  m_id->setText(worker_words::grouped(person.idNumber));
  m_phone->setText(person.phone.isEmpty() ? tr("none") : worker_words::groupedPhone(person.phone));
  m_reveal->setText(m_full ? tr("hide") : tr("show"));
  m_reveal->setAccessibleName(m_full ? tr("Hide ID number and phone")
                                     : tr("Show ID number and phone in full"));
  m_reveal->setVisible(m_mayReveal);
  m_since->setText(sinceLine());
  m_since->setToolTip(m_since->text());
}

QString WorkerHead::sinceLine() const {
  const Worker& worker = m_record.worker;
  QStringList parts{tr("first registered %1").arg(worker.registeredOn.toString(Qt::ISODate)),
                    tr("%n assignment(s)", nullptr, static_cast<int>(m_record.assignments.size()))};
  if (const QString from = code_words::division(worker.person.hukouDivision); !from.isEmpty())
    parts.append(from);
  parts.append(worker.person.hukouLocal ? tr("local Hukou") : tr("Hukou elsewhere"));
  if (!worker.person.inCitySince.isEmpty())
    parts.append(tr("in this city since %1").arg(worker.person.inCitySince));
  if (!m_record.missing.isEmpty()) {
    QStringList fields;
    for (const QString& each : m_record.missing) fields.append(worker_words::missing(each));
    parts.append(tr("still missing: %1").arg(fields.join(tr(", "))));
  }
  return parts.join(QStringLiteral(" · "));
}

void WorkerHead::resizeEvent(QResizeEvent* event) {
  Panel::resizeEvent(event);
  m_photo->setVisible(event->size().width() >= 520);
}
