package se.familjenavet.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The API as a process of its own. */
public final class Api implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(5);

    private final Part part;
    private final String url;
    private final String managementUrl;

    private Api(Part part, Map<String, String> environment) {
        this.part = part;
        this.url = "http://localhost:" + environment.get(Ports.WEB);
        this.managementUrl = "http://localhost:" + environment.get(Ports.MANAGEMENT);
    }

    /** Ready to serve; the first start after a build records the start cache. */
    public static Api start(LocalStack stack) throws IOException {
        return start(stack, Map.of());
    }

    /**
     * Ready to serve.
     *
     * @param told beyond what the stack tells, by the names of environment variables
     */
    public static Api start(LocalStack stack, Map<String, String> told) throws IOException {
        return start(stack, "api", environment(stack, told));
    }

    /**
     * Another process on ports of its own, with the same database, mailbox and secrets, as behind one load balancer.
     *
     * @param told as to the first
     */
    public static Api beside(LocalStack stack, Map<String, String> told) throws IOException {
        Ports free = Ports.free();
        Map<String, String> environment = environment(stack, told);
        environment.put(Ports.WEB, String.valueOf(free.web()));
        environment.put(Ports.MANAGEMENT, String.valueOf(free.management()));
        return start(stack, "api-beside", environment);
    }

    private static Map<String, String> environment(LocalStack stack, Map<String, String> told) {
        Map<String, String> environment = new HashMap<>(stack.apiEnvironment());
        environment.putAll(told);
        return environment;
    }

    private static Api start(LocalStack stack, String name, Map<String, String> environment) throws IOException {
        Path jar = stack.layout().checkout().apiJar();
        if (!Files.isRegularFile(jar)) {
            throw new Trouble("The API is not built: " + jar + " is missing; `make build` makes it.");
        }
        StartCache cache = StartCache.of(stack.layout().checkout(), "api");
        if (cache.isPossible() && !stack.layout().isFleeting() && !cache.isNewerThan(jar)) {
            record(stack, cache);
        }
        List<String> options = cache.isNewerThan(jar) ? cache.using() : List.of();
        return start(stack, options, name + ".log", environment);
    }

    /** Where it answers, without a slash at the end. */
    public String url() {
        return url;
    }

    /** Where it tells of its health and its metrics. */
    public String managementUrl() {
        return managementUrl;
    }

    /** Everything that it has logged since it was started. */
    public String logged() {
        return part.logged();
    }

    /** Ends it as a power cut would: at once, in the middle of whatever it does. */
    public void kill() {
        part.kill();
    }

    /** Asks it to end and does not wait. */
    public void terminate() {
        part.terminate();
    }

    /** When it has ended. */
    public CompletableFuture<String> end() {
        return part.end();
    }

    /** The id of the process. */
    public long pid() {
        return part.pid();
    }

    /** Whether the process runs. */
    public boolean isAlive() {
        return part.isAlive();
    }

    /** The end of what it logged. */
    public String lastWords() {
        return part.lastWords();
    }

    @Override
    public void close() {
        part.close();
    }

    private static void record(LocalStack stack, StartCache cache) throws IOException {
        Say.line("The API was built anew: recording its start cache, once per build.");
        cache.forget();
        try (Api api = start(stack, cache.recording(), "api-recording.log", stack.apiEnvironment())) {
            for (String path : List.of("/", "/familjenavet/v1/api-info", "/familjenavet/v1/public/centres")) {
                api.visit(path);
            }
            api.part.close(START);
        }
        cache.keep();
    }

    private static Api start(LocalStack stack, List<String> options, String log, Map<String, String> environment)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(StartCache.java());
        command.addAll(options);
        command.addAll(
                List.of("-Xmx512m", "-jar", stack.layout().checkout().apiJar().toString()));
        Layout layout = stack.layout();
        Part part = Part.start("The API", command, environment, layout.logs().resolve(log), layout.leftOvers());
        Api api = new Api(part, environment);
        try {
            Readiness.await(part, URI.create(api.managementUrl + "/q/health/ready"), START);
            return api;
        } catch (Trouble e) {
            api.close();
            throw e;
        }
    }

    private void visit(String path) throws IOException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(URI.create(url + path)).build(), BodyHandlers.discarding());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
