#include "cards/preview_panel.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPrinterInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QUrl>
#include <algorithm>

#include "cards/sheet_view.h"
#include "kit/buttons.h"
#include "kit/choice_box.h"
#include "kit/message_bar.h"
#include "kit/step_edit.h"
#include "paper/card_template.h"

namespace {

constexpr int kFurthestTenths = 50;
constexpr int kStep = 56;

ChoiceItem plainItem(const QString& id, const QString& text) { return {id, text, {}, {}, {}, {}}; }

int positionsOn(BatchLayout layout) { return layout == BatchLayout::Sheet10 ? placesPerSheet : 1; }

}  // namespace

PreviewPanel::PreviewPanel(QAction* print, QAction* calibrate, QWidget* parent)
    : Panel(QStringLiteral("preview"), QStringLiteral(" "), parent) {
  m_sides = new SegmentBar;
  addHeaderWidget(m_sides);
  m_view = new SheetView;
  m_bar = new MessageBar;
  m_bar->installEventFilter(this);
  m_hint = makeLabel({}, TextStyle::Hint, Token::Accent);
  m_hint->setWordWrap(true);
  m_calibrated = makeLabel({}, TextStyle::Hint, Token::Muted);
  m_calibrated->setWordWrap(true);
  setBodyMargins(0);
  body()->setSpacing(0);
  body()->addWidget(m_view, 1);
  buildRows();
  footer()->addWidget(new PlainButton(calibrate));
  footer()->addStretch(1);
  footer()->addWidget(new PlainButton(print));
  connect(m_sides, &SegmentBar::currentChanged, this, [this] {
    showOffsets();
    emit changed();
  });
  connect(m_view, &SheetView::resized, this, &PreviewPanel::changed);
  for (StepEdit* each : {m_from, m_to, m_right, m_down}) each->setMinimumWidth(kStep);
  for (StepEdit* each : {m_right, m_down}) {
    each->setTenths(true);
    each->setRange(-kFurthestTenths, kFurthestTenths);
    connect(each, &StepEdit::valueEdited, this, [this] { keepOffset(); });
  }
  connect(m_from, &StepEdit::valueEdited, this, [this](int place) {
    if (m_to->value() < place) m_to->setValue(place);
    emit changed();
  });
  connect(m_to, &StepEdit::valueEdited, this, [this](int place) {
    if (m_from->value() > place) m_from->setValue(place);
    emit changed();
  });
  fillChoices();
  showRange();
  retranslate();
}

/// What has just happened stands where the hint was.
bool PreviewPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_bar && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
    m_hint->setVisible(event->type() == QEvent::HideToParent);
  return Panel::eventFilter(watched, event);
}

void PreviewPanel::buildRows() {
  auto* below = new QWidget;
  auto* grid = new QGridLayout(below);
  grid->setContentsMargins(12, 8, 12, 8);
  grid->setHorizontalSpacing(6);
  grid->setVerticalSpacing(6);
  m_printer = new ChoiceBox;
  m_template = new ChoiceBox;
  m_paper = new ChoiceBox;
  m_from = new StepEdit;
  m_to = new StepEdit;
  m_right = new StepEdit;
  m_down = new StepEdit;
  const auto place = [&](FieldEdit* edit, int row, int column, int span) {
    QLabel* label = makeLabel({}, TextStyle::Body);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setBuddy(edit);
    m_labels.append(label);
    grid->addWidget(label, row, column);
    grid->addWidget(edit, row, column + 1, 1, span);
  };
  place(m_printer, 0, 0, 3);
  place(m_template, 1, 0, 3);
  place(m_paper, 2, 0, 3);
  place(m_from, 3, 0, 1);
  place(m_to, 3, 2, 1);
  place(m_right, 4, 0, 1);
  place(m_down, 4, 2, 1);
  grid->addWidget(m_calibrated, 5, 0, 1, 4);
  grid->addWidget(m_hint, 6, 0, 1, 4);
  grid->addWidget(m_bar, 7, 0, 1, 4);
  grid->setColumnStretch(1, 1);
  grid->setColumnStretch(3, 1);
  body()->addWidget(below);
}

// ---- printer, template, paper ----------------------------------------------------------------------------

const QVector<PreviewPanel::Paper>& PreviewPanel::papers() {
  static const QVector<Paper> all{
      {"sheet-long", CardLayout::SheetOfTen, CardSides::Both, FlipEdge::Long},
      {"sheet-short", CardLayout::SheetOfTen, CardSides::Both, FlipEdge::Short},
      {"sheet-fronts", CardLayout::SheetOfTen, CardSides::Fronts, FlipEdge::Long},
      {"sheet-backs", CardLayout::SheetOfTen, CardSides::Backs, FlipEdge::Long},
      {"card", CardLayout::CardPrinter, CardSides::Both, FlipEdge::Short},
      {"card-fronts", CardLayout::CardPrinter, CardSides::Fronts, FlipEdge::Short},
      {"card-backs", CardLayout::CardPrinter, CardSides::Backs, FlipEdge::Short}};
  return all;
}

