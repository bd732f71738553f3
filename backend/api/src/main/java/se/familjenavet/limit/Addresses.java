package se.familjenavet.limit;

import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** Where requests come from, as far as one household or office is told from another. */
final class Addresses {
    private static final int PREFIX_BYTES = 8;

    private Addresses() {}

    /** The address itself, but of IPv6 the first 64 bits: the rest is the caller's to choose. */
    static String network(SocketAddress remote) {
        return remote == null || remote.hostAddress() == null ? "" : network(remote.hostAddress());
    }

    static String network(String literal) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(literal);
        return bytes == null ? literal : network(bytes);
    }

    private static String network(byte[] bytes) {
        try {
            InetAddress address = InetAddress.getByAddress(bytes);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(bytes, 0, PREFIX_BYTES) + "::/64"
                    : address.getHostAddress();
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
