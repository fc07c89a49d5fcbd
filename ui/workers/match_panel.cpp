#include "workers/match_panel.h"

#include <QAbstractButton>
#include <QAction>
#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/message_bar.h"
#include "kit/photo_view.h"

namespace {

QVBoxLayout* column(QWidget* widget, int margin, int spacing) {
  auto* layout = new QVBoxLayout(widget);
  layout->setContentsMargins(margin, margin, margin, margin);
  layout->setSpacing(spacing);
  return layout;
}

}  // namespace

/// One person like him: a radio button that looks like a card.
class MatchPanel::LikeCard : public QAbstractButton {
 public:
  LikeCard(const LikePerson& person, QWidget* parent) : QAbstractButton(parent), m_person(person) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList words{person.name, person.strength, person.line};
    for (const ChipWords& reason : person.reasons) words.append(reason.text);
    setText(person.name);
    setAccessibleName(words.join(QStringLiteral(", ")));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
  }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override { return layOut(nullptr, width); }
  QSize sizeHint() const override { return {240, layOut(nullptr, qMax(240, width()))}; }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(themeColor(isChecked() ? Token::AccentSoft : Token::Base));
    const bool strong = isChecked() || hasFocus();
    painter.setPen(QPen(themeColor(strong ? Token::Accent : Token::Border), strong ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    layOut(&painter, width());
  }

 private:
  int layOut(QPainter* painter, int width) const {
    const QRect inner(10, 8, width - 20, 0);
    const QFontMetrics bold(themeFont(TextStyle::BodyBold));
    const QFontMetrics hint(themeFont(TextStyle::Hint));
    const int end = hint.horizontalAdvance(m_person.strength) + 8;
    const QRect name = bold.boundingRect(QRect(inner.left(), inner.top(), inner.width() - end, 1000),
                                         Qt::AlignLeft | Qt::TextWordWrap, m_person.name);
    const QRect line = hint.boundingRect(QRect(inner.left(), name.bottom() + 4, inner.width(), 1000),
                                         Qt::AlignLeft | Qt::TextWordWrap, m_person.line);
    const QRect chips(inner.left(), line.bottom() + 5, inner.width(), 0);
    if (painter) {
      painter->setFont(themeFont(TextStyle::BodyBold));
      painter->setPen(themeColor(Token::Text));
      painter->drawText(name, Qt::AlignLeft | Qt::TextWordWrap, m_person.name);
      painter->setFont(themeFont(TextStyle::Hint));
      painter->setPen(themeColor(Token::Muted));
      painter->drawText(QRect(inner.left(), inner.top(), inner.width(), bold.height()),
                        Qt::AlignRight | Qt::AlignVCenter, m_person.strength);
      painter->drawText(line, Qt::AlignLeft | Qt::TextWordWrap, m_person.line);
    }
    return chips.top() + flowChips(painter, chips, m_person.reasons) + 9;
  }
  LikePerson m_person;
};

/// The person on file, on the ground of "this is he".
class MatchPanel::KnownCard : public QWidget {
 public:
  explicit KnownCard(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 10, 10, 10);
    row->setSpacing(12);
    m_photo = new PhotoView(QSize(40, 51), this);
    row->addWidget(m_photo, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    m_name = makeWrappedLabel({}, TextStyle::BodyBold, Token::Text, this);
    m_lines = makeWrappedLabel({}, TextStyle::Hint, Token::Text, this);
    words->addWidget(m_name);
    words->addWidget(m_lines);
    words->addStretch();
    row->addLayout(words, 1);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
  }
  void setPerson(const KnownPerson& person) {
    m_name->setText(person.name + QStringLiteral("　") + person.number);
    m_lines->setText(person.lines.join(u'\n'));
    setPhoto(person.photo);
  }
  void setPhoto(const QPixmap& photo) { m_photo->setPhoto(photo, m_name->text()); }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(themeColor(Token::OkSoft));
    painter.setPen(themeColor(Token::Ok));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
  }

 private:
  PhotoView* m_photo;
  QLabel* m_name;
  QLabel* m_lines;
};