QString PreviewPanel::nameOf(const Paper& paper) {
  const QString kind = paper.layout == CardLayout::SheetOfTen ? tr("A4, ten") : tr("Card printer");
  QString sides;
  if (paper.sides == CardSides::Fronts)
    sides = tr("fronts only");
  else if (paper.sides == CardSides::Backs)
    sides = tr("backs only");
  else if (paper.layout == CardLayout::CardPrinter)
    sides = tr("both sides");
  else
    sides = paper.flip == FlipEdge::Long ? tr("long edge") : tr("short edge");
  return kind + QStringLiteral(" · ") + sides;
}

const PreviewPanel::Paper& PreviewPanel::paper() const {
  for (const Paper& each : papers())
    if (m_paper->currentId() == QLatin1String(each.id)) return each;
  return papers().first();
}

void PreviewPanel::fillChoices() {
  QList<ChoiceItem> printers;
  for (const QString& name : QPrinterInfo::availablePrinterNames()) printers.append(plainItem(name, name));
  printers.append(plainItem(pdfPrinter(), tr("PDF file")));
  QList<ChoiceItem> templates;
  for (const QString& name : cardTemplateNames(ownTemplateFolder()))
    templates.append(plainItem(name, name == standardCardTemplate() ? tr("Standard") : name));
  QList<ChoiceItem> kinds;
  for (const Paper& each : papers()) kinds.append(plainItem(QString::fromLatin1(each.id), nameOf(each)));
  m_printer->setItems(printers);
  m_template->setItems(templates);
  m_paper->setItems(kinds);
  // Who has only the one template has nothing to choose.
  for (QWidget* each : std::initializer_list<QWidget*>{m_template, m_labels[1]})
    each->setVisible(templates.size() > 1);
  const bool first = m_printer->currentId().isEmpty();
  if (!first) return;
  const QSettings settings;
  m_template->setCurrentId(
      settings.value(QStringLiteral("cards/template"), standardCardTemplate()).toString());
  if (m_template->currentId().isEmpty()) m_template->setCurrentId(standardCardTemplate());
  m_printer->setCurrentId(settings.value(QStringLiteral("cards/printer"), printers.first().id).toString());
  if (m_printer->currentId().isEmpty()) m_printer->setCurrentId(printers.first().id);
  choosePrinter(m_printer->currentId());
  connect(m_printer, &ChoiceBox::currentChanged, this, [this](const QString& id) {
    if (!id.isEmpty()) choosePrinter(id);
  });
  connect(m_template, &ChoiceBox::currentChanged, this, [this](const QString& id) {
    if (id.isEmpty()) return;
    QSettings().setValue(QStringLiteral("cards/template"), id);
    emit changed();
  });
  connect(m_paper, &ChoiceBox::currentChanged, this, [this](const QString& id) {
    if (m_filling || id.isEmpty()) return;
    QSettings().setValue(key(QStringLiteral("paper")), id);
    showRange();
    showOffsets();
    emit changed();
  });
}

/// A printer's name may hold anything.
QString PreviewPanel::key(const QString& leaf) const {
  return QStringLiteral("cards/printers/%1/%2")
      .arg(QString::fromLatin1(QUrl::toPercentEncoding(m_printer->currentId())), leaf);
}

void PreviewPanel::choosePrinter(const QString& printer) {
  QSettings settings;
  settings.setValue(QStringLiteral("cards/printer"), printer);
  m_filling = true;
  m_paper->setCurrentId(
      settings.value(key(QStringLiteral("paper")), QString::fromLatin1(papers().first().id)).toString());
  m_filling = false;
  if (m_batch) choosePaperOf(m_batch->layout);
  showRange();
  showOffsets();
  emit changed();
}

/// A batch was made for one kind of paper; its places hold on no other.
void PreviewPanel::choosePaperOf(BatchLayout wanted) {
  if (layout() == wanted) return;
  m_filling = true;
  for (const Paper& each : papers()) {
    const bool single = each.layout == CardLayout::CardPrinter;
    if (single != (wanted == BatchLayout::Single)) continue;
    m_paper->setCurrentId(QString::fromLatin1(each.id));
    break;
  }
  m_filling = false;
}

bool PreviewPanel::isPdf() const { return m_printer->currentId() == pdfPrinter(); }

BatchLayout PreviewPanel::layout() const {
  return paper().layout == CardLayout::CardPrinter ? BatchLayout::Single : BatchLayout::Sheet10;
}

