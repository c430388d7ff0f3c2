#include "protocol/rfc_row.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tcp {

std::string RfcRow::name() const
{
    return std::to_string(number) + " " + state + ", " + event + ": " + condition +
           (variant.empty() ? "" : " [" + variant + "]");
}

std::vector<RfcRow> readRfcRows()
{
    std::vector<RfcRow> rows;
    QFile file(TESTS_DIR "/golden/rfc9293_transitions.json");
    if (!file.open(QIODevice::ReadOnly)) return rows;
    for (const auto& value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject json = value.toObject();
        const auto member = [&](const char* key) { return json[QLatin1String(key)].toString().toStdString(); };
        rows.push_back({static_cast<int>(rows.size()), member("state"), member("event"), member("condition"),
                        member("action"), member("next_state"), member("send"), member("error"), member("signal"),
                        member("variant")});
    }
    return rows;
}

} // namespace tcp
