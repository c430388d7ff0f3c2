// Arbitrary octets as a scenario file. Whatever they are, there is a scenario or a located message; what was read and
// written again reads the same.

#include "files/scenario_reader.h"
#include "files/scenario_writer.h"

#include "scenario/play.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>

namespace {

void require(bool holds, const char* what)
{
    if (holds) return;
    std::cerr << what << '\n';
    std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const app::files::ScenarioFile file = app::files::readScenario(json);
    for (const app::files::Fault& fault : file.faults) {
        require(fault.line >= 1 && fault.column >= 1, "a fault has no place");
        require(!fault.wrong.isEmpty() && !fault.expected.isEmpty(), "a fault says nothing");
        require(!fault.text("f").contains('\n'), "a message is more than a line");
    }
    if (!file.good()) return 0;
    const app::files::ScenarioFile again = app::files::readScenario(app::files::writeScenario(file.scenario));
    require(again.good() && again.scenario == file.scenario, "written and read again it is another scenario");
    require(!tcp::settingsOf(file.scenario, {}).error, "a good file has bad settings");
    return 0;
}
