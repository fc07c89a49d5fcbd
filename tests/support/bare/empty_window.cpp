// The bare baseline of starting: a Qt program that shows an empty window and says when it is on screen.
#include <QApplication>
#include <QWidget>
#include <cstdio>

namespace {
class EmptyWindow : public QWidget {
 protected:
  void paintEvent(QPaintEvent*) override {
    std::printf("ready\n");
    std::fflush(stdout);
    QCoreApplication::quit();
  }
};
}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  EmptyWindow window;
  window.resize(1366, 702);
  window.show();
  return QApplication::exec();
}
