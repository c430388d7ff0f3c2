// Captures of others, with what tshark and Zeek's rules say about them. Used where the CMake cache variable
// TCP_STATE_LAB_CAPTURES names a folder of them.

#include "captures/capture_folder.h"

#include "observation/deduction.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace tcp;

namespace {

struct ExpectedFile {
    std::string name;
    std::string path;
    QJsonObject object;
};
void PrintTo(const ExpectedFile& file, std::ostream* out) { *out << file.name; }

std::vector<ExpectedFile> expectedFiles()
{
    std::vector<ExpectedFile> files;
    QFile json(QString::fromStdString(captureFolder()) + "/expected.json");
    if (captureFolder().empty() || !json.open(QIODevice::ReadOnly)) return files;
    for (const QJsonValue& value : QJsonDocument::fromJson(json.readAll()).object()["files"].toArray()) {
        const QString name = value.toObject()["file"].toString();
        const QString folder = QString::fromStdString(captureFolder()) + "/";
        const QString path = QFileInfo::exists(folder + name) ? folder + name : folder + QFileInfo(name).fileName();
        files.push_back({QFileInfo(name).fileName().toStdString(), path.toStdString(), value.toObject()});
    }
    return files;
}

std::string socketText(const SocketAddress& address) { return text(address.ip) + " " + std::to_string(address.port); }

std::string summaryOf(const Conversation& it)
{
    return socketText(it.ends[0]) + " > " + socketText(it.ends[1]) + " packets " +
           std::to_string(it.of(End::A).packets) + "+" + std::to_string(it.of(End::B).packets) + " octets " +
           std::to_string(it.of(End::A).octets) + "+" + std::to_string(it.of(End::B).octets);
}

std::string summaryOf(const QJsonObject& it)
{
    const auto number = [&](const char* name) { return std::to_string(it[name].toInteger()); };
    return it["a"].toString().toStdString() + " > " + it["b"].toString().toStdString() + " packets " +
           number("packets_a") + "+" + number("packets_b") + " octets " + number("octets_a") + "+" + number("octets_b");
}

class Captures : public testing::TestWithParam<ExpectedFile> {
protected:
    QJsonArray expected() const { return GetParam().object["connections"].toArray(); }
    ReadCapture read_ = readCapture(GetParam().path);
};

TEST_P(Captures, HaveTheConnectionsThatTsharkFinds)
{
    const auto packets = std::uint64_t(GetParam().object["packets"].toInteger());
    if (read_.damage)  // Wireshark goes on with guesses about other formats
        EXPECT_LE(read_.notes.packets, packets);
    else
        EXPECT_EQ(read_.notes.packets, packets);
    EXPECT_EQ(read_.notes.segments, std::uint64_t(GetParam().object["tcp_packets"].toInteger()));
    std::vector<std::string> seen, wanted;
    for (const Conversation& it : read_.conversations) seen.push_back(summaryOf(it));
    for (const QJsonValue& it : expected()) wanted.push_back(summaryOf(it.toObject()));
    EXPECT_EQ(seen, wanted);
}

TEST_P(Captures, AreJudgedAsByZeeksRules)
{
    const QJsonArray wanted = expected();
    for (int i = 0; i < wanted.size() && std::size_t(i) < read_.conversations.size(); ++i) {
        const std::string word = wanted[i].toObject()["conn_state"].toString().toStdString();
        EXPECT_EQ(zeekState(read_.conversations[std::size_t(i)]), word) << i << " " << summaryOf(wanted[i].toObject());
    }
}

TEST_P(Captures, HaveNoCertainStateBeyondWhatSoundRulesLeave)
{
    const QJsonArray wanted = expected();
    for (int i = 0; i < wanted.size() && std::size_t(i) < read_.conversations.size(); ++i) {
        const Conversation& conversation = read_.conversations[std::size_t(i)];
        for (const End end : kEnds) {
            const QJsonValue states = wanted[i].toObject()[end == End::A ? "final_states_a" : "final_states_b"];
            if (!states.isArray()) continue;
            const EndStates found = statesAt(conversation, end, conversation.last);
            std::string all;
            StateSet allowed;
            for (const QJsonValue& state : states.toArray()) {
                allowed.add(*stateFromText(state.toString().toStdString()));
                all += state.toString().toStdString() + " ";
            }
            std::string ours;
            for (const State state : kStates)
                if (found.proved.has(state)) ours += std::string(text(state)) + " ";
            EXPECT_FALSE(found.proved.empty()) << i << (end == End::A ? " a" : " b") << ", allowed " << all;
            if (!found.certain()) continue;
            EXPECT_TRUE(allowed.has(found.proved.only())) << i << (end == End::A ? " a: " : " b: ") << ours
                                                          << ", allowed " << all;
        }
    }
}

std::string nameOf(const testing::TestParamInfo<ExpectedFile>& info)
{
    std::string name;
    for (const char c : info.param.name) name += std::isalnum(static_cast<unsigned char>(c)) ? c : '_';
    return name;
}

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(Captures);
INSTANTIATE_TEST_SUITE_P(Expected, Captures, testing::ValuesIn(expectedFiles()), nameOf);

}  // namespace
