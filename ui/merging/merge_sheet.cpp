#include "merging/merge_sheet.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <memory>

#include "base/pinyin.h"
#include "cards/card.h"
#include "corrections/correction_words.h"
#include "corrections/proof_row.h"
#include "kit/buttons.h"
#include "kit/choice_box.h"
#include "kit/message_bar.h"
#include "kit/paged_table.h"
#include "kit/record_form.h"
#include "merging/merge_operations.h"
#include "workers/worker_operations.h"
#include "workers/worker_words.h"

namespace {

using enum FormGrid::Column;

constexpr int kMergeWidest = 1100;
// Both tables scroll; with them the sheet fits the smallest screen.
constexpr int kFieldsHeight = 182;
constexpr int kMattersHeight = 128;
constexpr int kHits = 20;

QString whoIs(const Worker& worker) {
  return worker.person.name + QStringLiteral(" · ") + worker_words::groupedRegistration(worker.number);
}

QString textOf(const MergeField& field, MergeSide side) {
  const QString& value = side == MergeSide::Stays ? field.stays : field.goes;
  if (field.field == QLatin1String("photo"))
    return value.isEmpty() ? MergeSheet::tr("no photo") : MergeSheet::tr("photo %1").arg(value);
  return value.isEmpty() ? QString() : correction_words::value(field.field, value);
}

QString nameOf(MergeSide side) {
  return side == MergeSide::Stays ? MergeSheet::tr("stays") : MergeSheet::tr("goes");
}

/// Whose card it is.
QString sideOf(const MergePreview& preview, CardId card) {
  for (const MergeMatter& each : preview.matters)
    if (each.subject == QLatin1String("card") && each.row == card.value()) return nameOf(each.of);
  return {};
}

QList<ChoiceItem> itemsOf(const FindResult& found, WorkerId except) {
  QList<ChoiceItem> items;
  for (const WorkerLine& each : found.workers)
    if (each.id != except)
      items.append({QString::number(each.id.value()), each.name,
                    worker_words::groupedRegistration(each.number) + QStringLiteral(" · ") +
                        each.birthDate.toString(Qt::ISODate),
                    readingOfText(each.name).initials, each.number, each.project});
  return items;
}

}  // namespace

MergeSheet* MergeSheet::ask(QWidget* page, Office& office, Dialogs& dialogs, WorkerId worker, WorkerId other,
                            Done done) {
  auto* sheet = new MergeSheet(page, office, dialogs, worker);
  connect(sheet, &MergeSheet::done, page,
          [done = std::move(done)](const QString& words, WorkerId lives) { done(words, lives); });
  if (other) {
    sheet->m_which->hide();
    sheet->chooseOther(other);
  }
  sheet->open(other ? static_cast<QWidget*>(sheet->m_fields) : sheet->m_other);
  return sheet;
}

MergeSheet::MergeSheet(QWidget* page, Office& office, Dialogs& dialogs, WorkerId worker)
    : Sheet(page, tr("Merge two registrations of one person"), kMergeWidest),
      m_office(office),
      m_stays(worker) {
  m_bar = new MessageBar;
  m_bar->hide();
  m_which = new RecordForm;
  m_form = new RecordForm;
  m_fieldRows = new PagedTableModel(this);
  m_matterRows = new PagedTableModel(this);
  m_fields = new DataTable;
  m_matters = new DataTable;
  m_proofs = new ProofRow(dialogs);
  buildOther();
  buildTables();
  buildForm();
  for (QWidget* each : std::initializer_list<QWidget*>{m_bar, m_which, m_fields, m_matters, m_form, m_proofs})
    card()->body()->addWidget(each);
  connect(m_proofs, &ProofRow::changed, m_bar, &MessageBar::clear);
  connect(m_proofs, &ProofRow::refused, this,
          [this](const QString& words) { m_bar->showMessage(ChipKind::Error, words); });
  buildFooter();
  showFields();
  showMatters();
}

// ---- built -------------------------------------------------------------------------------------------