QString PreviewPanel::templateName() const { return m_template->currentId(); }

CardSide PreviewPanel::side() const { return m_sides->current() == 1 ? CardSide::Back : CardSide::Front; }

// ---- places and offsets --------------------------------------------------------------------------------

int PreviewPanel::firstPlace() const { return m_from->value(); }

int PreviewPanel::lastPlace() const { return m_to->value(); }

void PreviewPanel::setBatch(const std::optional<CardBatch>& batch) {
  const bool same = m_batch && batch && m_batch->id == batch->id && m_batch->cards == batch->cards;
  m_batch = batch;
  if (batch) choosePaperOf(batch->layout);
  if (!same) showRange();
  showOffsets();
}

void PreviewPanel::showRange() {
  if (m_batch && !m_batch->places.isEmpty()) {
    const int first = m_batch->places.first().place, last = m_batch->places.last().place;
    m_from->setRange(first, last);
    m_to->setRange(first, last);
    m_from->setValue(first);
    m_to->setValue(last);
    return;
  }
  m_from->setRange(1, positionsOn(layout()));
  m_to->setRange(1, layout() == BatchLayout::Sheet10 ? placesPerSheet : 999);
  m_from->setValue(1);
  m_to->setValue(placesPerSheet);
}

CardOffset PreviewPanel::offsetOf(CardSide side) const {
  const QSettings settings;
  const QString at = QStringLiteral("%1/%2/").arg(
      codeOf(layout()), side == CardSide::Front ? QStringLiteral("front") : QStringLiteral("back"));
  const auto tenths = [&](const char* which) {
    const int value = settings.value(key(at + QLatin1String(which)), 0).toInt();
    return std::clamp(value, -kFurthestTenths, kFurthestTenths) / 10.0;
  };
  return {tenths("right"), tenths("down")};
}

void PreviewPanel::showOffsets() {
  const CardOffset offset = offsetOf(side());
  m_right->setValue(qRound(offset.right * 10));
  m_down->setValue(qRound(offset.down * 10));
  const QString day = QSettings().value(key(codeOf(layout()) + QStringLiteral("/calibrated"))).toString();
  m_calibrated->setText(day.isEmpty() ? tr("Offsets stay with this printer · not calibrated yet")
                                      : tr("Offsets stay with this printer · set on %1").arg(day));
}

void PreviewPanel::keepOffset() {
  QSettings settings;
  const QString at = QStringLiteral("%1/%2/").arg(
      codeOf(layout()), side() == CardSide::Front ? QStringLiteral("front") : QStringLiteral("back"));
  settings.setValue(key(at + QStringLiteral("right")), m_right->value());
  settings.setValue(key(at + QStringLiteral("down")), m_down->value());
  settings.setValue(key(codeOf(layout()) + QStringLiteral("/calibrated")), m_today.toString(Qt::ISODate));
  showOffsets();
  emit changed();
}

CardJob PreviewPanel::job() const {
  CardJob job;
  const Paper& chosen = paper();
  job.templateName = templateName();
  job.printing.layout = chosen.layout;
  job.printing.sides = chosen.sides;
  job.printing.flip = chosen.flip;
  job.printing.front = offsetOf(CardSide::Front);
  job.printing.back = offsetOf(CardSide::Back);
  job.printer = isPdf() ? QString() : m_printer->currentId();
  if (!m_batch) return job;
  job.batch = m_batch->id;
  job.number = m_batch->number;
  job.from = firstPlace();
  job.to = lastPlace();
  if (!m_batch->templateName.isEmpty()) job.templateName = m_batch->templateName;
  return job;
}

void PreviewPanel::setEditable(bool editable) {
  for (FieldEdit* each :
       std::initializer_list<FieldEdit*>{m_printer, m_template, m_paper, m_from, m_to, m_right, m_down})
    each->setEnabled(editable);
}

void PreviewPanel::retranslate() {
  setTitle(tr("Print preview"));
  m_sides->setSegments({tr("Front"), tr("Back")});
  m_sides->setAccessibleName(tr("Side of the card"));
  const QStringList words{tr("&Printer"), tr("&Template"), tr("P&aper"), tr("From place"),
                          tr("To place"), tr("Right mm"),  tr("Down mm")};
  const QList<FieldEdit*> edits{m_printer, m_template, m_paper, m_from, m_to, m_right, m_down};
  static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&"));
  for (int i = 0; i < words.size(); ++i) {
    m_labels[i]->setText(words[i]);
    edits[i]->setAccessibleName(QString(words[i]).remove(mnemonic));
  }
  m_view->setAccessibleName(tr("The page as it is printed"));
  m_hint->setText(
      tr("What you see is what is printed. Until you confirm that it came out well, all of them stay in the "
         "queue."));
  fillChoices();
  showOffsets();
}
