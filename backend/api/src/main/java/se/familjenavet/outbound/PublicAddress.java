package se.familjenavet.outbound;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses lie on the open internet: what IANA's registers of special addresses (RFC 6890) call globally reachable, and
 * nothing that leads to this machine, to its network or to another address inside it.
 */
final class PublicAddress {
    private static final List<Network> SPECIAL = List.of(
            Network.of(8, 0),
            Network.of(8, 10),
            Network.of(10, 100, 64),
            Network.of(8, 127),
            Network.of(16, 169, 254),
            Network.of(12, 172, 16),
            Network.of(24, 192, 0, 0),
            Network.of(24, 192, 0, 2),
            Network.of(24, 192, 88, 99),
            Network.of(16, 192, 168),
            Network.of(15, 198, 18),
            Network.of(24, 198, 51, 100),
            Network.of(24, 203, 0, 113),
            Network.of(3, 224));

    /** Of IPv6 only this is given out; what tunnels IPv4 or documents lies in it. */
    private static final Network GIVEN_OUT = Network.of(3, 0x20);

    private static final List<Network> SPECIAL_AMONG_THEM = List.of(
            Network.of(23, 0x20, 0x01, 0x00),
            Network.of(32, 0x20, 0x01, 0x0d, 0xb8),
            Network.of(16, 0x20, 0x02),
            Network.of(20, 0x3f, 0xff));

    private PublicAddress() {}

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address
                ? SPECIAL.stream().noneMatch(network -> network.has(bytes))
                : GIVEN_OUT.has(bytes) && SPECIAL_AMONG_THEM.stream().noneMatch(network -> network.has(bytes));
    }

    /** All addresses that begin with the same bits. */
    private record Network(int bits, List<Integer> start) {

        static Network of(int bits, Integer... start) {
            return new Network(bits, List.of(start));
        }

        boolean has(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                int wanted = bit / 8 < start.size() ? start.get(bit / 8) : 0;
                if ((address[bit / 8] & mask) != (wanted & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
