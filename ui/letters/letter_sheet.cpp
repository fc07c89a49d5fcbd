#include "letters/letter_sheet.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QUuid>
#include <QVBoxLayout>

#include "catalogue/office_operations.h"
#include "kit/buttons.h"
#include "kit/message_bar.h"
#include "kit/page.h"
#include "kit/paged_table.h"
#include "kit/reason_sheet.h"
#include "kit/record_form.h"
#include "letters/letter_dialog.h"
#include "letters/letter_labels.h"
#include "letters/letter_operations.h"
#include "letters/letter_rules.h"
#include "workers/worker_words.h"

namespace {

using enum FormGrid::Column;

constexpr int kLetterWidest = 1180;
constexpr int kPreviewWidth = 304;
constexpr int kNarrow = 900;  // of the page: below it the form has all the room
constexpr int kListHeight = 148;
constexpr int kPause = 120;  // milliseconds without a key before the preview is drawn
constexpr qreal kUnitsPerInch = 2540;

bool chineseNow() { return QLocale().language() == QLocale::Chinese; }

}  // namespace

LetterSheet* LetterSheet::ask(Page* page, Office& office, Dialogs& dialogs, WorkerId worker,
                              std::function<void(QString)> done) {
  auto* sheet = new LetterSheet(page, office, dialogs, worker);
  connect(sheet, &LetterSheet::done, page, [done = std::move(done)](const QString& words) { done(words); });
  sheet->open(sheet->m_kind);
  return sheet;
}

LetterSheet::LetterSheet(Page* page, Office& office, Dialogs& dialogs, WorkerId worker)
    : Sheet(page, tr("Letters"), kLetterWidest),
      m_page(page),
      m_office(office),
      m_dialogs(dialogs),
      m_worker(worker),
      m_requestKey(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
  m_bar = new MessageBar;
  m_bar->hide();
  m_drawing.setSingleShot(true);
  m_drawing.setInterval(kPause);
  connect(&m_drawing, &QTimer::timeout, this, [this] { drawPreview(); });
  buildForm();
  buildPreview();
  buildList();
  buildFooter();
  layOut();
  showFields();
  read();
  readList();
}

// ---- building ----------------------------------------------------------------------------------------

void LetterSheet::buildForm() {
  m_form = new RecordForm;
  m_kind = new RadioRow;
  m_kind->setOptions(letter_labels::kindOptions());
  m_kind->setCurrentId(codeOf(LetterKind::Registration));
  m_form->addField(Both, tr("Proof of"), m_kind, Need::Required)->setKey(QStringLiteral("kind"));
  m_form->addChoice(
      Left, QStringLiteral("for"), [] { return tr("&For"); }, [] { return letter_labels::purposeChoices(); },
      Need::Required);
  m_form->addText(Right, QStringLiteral("addressee"), [] { return tr("A&ddressed to"); });
  m_form->addDate(Left, QStringLiteral("from"), [] { return tr("F&irst day"); })
      ->setToday(m_office.clock().today());
  m_form->addDate(Right, QStringLiteral("to"), [] { return tr("&Last day"); })
      ->setToday(m_office.clock().today());
  buildAsker();
  m_form->setCheck([this](const QJsonObject&) {
    return letter_rules::check(letter_rules::completed(entered(), m_record, m_office.clock().today()),
                               m_office.clock().today());
  });
  connect(m_kind, &RadioRow::currentChanged, this, [this] { showFields(); });
  connect(m_form, &RecordForm::edited, this, [this] { showFields(); });
  for (const FormField* field : m_form->fields()) field->editor()->installEventFilter(this);
  for (QWidget* each : m_kind->findChildren<QWidget*>()) each->installEventFilter(this);
}

void LetterSheet::buildAsker() {
  m_form->addChoice(
      Left, QStringLiteral("askedBy"), [] { return tr("Asked &by"); },
      [] { return letter_labels::askerChoices(); }, Need::Required);
  m_form->addChoice(
      Right, QStringLiteral("language"), [] { return tr("Lan&guage"); },
      [] { return letter_labels::languageChoices(); }, Need::Required);
  m_form->addText(
      Left, QStringLiteral("askedName"), [] { return tr("&Name"); }, Need::Required);
  m_form->addText(
      Right, QStringLiteral("askedPaper"), [] { return tr("Pa&per"); }, Need::Required);
}

void LetterSheet::buildPreview() {
  m_preview = new QLabel;
  m_preview->setAccessibleName(tr("The letter as it will be printed"));
  m_preview->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
  m_preview->setFixedWidth(kPreviewWidth);
  m_place = makeLabel({}, TextStyle::Hint, Token::Muted);
  m_place->setWordWrap(true);
  m_place->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
  m_place->setFixedWidth(kPreviewWidth);
}

