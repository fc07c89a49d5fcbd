#include "kit/merge_panel.h"

#include <QGridLayout>
#include <QLabel>
#include <QSet>
#include <QVBoxLayout>

#include "kit/buttons.h"
#include "kit/edits.h"

MergePanel::MergePanel(QWidget* parent) : Panel(QStringLiteral("warning"), QStringLiteral(" "), parent) {
  setHeaderTone(Tone::Warn);
  m_words = makeLabel({}, TextStyle::Body);
  m_words->setWordWrap(true);
  m_grid = new QGridLayout;
  m_grid->setHorizontalSpacing(12);
  m_grid->setVerticalSpacing(6);
  body()->addWidget(m_words);
  body()->addLayout(m_grid);
  m_use = new PrimaryButton(QString());
  footer()->addStretch(1);
  footer()->addWidget(m_use);
  connect(m_use, &QPushButton::clicked, this, [this] {
    if (isAnswered()) emit resolved();
  });
  retranslate();
  hide();
}

void MergePanel::ask(const QString& words, const QList<Clash>& clashes) {
  m_words->setText(words);
  m_clashes = clashes;
  while (QLayoutItem* item = m_grid->takeAt(0)) {
    if (QWidget* old = item->widget()) {
      old->hide();
      old->deleteLater();
    }
    delete item;
  }
  m_rows.clear();
  for (int i = 0; i < m_clashes.size(); ++i) {
    auto* row = new RadioRow;
    row->setOptions({{QStringLiteral("yours"), tr("mine: %1").arg(m_clashes[i].yours)},
                     {QStringLiteral("theirs"), tr("theirs: %1").arg(m_clashes[i].theirs)}});
    row->setAccessibleName(m_clashes[i].label);
    m_grid->addWidget(makeLabel(m_clashes[i].label, TextStyle::BodyBold), i, 0);
    m_grid->addWidget(row, i, 1);
    m_rows.append(row);
    connect(row, &RadioRow::currentChanged, this, [this] { refresh(); });
  }
  m_grid->setColumnStretch(1, 1);
  refresh();
  show();
  if (!m_rows.isEmpty()) m_rows.first()->setFocus(Qt::OtherFocusReason);
}

QHash<QString, bool> MergePanel::answers() const {
  QHash<QString, bool> answers;
  for (int i = 0; i < m_clashes.size(); ++i)
    if (!m_rows[i]->currentId().isEmpty())
      answers.insert(m_clashes[i].key, m_rows[i]->currentId() == QLatin1String("yours"));
  return answers;
}

bool MergePanel::isAnswered() const { return answers().size() == m_clashes.size(); }

void MergePanel::refresh() { m_use->setEnabled(isAnswered()); }

void MergePanel::retranslate() {
  setTitle(tr("Changed at another desk"));
  m_use->setText(tr("Take these and save"));
  if (!m_clashes.isEmpty() && isVisible()) ask(m_words->text(), QList<Clash>(m_clashes));
}

Merged mergeRecords(const QJsonObject& before, const QJsonObject& yours, const QJsonObject& theirs) {
  QSet<QString> keys;
  for (const QJsonObject& each : {before, yours, theirs})
    for (const QString& key : each.keys()) keys.insert(key);
  QStringList ordered(keys.begin(), keys.end());
  ordered.sort();
  Merged merged;
  for (const QString& key : std::as_const(ordered)) {
    const QJsonValue was = before.value(key);
    const QJsonValue mine = yours.value(key);
    const QJsonValue other = theirs.value(key);
    const bool clash = mine != was && other != was && mine != other;
    const QJsonValue kept = mine != was ? mine : other;
    if (!kept.isUndefined() && !kept.isNull()) merged.values.insert(key, kept);
    if (clash) merged.clashing.append(key);
  }
  return merged;
}
