#pragma once

#include "files/scenario_reader.h"

#include <QString>

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace app::files {

/// A moment that a link leads to: `?lesson=stalled-peer&step=4&lang=ko&view=shared&theme=dark&set=tcp_fin_timeout:10s`.
/// A scenario of one's own, free play included, travels whole in the fragment, which browsers send to no server.
struct Link {
    using Settings = std::vector<std::pair<std::string, std::string>>;

    QString lesson;                   ///< id of a built-in lesson; empty: none, or a scenario of one's own
    std::optional<ScenarioFile> own;  ///< read and good; its openAt is kept
    std::optional<int> step;          ///< so many steps are done
    int moment = 0;                   ///< and so many moments of the next one
    QString language;                 ///< a language tag; empty: as the program would choose
    QString view;                     ///< "twin", "shared", "present", "notes"; empty: as remembered
    QString theme;                    ///< "light", "dark", "system"; empty: as remembered
    QString crowd;                    ///< id of a story of crowds
    Settings settings;                ///< beyond those of the scenario
    bool embedded = false;            ///< only diagram, ladder and step keys: for an iframe

    /// The lesson or the scenario of one's own, if the link leads to one.
    std::optional<ScenarioFile> scenario() const;
};

/// What is wrong with a link: "link: step \"x\"; expected 0 to 9".
struct LinkFault {
    QString message;
};

/// Whether the text of a command line is meant as a link: `tcp-state-lab:…`, or an address of the web.
bool looksLikeLink(const QString& text);

/// Reads a link of any origin: what stands before its `?` does not matter. Parameters that others add (utm_source) are
/// passed over; one that looks like a slip of the pen is a fault. Longer than kLongestLink is a fault.
std::variant<Link, LinkFault> readLink(const QString& text);
inline constexpr qsizetype kLongestLink = 65'536;

/// The link as text: `base?…#…`; base is "tcp-state-lab:" or the address of a page. Empty if it would be too long.
QString linkText(const Link& link, const QString& base);

}  // namespace app::files
