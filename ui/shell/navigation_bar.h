#pragma once

#include <QListView>
#include <QWidget>

class NavigationModel;
class QLabel;

/// The pages at the left: icon, name, count; blocks divided by rules. The page shown is white with an accent
/// bar; arrow keys move the cursor only, Enter or a click opens.
class NavigationBar : public QWidget {
  Q_OBJECT

 public:
  static constexpr int kWide = 152;
  static constexpr int kNarrow = 48;

  explicit NavigationBar(QWidget* parent = nullptr);
  void addRow(const QString& key, const QString& iconName, const QString& title, int group);
  void clear();
  void setTitle(const QString& key, const QString& title);
  void setBadge(const QString& key, int count, bool mine);
  void setCurrent(const QString& key);
  /// Icons only.
  void setCompact(bool compact);
  void retranslate();

 signals:
  void opened(const QString& key);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  NavigationModel* m_model;
  QListView* m_list;
  QLabel* m_help;
};
