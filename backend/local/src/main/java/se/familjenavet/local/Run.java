package se.familjenavet.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** {@code make run}: the whole demo in the foreground, until Ctrl-C or until a part dies. */
final class Run {
    private static final long NEEDED_SPACE = 1024L * 1024 * 1024;
    private static final Duration FRESH = Duration.ofDays(7);
    private static final Duration HOOK = Duration.ofMillis(500);

    private final Layout layout;
    private volatile boolean stopping;
    private volatile LocalStack stack;
    private volatile Api api;

    private Run(Layout layout) {
        this.layout = layout;
    }

    @SuppressWarnings("try")
    static int run(Map<String, String> environment) throws IOException, InterruptedException {
        Checkout checkout = Checkout.find();
        requireSpace(checkout.local());
        try (RunLock ignored = RunLock.take(checkout.local())) {
            return new Run(Layout.forRun(checkout, environment)).untilAPartEnds();
        }
    }

    private int untilAPartEnds() throws IOException, InterruptedException {
        if (layout.leftOvers().stop() > 0) {
            Say.line("An earlier run was killed; what it left running is stopped.");
        }
        Postgres.stopForgotten(layout.postgresData());
        layout.ports().requireFree();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            start();
            Say.line(Welcome.text(layout));
            sayIfOld();
            Object ended = CompletableFuture.anyOf(api.end(), stack.end()).join();
            sayUnlessStopping("Stopped by itself: " + ended + ". Everything else is stopped too.");
        } catch (Trouble e) {
            sayUnlessStopping(e.getMessage());
        }
        return 1;
    }

    private void start() throws IOException {
        Say.line("Starting PostgreSQL, Keycloak and the mailbox …");
        stack = LocalStack.start(layout);
        Say.line("Starting the API …");
        api = Api.start(stack);
    }

    /** Runs as the process ends, for whatever reason. */
    private void stop() {
        stopping = true;
        if (api != null) {
            api.close();
        }
        if (stack != null) {
            stack.close();
        }
        layout.leftOvers().stop();
    }

    /** Ctrl-C reaches the parts as well, sometimes before this process knows of it. */
    private void sayUnlessStopping(String sentence) throws InterruptedException {
        Thread.sleep(HOOK);
        if (!stopping) {
            Say.trouble(sentence);
        }
    }

    private void sayIfOld() throws IOException {
        Duration age = Duration.between(Folders.finishedAt(layout.postgresData()), Instant.now());
        if (age.compareTo(FRESH) > 0) {
            Say.line("The demo data is " + age.toDays() + " days old; `make demo-reset` renews it.");
        }
    }

    private static void requireSpace(Path folder) throws IOException {
        long space = Files.getFileStore(folder).getUsableSpace();
        if (space < NEEDED_SPACE) {
            throw new Trouble("The disk of " + folder + " has only " + space / (1024 * 1024)
                    + " MB left; Familjenavet needs 1 GB to start.");
        }
    }
}
