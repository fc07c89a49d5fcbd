#include "kit/long_job.h"

LongJob::~LongJob() { stop(); }

void LongJob::stop() {
  m_cancelled = true;
  if (m_thread.joinable()) m_thread.join();
  m_running = false;
}
