#include "cli/junit.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace app::cli {
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

void openCase(QXmlStreamWriter& xml, const CheckedScenario& checked, const QString& name)
{
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", sayable(checked.name));
    xml.writeAttribute("name", sayable(name));
}

/// The place is in the attributes that CI systems make a link of, and in the text for those that do not.
void writeFault(QXmlStreamWriter& xml, const CheckedScenario& checked, const files::Fault& fault)
{
    const QString line = QString::number(fault.line);
    const QString column = QString::number(fault.column);
    const bool placed = fault.line > 0;
    openCase(xml, checked, placed ? "input, line " + line + ", column " + column : QStringLiteral("input"));
    if (placed) xml.writeAttribute("file", sayable(checked.name));
    if (placed) xml.writeAttribute("line", line);
    xml.writeStartElement("error");
    xml.writeAttribute("type", "bad input");
    xml.writeAttribute("message",
                       sayable(fault.expected.isEmpty() ? fault.wrong : fault.wrong + "; " + fault.expected));
    QString text = "file: " + checked.name + '\n';
    if (placed) text += "line: " + line + "\ncolumn: " + column + '\n';
    text += "wrong: " + fault.wrong + '\n';
    if (!fault.expected.isEmpty()) text += "suggestion: " + fault.expected + '\n';
    xml.writeCharacters(sayable(text));
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeClaim(QXmlStreamWriter& xml, const CheckedScenario& checked, const CheckedClaim& claim)
{
    openCase(xml, checked, claim.name);
    if (!claim.failure.isEmpty()) {
        xml.writeStartElement("failure");
        xml.writeAttribute("type", "expectation");
        xml.writeAttribute("message", sayable(claim.failure));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

struct Counts {
    std::size_t tests = 0;
    std::size_t failures = 0;
    std::size_t errors = 0;
};

void writeCounts(QXmlStreamWriter& xml, const QString& name, const Counts& counts)
{
    xml.writeAttribute("name", sayable(name));
    xml.writeAttribute("tests", QString::number(counts.tests));
    xml.writeAttribute("failures", QString::number(counts.failures));
    xml.writeAttribute("errors", QString::number(counts.errors));
}

Counts countsOf(const CheckedScenario& checked)
{
    return {checked.claims.size() + checked.faults.size(), checked.failures(), checked.faults.size()};
}

void writeSuite(QXmlStreamWriter& xml, const CheckedScenario& checked)
{
    xml.writeStartElement("testsuite");
    writeCounts(xml, checked.name, countsOf(checked));
    for (const files::Fault& fault : checked.faults) writeFault(xml, checked, fault);
    for (const CheckedClaim& claim : checked.claims) writeClaim(xml, checked, claim);
    xml.writeEndElement();
}

}  // namespace

std::size_t CheckedScenario::failures() const
{
    const auto failed = [](const CheckedClaim& claim) { return !claim.failure.isEmpty(); };
    return static_cast<std::size_t>(std::ranges::count_if(claims, failed));
}

QByteArray junit(const std::vector<CheckedScenario>& results)
{
    Counts all;
    for (const CheckedScenario& checked : results) {
        const Counts counts = countsOf(checked);
        all = {all.tests + counts.tests, all.failures + counts.failures, all.errors + counts.errors};
    }
    QByteArray report;
    QXmlStreamWriter xml(&report);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement("testsuites");
    writeCounts(xml, QStringLiteral("tcp-state-lab"), all);
    for (const CheckedScenario& checked : results) writeSuite(xml, checked);
    xml.writeEndDocument();
    return report;
}

}  // namespace app::cli