void LetterSheet::buildList() {
  m_model = new PagedTableModel(this);
  m_model->setColumns({{[] { return tr("Number"); }, 150},
                       {[] { return tr("Proof of"); }, 90},
                       {[] { return tr("Period"); }, 180, Qt::AlignLeft, true},
                       {[] { return tr("For"); }, 110},
                       {[] { return tr("Printed"); }, 70, Qt::AlignRight},
                       {[] { return tr("State"); }, 100}});
  m_table = new DataTable;
  m_table->setTable(m_model, tr("Letters that were issued"));
  m_table->setEmptyText(tr("No letter was issued yet. Ctrl+Enter issues this one."));
  m_table->setFixedHeight(kListHeight);
  m_table->installEventFilter(this);
}

void LetterSheet::buildFooter() {
  m_again = new PlainButton(tr("Print again"), QStringLiteral("Alt+R"), card());
  m_void = new PlainButton(tr("Make void"), QStringLiteral("Alt+V"), card());
  auto* cancel = new PlainButton(tr("Cancel"), QStringLiteral("Esc"), card());
  m_confirm = new PrimaryButton(tr("Issue and print"), QStringLiteral("Ctrl+Enter"), card());
  card()->footer()->addWidget(m_again);
  card()->footer()->addWidget(m_void);
  card()->footer()->addStretch(1);
  card()->footer()->addWidget(cancel);
  card()->footer()->addWidget(m_confirm);
  connect(m_again, &QPushButton::clicked, this, [this] { printAgain(); });
  connect(m_void, &QPushButton::clicked, this, [this] { makeVoid(); });
  connect(cancel, &QPushButton::clicked, this, [this] { leave(); });
  connect(m_confirm, &QPushButton::clicked, this, [this] { accept(); });
  connect(m_table, &DataTable::currentIdChanged, this, [this] {
    const Letter* letter = selected();
    for (PlainButton* each : {m_again, m_void}) each->setEnabled(letter && !letter->isVoid());
  });
}

void LetterSheet::layOut() {
  auto* left = new QVBoxLayout;
  left->setSpacing(12);
  left->addWidget(m_form);
  left->addWidget(new SectionTitle(tr("Letters that were issued")));
  left->addWidget(m_table);
  left->addStretch(1);
  auto* right = new QVBoxLayout;
  right->addWidget(m_preview);
  right->addWidget(m_place, 0, Qt::AlignHCenter);
  right->addStretch(1);
  auto* beside = new QHBoxLayout;
  beside->setSpacing(16);
  beside->addLayout(left, 1);
  beside->addLayout(right);
  card()->body()->addWidget(m_bar);
  card()->body()->addLayout(beside);
  const bool wide = parentWidget()->width() >= kNarrow;
  m_preview->setVisible(wide);
  m_place->setVisible(wide);
}

// ---- reading -----------------------------------------------------------------------------------------

void LetterSheet::read() {
  const QDate today = m_office.clock().today();
  m_office.run(RulesOfDay, OnDay{}).then(this, [this](Result<RulesInForce> inForce) {
    if (!inForce) return;
    m_officeName = inForce->officeName;
    m_officePhone = inForce->phone;
    drawSoon();
  });
  m_office.run(ShowWorker, WorkerOnDay{{m_worker, {}, false}, today})
      .then(this, [this, today](Result<WorkerShown> shown) {
        if (!shown) return m_bar->showMessage(ChipKind::Error, shown.error().text());
        m_record = shown->record;
        card()->setTitle(tr("Letter about %1").arg(m_record.worker.person.name));
        const letter_rules::Period usual = letter_rules::defaultPeriod(m_record, today);
        // The period as it would be left open, for the clerk to see; it may be hidden now.
        static_cast<DateEdit*>(m_form->field(QStringLiteral("from"))->editor())->setDate(usual.from);
        static_cast<DateEdit*>(m_form->field(QStringLiteral("to"))->editor())->setDate(usual.to);
        static_cast<ChoiceBox*>(m_form->field(QStringLiteral("language"))->editor())
            ->setCurrentId(chineseNow() ? QStringLiteral("zh") : QStringLiteral("en"));
        m_form->clearMessages();
        m_ready = true;
        drawPreview();
      });
}

