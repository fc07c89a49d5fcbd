#include "workers/worker_filter.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include "base/clock.h"
#include "companies/company_choice.h"
#include "kit/buttons.h"
#include "kit/choice_box.h"
#include "kit/code_words.h"
#include "kit/edits.h"
#include "office/office.h"
#include "projects/project_choice.h"

namespace {

constexpr int kRest = 150;

void fill(QComboBox* box, const QList<QPair<QString, QString>>& choices) {
  const QString kept = box->currentData().toString();
  box->clear();
  for (const auto& [code, words] : choices) box->addItem(words, code);
  box->setCurrentIndex(std::max(0, box->findData(kept)));
}

void choose(QComboBox* box, const QString& code) { box->setCurrentIndex(std::max(0, box->findData(code))); }

/// With the triangle that fields with a list have everywhere; a style sheet cannot draw one.
class FilterBox : public QComboBox {
 protected:
  void paintEvent(QPaintEvent* event) override {
    QComboBox::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(Token::Muted));
    const QPointF tip(width() - 13, height() / 2.0 + 3);
    painter.drawPolygon(QPolygonF{tip, tip + QPointF(-5, -5), tip + QPointF(5, -5)});
  }
};

QComboBox* newCombo() {
  auto* box = new FilterBox;
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(4);
  return box;
}

}  // namespace

WorkerFilter::WorkerFilter(Office& office, QWidget* parent)
    : Panel(QStringLiteral("filter"), QString(), parent), m_office(office) {
  m_text = new FieldEdit;
  m_onSite = newCombo();
  m_told = newCombo();
  m_card = newCombo();
  m_missing = newCombo();
  m_contract = newCombo();
  m_seen = newCombo();
  m_trade = new ChoiceBox;
  m_project = new ChoiceBox;
  m_employer = new ChoiceBox;
  m_from = new DateEdit;
  m_to = new DateEdit;
  m_clear = new LinkLabel({});
  m_special = new LinkLabel({});
  m_special->hide();
  m_rest = new QTimer(this);
  m_rest->setSingleShot(true);
  m_rest->setInterval(kRest);
  chooseProjects(m_project, office);
  chooseCompanies(m_employer, office);
  m_from->setToday(office.clock().today());
  m_to->setToday(office.clock().today());
  addHeaderWidget(m_clear);

  auto* inside = new QWidget;
  auto* grid = new QGridLayout(inside);
  grid->setContentsMargins(12, 10, 12, 10);
  grid->setHorizontalSpacing(8);
  grid->setVerticalSpacing(6);
  grid->addWidget(m_text, 0, 0, 1, 2);
  grid->addWidget(m_special, 9, 0, 1, 2);
  grid->addWidget(labelled(&m_labels[0], m_onSite), 1, 0);
  grid->addWidget(labelled(&m_labels[1], m_told), 1, 1);
  grid->addWidget(labelled(&m_labels[2], m_card), 2, 0);
  grid->addWidget(labelled(&m_labels[3], m_missing), 2, 1);
  grid->addWidget(labelled(&m_labels[4], m_contract), 3, 0);
  grid->addWidget(labelled(&m_labels[5], m_seen), 3, 1);
  grid->addWidget(labelled(&m_labels[6], m_trade), 4, 0, 1, 2);
  grid->addWidget(labelled(&m_labels[7], m_project), 5, 0, 1, 2);
  grid->addWidget(labelled(&m_labels[8], m_employer), 6, 0, 1, 2);
  grid->addWidget(labelled(&m_labels[9], m_from), 7, 0, 1, 2);
  grid->addWidget(labelled(&m_labels[10], m_to), 8, 0, 1, 2);
  grid->setRowStretch(10, 1);
  grid->setColumnStretch(0, 1);
  grid->setColumnStretch(1, 1);
  auto* area = new QScrollArea;
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setFocusPolicy(Qt::NoFocus);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  inside->setObjectName(QStringLiteral("scrolled"));
  area->setWidget(inside);
  setBodyMargins(0);
  body()->addWidget(area);
  retranslate();

  connect(m_rest, &QTimer::timeout, this, [this] { announce(); });
  connect(m_text, &QLineEdit::textChanged, this, [this] { announceSoon(); });
  connect(m_text, &FieldEdit::entered, this, [this] { announce(); });
  for (QComboBox* each : {m_onSite, m_told, m_card, m_missing, m_contract, m_seen})
    connect(each, &QComboBox::currentIndexChanged, this, [this] { announce(); });
  for (ChoiceBox* each : {m_trade, m_project, m_employer})
    connect(each, &ChoiceBox::currentChanged, this, [this] { announce(); });
  for (DateEdit* each : {m_from, m_to}) connect(each, &DateEdit::dateChanged, this, [this] { announce(); });
  connect(m_special, &QPushButton::clicked, this, [this] {
    WorkerListRequest plain = request();
    plain.card = plain.card == QLatin1String("no-day") ? QString() : plain.card;
    plain.returnedOn = plain.cardDueFrom = plain.cardDueTo = QDate();
    plain.employerLicence.clear();
    setRequest(plain);
  });
  connect(m_clear, &QPushButton::clicked, this, [this] {
    setRequest({});
    m_text->setFocus(Qt::OtherFocusReason);
  });
}

QWidget* WorkerFilter::labelled(QLabel** label, QWidget* field) {
  auto* both = new QWidget;
  auto* column = new QVBoxLayout(both);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  *label = makeLabel({}, TextStyle::Hint, Token::Muted);
  (*label)->setBuddy(field);
  column->addWidget(*label);
  column->addWidget(field);
  return both;
}

