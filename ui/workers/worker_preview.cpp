#include "workers/worker_preview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/fact_grid.h"
#include "kit/photo_view.h"
#include "office/office.h"
#include "workers/chip_flow.h"
#include "workers/functions_panel.h"
#include "workers/worker_words.h"

WorkerPreview::WorkerPreview(Office& office, QAction* open, QWidget* parent)
    : Panel({}, {}, parent), m_office(office) {
  m_rest = new QTimer(this);
  m_rest->setSingleShot(true);
  m_rest->setInterval(80);
  m_photo = new PhotoView(QSize(56, 72));
  m_name = makeLabel({}, TextStyle::Figure);
  m_name->setWordWrap(true);
  m_facts = makeLabel({}, TextStyle::Body, Token::Muted);
  m_facts->setWordWrap(true);
  m_chips = new ChipFlow;
  m_grid = new FactGrid;
  m_grid->setTwoColumnsFrom(0);
  m_quote = new QuoteBox;
  auto* names = new QVBoxLayout;
  names->setSpacing(2);
  names->addWidget(m_name);
  names->addWidget(m_facts);
  names->addStretch(1);
  auto* head = new QHBoxLayout;
  head->setSpacing(12);
  head->addWidget(m_photo, 0, Qt::AlignTop);
  head->addLayout(names, 1);
  auto* inside = new QWidget;
  inside->setObjectName(QStringLiteral("scrolled"));
  auto* column = new QVBoxLayout(inside);
  column->setContentsMargins(12, 12, 12, 12);
  column->setSpacing(10);
  column->addLayout(head);
  column->addWidget(m_chips);
  column->addWidget(m_grid);
  column->addWidget(m_quote);
  column->addStretch(1);
  auto* area = new QScrollArea;
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setFocusPolicy(Qt::NoFocus);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setWidget(inside);
  setBodyMargins(0);
  body()->addWidget(area, 1);
  footer()->addWidget(new PrimaryButton(open));
  footer()->addStretch(1);
  connect(m_rest, &QTimer::timeout, this, [this] { read(); });
  refresh();
}

void WorkerPreview::showWorker(WorkerId worker) {
  if (worker == m_worker && m_shown.record.worker.id == worker) return;
  m_worker = worker;
  ++m_asked;
  if (worker.isValid()) return m_rest->start();
  m_shown = {};
  refresh();
}

void WorkerPreview::read() {
  const quint64 asked = m_asked;
  m_office.run(ShowWorker, WorkerOnDay{{m_worker, {}, false}, m_office.clock().today()})
      .then(this, [this, asked](Result<WorkerShown> shown) {
        if (asked != m_asked || !shown) return;
        m_shown = std::move(*shown);
        m_photo->setPhoto({});
        refresh();
        if (!m_shown.record.worker.photo.isValid()) return;
        m_office.run(ReadPhoto, PhotoRef{m_shown.record.worker.photo})
            .then(this, [this, asked](Result<Photo> photo) {
              QPixmap picture;
              if (asked == m_asked && photo && picture.loadFromData(photo->jpeg))
                m_photo->setPhoto(picture, m_shown.record.worker.person.name);
            });
      });
}

void WorkerPreview::retranslate() { refresh(); }

void WorkerPreview::refresh() {
  const WorkerRecord& record = m_shown.record;
  const PersonData& person = record.worker.person;
  const bool any = record.worker.id.isValid();
  m_photo->setVisible(any);
  m_name->setText(any ? person.name : QString());
  m_chips->setVisible(any);
  m_grid->setVisible(any);
  if (!any) {
    m_facts->setText(tr("Choose a line to see who it is."));
    return m_quote->setSentence({}, Tone::Accent);
  }
  const QDate today = m_office.clock().today();
  const QString trade = worker_words::tradeWithSkill(person);
  m_facts->setText(worker_words::sexAndAge(person.sex, person.birthDate, today) +
                   (trade.isEmpty() ? QString() : QStringLiteral(" · ") + trade));
  const Assignment* now = nullptr;
  for (const Assignment& each : record.assignments)
    if (now == nullptr && each.covers(today) && each.endReason != QLatin1String("withdrawn")) now = &each;
  m_chips->setChips({worker_words::siteChip(now == nullptr ? QString() : now->projectName),
                     record.cards.isEmpty() ? worker_words::cardChip(QString())
                                            : worker_words::cardChip(record.cards.first().state),
                     worker_words::toldChip(isTold(record.worker.told))});
  QList<QPair<QString, QString>> facts{{tr("No."), worker_words::groupedRegistration(record.worker.number)},
                                       {tr("ID"), worker_words::grouped(person.idNumber)},
                                       {tr("Phone"), worker_words::groupedPhone(person.phone)},
                                       {tr("Registered"), record.worker.registeredOn.toString(Qt::ISODate)}};
  if (now != nullptr) {
    facts.append({tr("Employer"), now->employerName});
    facts.append({tr("Manager"), now->managerName});
    facts.append({tr("Since"), now->beginsOn.toString(Qt::ISODate)});
  }
  m_grid->setFacts(facts);
  const EntitlementFacts known = factsOf(record);
  bool all = true;
  for (const Entitlement& each : entitlementsOn(known, today)) all = all && each.answer == Answer::Yes;
  m_quote->setSentence(entitlementSummary(known, today, today).text(), all ? Tone::Ok : Tone::Accent);
}