void LetterSheet::readList() {
  LetterListRequest request;
  request.worker = m_worker;
  m_office.run(ListLetters, request).then(this, [this](Result<LetterListPage> page) {
    m_listed = true;
    if (!page) return m_bar->showMessage(ChipKind::Error, page.error().text());
    m_letters = page->lines;
    QList<ListRow> rows;
    for (const Letter& each : std::as_const(m_letters)) {
      ListCell state(each.isVoid() ? ChipKind::Off : ChipKind::Ok, each.isVoid() ? tr("void") : tr("holds"));
      state.toolTip = each.voidReason;
      rows.append({each.id.value(),
                   {each.number, letter_labels::kind(each.kind), letter_labels::period(each.from, each.to),
                    each.addressee.isEmpty() ? letter_labels::purpose(each.purpose) : each.addressee,
                    QString::number(each.printed), state},
                   each.isVoid()});
    }
    const qint64 before = m_table->currentId();
    m_model->setRows(rows);
    if (!m_table->selectId(before) && !rows.isEmpty()) m_table->selectRow(0);
    const Letter* letter = selected();
    for (PlainButton* each : {m_again, m_void}) each->setEnabled(letter && !letter->isVoid());
  });
}

// ---- what is entered ---------------------------------------------------------------------------------

IssueLetter LetterSheet::entered() const {
  const QJsonObject values = m_form->values();
  const auto text = [&](const char* key) { return values.value(QLatin1String(key)).toString(); };
  const auto day = [&](const char* key) { return QDate::fromString(text(key), Qt::ISODate); };
  IssueLetter letter;
  letter.worker = m_worker;
  LetterKind kind{};
  if (fromCode(m_kind->currentId(), kind)) letter.kind = kind;
  LetterPurpose purpose{};
  if (fromCode(text("for"), purpose)) letter.purpose = purpose;
  LetterAsker asker{};
  if (fromCode(text("askedBy"), asker)) letter.askedBy = asker;
  letter.addressee = text("addressee");
  letter.from = day("from");
  letter.to = day("to");
  letter.askedName = text("askedName");
  letter.askedPaper = text("askedPaper");
  letter.language = text("language");
  return letter;
}

/// Only what this letter wants is asked.
void LetterSheet::showFields() {
  const IssueLetter now = entered();
  const bool period = now.kind != LetterKind::Registration;
  const bool fetched = now.askedBy && *now.askedBy != LetterAsker::Self;
  const auto set = [this](const char* key, bool visible) {
    FormField* field = m_form->field(QLatin1String(key));
    if (field->isVisible() != visible) field->setVisible(visible);
  };
  set("from", period);
  set("to", period);
  set("askedName", fetched);
  set("askedPaper", fetched);
  m_form->field(QStringLiteral("addressee"))->setRequired(now.purpose == LetterPurpose::Other);
  drawSoon();
}

// ---- preview -----------------------------------------------------------------------------------------

void LetterSheet::drawSoon() {
  if (m_ready) m_drawing.start();
}

/// What stands there while a day cannot be is the last that could.
void LetterSheet::drawPreview() {
  const QDate today = m_office.clock().today();
  const IssueLetter now = letter_rules::completed(entered(), m_record, today);
  for (const Finding& each : letter_rules::check(now, today))
    if (each.field == QLatin1String("from") || each.field == QLatin1String("to")) return;
  const bool dayOfIssue = now.kind == LetterKind::Registration;
  m_draft = {};
  m_draft.kind = now.kind.value_or(LetterKind::Registration);
  m_draft.purpose = now.purpose.value_or(LetterPurpose::Other);
  m_draft.addressee = now.addressee;
  m_draft.askedBy = now.askedBy.value_or(LetterAsker::Self);
  m_draft.askedName = now.askedName;
  m_draft.askedPaper = now.askedPaper;
  m_draft.issuedAt = m_office.clock().now();
  m_draft.facts = letter_rules::factsOf(m_record, m_draft.kind,
                                        {dayOfIssue ? today : now.from, dayOfIssue ? today : now.to});
  m_draft.facts.officeName = m_officeName;
  m_draft.facts.officePhone = m_officePhone;
  if (m_office.actor()) m_draft.facts.clerk = m_office.actor()->name;
  const qreal ratio = devicePixelRatioF();
  const LetterPaper paper{now.language != QLatin1String("en"), 1, true};
  m_pages = letterPictures(m_draft, paper, kPreviewWidth * ratio * kUnitsPerInch / letterSize().width);
  for (QImage& each : m_pages) {
    QPainter painter(&each);
    painter.setPen(QColor(0xBF, 0xC8, 0xD2));  // paper on a white ground has an edge
    painter.drawRect(each.rect().adjusted(0, 0, -1, -1));
    painter.end();
    each.setDevicePixelRatio(ratio);
  }
  showPage(m_at);
}

void LetterSheet::showPage(int page) {
  if (m_pages.isEmpty()) return;
  m_at = std::clamp(page, 0, previewPages() - 1);
  m_preview->setPixmap(QPixmap::fromImage(m_pages[m_at]));
  m_place->setText(previewPages() == 1
                       ? tr("Number and ID number in full stand on the paper once it is issued")
                       : tr("Page %1 of %2 · PgUp PgDn").arg(m_at + 1).arg(previewPages()));
}

// ---- doing -------------------------------------------------------------------------------------------

