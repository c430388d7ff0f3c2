#include "files/lab_card_words.h"

#include "files/host_word.h"
#include "files/lab_card_python.h"
#include "files/local_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace app::files {
namespace {

constexpr tcp::Duration kHurried = std::chrono::seconds(5);  ///< longer ones leave time to type

QString code(const QStringList& lines) { return "```\n" + lines.join('\n') + "\n```\n"; }

/// The remark behind a wait that is shorter than the lesson's is in the language of the card.
QString typed(const tcp::CardLine& line)
{
    static const QRegularExpression waits(QStringLiteral("  # the lesson waits (.+): nothing more happens$"));
    const QString text = QString::fromStdString(line.text);
    const auto match = waits.match(text);
    if (!match.hasMatch()) return text;
    return text.left(match.capturedStart()) + QStringLiteral("  # ") +
           LabCardWords::tr("the lesson waits %1: nothing more happens").arg(match.captured(1));
}

QString typedTogether(const tcp::CardStep& step)
{
    QStringList lines;
    for (const tcp::CardLine& line : step.lines) {
        const bool saidAlready = !lines.isEmpty() && lines.back() == typed(line);  // to the network of both
        if (!saidAlready) lines << typed(line);
    }
    return code(lines << "look()");
}

QString typedOn(const tcp::CardStep& step, tcp::HostId host, const QString& where)
{
    QStringList lines;
    for (const tcp::CardLine& line : step.lines) {
        if (line.host == host) lines << typed(line);
    }
    return where + "\n\n" + code(lines << "look()");
}

QString pythonString(const std::string& text)
{
    QString quoted = QString::fromStdString(text);
    return '"' + quoted.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

}  // namespace

QString LabCardWords::local(const tcp::LocalText& text) const { return localText(text, language_); }

QString LabCardWords::title(const tcp::CardStep& step) const
{
    QStringList titles;
    for (const tcp::LocalText& text : step.titles) titles << local(text);
    return titles.join("; ");
}

QString LabCardWords::rowText(const tcp::CardRow& row)
{
    const bool client = row.host == tcp::HostId::Client;
    QString line = QString("%1 %2 %3").arg(QString::fromStdString(row.state), -11).arg(row.recvQ).arg(row.sendQ);
    line += client ? "  127.0.0.1:\u2026     127.0.0.1:8080 " : "  127.0.0.1:8080  127.0.0.1:\u2026    ";
    if (!row.timer.empty()) line += QString("  timer:(%1,\u2026)").arg(QString::fromStdString(row.timer));
    return line + "   \u2190 " + (client ? tr("client") : tr("server"));
}

QString LabCardWords::expected(const std::vector<tcp::CardRow>& rows)
{
    if (rows.empty()) return tr("You will see nothing: both sockets are gone.") + '\n';
    QStringList lines;
    for (const tcp::CardRow& row : rows) lines << rowText(row);
    return tr("You will see (ports, and what is left of a timer, differ):") + "\n\n" + code(lines);
}

/// In the order in which the two have to type: who begins the step first.
QString LabCardWords::typedApart(const tcp::CardStep& step)
{
    const QString client = typedOn(step, tcp::HostId::Client, tr("On the client:"));
    const QString server = typedOn(step, tcp::HostId::Server, tr("On the server:"));
    const bool clientFirst = step.lines.front().host == tcp::HostId::Client;
    return clientFirst ? client + '\n' + server : server + '\n' + client;
}

/// What is to be installed for what the card does to the network.
QString LabCardWords::needs(const tcp::LabCard& card)
{
    QString all;
    if (card.usesNft) all += ' ' + tr("`lose()` gives nft of nftables a rule for what arrives; SACK is off, as in the "
                                        "lesson.");
    if (card.forges) all += ' ' + tr("`forge()` sends a segment of your own making through a raw socket.");
    return all;
}

QString LabCardWords::oneMachine(const tcp::LabCard& card)
{
    return tr("You need Linux, python3, and ss and ip of iproute2. No root: the lab has a private network, and nothing "
                   "leaves this machine.") + needs(card) + "\n\n" + code({"unshare -Urn python3"}) + '\n' +
           tr("Paste this at its prompt, and then the lines of each step:") + "\n\n" + code(cardPreamble(card));
}

QString LabCardWords::twoMachinesStart(const tcp::LabCard& card)
{
    QStringList server{"import os, socket, struct, time", "HERE = \"\"", cardLook()};
    server << cardMeans(card);
    QStringList client = server;
    client[1] = "SERVER = \"192.0.2.2\"";
    const QString python = card.usesNft ? "sudo python3" : "python3";
    return tr("You need two Linux machines with python3 and ss in one network, whose port 8080 no firewall blocks. Put "
              "the server's address in the place of 192.0.2.2. As root, on both: %1")
               .arg('`' + cardNetwork(card, false) + '`') + needs(card) +
           "\n\n" + tr("Paste the lines of each at the prompt of %1.").arg('`' + python + '`') + "\n\n" +
           tr("On the server:") + "\n\n" + code(server) + '\n' + tr("On the client:") + "\n\n" + code(client);
}

/// The step as it is typed, and how much time there is for it.
QString LabCardWords::typed(const tcp::CardStep& step, bool twoMachines)
{
    const bool hurries = step.resent > tcp::Duration{} && step.resent < kHurried;
    const QString hurry =
        tr("Paste all lines at once: what is lost is sent again after %1 s.")
            .arg(double(std::chrono::duration_cast<std::chrono::milliseconds>(step.resent).count()) / 1000, 0, 'f', 1);
    return (hurries ? hurry + "\n\n" : QString()) + (twoMachines ? typedApart(step) : typedTogether(step));
}

QString LabCardWords::markdown(const tcp::Scenario& scenario, const tcp::LabCard& card, bool twoMachines,
                               bool answers) const
{
    const bool apart = twoMachines && !card.forges;
    QString all = "# " + tr("Lab card: %1").arg(local(scenario.title)) + "\n\n";
    if (answers) all += local(scenario.summary) + "\n\n";
    all += apart ? twoMachinesStart(card) : oneMachine(card);
    int number = 0;
    for (const tcp::CardStep& step : card.steps) {
        const QString heading = tr("Step %1").arg(++number);
        all += "\n## " + (answers ? QString("%1. %2").arg(number).arg(title(step)) : heading) + "\n\n";
        if (const QString say = local(step.say); answers && !say.isEmpty()) all += say + "\n\n";
        all += typed(step, apart) + '\n' +
               (answers ? expected(step.rows) : tr("What will `look()` show?") + "\n\n" + code({QString(), QString()}));
    }
    return all + "\n## " + tr("What to try next") + "\n\n" +
           tr("Leave out one line, or change the order of two, and say beforehand what `look()` will show. Then see "
              "what the simulator does: `tcp-state-lab %1`.")
               .arg(QString::fromStdString(scenario.id)) +
           '\n';
}

QString LabCardWords::script(const tcp::LabCard& card)
{
    QString script = cardPreamble(card).join('\n') + "\nimport signal, sys\n"
                     "def late(*_): raise TimeoutError('it waits')\n"
                     "signal.signal(signal.SIGALRM, late)\n"
                     "def type_in(line):\n"
                     "    signal.alarm(0 if line.startswith('time.sleep') else 5)\n"
                     "    try: exec(line, globals())\n"
                     "    except Exception as error: print('raised', repr(error), 'by', line, file=sys.stderr)\n"
                     "    signal.alarm(0)\n";
    if (card.usesNft) script += "if nft('list chain ip lab wire'): sys.exit('nft makes no rule')\n";
    int number = 0;
    for (const tcp::CardStep& step : card.steps) {
        for (const tcp::CardLine& line : step.lines) script += "type_in(" + pythonString(line.text) + ")\n";
        const double settles = step.resent > tcp::Duration{} && step.resent < kHurried ? 0.02 : 0.3;
        script += QString("time.sleep(%1); print('== %2', flush=True); look()\n").arg(settles).arg(++number);
    }
    return script;
}

QString LabCardWords::whyNone(const tcp::CardRefusal& refusal)
{
    switch (refusal.why) {
    case tcp::NoCard::OtherSystem: return tr("it follows the rules of another system than Linux");
    case tcp::NoCard::Setting: return tr("it changes a setting that cannot be typed as a command");
    case tcp::NoCard::Network:
        return tr("in step %1 segments are delayed or doubled, or a box stands in their way").arg(refusal.step + 1);
    case tcp::NoCard::Forged:
        return tr("in step %1 a forged segment has numbers that cannot be learnt on the wire").arg(refusal.step + 1);
    case tcp::NoCard::Crossing:
        return tr("in step %1 a call is made while a segment flies: on one machine segments take no time")
            .arg(refusal.step + 1);
    case tcp::NoCard::PowerOff: return tr("in step %1 a machine is switched off or on").arg(refusal.step + 1);
    case tcp::NoCard::ClientListens:
        return tr("in step %1 the client listens, or the server connects").arg(refusal.step + 1);
    case tcp::NoCard::NoDescriptor:
        return tr("in step %1 a call needs a descriptor that no process has").arg(refusal.step + 1);
    case tcp::NoCard::TooLong: return tr("step %1 takes over a minute").arg(refusal.step + 1);
    case tcp::NoCard::Nothing: break;
    }
    return tr("there is nothing to type");
}

}  // namespace app::files