void MergeSheet::buildOther() {
  m_other = m_which->addReference(
      Both, QStringLiteral("other"), [] { return tr("The &other registration: number, name or pinyin"); },
      Need::Required);
  m_other->setAsync(true);
  auto asked = std::make_shared<quint64>(0);
  connect(m_other, &ChoiceBox::queryChanged, this, [this, asked](const QString& text) {
    const quint64 mine = ++*asked;
    m_office.run(FindAnything, FindRequest{text.trimmed(), kHits, true})
        .then(this, [this, asked, mine](Result<FindResult> found) {
          if (mine == *asked && found) m_other->setItems(itemsOf(*found, m_stays));
        });
  });
  connect(m_other, &ChoiceBox::currentChanged, this, [this](const QString& id) {
    if (const WorkerId other(id.toLongLong()); other && other != m_goes && other != m_stays)
      chooseOther(other);
  });
  m_which->retranslate();
}

void MergeSheet::buildTables() {
  m_fields->setTable(m_fieldRows, tr("The two side by side"));
  m_fields->setEmptyText(tr("Say which registration is the same person."));
  m_fields->setFixedHeight(kFieldsHeight);
  m_matters->setTable(m_matterRows, tr("What will happen"));
  m_matters->setEmptyText(tr("What will happen is listed here."));
  m_matters->setFixedHeight(kMattersHeight);
  m_matterRows->setColumns(
      {{[] { return tr("Of"); }, 90}, {[] { return tr("What will happen"); }, 300, Qt::AlignLeft, true}});
  for (DataTable* each : {m_fields, m_matters}) each->installEventFilter(this);
}

void MergeSheet::buildForm() {
  m_form->addText(Both, QStringLiteral("overlapReason"),
                  [] { return tr("&Why both assignments stand on file"); });
  m_form->addChoice(
      Left, QStringLiteral("card"), [] { return tr("&Card that stays valid"); },
      [this] {
        QList<ChoiceItem> items;
        for (const Card& each : m_preview.validCards) {
          const QString called = each.number.isEmpty() ? each.requestedOn.toString(Qt::ISODate) : each.number;
          items.append({QString::number(each.id.value()),
                        tr("%1: %2, %3").arg(sideOf(m_preview, each.id), called, ::nameOf(each.state)),
                        {},
                        {},
                        {},
                        {}});
        }
        return items;
      });
  m_form->addText(
      Right, QStringLiteral("reason"), [] { return tr("&Reason"); }, Need::Required);
  m_card = qobject_cast<ChoiceBox*>(m_form->field(QStringLiteral("card"))->editor());
  // Which of them ends is said in the list.
  connect(m_card, &ChoiceBox::currentChanged, this, [this](const QString& id) {
    const CardId chosen(id.toLongLong());
    if (!chosen || !isReady() || chosen == m_preview.card) return;
    m_keep = chosen;
    read();
  });
  m_form->retranslate();
  for (const FormField* each : m_form->fields()) each->editor()->installEventFilter(this);
  for (const char* each : {"overlapReason", "card"}) m_form->field(QLatin1String(each))->setVisible(false);
}

void MergeSheet::buildFooter() {
  auto* cancel = new PlainButton(tr("Cancel"), QStringLiteral("Esc"), card());
  m_swap = new PlainButton(tr("Let the other one stay"), QStringLiteral("Alt+X"), card());
  m_confirm = new PrimaryButton(tr("Merge"), QStringLiteral("Ctrl+Enter"), card());
  card()->footer()->addStretch(1);
  for (QWidget* each : std::initializer_list<QWidget*>{cancel, m_swap, m_confirm})
    card()->footer()->addWidget(each);
  connect(cancel, &QPushButton::clicked, this, &MergeSheet::leave);
  connect(m_swap, &QPushButton::clicked, this, &MergeSheet::swap);
  connect(m_confirm, &QPushButton::clicked, this, &MergeSheet::accept);
}

// ---- read and shown ----------------------------------------------------------------------------------

void MergeSheet::chooseOther(WorkerId other) {
  m_goes = other;
  m_choices.clear();
  m_keep = {};
  read();
}

