package se.familjenavet.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The API of a stack, begun anew with its clock shifted whenever a test lets time pass; the data is kept. */
final class PassingTime implements AutoCloseable {
    private static final String OFFSET = "FAMILJENAVET_CLOCK_OFFSET";

    private final LocalStack stack;
    private final Map<String, String> told;
    private final HttpServer door;
    private Api api;

    private PassingTime(LocalStack stack, Map<String, String> told, HttpServer door, Api api) {
        this.stack = stack;
        this.told = told;
        this.door = door;
        this.api = api;
    }

    static PassingTime start(LocalStack stack, Map<String, String> told) throws IOException {
        HttpServer door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        PassingTime time = new PassingTime(stack, told, door, Api.start(stack, told));
        door.createContext("/", time::answer);
        door.start();
        return time;
    }

    /** Takes {@code PUT} of how far ahead of real time the API is to be, such as {@code P30D}; answers when it is. */
    String url() {
        return "http://localhost:" + door.getAddress().getPort();
    }

    synchronized Api api() {
        return api;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("PUT")) {
                shift(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                exchange.sendResponseHeaders(204, -1);
            } else {
                exchange.sendResponseHeaders(405, -1);
            }
        }
    }

    private synchronized void shift(String offset) throws IOException {
        Map<String, String> later = new HashMap<>(told);
        later.put(OFFSET, offset);
        api.close();
        api = Api.start(stack, later);
    }

    @Override
    public void close() {
        door.stop(0);
        api().close();
    }
}
