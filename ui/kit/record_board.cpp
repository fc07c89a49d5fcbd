#include "kit/record_board.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/edits.h"
#include "kit/key_menu.h"
#include "kit/merge_panel.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "kit/record_form.h"

RecordBoard::RecordBoard(QWidget* parent) : Segment(parent) {
  m_listPanel = new Panel(QString(), QStringLiteral(" "), this);
  m_search = new FieldEdit;
  m_rest = new QTimer(this);
  m_rest->setSingleShot(true);
  m_rest->setInterval(150);
  m_model = new PagedTableModel(this);
  m_table = new DataTable(m_listPanel);
  m_panel = new Panel(QString(), QStringLiteral(" "), this);
  m_area = new QScrollArea(m_panel);
  m_bar = new MessageBar;
  m_merge = new MergePanel;
  m_form = new RecordForm(m_panel);
  m_new = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_N), QStringLiteral("plus"));
  m_save = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_Return), QStringLiteral("save"));
  m_discard = makeAction(this, {}, QKeySequence(Qt::SHIFT | Qt::Key_Escape), QStringLiteral("undo"));

  auto* searchRow = new QWidget;
  auto* searchLayout = new QHBoxLayout(searchRow);
  searchLayout->setContentsMargins(12, 8, 12, 8);
  searchLayout->addWidget(m_search);
  m_listPanel->setBodyMargins(0);
  m_listPanel->body()->setSpacing(0);
  m_listPanel->body()->addWidget(searchRow);
  m_listPanel->body()->addWidget(m_table, 1);
  m_listPanel->footer()->addStretch(1);
  m_listPanel->footer()->addWidget(new PlainButton(m_new));

  auto* inside = new QWidget(m_area->viewport());
  inside->setObjectName(QStringLiteral("scrolled"));
  m_below = new QVBoxLayout(inside);
  m_below->setContentsMargins(12, 12, 12, 12);
  m_below->setSpacing(10);
  m_below->addWidget(m_bar);
  m_below->addWidget(m_merge);
  m_below->addWidget(m_form);
  m_area->setWidgetResizable(true);
  m_area->setFrameShape(QFrame::NoFrame);
  m_area->setFocusPolicy(Qt::NoFocus);
  m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_area->setWidget(inside);
  m_panel->setBodyMargins(0);
  m_panel->body()->addWidget(m_area, 1);
  for (int i = 0; i < 3; ++i) {
    m_chips.append(new StatusChip);
    m_panel->addHeaderWidget(m_chips.last());
    m_chips.last()->hide();
  }
  m_panel->footer()->addStretch(1);
  m_panel->footer()->addWidget(new PlainButton(m_discard));
  m_panel->footer()->addWidget(new PrimaryButton(m_save));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(16);
  row->addWidget(m_listPanel, 1);
  row->addWidget(m_panel, 1);
}

void RecordBoard::finish(QList<TableColumn> columns) {
  m_below->addStretch(1);
  m_model->setColumns(std::move(columns));
  m_model->setFetch([this](const QVariant& cursor, PagedTableModel::Done done) {
    fetch(searched(), cursor, std::move(done));
  });
  m_table->setTable(m_model, {});
  connect(m_rest, &QTimer::timeout, this, [this] { m_model->reload(); });
  connect(m_search, &QLineEdit::textChanged, m_rest, qOverload<>(&QTimer::start));
  connect(m_table, &DataTable::currentIdChanged, this, [this](qint64 id) { choose(id); });
  connect(m_table, &DataTable::opened, this, [this] {
    if (!m_form->fields().isEmpty()) m_form->focusField(m_form->fields().first());
  });
  connect(m_model, &PagedTableModel::loaded, this, [this] {
    // What was asked for goes before what happens to be first, whichever is read sooner.
    const qint64 wanted = m_opening > 0 ? m_opening : m_record.id;
    m_selecting = true;
    const bool there = wanted > 0 && m_table->selectId(wanted);
    m_selecting = false;
    if (!there && wanted == 0 && !m_form->isDirty() && m_model->rowCount() > 0) m_table->selectRow(0);
  });
  connect(m_form, &RecordForm::edited, this, [this] { refreshState(); });
  connect(m_form, &FormGrid::messagesChanged, this, [this] { refreshState(); });
  connect(m_new, &QAction::triggered, this, [this] { startNew(); });
  connect(m_save, &QAction::triggered, this, [this] { save(); });
  connect(m_discard, &QAction::triggered, this, [this] { discard(); });
  connect(m_merge, &MergePanel::resolved, this, [this] { takeMerged(); });
  retranslate();
  refreshState();
}

