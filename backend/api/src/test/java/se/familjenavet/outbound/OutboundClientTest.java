package se.familjenavet.outbound;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundClientTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "ff02::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "3fff::1",
                "2130706433",
                "127.1",
                "100.100.100.200"
            })
    void what_is_not_on_the_open_internet_is_refused(String address) throws UnknownHostException {
        assertFalse(PublicAddress.isPublic(InetAddress.getAllByName(address)[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "100.63.255.255",
                "172.15.0.1",
                "172.32.0.1",
                "192.169.0.1",
                "193.11.1.1",
                "223.255.255.255",
                "2001:6b0::1",
                "2a00:1450::1",
                "::ffff:193.11.1.1"
            })
    void what_is_on_it_is_not(String address) throws UnknownHostException {
        assertTrue(PublicAddress.isPublic(InetAddress.getAllByName(address)[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/", "http://localhost:%d/", "http://[::1]:%d/", "http://[::ffff:127.0.0.1]:%d/",
                "http://2130706433:%d/", "http://0:%d/", "http://127.1:%d/", "http://name@127.0.0.1:%d/",
                "ftp://127.0.0.1:%d/", "file:///etc/passwd?%d"
            })
    void nothing_of_ours_is_ever_connected_to(String address) throws IOException {
        AtomicInteger visits = new AtomicInteger();
        try (ServerSocket server = serving(visits, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")) {
            URI there = URI.create(address.formatted(server.getLocalPort()));
            assertThrows(IOException.class, () -> new OutboundClient().ask("HEAD", there));
        }
        assertEquals(0, visits.get());
    }

    @Test
    void a_name_is_looked_up_once_and_the_address_that_was_checked_is_the_one_connected_to() throws IOException {
        AtomicInteger visits = new AtomicInteger();
        AtomicInteger lookUps = new AtomicInteger();
        DnsResolver turning = new Names(host -> lookUps.incrementAndGet() == 1
                ? new InetAddress[] {InetAddress.getAllByName("127.0.0.2")[0]}
                : new InetAddress[] {InetAddress.getAllByName("127.0.0.1")[0]});
        try (ServerSocket server = serving(visits, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")) {
            OutboundClient client = new OutboundClient(turning, address -> address.getAddress()[3] == 2);
            client.ask("HEAD", URI.create("http://rebinding.example:" + server.getLocalPort() + "/"));
            assertEquals(1, lookUps.get());
            assertThrows(
                    IOException.class,
                    () -> client.ask("HEAD", URI.create("http://other.example:" + server.getLocalPort() + "/")));
        }
        assertEquals(1, visits.get());
    }

    @Test
    void a_name_with_one_address_of_ours_among_others_is_refused() {
        DnsResolver both = new Names(host ->
                new InetAddress[] {InetAddress.getAllByName("193.11.1.1")[0], InetAddress.getAllByName("10.0.0.1")[0]});
        GuardedNames guarded = new GuardedNames(both, PublicAddress::isPublic);
        assertThrows(UnknownHostException.class, () -> guarded.resolve("mixed.example"));
    }

    @Test
    @Timeout(10)
    void an_endless_body_is_not_read() throws IOException {
        String endless = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + "a\r\n0123456789\r\n".repeat(10);
        try (ServerSocket server = serving(new AtomicInteger(), endless)) {
            assertEquals(200, local().ask("GET", at(server)).status());
        }
    }

    @Test
    @Timeout(10)
    void endless_headers_are_cut_off() throws IOException {
        try (ServerSocket server =
                serving(new AtomicInteger(), "HTTP/1.1 200 OK\r\n" + "X-More: yes\r\n".repeat(10_000))) {
            assertThrows(IOException.class, () -> local().ask("GET", at(server)));
        }
    }

    @Test
    void where_one_is_sent_on_to_is_told_and_not_followed() throws IOException {
        AtomicInteger visits = new AtomicInteger();
        try (ServerSocket server =
                serving(visits, "HTTP/1.1 302 Found\r\nLocation: http://10.0.0.1/\r\nContent-Length: 0\r\n\r\n")) {
            OutboundClient.Head head = local().ask("HEAD", at(server));
            assertEquals(302, head.status());
            assertEquals("http://10.0.0.1/", head.location().orElseThrow());
        }
        assertEquals(1, visits.get());
    }

    private static OutboundClient local() {
        return new OutboundClient(SystemDefaultDnsResolver.INSTANCE, address -> true);
    }

    private static URI at(ServerSocket server) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
    }

    /** Says the same to everyone, and leaves the line open. */
    private static ServerSocket serving(AtomicInteger visits, String answer) throws IOException {
        ServerSocket server = new ServerSocket(0);
        Thread.ofVirtual().start(() -> {
            List<Socket> open = new ArrayList<>();
            try {
                while (true) {
                    Socket caller = server.accept();
                    open.add(caller);
                    visits.incrementAndGet();
                    caller.getOutputStream().write(answer.getBytes(US_ASCII));
                    caller.getOutputStream().flush();
                }
            } catch (IOException closed) {
                open.forEach(OutboundClientTest::hangUp);
            }
        });
        return server;
    }

    private static void hangUp(Socket caller) {
        try {
            caller.close();
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }

    @FunctionalInterface
    private interface LookUp {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    private record Names(LookUp lookUp) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return lookUp.of(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
