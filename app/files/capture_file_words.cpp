#include "files/capture_file_words.h"

#include "capture/link_layer.h"

namespace app::files {

QString CaptureFileWords::text(const tcp::Damage& damage)
{
    using Kind = tcp::Damage::Kind;
    const QString read = tr("%1 packets before it were read").arg(damage.packets);
    QString what;
    switch (damage.kind) {
    case Kind::RecordTooLong:
        what = tr("record claims %1 bytes; at most %2 expected").arg(damage.claimed).arg(damage.most);
        break;
    case Kind::BlockTooLong:
        what = tr("block claims %1 bytes; at most %2 expected").arg(damage.claimed).arg(damage.most);
        break;
    case Kind::BlockTooShort:
        what = tr("block claims %1 bytes; at least %2 expected").arg(damage.claimed).arg(damage.most);
        break;
    case Kind::BlockEndsDiffer:
        what = tr("block ends with the length %1; %2 expected").arg(damage.claimed).arg(damage.most);
        break;
    case Kind::BadSection: what = tr("section header without a byte-order magic"); break;
    case Kind::NoInterface:
        what = tr("packet of interface %1; the section describes %2").arg(damage.claimed).arg(damage.most);
        break;
    case Kind::TooManyInterfaces: what = tr("more than %1 interfaces in a section").arg(damage.most); break;
    case Kind::CutShort:
        what = tr("the file ends inside a record: %1 bytes of %2").arg(damage.most).arg(damage.claimed);
        break;
    case Kind::NotReadable: what = tr("cannot be read on"); break;
    }
    return tr("byte %1: %2; %3").arg(QString::number(damage.octet), what, read);
}

QString CaptureFileWords::text(tcp::FileKind kind)
{
    switch (kind) {
    case tcp::FileKind::Pcap:
    case tcp::FileKind::PcapModified: return "pcap";
    case tcp::FileKind::PcapNg: return "pcapng";
    case tcp::FileKind::Empty: return tr("an empty file");
    case tcp::FileKind::Gzip: return tr("gzip within gzip");
    case tcp::FileKind::Zstandard: return tr("packed by zstd: zstd -dc FILE | … capture -");
    case tcp::FileKind::Xz: return tr("packed by xz: xz -dc FILE | … capture -");
    case tcp::FileKind::Bzip2: return tr("packed by bzip2: bzip2 -dc FILE | … capture -");
    case tcp::FileKind::Zip: return tr("a zip archive");
    case tcp::FileKind::Snoop: return tr("a capture of snoop, which editcap converts");
    case tcp::FileKind::NetworkMonitor: return tr("a capture of Network Monitor, which editcap converts");
    case tcp::FileKind::Json: return "JSON";
    case tcp::FileKind::Text: return tr("text");
    case tcp::FileKind::Unknown: break;
    }
    return tr("something else");
}

QStringList CaptureFileWords::notes(const tcp::CaptureNotes& notes)
{
    QStringList lines;
    const auto line = [&](std::uint64_t count, const QString& text) {
        if (count > 0) lines << text.arg(count);
    };
    line(notes.otherProtocols, tr("IP packets without TCP: %1"));
    line(notes.notIp, tr("packets without IP: %1"));
    line(notes.headersCut, tr("packets too short to tell (snap length): %1"));
    line(notes.malformed, tr("packets with headers that contradict themselves: %1"));
    line(notes.fragments, tr("fragments: %1"));
    line(notes.tunnelled, tr("packets within an IP tunnel, read inside it: %1"));
    line(notes.cut, tr("segments not kept whole (snap length): %1"));
    line(notes.offload,
         tr("packets with an IP length of 0 (segmentation offload), taken as long as they were on the wire: %1"));
    line(notes.badChecksums,
         tr("segments with a wrong checksum: %1. At their sender that is normal: its card computes it."));
    line(notes.timeBackwards, tr("packets older than the one before them: %1"));
    line(notes.untimed, tr("packets without a time: %1"));
    line(notes.comments, tr("packets with a comment: %1"));
    for (const auto& [link, count] : notes.unknownLinks) {
        const QString name = QString::fromUtf8(tcp::linkTypeText(link));
        lines << tr("packets of link type %1, which is not read: %2")
                     .arg(name.isEmpty() ? QString::number(link) : name)
                     .arg(count);
    }
    return lines;
}

}  // namespace app::files
