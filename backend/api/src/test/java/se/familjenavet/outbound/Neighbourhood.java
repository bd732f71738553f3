package se.familjenavet.outbound;

import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/** Clients for tests, which may only ever reach this machine. */
public final class Neighbourhood {
    private Neighbourhood() {}

    /** One that may reach this machine by 127.0.0.1, and nothing else of it. */
    public static OutboundClient client() {
        return new OutboundClient(SystemDefaultDnsResolver.INSTANCE, address -> address.getHostAddress()
                .equals("127.0.0.1"));
    }
}
