#include "files/crowd_words.h"

#include <QCoreApplication>

namespace app::files {
namespace {

struct CrowdWords {
    Q_DECLARE_TR_FUNCTIONS(CrowdWords)
};

}  // namespace

QString resourceName(tcp::Resource resource)
{
    using enum tcp::Resource;
    switch (resource) {
    case Ports: return CrowdWords::tr("local ports");
    case Workers: return CrowdWords::tr("worker threads");
    case AcceptQueue: return CrowdWords::tr("accept queue");
    case SynQueue: return CrowdWords::tr("SYN queue");
    case FileDescriptors: return CrowdWords::tr("file descriptors");
    case TimeWaitBuckets: return QStringLiteral("tcp_max_tw_buckets");
    case Orphans: return QStringLiteral("tcp_max_orphans");
    }
    return {};
}

QString resourceRanOut(tcp::Resource resource)
{
    using enum tcp::Resource;
    switch (resource) {
    case Ports: return CrowdWords::tr("no free port");
    case Workers: return CrowdWords::tr("all threads busy");
    case AcceptQueue: return CrowdWords::tr("accept queue full");
    case SynQueue: return CrowdWords::tr("SYN queue full");
    case FileDescriptors: return CrowdWords::tr("no file descriptor");
    case TimeWaitBuckets: return CrowdWords::tr("tcp_max_tw_buckets reached");
    case Orphans: return CrowdWords::tr("tcp_max_orphans reached");
    }
    return {};
}

QString failureName(tcp::Failure failure)
{
    using enum tcp::Failure;
    switch (failure) {
    case NoPort: return CrowdWords::tr("no free port");
    case ConnectTimeout: return CrowdWords::tr("connect timed out");
    case ReadTimeout: return CrowdWords::tr("response timed out");
    case Reset: return CrowdWords::tr("connection reset");
    case StaleConnection: return CrowdWords::tr("stale connection");
    }
    return {};
}

}  // namespace app::files
