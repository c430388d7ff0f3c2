#pragma once

#include "report/lab_card.h"

#include <array>
#include <optional>

namespace tcp {

/// Puts the calls of a scenario into lines of Python. L is the listening socket, C the client's, S the server's.
class CardLines {
public:
    /// `byNft`: a cable is cut by nftables, which also cuts off the sockets that no process holds.
    CardLines(const Settings& settings, bool byNft) : settings_(settings), byNft_(byNft) {}

    /// By host: text, a FIN or a RST reaches it before all is quiet again. Without one, recv() would wait for ever.
    using Readable = std::array<bool, 2>;

    /// Appends what is to be typed for the call; `after` is the world that it leads to. Why it cannot be, if so.
    std::optional<NoCard> add(const CallAction& action, const World& after, const Readable& readable,
                              std::vector<CardLine>& lines);

    /// The cable is cut or mended: every socket becomes deaf, or hears again.
    std::optional<NoCard> cable(bool up, const World& world, std::vector<CardLine>& lines);
    std::optional<NoCard> impair(const ImpairAction& action, std::vector<CardLine>& lines);
    /// `world`: in which it arrives.
    std::optional<NoCard> forge(const InjectAction& action, const World& world, const Readable& readable,
                                std::vector<CardLine>& lines);
    /// What has come to a host by the end of a step.
    struct Coming {
        bool text = false;
        bool called = false;  ///< there was a call in the step: who has a socket has read already
    };
    /// What its application does by itself then: accept() and recv().
    void comes(HostId host, const World& world, Coming what, std::vector<CardLine>& lines);

    /// Which of its means the card has to make.
    void tellMeans(LabCard& card) const;

private:
    static std::string variable(HostId host);
    void filter(HostId host, const std::string& socket, bool deaf, std::vector<CardLine>& lines);
    std::optional<NoCard> listen(std::vector<CardLine>& lines);
    std::optional<NoCard> connect(const World& after, std::vector<CardLine>& lines);
    std::optional<NoCard> close(HostId host, std::vector<CardLine>& lines);
    std::optional<NoCard> abort(HostId host, std::vector<CardLine>& lines);
    std::optional<NoCard> kill(HostId host, std::vector<CardLine>& lines);
    std::optional<NoCard> onSocket(HostId host, const std::string& call, std::vector<CardLine>& lines);
    void resume(HostId host, std::vector<CardLine>& lines);
    void peerReads(HostId host, std::vector<CardLine>& lines) const;
    void accept(const Host& server, std::vector<CardLine>& lines);
    bool reads(HostId host) const;
    std::optional<NoCard> setOption(const CallAction& action, std::vector<CardLine>& lines);
    void takeOptions(HostId host, const std::string& socket, std::vector<CardLine>& lines);
    void setOptions(HostId host, const std::string& socket, std::vector<CardLine>& lines) const;
    bool& open(HostId host) { return open_[index(host)]; }

    const Settings& settings_;
    std::array<std::vector<SocketOption>, 2> next_{};  ///< by host: set before it has a socket
    Readable readable_{};          ///< of the call that is being put into lines
    std::array<bool, 2> open_{};   ///< by host: a process holds the socket
    std::array<bool, 2> hangs_{};
    std::array<bool, 2> shutRead_{};  ///< by host: SHUT_RD was called
    bool listening_ = false;
    bool byNft_;
    std::uint32_t accepted_ = 0;   ///< number of the connection that the server has accepted last
    bool deaf_ = false;
    bool usesDeaf_ = false;
    bool usesNft_ = false;
    bool forges_ = false;
    int waiting_ = 0;              ///< connections that a hanging server has not accepted
};

}  // namespace tcp
