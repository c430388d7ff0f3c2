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

/// What a hand does, at length and for a chip.
struct Deed {
    QString sentence;
    QString label;
};

struct DeedOf {
    Deed operator()(const tcp::CableAction& it) const
    {
        if (it.up) return {DeedWords::tr("The cable is plugged in."), DeedWords::tr("plugged in")};
        return {DeedWords::tr("The cable is unplugged."), DeedWords::tr("unplugged")};
    }
    Deed operator()(const tcp::LatencyAction& it) const
    {
        return {DeedWords::tr("From now on, a segment takes %1.").arg(files::TimeWords::exact(it.oneWay)),
                DeedWords::tr("delay %1").arg(files::TimeWords::oneUnit(it.oneWay))};
    }
    Deed operator()(const tcp::ImpairAction& it) const
    {
        const QString host = hostWord(it.host);
        const QString count = countWords(it);
        switch (it.what) {
        case tcp::Impairment::Drop:
            return {DeedWords::tr("The network will lose the next segment from the %1%2.").arg(host, count),
                    DeedWords::tr("next one lost")};
        case tcp::Impairment::Duplicate:
            return {DeedWords::tr("The network will duplicate the next segment from the %1%2.").arg(host, count),
                    DeedWords::tr("next one twice")};
        case tcp::Impairment::Delay:
            return {DeedWords::tr("The network will delay the next segment from the %1%2 by %3.")
                        .arg(host, count, files::TimeWords::exact(it.delay)),
                    DeedWords::tr("next one late")};
        }
        return {};
    }
    template <typename Told> Deed operator()(const Told&) const { return {}; }
};

/// The first of these steps.
Deed deedOf(const tcp::Timeline& timeline, std::size_t first, std::size_t end)
{
    for (std::size_t i = first; i < end; ++i) {
        const tcp::Step& step = timeline.step(i);
        const auto* action = std::get_if<tcp::Action>(&step.cause);
        Deed deed = action && step.events.empty() ? std::visit(DeedOf{}, *action) : Deed{};
        if (!deed.sentence.isEmpty()) return deed;
    }
    return {};
}

}  // namespace

QString deedSentence(const tcp::Timeline& timeline, std::size_t first, std::size_t end)
{
    return deedOf(timeline, first, end).sentence;
}

QString deedLabel(const tcp::Timeline& timeline, std::size_t first, std::size_t end)
{
    return deedOf(timeline, first, end).label;
}

}  // namespace app::lab