WorkerListRequest WorkerFilter::request() const {
  WorkerListRequest request = m_base;
  request.text = m_text->text().trimmed();
  request.onSite = m_onSite->currentData().toString();
  request.told = m_told->currentData().toString();
  if (m_base.card != QLatin1String("no-day") || m_card->currentIndex() > 0)
    request.card = m_card->currentData().toString();
  request.missing = m_missing->currentData().toString();
  request.contract = m_contract->currentData().toString();
  request.seen = m_seen->currentData().toString();
  request.trade = m_trade->currentId();
  request.project = ProjectId(m_project->currentId().toLongLong());
  request.employer = CompanyId(m_employer->currentId().toLongLong());
  request.registeredFrom = m_from->date();
  request.registeredTo = m_to->date();
  return request;
}

void WorkerFilter::setRequest(const WorkerListRequest& request) {
  m_filling = true;
  m_base = request;
  m_text->setText(request.text);
  choose(m_onSite, request.onSite);
  choose(m_told, request.told);
  choose(m_card, request.card);
  choose(m_missing, request.missing);
  choose(m_contract, request.contract);
  choose(m_seen, request.seen);
  m_trade->setCurrentId(request.trade);
  if (!request.project.isValid()) m_project->setCurrentId({});
  if (!request.employer.isValid()) m_employer->setCurrentId({});
  m_from->setDate(request.registeredFrom);
  m_to->setDate(request.registeredTo);
  m_filling = false;
  m_rest->stop();
  announce();
}

bool WorkerFilter::isEmpty() const {
  WorkerListRequest now = request();
  WorkerListRequest none;
  now.order = none.order;
  now.cursor.clear();
  now.limit = none.limit;
  return toJson(now) == toJson(none);
}

void WorkerFilter::announce() {
  if (m_filling) return;
  m_rest->stop();
  m_clear->setVisible(!isEmpty());
  showSpecial();
  emit changed();
}

QString WorkerFilter::specialWords() const {
  const WorkerListRequest now = request();
  if (!now.employerLicence.isEmpty()) return tr("employer’s licence has ended");
  if (now.returnedOn.isValid()) return tr("came again on %1").arg(isoText(now.returnedOn));
  if (now.card == QLatin1String("no-day")) return tr("waits for a calendar");
  if (now.cardDueFrom.isValid() && now.cardDueFrom == now.cardDueTo)
    return tr("card due %1").arg(isoText(now.cardDueFrom));
  if (now.cardDueFrom.isValid() && now.cardDueTo.isValid())
    return tr("card due %1 to %2").arg(isoText(now.cardDueFrom), isoText(now.cardDueTo));
  if (now.cardDueFrom.isValid()) return tr("card due from %1").arg(isoText(now.cardDueFrom));
  return now.cardDueTo.isValid() ? tr("card due until %1").arg(isoText(now.cardDueTo)) : QString();
}

void WorkerFilter::showSpecial() {
  const QString words = specialWords();
  m_special->setVisible(!words.isEmpty());
  m_special->setText(words + QStringLiteral(" ✕"));
  m_special->setAccessibleName(tr("Remove “%1”").arg(words));
  m_special->updateGeometry();
}

void WorkerFilter::announceSoon() {
  if (!m_filling) m_rest->start();
}

void WorkerFilter::fillChoices() {
  m_filling = true;
  const QPair<QString, QString> all{QString(), tr("all")};
  const QPair<QString, QString> yes{QStringLiteral("yes"), tr("yes")};
  const QPair<QString, QString> no{QStringLiteral("no"), tr("no")};
  fill(m_onSite, {all, yes, no});
  fill(m_told, {all, yes, no});
  fill(m_card, {all,
                {QStringLiteral("active"), tr("valid")},
                {QStringLiteral("waiting"), tr("being made")},
                {QStringLiteral("lost"), tr("lost")},
                {QStringLiteral("none"), tr("none")}});
  fill(m_missing, {all, {QStringLiteral("phone"), tr("phone")}, {QStringLiteral("photo"), tr("photo")}});
  fill(m_contract, {all, {QStringLiteral("ending"), tr("ends soon")}, yes, no});
  // Before gates report, nobody is known to have been seen, and nobody not to have been.
  fill(m_seen, {all, {QStringLiteral("unknown"), tr("unknown")}});
  m_trade->setItems(code_words::trades());
  m_filling = false;
}

void WorkerFilter::retranslate() {
  setTitle(tr("Filter"));
  m_clear->setText(tr("clear"));
  m_clear->setAccessibleName(tr("Clear all filters"));
  m_clear->setVisible(!isEmpty());
  showSpecial();
  m_text->setPlaceholderText(tr("name, number, pinyin, phone"));
  m_text->setAccessibleName(tr("Find workers"));
  const QStringList words{tr("&On site"),
                          tr("&Told"),
                          tr("&Card"),
                          tr("&Missing"),
                          tr("Co&ntract"),
                          tr("&Seen"),
                          tr("T&rade"),
                          tr("&Project"),
                          tr("&Employer"),
                          tr("Registered &from"),
                          tr("Registered &until")};
  for (int i = 0; i < words.size(); ++i) {
    m_labels[i]->setText(words[i]);
    QString name = words[i];
    static const QRegularExpression kMnemonic(QStringLiteral("\\(&.\\)|&"));
    m_labels[i]->buddy()->setAccessibleName(name.remove(kMnemonic));
  }
  fillChoices();
}
