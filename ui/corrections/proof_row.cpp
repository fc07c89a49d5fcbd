#include "corrections/proof_row.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>

#include "attachments/attachment_rules.h"
#include "kit/buttons.h"
#include "kit/dialogs.h"
#include "kit/panel.h"

ProofRow::ProofRow(Dialogs& dialogs, QWidget* parent) : QWidget(parent), m_dialogs(dialogs) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  auto* attach = new PlainButton(tr("Attach a proof"), QStringLiteral("Ctrl+O"), this);
  m_detach = new PlainButton(tr("Take the last one away"), {}, this);
  m_names = makeLabel({}, TextStyle::Body, Token::Text, this);
  m_names->setWordWrap(true);
  row->addWidget(attach);
  row->addWidget(m_detach);
  row->addWidget(m_names, 1);
  connect(attach, &QPushButton::clicked, this, &ProofRow::choose);
  connect(m_detach, &QPushButton::clicked, this, [this] {
    if (!m_proofs.isEmpty()) m_proofs.removeLast();
    showNames();
    emit changed();
  });
  showNames();
}

void ProofRow::choose() {
  const auto path =
      m_dialogs.openFile(this, tr("Attach a proof"), tr("Scans and photos (*.jpg *.jpeg *.png *.pdf)"));
  if (path) attach(*path);
}

void ProofRow::attach(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) {
    emit refused(tr("The file %1 cannot be read.").arg(path));
    return;
  }
  // One byte more than may be: a larger file is refused without being read to its end.
  QVector<NewAttachment> all = m_proofs;
  all.append({QFileInfo(path).fileName(), file.read(attachment_rules::largestBytes + 1)});
  if (const auto error = firstError(attachment_rules::check(all))) {
    emit refused(error->text());
    return;
  }
  m_proofs = all;
  showNames();
  emit changed();
}

void ProofRow::setHint(const QString& hint) {
  m_hint = hint;
  showNames();
}

void ProofRow::showNames() {
  QStringList names;
  for (const NewAttachment& each : std::as_const(m_proofs)) names.append(each.name);
  m_detach->setVisible(!names.isEmpty());
  m_names->setText(names.isEmpty() ? m_hint : names.join(QStringLiteral("、")));
}
