#include "simulation/option_layout.h"

namespace tcp {
namespace {

using enum OptionKind;

void add(std::vector<OptionKind>& layout, std::initializer_list<OptionKind> kinds)
{
    layout.insert(layout.end(), kinds);
}

// tcp_options_write: SACK-permitted takes the place of the padding before the timestamps.
void addLinux(std::vector<OptionKind>& layout, const Options& options)
{
    if (options.timestamps && options.sackPermitted) add(layout, {SackPermitted, Timestamps});
    else if (options.timestamps) add(layout, {Nop, Nop, Timestamps});
    else if (options.sackPermitted) add(layout, {Nop, Nop, SackPermitted});
    if (options.windowScale) add(layout, {Nop, WindowScale});
}

// tcp_addoptions
void addBsd(std::vector<OptionKind>& layout, const Options& options)
{
    if (options.windowScale) add(layout, {Nop, WindowScale});
    if (options.timestamps && options.sackPermitted) add(layout, {SackPermitted, Timestamps});
    else if (options.timestamps) add(layout, {Nop, Nop, Timestamps});
    else if (options.sackPermitted) add(layout, {SackPermitted, End});
}

void addXnu(std::vector<OptionKind>& layout, const Options& options)
{
    if (options.windowScale) add(layout, {Nop, WindowScale});
    if (options.timestamps) add(layout, {Nop, Nop, Timestamps});
    if (options.sackPermitted) add(layout, {SackPermitted, End});
}

void addWindows(std::vector<OptionKind>& layout, const Options& options)
{
    if (options.windowScale) add(layout, {Nop, WindowScale});
    if (options.timestamps) add(layout, {Nop, Nop, Timestamps});
    if (options.sackPermitted) add(layout, {Nop, Nop, SackPermitted});
}

}  // namespace

std::vector<OptionKind> optionLayout(const CapturedSegment& frame)
{
    std::vector<OptionKind> layout;
    const Options& options = frame.segment.options;
    if (options.mss != 0) layout.push_back(Mss);
    switch (frame.order) {
    case OptionOrder::Linux: addLinux(layout, options); break;
    case OptionOrder::Bsd: addBsd(layout, options); break;
    case OptionOrder::Xnu: addXnu(layout, options); break;
    case OptionOrder::Windows: addWindows(layout, options); break;
    }
    return layout;
}

}  // namespace tcp
