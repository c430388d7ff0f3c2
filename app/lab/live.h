#pragma once

#include "observation/hints.h"
#include "observation/watch.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace app::lab {

/// A network namespace of this machine.
struct LiveNetwork {
    QString word;    ///< by which it is asked for; empty: the one that we are in
    QString name;    ///< "blue", "python3 (pid 812)"

    friend bool operator==(const LiveNetwork&, const LiveNetwork&) = default;
};

/// One look at this machine's sockets, and what is known beside it.
struct LiveLook {
    tcp::Look look;
    bool whole = true;                    ///< every socket; else only those in one state
    tcp::Owners owners;
    std::size_t hidden = 0;               ///< processes of other users, whose sockets we may not see
    std::vector<tcp::SocketRow> followed;  ///< what was seen of the followed socket since, between two looks
    std::vector<tcp::Instant> followedAt;
    tcp::Duration cost{};                 ///< processor time of the look
    tcp::Duration period{};
    bool byNetlink = true;
    std::size_t localPorts = 28'232;      ///< how many connect() may draw from
    std::vector<LiveNetwork> networks{};  ///< the others that can be seen
    QString network{};                    ///< the word of the one that this is of; empty: our own
};
using SharedLook = std::shared_ptr<const LiveLook>;

/// Looks at this machine's sockets, on a thread of its own, so often that it takes a twentieth of a core at most. The
/// window is never given more than one look at a time: what comes meanwhile takes its place.
class Live : public QObject {
    Q_OBJECT

public:
    explicit Live(QObject* parent = nullptr);
    ~Live() override;

    static constexpr std::size_t kMany = 20'000;  ///< sockets: beyond, only those in the wanted state are looked at
    static constexpr int kWholeEvery = 20;        ///< then every so many looks are of all

    /// At the sockets of our own network namespace, or of the one of this word.
    void start(const QString& network = {});
    void stop();
    void setPaused(bool paused);
    bool paused() const;
    /// Only those are asked for where there are many sockets.
    void setWanted(std::optional<tcp::State> state);
    /// Asked for every 2 ms; none: nobody.
    void follow(std::optional<tcp::SocketRow> row);

    /// Processor time may be a twentieth of the time.
    static tcp::Duration periodAfter(tcp::Duration cost);

signals:
    void looked(const app::lab::SharedLook& look);
    /// Nothing can be seen on this machine: why, as the system says it.
    void failed(const QString& why);

private:
    struct Shared;
    static void run(const std::shared_ptr<Shared>& shared, Live* live, const std::string& network);
    void deliver();

    std::shared_ptr<Shared> shared_;
    std::thread thread_;
};

/// Which kernel this machine has: "linux 6.18.44"; empty elsewhere.
std::string thisKernel();

}  // namespace app::lab
