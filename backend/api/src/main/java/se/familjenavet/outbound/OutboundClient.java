package se.familjenavet.outbound;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;

/**
 * Asks servers out there for the head of an answer. Never a way in to our own network: only http and https, only addresses on
 * the open internet, as they are when the connection is made, and no redirect by itself. Slow and endless answers are cut off.
 */
@ApplicationScoped
public class OutboundClient {
    private static final Timeout TO_CONNECT = Timeout.ofSeconds(5);
    private static final Timeout TO_ANSWER = Timeout.ofSeconds(10);
    private static final long WHOLE_SECONDS = 15;
    private static final int LONGEST_LINE = 8_192;
    private static final int MOST_HEADERS = 100;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final CloseableHttpClient client;

    OutboundClient() {
        this(SystemDefaultDnsResolver.INSTANCE, PublicAddress::isPublic);
    }

    OutboundClient(DnsResolver names, Predicate<InetAddress> allowed) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new GuardedNames(names, allowed))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxLineLength(LONGEST_LINE)
                                .setMaxHeaderCount(MOST_HEADERS)
                                .build())
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(TO_CONNECT)
                        .setSocketTimeout(TO_ANSWER)
                        .build())
                .build();
        client = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(TO_ANSWER).build())
                .setUserAgent("Familjenavet (checks links)")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    /**
     * The head of an answer.
     *
     * @param location where it sends the caller on to, if it does
     */
    public record Head(int status, Optional<String> location) {}

    /** Asks once; fails when nothing out there answers, in time and in order. */
    public Head ask(String method, URI address) throws IOException {
        if (!SCHEMES.contains(address.getScheme()) || address.getHost() == null || address.getUserInfo() != null) {
            throw new IOException("Not an address on the open internet");
        }
        HttpUriRequestBase request = new HttpUriRequestBase(method, address);
        CompletableFuture.delayedExecutor(WHOLE_SECONDS, TimeUnit.SECONDS).execute(request::cancel);
        HttpHost server = new HttpHost(address.getScheme(), address.getHost(), address.getPort());
        ClassicHttpResponse response = client.executeOpen(server, request, null);
        try {
            Header location = response.getFirstHeader(HttpHeaders.LOCATION);
            return new Head(response.getCode(), Optional.ofNullable(location).map(Header::getValue));
        } finally {
            // The connection first, so that closing the answer does not read its body
            request.cancel();
            Closer.closeQuietly(response);
        }
    }

    @PreDestroy
    void close() throws IOException {
        client.close();
    }
}
