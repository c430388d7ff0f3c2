#include "measuring/real_job.h"

// Where no program can be started: in a browser, whose menu does not offer it.
namespace app::measuring {

RealJob::RealJob(QObject* parent) : QObject(parent) {}
RealJob::~RealJob() = default;
void RealJob::start(const tcp::Scenario&, const QString&) {}
void RealJob::cancel() {}
bool RealJob::running() const { return false; }

}  // namespace app::measuring
