#include "corrections/decide_sheet.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPixmap>
#include <QSaveFile>
#include <QVBoxLayout>

#include "attachments/attachment_operations.h"
#include "corrections/correction_operations.h"
#include "corrections/correction_words.h"
#include "kit/buttons.h"
#include "kit/day_words.h"
#include "kit/dialogs.h"
#include "kit/fact_grid.h"
#include "kit/message_bar.h"
#include "kit/people.h"
#include "kit/record_form.h"
#include "workers/worker_words.h"

namespace {

using enum FormGrid::Column;

constexpr int kDecideWidest = 900;
constexpr int kPicture = 260;  // pixels a side of the proof shown beside the words

}  // namespace

DecideSheet* DecideSheet::ask(QWidget* page, Office& office, Dialogs& dialogs, CorrectionId correction,
                              std::function<void(QString)> done) {
  auto* sheet = new DecideSheet(page, office, dialogs, correction);
  connect(sheet, &DecideSheet::done, page, [done = std::move(done)](const QString& words) { done(words); });
  sheet->open(sheet->m_form->fields().first()->editor());
  return sheet;
}

DecideSheet::DecideSheet(QWidget* page, Office& office, Dialogs& dialogs, CorrectionId correction)
    : Sheet(page, tr("A correction waits"), kDecideWidest), m_office(office), m_dialogs(dialogs) {
  m_bar = new MessageBar;
  m_bar->hide();
  m_facts = new FactGrid;
  m_changes = makeLabel({}, TextStyle::PageTitle, Token::Text);
  m_changes->setWordWrap(true);
  m_picture = new QLabel;
  m_picture->setAccessibleName(tr("Proof"));
  m_picture->setFixedSize(kPicture, kPicture);
  m_picture->setAlignment(Qt::AlignCenter);
  m_picture->hide();
  m_form = new RecordForm;
  m_form->addText(Both, QStringLiteral("reason"), [] { return tr("&Reason"); });
  m_form->field(QStringLiteral("reason"))->editor()->installEventFilter(this);
  m_proofs = new QHBoxLayout;
  auto* words = new QVBoxLayout;
  words->addWidget(m_changes);
  words->addWidget(m_facts);
  words->addLayout(m_proofs);
  words->addStretch(1);
  auto* beside = new QHBoxLayout;
  beside->addLayout(words, 1);
  beside->addWidget(m_picture);
  card()->body()->addWidget(m_bar);
  card()->body()->addLayout(beside);
  card()->body()->addWidget(m_form);
  auto* cancel = new PlainButton(tr("Cancel"), QStringLiteral("Esc"), card());
  m_refuse = new PlainButton(tr("Refuse"), QStringLiteral("Alt+N"), card());
  m_confirm = new PrimaryButton(tr("Approve"), QStringLiteral("Ctrl+Enter"), card());
  card()->footer()->addStretch(1);
  for (QWidget* each : std::initializer_list<QWidget*>{cancel, m_refuse, m_confirm})
    card()->footer()->addWidget(each);
  connect(cancel, &QPushButton::clicked, this, &DecideSheet::leave);
  connect(m_refuse, &QPushButton::clicked, this, &DecideSheet::refuse);
  connect(m_confirm, &QPushButton::clicked, this, &DecideSheet::accept);
  connect(m_bar, &MessageBar::actionTriggered, this, [this] {
    m_twin = true;
    decide(true);
  });
  read(correction);
}

// ---- showing -----------------------------------------------------------------------------------------

void DecideSheet::read(CorrectionId correction) {
  m_office.run(ReadCorrection, CorrectionRef{correction, {}}).then(this, [this](Result<Correction> found) {
    if (!found) return m_bar->showMessage(ChipKind::Error, found.error().text());
    m_correction = *found;
    showCorrection();
  });
}

bool DecideSheet::isOwn() const {
  return m_office.actor() && m_office.actor()->login == m_correction.enteredBy;
}

bool DecideSheet::mayDecide() const { return m_office.may(Permission::DecideIdentity) && !isOwn(); }

void DecideSheet::showCorrection() {
  const Correction& c = m_correction;
  card()->setTitle(tr("Correction %1").arg(c.number));
  m_changes->setText(correction_words::changes(c));
  QList<QPair<QString, QString>> facts;
  if (c.worker)
    facts.append({tr("Worker"),
                  c.workerName + QStringLiteral(" · ") + worker_words::groupedRegistration(c.workerNumber)});
  facts.append({tr("What of"), correction_words::subject(c.subject)});
  facts.append({tr("Asked by"), correction_words::asker(c.askedBy)});
  facts.append({tr("Reason"), c.reason});
  facts.append(
      {tr("Entered by"), people::nameOf(c.enteredBy) + QStringLiteral(" · ") + momentText(c.enteredAt)});
  if (!c.ageReason.isEmpty()) facts.append({tr("Reason for the age"), c.ageReason});
  facts.append({tr("State"), correction_words::state(c.state)});
  m_facts->setFacts(facts);
  const bool pending = c.state == CorrectionState::Pending;
  m_confirm->setVisible(pending && (mayDecide() || isOwn()));
  m_refuse->setVisible(pending && mayDecide());
  m_form->setVisible(pending && (mayDecide() || isOwn()));
  m_confirm->setText(isOwn() ? tr("Take it back") : tr("Approve"));
  showDoubts();
  showProofs();
}

