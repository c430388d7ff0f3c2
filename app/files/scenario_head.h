#pragma once

#include "files/fault.h"
#include "files/json_node.h"

#include "scenario/scenario.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace app::files {

/// Reads what a scenario and an assignment have in common: format, id, title, profile, settings, "client" and "server".
void readHead(const JsonNode& file, std::string_view format, tcp::Scenario& scenario);

/// Parses a JSON text and lets `read` read it as one node; every fault, with its place. `what`: what was expected.
std::vector<Fault> readJson(const QByteArray& json, const QString& what,
                            const std::function<void(const JsonNode&)>& read);

/// A file as read, never more of it than the limit and one octet; or why it could not be.
struct FileText {
    QByteArray text;
    std::optional<QString> error;
};
/// "-" is standard input.
FileText readText(const QString& path);

}  // namespace app::files
