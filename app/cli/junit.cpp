#include "cli/junit.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace app {
namespace {

/// What XML 1.0 cannot say, not even escaped, would make the whole report unreadable.
QString sayable(const QString& text)
{
    QString said;
    for (const char32_t character : text.toUcs4()) {
        const bool control = character < 0x20 && character != '\t' && character != '\n';
        const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
        const bool legal = !control && !surrogate && (character & 0xFFFE) != 0xFFFE;
        said += QString::fromUcs4(legal ? &character : U"\uFFFD", 1);
    }
    return said;
}

void writeCase(QXmlStreamWriter& xml, const CheckedScenario& checked)
{
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", "tcp-state-lab");
    xml.writeAttribute("name", sayable(checked.name));
    if (!checked.good) {
        xml.writeEmptyElement("error");
        xml.writeAttribute("message", "bad input");
    }
    for (const QString& failure : checked.failures) {
        xml.writeStartElement("failure");
        xml.writeAttribute("message", sayable(failure));
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
