#include "workers/counter_form.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/message_bar.h"
#include "kit/status_chip.h"

CounterForm::CounterForm(QAction* save, QAction* nextError, QAction* discard, QWidget* parent)
    : Panel(QStringLiteral("counter"), QStringLiteral(" "), parent), m_saveAction(save) {
  m_segments = new SegmentBar(this);
  m_segments->setSegments({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
  addHeaderWidget(m_segments);
  m_bar = new MessageBar(this);
  m_scroll = new QScrollArea(this);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  auto* content = new QWidget(m_scroll->viewport());
  content->setObjectName(QStringLiteral("scrolled"));
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(12, 8, 12, 12);
  m_grid = new FormGrid(content);
  column->addWidget(m_grid);
  column->addStretch(1);
  setBodyMargins(0);
  auto* barBox = new QVBoxLayout;
  barBox->setContentsMargins(12, 8, 12, 0);
  barBox->addWidget(m_bar);
  body()->setSpacing(0);
  body()->addLayout(barBox);
  body()->addWidget(m_scroll, 1);
  m_fields = new CounterFields(m_grid);
  m_scroll->setWidget(content);

  m_wrong = new StatusChip(this);
  m_toError = new FlatButton(nextError, this);
  m_save = new PrimaryButton(save, this);
  footer()->addWidget(m_wrong);
  footer()->addWidget(m_toError);
  footer()->addStretch();
  footer()->addWidget(new FlatButton(discard, this));
  footer()->addWidget(m_save);

  connect(m_segments, &SegmentBar::currentChanged, this,
          [this](int index) { emit modeWanted(VisitMode(index)); });
  connect(m_grid, &FormGrid::messagesChanged, this, [this] { refreshFoot(); });
  connect(m_fields, &CounterFields::edited, this, [this] { refreshHead(); });
  connect(m_fields, &CounterFields::focused, this, [this] { reveal(); });
  retranslate();
}

void CounterForm::setMode(VisitMode mode) {
  const QSignalBlocker quiet(m_segments);
  m_segments->setCurrent(int(mode));
  m_fields->setMode(mode);
  refreshHead();
}

void CounterForm::setSubject(const QString& words) {
  m_subject = words;
  refreshHead();
}

void CounterForm::setBusy(bool busy) { m_saveAction->setEnabled(!busy); }

void CounterForm::reveal() {
  QWidget* now = window()->focusWidget();
  if (now && m_grid->isAncestorOf(now)) m_scroll->ensureWidgetVisible(now, 8, 48);
}

void CounterForm::focusFirst() {
  m_scroll->verticalScrollBar()->setValue(0);
  m_grid->focusField(m_fields->field(QStringLiteral("person.idNumber")));
}

int CounterForm::scrollPosition() const { return m_scroll->verticalScrollBar()->value(); }

void CounterForm::setScrollPosition(int position) { m_scroll->verticalScrollBar()->setValue(position); }

void CounterForm::retranslate() {
  const QSignalBlocker quiet(m_segments);
  const int current = int(m_fields->mode());
  m_segments->setSegments({tr("New"), tr("Returning"), tr("Moving")});
  m_segments->setCurrent(current);
  m_segments->setAccessibleName(tr("Kind of visit"));
  m_fields->retranslate();
  refreshHead();
  refreshFoot();
}

void CounterForm::refreshHead() {
  const QStringList titles{tr("New registration"), tr("Returning"), tr("Moving to another project")};
  setTitle(titles[int(m_fields->mode())]);
  const int missing = int(m_grid->missing().size());
  QStringList hint;
  if (!m_subject.isEmpty()) hint.append(m_subject);
  hint.append(missing > 0 ? tr("%n required left", nullptr, missing) : tr("all required are there"));
  setHint(hint.join(QStringLiteral(" · ")));
}

void CounterForm::refreshFoot() {
  const QList<FormField*> wrong = m_grid->errors();
  m_wrong->setVisible(!wrong.isEmpty());
  m_toError->setVisible(!wrong.isEmpty());
  if (wrong.isEmpty()) return;
  m_wrong->setStatus(ChipKind::Error, wrong.size() == 1 ? tr("1 to mend: %1").arg(wrong.first()->label())
                                                        : tr("%n to mend", nullptr, int(wrong.size())));
}
