#include "lab/deed_words.h"

#include "files/time_words.h"
#include "lab/words.h"

#include <QCoreApplication>

#include <variant>

namespace app::lab {
namespace {

struct DeedWords {
    Q_DECLARE_TR_FUNCTIONS(DeedWords)
};

/// How many of the next segments, where it is more than one.
QString countWords(const tcp::ImpairAction& it)
{
    return it.count > 1 ? QStringLiteral(" (×%1)").arg(it.count) : QString();
}

struct DeedSentence {
    QString operator()(const tcp::CableAction& it) const
    {
        return it.up ? DeedWords::tr("The cable is plugged in.") : DeedWords::tr("The cable is unplugged.");
    }
    QString operator()(const tcp::LatencyAction& it) const
    {
        return DeedWords::tr("From now on, a segment takes %1.").arg(files::TimeWords::exact(it.oneWay));
    }
    QString operator()(const tcp::ImpairAction& it) const
    {
        const QString host = hostWord(it.host);
        switch (it.what) {
        case tcp::Impairment::Drop:
            return DeedWords::tr("The network will lose the next segment from the %1%2.").arg(host, countWords(it));
        case tcp::Impairment::Duplicate:
            return DeedWords::tr("The network will duplicate the next segment from the %1%2.")
                .arg(host, countWords(it));
        case tcp::Impairment::Delay:
            return DeedWords::tr("The network will delay the next segment from the %1%2 by %3.")
                .arg(host, countWords(it), files::TimeWords::exact(it.delay));
        }
        return {};
    }
    template <typename Told> QString operator()(const Told&) const { return {}; }
};

struct DeedLabel {
    QString operator()(const tcp::CableAction& it) const
    {
        return it.up ? DeedWords::tr("plugged in") : DeedWords::tr("unplugged");
    }
    QString operator()(const tcp::LatencyAction& it) const
    {
        return DeedWords::tr("delay %1").arg(files::TimeWords::oneUnit(it.oneWay));
    }
    QString operator()(const tcp::ImpairAction& it) const
    {
        switch (it.what) {
        case tcp::Impairment::Drop: return DeedWords::tr("next one lost");
        case tcp::Impairment::Duplicate: return DeedWords::tr("next one twice");
        case tcp::Impairment::Delay: return DeedWords::tr("next one late");
        }
        return {};
    }
    template <typename Told> QString operator()(const Told&) const { return {}; }
};

template <typename Words> QString deedOf(const tcp::Timeline& timeline, std::size_t first, std::size_t end)
{
    for (std::size_t i = first; i < end; ++i) {
        const tcp::Step& step = timeline.step(i);
        const auto* action = std::get_if<tcp::Action>(&step.cause);
        const QString told = action && step.events.empty() ? std::visit(Words{}, *action) : QString();
        if (!told.isEmpty()) return told;
    }
    return {};
}

}  // namespace

QString deedSentence(const tcp::Timeline& timeline, std::size_t first, std::size_t end)
{
    return deedOf<DeedSentence>(timeline, first, end);
}

QString deedLabel(const tcp::Timeline& timeline, std::size_t first, std::size_t end)
{
    return deedOf<DeedLabel>(timeline, first, end);
}

}  // namespace app::lab
