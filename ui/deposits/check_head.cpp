#include "deposits/check_head.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "deposits/deposit_words.h"
#include "kit/step_trail.h"

CheckHead::CheckHead(QWidget* parent) : Panel({}, {}, parent) {
  m_project = makeElidedLabel({}, TextStyle::PageTitle);
  m_about = makeElidedLabel({}, TextStyle::Hint, Token::Muted);
  m_trail = new StepTrail;
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  words->addWidget(m_project);
  words->addWidget(m_about);
  auto* row = new QHBoxLayout;
  row->setSpacing(16);
  row->addLayout(words, 1);
  row->addWidget(m_trail);
  body()->setContentsMargins(12, 7, 12, 7);
  body()->addLayout(row);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CheckHead::showCheck(const DepositCheck& check) {
  setAccessibleName(check.number);
  m_project->setText(check.projectName);
  QStringList about{check.number, deposit_words::kind(check.kind), check.contractorName,
                    tr("credit %1").arg(deposit_words::credit(check.facts.credit)),
                    tr("applied on %1").arg(check.facts.appliedOn.toString(Qt::ISODate))};
  if (!check.reason.isEmpty()) about << check.reason;
  m_about->setText(about.join(QStringLiteral(" · ")));
  m_trail->setSteps(deposit_words::steps(check));
}