/// Field, on file, now: a table of words with rules.
class MatchPanel::DifferenceTable : public QWidget {
 public:
  explicit DifferenceTable(QWidget* parent) : QWidget(parent) {
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 4);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
  }
  void setRows(const QStringList& head, const QList<FieldDifference>& rows) {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
      item->widget()->deleteLater();
      delete item;
    }
    for (int i = 0; i < head.size(); ++i) add(0, i, head[i], TextStyle::HintBold, Token::Muted);
    int row = 1;
    for (const FieldDifference& difference : rows) {
      add(row, 0, difference.label, TextStyle::Hint, Token::Text);
      add(row, 1, difference.onFile, TextStyle::Hint, Token::Text);
      add(row++, 2, difference.now, TextStyle::HintBold, Token::Text);
    }
    m_rows = row;
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    const int last = m_grid->count() >= 3 ? m_grid->cellRect(0, 2).left() : width();
    painter.fillRect(QRect(0, 0, width(), m_grid->cellRect(0, 0).height()), themeColor(Token::Alt));
    painter.fillRect(QRect(last, m_grid->cellRect(0, 0).height(), width() - last, height()),
                     themeColor(Token::AccentSoft));
    painter.setPen(themeColor(Token::Line));
    for (int row = 0; row < m_rows; ++row) {
      const int y = m_grid->cellRect(row, 0).bottom();
      painter.drawLine(0, y, width(), y);
    }
    painter.drawLine(m_grid->cellRect(0, 1).left(), 0, m_grid->cellRect(0, 1).left(), height());
    painter.drawLine(last, 0, last, height());
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
  }

 private:
  void add(int row, int at, const QString& text, TextStyle style, Token token) {
    QLabel* label = makeWrappedLabel({}, style, token, this);
    label->setText(text);
    label->setContentsMargins(8, 5, 6, 5);
    m_grid->addWidget(label, row, at);
  }
  QGridLayout* m_grid;
  int m_rows = 0;
};

MatchPanel::MatchPanel(QAction* same, QAction* different, QAction* keepOld, QWidget* parent)
    : Panel(QStringLiteral("search"), {}, parent),
      m_sameAction(same),
      m_differentAction(different),
      m_keepOldAction(keepOld) {
  m_chip = new StatusChip(this);
  addHeaderWidget(m_chip);

  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFocusPolicy(Qt::NoFocus);
  auto* content = new QWidget(scroll);
  QVBoxLayout* items = column(content, 0, 8);
  m_sentence = makeWrappedLabel({}, TextStyle::Body, Token::Text, content);
  m_known = new KnownCard(content);
  m_knownChips = new ChipFlow(content);
  m_differences = new DifferenceTable(content);
  m_differenceWords = makeWrappedLabel({}, TextStyle::Hint, Token::Muted, content);
  m_keepOld = new FlatButton(keepOld, content);
  m_keepOld->setSmall(true);
  m_othersHead = new SectionTitle({}, {}, content);
  m_people = new QWidget(content);
  column(m_people, 0, 8);
  m_note = new MessageBar(content);
  m_note->setClosable(false);
  for (QWidget* widget : QWidgetList{m_sentence, m_known, m_knownChips, m_differences, m_differenceWords})
    items->addWidget(widget);
  items->addWidget(m_keepOld, 0, Qt::AlignLeft);
  for (QWidget* widget : QWidgetList{m_othersHead, m_people, m_note}) items->addWidget(widget);
  items->addStretch(1);
  content->setObjectName(QStringLiteral("scrolled"));
  scroll->setWidget(content);
  body()->addWidget(scroll, 1);

  m_group = new QButtonGroup(this);
  m_same = new KeyButton(KeyButton::Look::Soft, same, this);
  m_different = new PlainButton(different, this);
  for (KeyButton* button : {m_same, m_different}) {
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    body()->addWidget(button);
  }
  m_knownFooter = new QWidget(this);
  auto* foot = new QHBoxLayout(m_knownFooter);
  foot->setContentsMargins(0, 0, 0, 0);
  m_carried = new StatusChip(m_knownFooter);
  m_notSame = new PlainButton(tr("Not the same person…"), QStringLiteral("Ctrl+N"), m_knownFooter);
  m_notSame->setSmall(true);
  connect(m_notSame, &QPushButton::clicked, different, &QAction::trigger);
  foot->addWidget(m_carried);
  foot->addStretch();
  foot->addWidget(m_notSame);
  body()->addWidget(m_knownFooter);
  showIdle();
  retranslate();
}

void MatchPanel::setState(State state) {
  m_state = state;
  const bool known = state == State::Known;
  m_known->setVisible(known || state == State::Twin);
  m_knownChips->setVisible(known && !m_knownChips->chips().isEmpty());
  m_knownFooter->setVisible(known);
  if (!known) {
    m_differences->hide();
    m_differenceWords->hide();
  }
  m_othersHead->setVisible((known || state == State::Twin) && !m_list.isEmpty());
  m_people->setVisible(!m_list.isEmpty());
  refreshWords();
  refreshButtons();
}

void MatchPanel::refreshButtons() {
  const bool like = m_state == State::Like || m_state == State::Declined;
  m_sameAction->setEnabled(like || m_state == State::Twin);
  m_differentAction->setEnabled(like || m_state == State::Known);
  m_same->setVisible(like || m_state == State::Twin);
  m_different->setVisible(like);
  const bool differs = m_state == State::Known && m_differences->isVisibleTo(this);
  m_keepOldAction->setEnabled(differs && !m_keptOld);
  m_keepOld->setVisible(differs && !m_keptOld);
}

void MatchPanel::showIdle() {
  m_list.clear();
  setState(State::Idle);
}

void MatchPanel::showLooking() {
  m_list.clear();
  setState(State::Looking);
}

