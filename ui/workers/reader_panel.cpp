#include "workers/reader_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/icons.h"
#include "kit/photo_view.h"
#include "kit/status_chip.h"

namespace {

constexpr int shownLines = 4;

}  // namespace

/// The dashed outline where a card would lie.
class ReaderPanel::EmptyCard : public QWidget {
 public:
  explicit EmptyCard(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 64, 12, 24);
    column->setSpacing(6);
    m_title = makeWrappedLabel({}, TextStyle::Body, Token::Muted, this);
    m_hint = makeWrappedLabel({}, TextStyle::Hint, Token::Muted, this);
    for (QLabel* label : {m_title, m_hint}) {
      label->setAlignment(Qt::AlignHCenter);
      column->addWidget(label);
    }
    column->addStretch();
    setMinimumHeight(190);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
  }
  void setWords(const QString& title, const QString& hint) {
    m_title->setText(title);
    m_hint->setText(hint);
  }
  void setWarned(bool warned) {
    m_warned = warned;
    update();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_warned) painter.setBrush(themeColor(Token::WarnSoft));
    QPen pen(themeColor(m_warned ? Token::Warn : Token::Border), 2);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    const QPixmap card =
        iconPixmap(QStringLiteral("id-card"), themeColor(m_warned ? Token::Warn : Token::Muted), 28,
                   devicePixelRatioF());
    painter.drawPixmap((width() - 28) / 2, 28, card);
  }

 private:
  QLabel* m_title;
  QLabel* m_hint;
  bool m_warned = false;
};

ReaderPanel::ReaderPanel(QAction* read, QAction* byHand, QAction* photo, QWidget* parent)
    : Panel(QStringLiteral("reader"), {}, parent) {
  m_reader = new StatusChip(this);
  addHeaderWidget(m_reader);
  m_empty = new EmptyCard(this);
  m_face = makeFace();
  body()->addWidget(m_empty);
  body()->addWidget(m_face);
  body()->addStretch(1);
  auto* below = new QWidget(this);
  m_below = new QVBoxLayout(below);
  m_below->setContentsMargins(0, 0, 0, 0);
  m_below->setSpacing(2);
  body()->addWidget(below);

  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  buttons->addWidget(new PlainButton(read, this));
  m_byHandButton = new PlainButton(byHand, this);
  m_photoButton = new PlainButton(photo, this);
  for (KeyButton* button : {m_byHandButton, m_photoButton}) buttons->addWidget(button);
  buttons->addStretch();
  for (KeyButton* button : findChildren<KeyButton*>()) button->setSmall(true);
  body()->addSpacing(2);
  body()->addLayout(buttons);
  setFace({});
  retranslate();
}

QWidget* ReaderPanel::makeFace() {
  auto* face = new QWidget(this);
  auto* column = new QVBoxLayout(face);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  m_name = makeWrappedLabel({}, TextStyle::Figure, Token::Text, face);
  column->addWidget(m_name);
  column->addSpacing(5);

  auto* row = new QHBoxLayout;
  row->setSpacing(10);
  m_photo = new PhotoView(QSize(92, 116), face);
  row->addWidget(m_photo, 0, Qt::AlignTop);
  auto* facts = new QVBoxLayout;
  facts->setSpacing(0);
  m_line = makeWrappedLabel({}, TextStyle::Body, Token::Text, face);
  m_birth = makeWrappedLabel({}, TextStyle::Body, Token::Text, face);
  m_age = makeWrappedLabel({}, TextStyle::Body, Token::Text, face);
  m_photoState = new StatusChip(face);
  m_photoState->setPlain(true);
  for (QWidget* widget : QWidgetList{m_line, m_birth, m_age}) facts->addWidget(widget);
  facts->addSpacing(6);
  facts->addWidget(m_photoState);
  facts->addStretch();
  row->addLayout(facts, 1);
  column->addLayout(row);

  const auto fact = [&](QLabel*& label, QLabel*& value, TextStyle style) {
    column->addSpacing(8);
    label = makeWrappedLabel({}, TextStyle::Hint, Token::Muted, face);
    value = makeWrappedLabel({}, style, Token::Text, face);
    column->addWidget(label);
    column->addWidget(value);
  };
  fact(m_numberLabel, m_number, TextStyle::BodyBold);
  fact(m_addressLabel, m_address, TextStyle::Body);
  fact(m_validityLabel, m_validity, TextStyle::Hint);
  return face;
}

