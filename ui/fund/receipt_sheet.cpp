#include "fund/receipt_sheet.h"

#include <QLabel>
#include <QUuid>
#include <QVBoxLayout>

#include "fund/fund_operations.h"
#include "kit/buttons.h"
#include "kit/message_bar.h"
#include "kit/panel.h"
#include "projects/project_operations.h"

namespace {
constexpr int kReceiptWidest = 560;
}

ReceiptSheet* ReceiptSheet::ask(QWidget* page, Office& office, const MatchedLine& line, const QString& bank,
                                std::function<void()> done) {
  auto* sheet = new ReceiptSheet(page, office, line, bank);
  connect(sheet, &ReceiptSheet::done, page, [done = std::move(done)] { done(); });
  sheet->open(sheet->m_form->field(QStringLiteral("project"))->editor());
  return sheet;
}

ReceiptSheet::ReceiptSheet(QWidget* page, Office& office, const MatchedLine& line, const QString& bank)
    : Sheet(page, tr("Book what came in"), kReceiptWidest),
      m_office(office),
      m_requestKey(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
  m_bar = new MessageBar;
  m_bar->hide();
  m_form = new ReceiptForm(office);
  m_form->setBanks({{bank, bank, {}, {}, {}, {}}});
  m_form->showLine(line.line, bank, {}, {});
  QLabel* words = makeLabel(line.sentence, TextStyle::Hint, Token::Muted);
  words->setWordWrap(true);
  card()->body()->addWidget(m_bar);
  card()->body()->addWidget(words);
  card()->body()->addWidget(m_form);
  auto* cancel = new PlainButton(tr("Cancel"), QStringLiteral("Esc"), card());
  auto* book = new PrimaryButton(tr("Book the receipt"), QStringLiteral("Ctrl+Enter"), card());
  card()->footer()->addStretch(1);
  card()->footer()->addWidget(cancel);
  card()->footer()->addWidget(book);
  connect(cancel, &QPushButton::clicked, this, &ReceiptSheet::leave);
  connect(book, &QPushButton::clicked, this, &ReceiptSheet::accept);
  if (!line.project) return;
  // Probable only: the name stands there to be agreed with, or changed.
  office.run(ShowProject, ProjectRef{line.project, {}})
      .then(this, [this, line, bank](Result<Project> project) {
        if (project && !m_form->isDirty())
          m_form->showLine(line.line, bank, line.project, project->data.name);
      });
}

void ReceiptSheet::accept() {
  if (m_saving || !m_form->examine()) return;
  m_saving = true;
  m_office.run(ReceiveMoney, m_form->entered(), {m_requestKey, std::nullopt})
      .then(this, [this](Result<ReceivedMoney> received) {
        m_saving = false;
        if (!received) {
          if (!m_form->showError(received.error()))
            m_bar->showMessage(ChipKind::Error, received.error().text());
          return;
        }
        emit done();
        finish();
      });
}
