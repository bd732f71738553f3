package se.familjenavet.malformed;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import se.familjenavet.local.LocalStack;

/** Carries requests to the API byte for byte, one after the other on one connection as long as the API keeps it. */
final class Courier implements AutoCloseable {
    private static final String LENGTH = "Content-Length";
    private static final int PATIENCE_SECONDS = 15;

    /** Not the API's own, which measures what it calls, and cannot read every address that is sent here. */
    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));

    private final Context loop = vertx.getOrCreateContext();
    private final HttpClient client;

    Courier() {
        client = vertx.createHttpClient(new HttpClientOptions()
                .setDefaultHost("localhost")
                .setDefaultPort(LocalStack.forTests().apiPort()));
    }

    /** A request that says how long its body is without having one stops after its head. */
    Reply send(Request request) {
        long began = System.nanoTime();
        CompletableFuture<Reply> reply = new CompletableFuture<>();
        loop.runOnContext(onLoop -> answered(request)
                .map(answer -> answer.apply(Duration.ofNanos(System.nanoTime() - began)))
                .onComplete(reply::complete, reply::completeExceptionally));
        try {
            return reply.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException unanswered) {
            return new Reply(
                    0, Map.of(), "no answer: " + unanswered.getMessage(), Duration.ofNanos(System.nanoTime() - began));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** All of it on the loop: from another thread one may come too late to hear the body of an answer. */
    private Future<Function<Duration, Reply>> answered(Request request) {
        return client.request(options(request))
                .compose(begun -> sent(begun, request))
                .compose(answer -> answer.body()
                        .map(body -> took -> new Reply(answer.statusCode(), headers(answer), body.toString(), took)));
    }

    private static RequestOptions options(Request request) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.valueOf(request.method()))
                .setURI(request.path());
        request.headers().forEach(options::putHeader);
        if (request.caller() != null) {
            options.putHeader("Authorization", "Bearer " + request.caller().token());
        }
        return options;
    }

    private static Future<HttpClientResponse> sent(HttpClientRequest begun, Request request) {
        if (request.headers().containsKey(LENGTH)) {
            return begun.sendHead().compose(head -> begun.response());
        }
        return request.body() == null ? begun.send() : begun.send(request.body());
    }

    private static Map<String, String> headers(HttpClientResponse answer) {
        Map<String, String> headers = new TreeMap<>();
        answer.headers().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        return headers;
    }

    @Override
    public void close() {
        vertx.close();
    }
}
