package se.familjenavet.signin;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import se.familjenavet.local.LocalStack;

/** The API's line to the real Keycloak. It is cut when the API starts, and can be mended and cut again. */
public class Line implements QuarkusTestResourceLifecycleManager {
    private static final URI KEYCLOAK = URI.create(LocalStack.forTests().oidcUrl());

    private final Queue<Closeable> ends = new ConcurrentLinkedQueue<>();
    private int port;

    @Override
    public Map<String, String> start() {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of("quarkus.oidc.auth-server-url", "http://localhost:" + port + KEYCLOAK.getPath());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Line.class));
    }

    @Override
    public void stop() {
        cut();
    }

    void mend() {
        try {
            ServerSocket door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            ends.add(door);
            Thread.ofVirtual().start(() -> connect(door));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void cut() {
        for (Closeable end = ends.poll(); end != null; end = ends.poll()) {
            close(end);
        }
    }

    private void connect(ServerSocket door) {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                ends.add(caller);
                Socket called = new Socket(InetAddress.getLoopbackAddress(), KEYCLOAK.getPort());
                ends.add(called);
                pass(caller, called);
                pass(called, caller);
            } catch (IOException cut) {
                return;
            }
        }
    }

    private static void pass(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException cut) {
                close(to);
            }
        });
    }

    private static void close(Closeable end) {
        try {
            end.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