QList<QAction*> RecordBoard::segmentActions() const { return {m_save, m_new, m_discard}; }

void RecordBoard::reload() { m_model->reload(); }

void RecordBoard::activated() {
  m_model->reload();
  m_search->setFocus(Qt::OtherFocusReason);
}

bool RecordBoard::isEditing() const { return m_form->isDirty(); }

void RecordBoard::setEditable(bool editable) {
  m_editable = editable;
  m_form->setReadOnly(!editable);
  m_new->setVisible(editable);
  m_save->setVisible(editable);
  m_discard->setVisible(editable);
}

QString RecordBoard::searched() const { return m_search->text().trimmed(); }

void RecordBoard::addListWidget(QWidget* widget) { m_listPanel->addHeaderWidget(widget); }

// ---- choosing ----------------------------------------------------------------------------------------

void RecordBoard::choose(qint64 id) {
  if (m_selecting || id <= 0 || id == m_record.id) return;
  open(id);
}

void RecordBoard::open(qint64 id) {
  keepTyping();
  const quint64 asked = ++m_asked;
  m_opening = 0;
  if (const auto kept = m_kept.constFind(id); kept != m_kept.constEnd()) {
    const Kept own = *kept;
    show(own.record);
    m_form->typeValues(own.typed);
    m_bar->showMessage(ChipKind::Warn, tr("You have changed this record and not saved it yet."));
    return;
  }
  m_opening = id;
  load(id, [this, id, asked](Result<BoardRecord> read) {
    if (asked != m_asked) return;
    m_opening = 0;
    if (!read) {
      m_bar->showMessage(ChipKind::Error, read.error().text());
      return;
    }
    // Reading takes its time, and who types meanwhile has not typed in vain.
    if (m_record.id == id && m_form->isDirty()) return;
    keepTyping();
    show(*read);
  });
}

/// What is typed stays while another record is looked at.
void RecordBoard::keepTyping() {
  if (m_record.id > 0 && m_form->isDirty())
    m_kept.insert(m_record.id, {m_record, m_form->values(), m_form->referenceTexts()});
  else
    m_kept.remove(m_record.id);
}

void RecordBoard::startNew() {
  if (!m_editable) return;
  keepTyping();
  ++m_asked;
  m_opening = 0;
  BoardRecord fresh;
  fresh.title = names().newTitle;
  fresh.values = newValues();
  show(fresh);
  m_selecting = true;
  m_table->clearSelection();
  m_table->setCurrentIndex({});
  m_selecting = false;
  if (!m_form->fields().isEmpty()) m_form->focusField(m_form->fields().first());
}

void RecordBoard::show(const BoardRecord& record) {
  m_record = record;
  m_bar->clear();
  m_merge->hide();
  shown(record);
  m_form->setValues(record.values, record.texts);
  m_panel->setTitle(record.title);
  m_panel->setHint(record.hint);
  m_area->ensureVisible(0, 0);
  refreshState();
  if (record.id > 0) emit opened(record.id);
}

void RecordBoard::setChips(const QList<QPair<ChipKind, QString>>& chips) {
  for (int i = 0; i < m_chips.size(); ++i) {
    m_chips[i]->setVisible(i < chips.size());
    if (i < chips.size()) m_chips[i]->setStatus(chips[i].first, chips[i].second);
  }
}

// ---- saving ------------------------------------------------------------------------------------------

void RecordBoard::save() {
  if (m_saving || !m_editable || !m_form->examine()) return;
  m_saving = true;
  refreshState();
  BoardRecord entered = m_record;
  entered.values = m_form->values();
  store(entered, [this](Result<BoardRecord> saved) {
    m_saving = false;
    settle(std::move(saved));
    refreshState();
  });
}

void RecordBoard::settle(Result<BoardRecord> saved) {
  if (saved) {
    m_kept.remove(saved->id);
    const QString words = names().saved.arg(saved->title);
    show(*saved);
    m_bar->showMessage(ChipKind::Ok, words);
    emit notice(words);
    emit this->saved(saved->id);
    m_model->reload();
    return;
  }
  const Error& error = saved.error();
  if (error.kind == ErrorKind::Conflict && error.field == QLatin1String("version")) {
    load(m_record.id, [this, error](Result<BoardRecord> theirs) {
      if (theirs)
        compare(*theirs);
      else
        m_bar->showMessage(ChipKind::Error, error.text());
    });
    return;
  }
  if (!m_form->showError(error)) m_bar->showMessage(ChipKind::Error, error.text());
}