void ReaderPanel::setFace(const IdCardFace& face) {
  m_shown = face;
  m_empty->setVisible(face.isEmpty());
  m_face->setVisible(!face.isEmpty());
  m_photoButton->setVisible(!face.isEmpty());
  m_byHandButton->setVisible(face.isEmpty());
  if (!face.isEmpty()) m_empty->setWarned(false);
  m_name->setText(face.name.isEmpty() ? tr("Name not entered yet") : face.name);
  m_line->setText(face.line);
  m_birth->setText(face.birthDate.toString(Qt::ISODate));
  m_age->setText(face.age < 0 ? QString() : tr("%1 years").arg(face.age));
  const auto put = [](QLabel* label, QLabel* value, const QString& text) {
    label->setVisible(!text.isEmpty());
    value->setVisible(!text.isEmpty());
    value->setText(text);
  };
  put(m_numberLabel, m_number, face.number);
  put(m_addressLabel, m_address, face.address);
  put(m_validityLabel, m_validity, face.validity);
}

void ReaderPanel::setPhoto(const QPixmap& photo) { m_photo->setPhoto(photo, m_shown.name); }

void ReaderPanel::setPhotoState(const QString& words, bool good) {
  m_photoState->setVisible(!words.isEmpty());
  m_photoState->setStatus(good ? ChipKind::Ok : ChipKind::Info, words);
  if (!good) m_photoState->setTone(Tone::Neutral);
}

void ReaderPanel::setDrafts(const QList<CounterLine>& drafts) {
  m_drafts = drafts;
  refreshBelow();
}

void ReaderPanel::setVisits(const QList<CounterLine>& visits) {
  m_visits = visits;
  refreshBelow();
}

void ReaderPanel::showVisits(bool visits) {
  m_showVisits = visits;
  refreshBelow();
}

void ReaderPanel::sayNoReader() {
  m_empty->setWarned(true);
  m_reader->setStatus(ChipKind::Warn, tr("No reader"));
}

void ReaderPanel::refreshBelow() {
  while (QLayoutItem* item = m_below->takeAt(0)) {
    if (item->widget()) item->widget()->deleteLater();
    delete item;
  }
  const bool drafts = !m_showVisits && !m_drafts.isEmpty();
  const QList<CounterLine>& lines = drafts ? m_drafts : m_visits;
  if (lines.isEmpty()) return;
  auto* title = new SectionTitle(
      QString(), drafts ? tr("%n unfinished, kept over power cut and lock", nullptr, int(lines.size()))
                        : tr("Just registered"));
  m_below->addWidget(title);
  for (const CounterLine& line : lines.mid(0, shownLines)) addLine(line, drafts);
}

void ReaderPanel::addLine(const CounterLine& line, bool draft) {
  auto* widget = new QWidget;
  auto* row = new QHBoxLayout(widget);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  if (!line.time.isEmpty()) row->addWidget(makeLabel(line.time, TextStyle::Hint, Token::Muted, widget));
  if (draft) {
    row->addWidget(makeLabel(line.words, TextStyle::Hint, Token::Text, widget), 1);
    auto* link = new LinkLabel(line.end, widget);
    link->setAccessibleName(tr("%1: %2").arg(line.end, line.words));
    connect(link, &QPushButton::clicked, this, [this, id = line.id] { emit draftChosen(id); });
    row->addWidget(link);
  } else {
    auto* link = new LinkLabel(line.words, widget);
    connect(link, &QPushButton::clicked, this, [this, id = line.id] { emit visitChosen(id); });
    row->addWidget(link);
    row->addStretch(1);
    row->addWidget(makeLabel(line.end, TextStyle::Hint, Token::Muted, widget));
  }
  m_below->addWidget(widget);
}

void ReaderPanel::retranslate() {
  setTitle(tr("ID card"));
  m_reader->setStatus(ChipKind::Off, tr("No reader"));
  m_empty->setWords(
      tr("No card reader is connected"),
      tr("Type or paste the ID number in the form; whether he is registered already is looked up at once."));
  m_numberLabel->setText(tr("ID number"));
  m_addressLabel->setText(tr("Hukou address"));
  m_validityLabel->setText(tr("Valid"));
  m_photo->setAccessibleName(tr("Photo"));
  setFace(m_shown);
  refreshBelow();
}
