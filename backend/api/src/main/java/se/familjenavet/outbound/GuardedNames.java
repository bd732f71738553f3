package se.familjenavet.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up for the client's connections, which go to the very addresses that come out of here: what is checked is what
 * is connected to, whatever the name says a moment later.
 */
final class GuardedNames implements DnsResolver {
    private final DnsResolver names;
    private final Predicate<InetAddress> allowed;

    GuardedNames(DnsResolver names, Predicate<InetAddress> allowed) {
        this.names = names;
        this.allowed = allowed;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        if (addresses == null
                || addresses.length == 0
                || !Arrays.stream(addresses).allMatch(allowed)) {
            throw new UnknownHostException("Not on the open internet");
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