/// What speaks against it, before he decides.
void DecideSheet::showDoubts() {
  const QString mark = QStringLiteral("、");
  if (isOwn() && m_correction.state == CorrectionState::Pending)
    return m_bar->showMessage(ChipKind::Info,
                              tr("You asked for this yourself: another supervisor decides it."));
  if (!m_correction.sameNumber.isEmpty())
    return m_bar->showMessage(
        ChipKind::Warn,
        tr("Registration %1 has this number as well.").arg(QStringList(m_correction.sameNumber).join(mark)));
  if (!m_correction.alike.isEmpty())
    m_bar->showMessage(ChipKind::Warn, tr("Registration %1 is like him then. Are they one person?")
                                           .arg(QStringList(m_correction.alike).join(mark)));
}

void DecideSheet::showProofs() {
  for (const Attachment& each : std::as_const(m_correction.proofs)) {
    auto* button = new PlainButton(each.name, {}, card());
    button->setSmall(true);
    connect(button, &QPushButton::clicked, this, [this, each] { showProof(each); });
    m_proofs->addWidget(button);
  }
  m_proofs->addStretch(1);
}

/// A picture is shown beside the words; a PDF is saved where the supervisor wants to open it.
void DecideSheet::showProof(const Attachment& proof) {
  m_office.run(ReadAttachment, AttachmentRef{proof.id}).then(this, [this](Result<AttachmentContent> content) {
    if (!content) return m_bar->showMessage(ChipKind::Error, content.error().text());
    QPixmap picture;
    if (content->about.media.startsWith(QLatin1String("image/")) && picture.loadFromData(content->bytes)) {
      m_picture->setPixmap(picture.scaled(kPicture, kPicture, Qt::KeepAspectRatio, Qt::SmoothTransformation));
      return m_picture->show();
    }
    const auto path =
        m_dialogs.saveFile(this, tr("Save the proof"), content->about.name, tr("All files (*)"));
    if (!path) return;
    QSaveFile file(*path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content->bytes) != content->bytes.size() ||
        !file.commit())
      m_bar->showMessage(ChipKind::Error, tr("The file %1 cannot be written.").arg(*path));
  });
}

// ---- deciding ----------------------------------------------------------------------------------------

void DecideSheet::accept() {
  if (!isReady() || m_saving || m_correction.state != CorrectionState::Pending) return;
  if (isOwn()) return takeBack();
  if (mayDecide()) decide(true);
}

void DecideSheet::refuse() {
  if (isReady() && !m_saving && mayDecide() && m_correction.state == CorrectionState::Pending) decide(false);
}

void DecideSheet::decide(bool approve) {
  m_saving = true;
  DecideCorrection word{m_correction.id, m_correction.version, approve, m_twin, {}};
  word.reason = m_form->values().value(QLatin1String("reason")).toString();
  m_office.run(DecideOnCorrection, word).then(this, [this, approve](Result<CorrectionDecided> decided) {
    const QString words = approve ? tr("Correction %1 is approved.") : tr("Correction %1 is refused.");
    if (!decided) return settle(::refuse(decided.error()), {});
    settle(decided->correction, words);
  });
}

void DecideSheet::takeBack() {
  m_saving = true;
  const QString reason = m_form->values().value(QLatin1String("reason")).toString();
  m_office.run(TakeBackCorrection, WithdrawCorrection{m_correction.id, reason})
      .then(this, [this](Result<Correction> back) { settle(back, tr("Correction %1 was taken back.")); });
}

void DecideSheet::settle(const Result<Correction>& result, const QString& words) {
  m_saving = false;
  if (result) {
    emit done(words.arg(result->number));
    return finish();
  }
  const Error& error = result.error();
  const bool twin = error.kind == ErrorKind::Conflict && error.field == QLatin1String("idNumber");
  if (twin) return m_bar->showMessage(ChipKind::Error, error.text(), tr("They are two persons: approve"));
  if (!m_form->showError(error)) m_bar->showMessage(ChipKind::Error, error.text());
}

/// A text field takes Alt and a letter for the letter.
bool DecideSheet::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_N && key->modifiers() == Qt::AltModifier) return refuse(), true;
  }
  return Sheet::eventFilter(watched, event);
}

void DecideSheet::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_N && event->modifiers() == Qt::AltModifier) return refuse();
  Sheet::keyPressEvent(event);
}
