package se.familjenavet.crash;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.familjenavet.local.Api;
import se.familjenavet.local.LocalStack;

/** The packaged API twice, at one database, as behind a load balancer; and callers who do not always hear its answers. */
final class TwoProcesses implements AutoCloseable {
    private static final int MOST_TRIES = 100;
    private static final Set<Integer> LATER = Set.of(408, 409, 503);
    /** Likewise where a conflict is an answer. */
    static final Set<Integer> BUSY = Set.of(408, 503);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Map<String, String> told;
    private final List<Api> both;

    private TwoProcesses(Map<String, String> told, List<Api> both) {
        this.told = told;
        this.both = new CopyOnWriteArrayList<>(both);
    }

    /** What a parent without an account sends, below {@code /familjenavet/v1/public}; the key is null for none. */
    record Post(String path, String key, String body) {
        private Map<String, String> headers() {
            Map<String, String> headers = new HashMap<>(Map.of("Content-Type", "application/json"));
            if (key != null) {
                headers.put("Idempotency-Key", key);
            }
            return headers;
        }

        private String whole() {
            return "/familjenavet/v1/public/" + path;
        }
    }

    static TwoProcesses start(Map<String, String> told) throws IOException {
        LocalStack stack = LocalStack.forTests();
        Api one = Api.start(stack, told);
        try {
            return new TwoProcesses(told, List.of(one, Api.beside(stack, told)));
        } catch (IOException | RuntimeException failed) {
            one.close();
            throw failed;
        }
    }

    List<Api> both() {
        return both;
    }

    /** Ends the second as a power cut would: at once, in the middle of whatever it does. */
    void killSecond() {
        both.get(1).kill();
    }

    /** Another in the place of the second, which has ended. */
    void replaceSecond() throws IOException {
        both.set(1, Api.beside(LocalStack.forTests(), told));
    }

    /**
     * Sends it to one process and hangs up before the answer, then again to the other and the first in turn until there is an
     * answer that does not ask for patience; gives that.
     */
    HttpResponse<String> insist(int first, Post post) throws InterruptedException {
        return insist(first, post, LATER);
    }

    /**
     * Likewise.
     *
     * @param later the statuses that ask for patience
     */
    HttpResponse<String> insist(int first, Post post, Set<Integer> later) throws InterruptedException {
        hangUp(first, post);
        for (int i = 1; i <= MOST_TRIES; i++) {
            Optional<HttpResponse<String>> answer =
                    heard(first + i, post).filter(one -> !later.contains(one.statusCode()));
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        throw new AssertionError("No answer to " + post.path());
    }

    /** Sends it to the second again and again until that has ended; whether it was taken before. */
    boolean isTakenBySecondBeforeItEnds(Post post) throws InterruptedException {
        Optional<HttpResponse<String>> answer = heard(1, post);
        while (answer.filter(one -> BUSY.contains(one.statusCode())).isPresent()) {
            answer = heard(1, post);
        }
        return answer.isPresent();
    }

    /** What one of them answers; empty when the answer is lost. */
    private Optional<HttpResponse<String>> heard(int which, Post post) throws InterruptedException {
        try {
            return Optional.of(send(which, post));
        } catch (IOException lost) {
            return Optional.empty();
        }
    }

    /** What one of them answers. */
    HttpResponse<String> send(int which, Post post) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(at(which).url() + post.whole()))
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(post.body()));
        post.headers().forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private void hangUp(int which, Post post) {
        byte[] body = post.body().getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder("POST " + post.whole() + " HTTP/1.1\r\nHost: localhost\r\n");
        post.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        head.append("Content-Length: " + body.length + "\r\n\r\n");
        int port = URI.create(at(which).url()).getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
        } catch (IOException gone) {
            // no more is heard of one that has been killed
        }
    }

    private Api at(int which) {
        return both.get(which % both.size());
    }

    /** What each gives, all begun at the same moment. */
    static <T> List<T> together(List<Callable<T>> calls) {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        List<T> given = new ArrayList<>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> under = calls.stream()
                    .map(call -> callers.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            for (Future<T> one : under) {
                given.add(one.get());
            }
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
        return given;
    }

    @Override
    public void close() {
        both.forEach(Api::close);
        client.close();
    }
}
