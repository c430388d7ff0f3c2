#include "cli/junit.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace app {
namespace {

void writeCase(QXmlStreamWriter& xml, const CheckedScenario& checked)
{
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", "tcp-state-lab");
    xml.writeAttribute("name", checked.name);
    if (!checked.good) {
        xml.writeEmptyElement("error");
        xml.writeAttribute("message", "bad input");
    }
    for (const QString& failure : checked.failures) {
        xml.writeStartElement("failure");
        xml.writeAttribute("message", failure);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

}  // namespace

QByteArray junit(const std::vector<CheckedScenario>& results)
{
    const auto errors = std::count_if(results.begin(), results.end(), [](const auto& it) { return !it.good; });
    const auto failures =
        std::count_if(results.begin(), results.end(), [](const auto& it) { return !it.failures.empty(); });
    QByteArray report;
    QXmlStreamWriter xml(&report);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", "tcp-state-lab");
    xml.writeAttribute("tests", QString::number(results.size()));
    xml.writeAttribute("failures", QString::number(failures));
    xml.writeAttribute("errors", QString::number(errors));
    for (const CheckedScenario& checked : results) writeCase(xml, checked);
    xml.writeEndDocument();
    return report;
}

}  // namespace app