void MergeSheet::read() {
  const quint64 asked = ++m_asked;
  m_asking = true;
  m_office.run(PreviewMerge, MergeQuestion{m_stays, m_goes, m_keep})
      .then(this, [this, asked](Result<MergePreview> found) {
        if (asked != m_asked) return;
        // While it is shown the boxes change by themselves, which asks nothing.
        if (found) take(*found);
        m_asking = false;
        if (found) return;
        m_preview = {};
        showFields();
        showMatters();
        m_bar->showMessage(ChipKind::Error, found.error().text());
      });
}

void MergeSheet::take(const MergePreview& preview) {
  m_preview = preview;
  for (MergeField& each : m_preview.rows)
    if (const auto whose = m_choices.constFind(each.group); whose != m_choices.constEnd())
      each.chosen = *whose == m_stays ? MergeSide::Stays : MergeSide::Goes;
  const bool wanted = std::any_of(preview.overlaps.begin(), preview.overlaps.end(),
                                  [](const MergeOverlap& each) { return each.wanted; });
  m_form->field(QStringLiteral("overlapReason"))->setVisible(wanted);
  m_form->field(QStringLiteral("card"))->setVisible(preview.validCards.size() > 1);
  m_form->retranslate();
  m_card->setCurrentId(preview.card ? QString::number(preview.card.value()) : QString());
  showFields();
  showMatters();
  m_proofs->setHint(m_preview.proofWanted ? tr("Name, birth date or number differ: attach the proof.")
                                          : QString());
  showDoubts();
}

MergeSide MergeSheet::chosen(const QString& field) const {
  for (const MergeField& each : m_preview.rows)
    if (each.field == field) return each.chosen;
  return MergeSide::Stays;
}

/// What differs stands first; what neither has is not listed.
void MergeSheet::showFields() {
  const qint64 current = m_fields->currentId();  // before the columns are laid anew
  const bool ready = m_preview.stays.id.isValid();
  const QString stays = ready ? tr("Stays: %1").arg(whoIs(m_preview.stays)) : tr("Stays");
  const QString goes = ready ? tr("Goes: %1").arg(whoIs(m_preview.goes)) : tr("Goes");
  m_fieldRows->setColumns({{[] { return tr("Field"); }, 150},
                           {[stays] { return stays; }, 360},
                           {[goes] { return goes; }, 360, Qt::AlignLeft, true}});
  QList<ListRow> differing, equal;
  for (qsizetype i = 0; i < m_preview.rows.size(); ++i) {
    const MergeField& each = m_preview.rows[i];
    if (each.stays.isEmpty() && each.goes.isEmpty()) continue;
    const auto cell = [&](MergeSide side) {
      ListCell shown(textOf(each, side));
      if (!each.differs) return shown;
      if (each.chosen == side)
        shown = ListCell(ChipKind::Ok, shown.text.isEmpty() ? tr("nothing") : shown.text);
      shown.bold = each.chosen == side;
      shown.muted = each.chosen != side;
      return shown;
    };
    const ListRow row{i + 1,
                      {worker_words::field(each.field), cell(MergeSide::Stays), cell(MergeSide::Goes)},
                      !each.differs};
    (each.differs ? differing : equal).append(row);
  }
  m_fieldRows->setRows(differing + equal);
  if (!m_fields->selectId(current) && m_fieldRows->rowCount() > 0) m_fields->selectRow(0);
}

void MergeSheet::showMatters() {
  QList<ListRow> rows;
  qint64 id = 0;
  for (const MergeOverlap& each : m_preview.overlaps)
    rows.append({++id, {ListCell(ChipKind::Warn, tr("both")), ListCell(each.sentence)}});
  for (const MergeMatter& each : m_preview.matters) {
    const bool ends = each.what == QLatin1String("returned") || each.what == QLatin1String("cancelled");
    const QString of = nameOf(each.of);
    rows.append({++id,
                 {ends ? ListCell(ChipKind::Warn, of) : ListCell(of), ListCell(each.sentence)},
                 each.of == MergeSide::Stays && !ends});
  }
  for (ListRow& each : rows) each.cells.last().toolTip = each.cells.last().text;
  m_matterRows->setRows(rows);
}