/// Another desk was faster: fields that only one side changed merge by themselves, the others are asked.
void RecordBoard::compare(const BoardRecord& theirs) {
  const QJsonObject before = m_form->original();
  const QJsonObject yours = m_form->values();
  // Their values in the form's own shape: as it would show and give them back.
  const QJsonObject texts = m_form->referenceTexts();
  m_form->setValues(theirs.values, theirs.texts);
  const QJsonObject other = m_form->values();
  const Merged merged = mergeRecords(before, yours, other);
  m_theirs = theirs;
  m_merged = merged.values;
  m_record.version = theirs.version;
  m_record.values = theirs.values;
  m_form->typeValues(merged.values);
  if (merged.clashing.isEmpty()) {
    m_bar->showMessage(ChipKind::Warn, tr("Another desk changed other fields of this record meanwhile. Both "
                                          "are kept; look at it and save again."));
    return;
  }
  QList<Clash> clashes;
  for (const QString& key : merged.clashing) {
    FormField* field = m_form->field(key);
    clashes.append(
        {key, field == nullptr ? key : field->label(),
         texts.contains(key) ? texts.value(key).toString() : m_form->shownText(key, yours.value(key)),
         theirs.texts.contains(key) ? theirs.texts.value(key).toString()
                                    : m_form->shownText(key, other.value(key))});
  }
  m_merge->ask(tr("Another desk saved this record while you were typing. Nothing was overwritten: say which "
                  "of the two holds."),
               clashes);
}

void RecordBoard::takeMerged() {
  QJsonObject values = m_merged;
  const QHash<QString, bool> answers = m_merge->answers();
  const QJsonObject other = m_form->original();
  for (auto each = answers.begin(); each != answers.end(); ++each)
    if (!each.value()) values.insert(each.key(), other.value(each.key()));
  m_merge->hide();
  m_form->typeValues(values);
  save();
}

void RecordBoard::discard() {
  if (!m_form->isDirty()) return;
  const QJsonObject typed = m_form->values();
  const BoardRecord record = m_record;
  m_kept.remove(record.id);
  show(record);
  m_bar->showMessage(ChipKind::Info, tr("What you typed was taken back."), tr("Put it back"));
  disconnect(m_bar, &MessageBar::actionTriggered, this, nullptr);
  connect(m_bar, &MessageBar::actionTriggered, this, [this, typed, record] {
    if (m_record.id == record.id) m_form->typeValues(typed);
    m_bar->clear();
  });
}

void RecordBoard::refreshState() {
  const bool any = m_record.id > 0 || m_form->isDirty() || m_record.title == names().newTitle;
  m_save->setEnabled(any && !m_saving);
  m_discard->setEnabled(m_form->isDirty() && !m_saving);
  const qsizetype wrong = m_form->errors().size();
  const qsizetype open = m_form->missing().size();
  QString hint = m_record.hint;
  if (wrong > 0)
    hint = tr("%n field(s) to correct", nullptr, static_cast<int>(wrong));
  else if (open > 0 && m_editable)
    hint = tr("%n required field(s) left", nullptr, static_cast<int>(open));
  m_panel->setHint(hint);
}

void RecordBoard::retranslate() {
  const Names words = names();
  m_listPanel->setTitle(words.list);
  m_search->setPlaceholderText(words.searchHint);
  m_search->setAccessibleName(words.searchHint);
  m_table->setAccessibleName(words.list);
  m_table->setEmptyText(words.empty);
  m_new->setText(words.create);
  m_save->setText(tr("Save"));
  m_discard->setText(tr("Discard changes"));
  m_form->retranslate();
  m_merge->retranslate();
  if (m_record.id == 0) m_panel->setTitle(m_record.title.isEmpty() ? QStringLiteral(" ") : words.newTitle);
  m_record.title = m_record.id == 0 && !m_record.title.isEmpty() ? words.newTitle : m_record.title;
  if (m_record.id > 0) shown(m_record);  // its chips and parts say it in the new language
  refreshState();
}

void RecordBoard::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_listPanel->setMinimumWidth(event->size().width() >= 700 ? 300 : 200);
}
