// The same office from the command line, for scripts and for people without a window.
#include <QCoreApplication>

#include "ctl/call.h"

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  return callCtl(QCoreApplication::arguments().mid(1));
}