/// What stands in the way before what speaks against it.
void MergeSheet::showDoubts() {
  const QString mark = QStringLiteral(" ");
  if (!m_preview.hindrances.isEmpty())
    return m_bar->showMessage(ChipKind::Error, QStringList(m_preview.hindrances).join(mark));
  if (!m_preview.doubts.isEmpty())
    return m_bar->showMessage(ChipKind::Warn, QStringList(m_preview.doubts).join(mark));
  m_bar->clear();
}

// ---- chosen ------------------------------------------------------------------------------------------

void MergeSheet::swap() {
  if (!m_goes || m_saving) return;
  std::swap(m_stays, m_goes);
  read();
}

void MergeSheet::choose(MergeSide side) {
  const qsizetype at = m_fields->currentId() - 1;
  if (at < 0 || at >= m_preview.rows.size()) return;
  const QString group = m_preview.rows[at].group;
  m_choices.insert(group, side == MergeSide::Stays ? m_stays : m_goes);
  for (MergeField& each : m_preview.rows)
    if (each.group == group) each.chosen = side;
  showFields();
}

/// Keys of the sheet, wherever the focus is; bare arrows only in the table.
bool MergeSheet::isOurKey(QKeyEvent* event, bool inTable) {
  const bool alt = event->modifiers() == Qt::AltModifier;
  const bool bare =
      inTable && (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier);
  const int key = event->key();
  if ((alt && key == Qt::Key_1) || (bare && key == Qt::Key_Left)) return choose(MergeSide::Stays), true;
  if ((alt && key == Qt::Key_2) || (bare && key == Qt::Key_Right)) return choose(MergeSide::Goes), true;
  if (alt && key == Qt::Key_X) return swap(), true;
  if (event->modifiers() == Qt::ControlModifier && key == Qt::Key_O) return m_proofs->choose(), true;
  return false;
}

bool MergeSheet::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress && isOurKey(static_cast<QKeyEvent*>(event), watched == m_fields))
    return true;
  return Sheet::eventFilter(watched, event);
}

void MergeSheet::keyPressEvent(QKeyEvent* event) {
  if (!isOurKey(event, false)) Sheet::keyPressEvent(event);
}

// ---- doing it ----------------------------------------------------------------------------------------

MergeWorkers MergeSheet::entered() const {
  const QJsonObject values = m_form->values();
  MergeWorkers entered;
  entered.stays = m_stays;
  entered.staysVersion = m_preview.stays.version;
  entered.goes = m_goes;
  entered.goesVersion = m_preview.goes.version;
  for (const MergeField& each : m_preview.rows)
    if (each.differs) entered.choices.append({each.field, each.chosen});
  entered.card = m_preview.validCards.isEmpty()
                     ? CardId()
                     : CardId(values.value(QLatin1String("card")).toString().toLongLong());
  entered.overlapReason = values.value(QLatin1String("overlapReason")).toString();
  entered.reason = values.value(QLatin1String("reason")).toString();
  entered.proofs = m_proofs->proofs();
  return entered;
}

void MergeSheet::accept() {
  if (m_saving || m_asking) return;
  if (!isReady()) return m_bar->showMessage(ChipKind::Info, tr("Say which registration is the same person."));
  if (!m_preview.hindrances.isEmpty()) return showDoubts();
  if (!m_form->examine()) return;
  m_saving = true;
  m_office.run(MergeRegistrations, entered()).then(this, [this](Result<MergeDone> result) {
    settle(result);
  });
}

void MergeSheet::settle(const Result<MergeDone>& result) {
  m_saving = false;
  if (result) {
    emit done(tr("%1 was merged into %2: %3")
                  .arg(worker_words::groupedRegistration(result->mergedRegistration),
                       worker_words::groupedRegistration(result->registration), result->number),
              result->worker);
    return finish();
  }
  const Error& error = result.error();
  if (error.field == QLatin1String("version")) read();
  if (!m_form->showError(error)) m_bar->showMessage(ChipKind::Error, error.text());
}
