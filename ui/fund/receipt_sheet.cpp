#include "fund/receipt_sheet.h"

#include <QLabel>
#include <QUuid>

#include "fund/fund_operations.h"
#include "kit/panel.h"
#include "projects/project_operations.h"

namespace {
constexpr int kReceiptWidest = 560;
}

ReceiptSheet* ReceiptSheet::ask(QWidget* page, Office& office, const MatchedLine& line, const QString& bank,
                                std::function<void()> done) {
  auto* sheet = new ReceiptSheet(page, office, line, bank);
  connect(sheet, &ReceiptSheet::done, page, [done = std::move(done)] { done(); });
  sheet->open(sheet->form()->field(QStringLiteral("project"))->editor());
  return sheet;
}

ReceiptSheet::ReceiptSheet(QWidget* page, Office& office, const MatchedLine& line, const QString& bank)
    : FormSheet(page, tr("Book what came in"), kReceiptWidest, new ReceiptForm(office)),
      m_office(office),
      m_receipt(static_cast<ReceiptForm*>(form())),
      m_requestKey(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
  m_receipt->setBanks({{bank, bank, {}, {}, {}, {}}});
  m_receipt->showLine(line.line, bank, {}, {});
  QLabel* words = makeLabel(line.sentence, TextStyle::Hint, Token::Muted);
  words->setWordWrap(true);
  addAbove(words);
  addAnswers(tr("Cancel"), tr("Book the receipt"));
  if (!line.project) return;
  // Probable only: the name stands there to be agreed with, or changed.
  office.run(ShowProject, ProjectRef{line.project, {}})
      .then(this, [this, line, bank](Result<Project> project) {
        if (project && !m_receipt->isDirty())
          m_receipt->showLine(line.line, bank, line.project, project->data.name);
      });
}

void ReceiptSheet::accept() {
  if (!begins()) return;
  m_office.run(ReceiveMoney, m_receipt->entered(), {m_requestKey, std::nullopt})
      .then(this, [this](Result<ReceivedMoney> received) {
        if (!answered(received)) return;
        emit done();
        finish();
      });
}
