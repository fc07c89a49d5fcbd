#pragma once

#include <QObject>

#include "letters/letter.h"
#include "office/office.h"
#include "shell/search_popup.h"
#include "signing/signing.h"
#include "workers/worker_search.h"

class QLineEdit;

/// The box that finds anything (Ctrl+K): each key asks the office at once in the lane of reads, never more
/// than one question at a time, and only the answer to what stands there now is shown. Words behind ">" are
/// commands, which the window lists.
class SearchController : public QObject {
  Q_OBJECT

 public:
  SearchController(Office& office, QLineEdit* box, SearchPopup* popup, QObject* parent = nullptr);
  /// Whether a question is under way, for tests that wait.
  bool isAsking() const { return m_asking; }

 signals:
  void openWorker(qint64 id);
  void openProject(qint64 id);
  void openCompany(qint64 id);
  /// What was typed is the code of a letter.
  void openLetter(const VerifiedLetter& letter);
  /// What was typed is the code or the number of a card.
  void openCard(const CheckedCard& card);
  /// The answer to this text is on screen.
  void shown(const QString& text);

 private:
  void textChanged();
  void ask();
  void take(const QString& text, const Result<FindResult>& found);
  void verify(const QString& text, const FindResult& found);
  void check(const QString& text, const FindResult& found);
  bool isStill(const QString& text);
  void show(const QString& text, const FindResult& found);
  void open(const QString& kind, qint64 id);
  static SearchHit hitOf(const WorkerLine& line);
  static SearchHit hitOf(const ProjectLine& line);
  static SearchHit hitOf(const CompanyLine& line);
  static SearchHit hitOf(const VerifiedLetter& letter);
  static SearchHit hitOf(const CheckedCard& card);
  Office& m_office;
  QLineEdit* m_box;
  SearchPopup* m_popup;
  std::optional<VerifiedLetter> m_letter;
  std::optional<CheckedCard> m_card;
  bool m_asking = false;
};