void LetterSheet::settleError(const Error& error) {
  if (!m_form->showError(error)) m_bar->showMessage(ChipKind::Error, error.text());
}

/// Read in full, which leaves a trace, and laid over the page as it will be printed.
void LetterSheet::present(const LetterPrinted& printed, std::function<void()> then) {
  m_office.run(ReadLetter, LetterRef{printed.letter, {}})
      .then(this, [this, printed, then = std::move(then)](Result<Letter> letter) {
        m_saving = false;
        if (!letter) return m_bar->showMessage(ChipKind::Error, letter.error().text());
        LetterPaper paper;
        paper.copy = printed.copy;
        for (const LetterPrint& each : letter->prints)
          if (each.copy == printed.copy) paper.chinese = each.language != QLatin1String("en");
        then();
        showLetter(m_page, m_dialogs, *letter, paper);
      });
}

void LetterSheet::accept() {
  if (m_saving || !isReady() || !m_form->examine()) return;
  m_saving = true;
  m_bar->clear();
  // The same key until it is issued: a second Enter, or a lost connection, issues no second letter.
  m_office.run(IssueALetter, entered(), {m_requestKey, std::nullopt})
      .then(this, [this](Result<LetterPrinted> printed) {
        if (!printed) {
          m_saving = false;
          return settleError(printed.error());
        }
        present(*printed, [this, number = printed->number] {
          emit done(tr("Letter %1 is issued.").arg(number));
          finish();
        });
      });
}

const Letter* LetterSheet::selected() const {
  for (const Letter& each : m_letters)
    if (each.id.value() == m_table->currentId()) return &each;
  return nullptr;
}

void LetterSheet::printAgain() {
  const Letter* letter = selected();
  if (m_saving || letter == nullptr || letter->isVoid()) return;
  ReasonQuestion question;
  question.title = tr("Print %1 again").arg(letter->number);
  question.text =
      tr("It says which print it is (%1 so far), and who printed it why stays on file.").arg(letter->printed);
  question.label = tr("Reason");
  question.confirm = tr("Print again");
  question.usual = QStringList{tr("another copy is wanted"), tr("lost"), tr("the print failed")};
  ReasonSheet::ask(this, question, [this, id = letter->id](const QString& reason) {
    m_saving = true;
    m_office.run(PrintLetterAgain, ReprintLetter{id, {}, reason, entered().language})
        .then(this, [this](Result<LetterPrinted> printed) {
          if (printed) return present(*printed, [this] { readList(); });
          m_saving = false;
          m_bar->showMessage(ChipKind::Error, printed.error().text());
        });
  });
}

void LetterSheet::makeVoid() {
  const Letter* letter = selected();
  if (m_saving || letter == nullptr || letter->isVoid()) return;
  ReasonQuestion question;
  question.title = tr("Make %1 void").arg(letter->number);
  question.text =
      tr("Whoever verifies its code is told that it no longer holds, and why. The letter stays on "
         "file.");
  question.label = tr("Reason");
  question.confirm = tr("Make void");
  ReasonSheet::ask(this, question, [this, id = letter->id](const QString& reason) {
    m_office.run(MakeLetterVoid, VoidLetter{id, {}, reason}).then(this, [this](Result<Letter> gone) {
      if (!gone) return m_bar->showMessage(ChipKind::Error, gone.error().text());
      for (Letter& each : m_letters)
        if (each.id == gone->id) each = *gone;
      m_bar->showMessage(ChipKind::Info, tr("Letter %1 is void.").arg(gone->number));
      readList();
    });
  });
}

// ---- keys --------------------------------------------------------------------------------------------

bool LetterSheet::runKey(const QKeyEvent& event) {
  if (event.modifiers() == Qt::AltModifier) {
    const int number = event.key() - Qt::Key_1;
    const QList<RadioRow::Option> kinds = letter_labels::kindOptions();
    if (number >= 0 && number < kinds.size()) return m_kind->setCurrentId(kinds[number].id), true;
    if (event.key() == Qt::Key_R) return printAgain(), true;
    if (event.key() == Qt::Key_V) return makeVoid(), true;
  }
  if (event.modifiers() != Qt::NoModifier) return false;
  if (event.key() == Qt::Key_PageDown) return showPage(m_at + 1), true;
  if (event.key() == Qt::Key_PageUp) return showPage(m_at - 1), true;
  return false;
}

/// A text field takes Alt and a letter for the letter.
bool LetterSheet::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress && watched != parent() && runKey(*static_cast<QKeyEvent*>(event)))
    return true;
  return Sheet::eventFilter(watched, event);
}

void LetterSheet::keyPressEvent(QKeyEvent* event) {
  if (runKey(*event)) return event->accept();
  Sheet::keyPressEvent(event);
}