void MatchPanel::showNobody() {
  m_list.clear();
  setState(State::Nobody);
}

void MatchPanel::showError(const QString& text) {
  m_list.clear();
  m_words = text;
  setState(State::Failed);
}

void MatchPanel::showKnown(const KnownPerson& person, const QList<LikePerson>& others) {
  m_known->setPerson(person);
  m_knownChips->setChips(person.chips);
  m_keptOld = false;
  setPeople(others, false);
  setState(State::Known);
}

void MatchPanel::showTwin(const KnownPerson& person, const QList<LikePerson>& others) {
  m_known->setPerson(person);
  setPeople(others, false);
  setState(State::Twin);
}

void MatchPanel::showLike(const QList<LikePerson>& people) {
  setPeople(people, true);
  setState(State::Like);
}

void MatchPanel::showDeclined(const QList<LikePerson>& people, const QString& reason) {
  m_words = reason;
  setPeople(people, true);
  setState(State::Declined);
}

void MatchPanel::setKnownPhoto(const QPixmap& photo) { m_known->setPhoto(photo); }

void MatchPanel::setDifferences(const QList<FieldDifference>& differences, int sameCount, bool keptOld) {
  m_sameCount = sameCount;
  m_keptOld = keptOld;
  m_differences->setVisible(!differences.isEmpty());
  m_differenceWords->setVisible(m_state == State::Known);
  m_differences->setRows({tr("%n different", nullptr, int(differences.size())), tr("On file"), tr("Now")},
                         differences);
  refreshWords();
  refreshButtons();
}

void MatchPanel::setPeople(const QList<LikePerson>& people, bool choose) {
  m_list = people;
  for (QAbstractButton* button : m_group->buttons()) {
    m_group->removeButton(button);
    button->deleteLater();
  }
  for (const LikePerson& person : people) {
    auto* card = new LikeCard(person, m_people);
    m_group->addButton(card, int(m_group->buttons().size()));
    m_people->layout()->addWidget(card);
    card->show();
  }
  if (choose && !people.isEmpty()) m_group->button(0)->setChecked(true);
}

qint64 MatchPanel::currentLike() const {
  const int index = m_group->checkedId();
  return index >= 0 && index < m_list.size() ? m_list[index].id : 0;
}

void MatchPanel::focusPeople() {
  if (QAbstractButton* button = m_group->checkedButton()) button->setFocus(Qt::OtherFocusReason);
}

void MatchPanel::retranslate() {
  setTitle(tr("Is it the same person?"));
  m_notSame->setText(tr("Not the same person…"));
  m_carried->setStatus(ChipKind::Ok, tr("Filled in as returning"));
  refreshWords();
}

void MatchPanel::refreshWords() {
  const int count = int(m_list.size());
  m_chip->setVisible(m_state != State::Idle);
  m_note->clear();
  QString sentence;
  switch (m_state) {
    case State::Idle:
      sentence =
          tr("When the ID number is complete, whether he is registered already is shown here, and who is "
             "like him.");
      break;
    case State::Looking:
      m_chip->setStatus(ChipKind::Wait, tr("Looking"));
      sentence = tr("Looking among all who were ever registered…");
      break;
    case State::Nobody:
      m_chip->setStatus(ChipKind::Ok, tr("New"));
      sentence = tr("This number was never registered, and nobody is like him.");
      break;
    case State::Known:
      m_chip->setStatus(ChipKind::Ok, tr("Same ID number"));
      break;
    case State::Twin:
      m_chip->setStatus(ChipKind::Warn, tr("Second person"));
      sentence =
          tr("This number is on file for somebody else. Saving asks a supervisor, with the proof that "
             "they are two persons.");
      break;
    case State::Like:
      m_chip->setStatus(ChipKind::Warn, tr("Please look"));
      sentence = tr("This number was never registered, but %n are like him:", nullptr, count);
      m_note->showMessage(ChipKind::Info,
                          tr("“It is he” goes on with his registration; an earlier number stays on file, "
                             "and the count of registered does not grow."));
      break;
    case State::Declined:
      m_chip->setStatus(ChipKind::Ok, tr("None of them"));
      sentence = tr("Registered anew. Reason kept: %1").arg(m_words);
      break;
    case State::Failed:
      m_chip->setStatus(ChipKind::Warn, tr("Not looked up"));
      sentence = m_words;
      break;
  }
  m_sentence->setText(sentence);
  m_sentence->setVisible(!sentence.isEmpty());
  m_othersHead->setTitle(tr("%n like him", nullptr, count));
  m_othersHead->setHint(tr("nothing to decide"));
  m_differenceWords->setText(
      m_keptOld ? tr("The values on file are kept.")
      : m_differences->isVisibleTo(this)
          ? tr("%n others are the same. Saving takes the new ones; the old stay in the history.", nullptr,
               m_sameCount)
          : tr("Everything entered is as on file."));
}
