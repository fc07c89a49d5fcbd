#pragma once

#include "base/finding.h"
#include "contracting/contracting_operations.h"
#include "kit/record_board.h"

class BareTable;
class Office;
class QLabel;
class SectionTitle;
class SegmentBar;

/// Contracts between general contractors and dispatching companies; first of all who has workers on site
/// without one. Below a contract its scans, and what it was before it was amended.
class DispatchBoard : public RecordBoard {
  Q_OBJECT

 public:
  enum class Filter { Gaps, All, Ending, NoScan };
  explicit DispatchBoard(Office& office, QWidget* parent = nullptr);
  QList<QAction*> segmentActions() const override;
  void retranslate() override;
  void setFilter(Filter filter);
  /// Keeps a file of this machine as scan of the contract that is open.
  void attach(const QString& path);
  /// The contract that is open was changed by a sheet.
  void changed(const DispatchContract& contract);
  const QVector<DispatchGap>& gaps() const { return m_gaps; }
  BareTable* scans() const { return m_scans; }

 signals:
  void endRequested(const DispatchContract& contract);
  void attachRequested();
  void scanRequested(const Attachment& scan);

 protected:
  Names names() const override;
  void fetch(const QString& text, const QVariant& cursor, PagedTableModel::Done done) override;
  void load(qint64 id, Loaded done) override;
  void store(const BoardRecord& record, Loaded done) override;
  QJsonObject newValues() const override;
  void shown(const BoardRecord& record) override;

 private:
  void buildForm();
  void buildFilter();
  void buildPapers();
  Findings check(const QJsonObject& values) const;
  void fetchGaps(const QString& text, const PagedTableModel::Done& done);
  void fetchEnding(const QString& text, const PagedTableModel::Done& done);
  void fetchContracts(const QString& text, const QVariant& cursor, const PagedTableModel::Done& done);
  void chooseGap(qint64 row);
  BoardRecord recordOf(const DispatchContract& contract);
  void take(Result<DispatchContract> contract, const Loaded& done);
  void showPapers();
  void openScan();
  bool isClosed() const;

  Office& m_office;
  DispatchContract m_contract;  ///< none of a new one
  QVector<DispatchGap> m_gaps;
  Filter m_filter = Filter::All;
  SegmentBar* m_which;
  QWidget* m_papers;
  SectionTitle* m_scansTitle;
  SectionTitle* m_historyTitle;
  BareTable* m_scans;
  QLabel* m_history;
  QAction* m_attach;
  QAction* m_show;
  QAction* m_end;
};
