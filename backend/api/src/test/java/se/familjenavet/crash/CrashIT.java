package se.familjenavet.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.familjenavet.local.Api;
import se.familjenavet.local.LocalStack;
import se.familjenavet.testing.Database;

/** The packaged API, killed in the middle of two hundred parallel writes and started again. */
class CrashIT {
    private static final int ALL = 200;
    private static final int BEFORE_THE_KILL = 60;
    private static final int AT_ONCE = 40;
    private static final List<Creation> CREATIONS =
            IntStream.range(0, ALL).mapToObj(Creation::new).toList();
    private static final String CENTRES = "select id from centre where slug like 'crash-%'";
    private static final String HALF = """
            select slug from centre c where slug like 'crash-%' and (
                (select count(*) from centre_service where centre_id = c.id) <> 2
                or (select count(*) from centre_opening_hours where centre_id = c.id) <> 1
                or (select count(*) from centre_identifier where centre_id = c.id) <> 1
                or (select count(*) from centre_roll_out_step where centre_id = c.id) <> 2
                or (select count(*) from place where centre_id = c.id) <> 1
                or (select count(*) from idempotency_key where resource_id = c.id) <> 1)
            union all
            select key from idempotency_key where not exists (select from centre where id = resource_id)
            """;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void what_was_promised_before_a_kill_is_there_once_and_nothing_is_half() throws IOException {
        Map<Creation, String> promised = createUntilKilled();
        int kept = Database.read(CENTRES).size();
        assertTrue(
                promised.size() >= BEFORE_THE_KILL && kept >= promised.size() && kept < ALL,
                promised.size() + "/" + kept);
        assertEquals(List.of(), Database.read(HALF));
        try (Api again = Api.start(LocalStack.forTests())) {
            Map<Creation, String> made = createAll(again);
            assertTrue(again.isAlive());
            promised.forEach((creation, id) -> assertEquals(id, made.get(creation)));
            assertEquals(ALL, made.values().stream().distinct().count());
        }
        assertEquals(ALL, Database.read(CENTRES).size());
        assertEquals(List.of(), Database.read(HALF));
    }

    private Map<Creation, String> createUntilKilled() throws IOException {
        Map<Creation, String> promised = new ConcurrentHashMap<>();
        CountDownLatch enough = new CountDownLatch(BEFORE_THE_KILL);
        try (Api api = Api.start(LocalStack.forTests())) {
            Thread killer = Thread.ofVirtual().start(() -> killAfter(enough, api));
            inParallel(creation -> insist(creation, api).ifPresent(id -> {
                promised.put(creation, id);
                enough.countDown();
            }));
            killer.interrupt();
        }
        return promised;
    }

    private static void killAfter(CountDownLatch enough, Api api) {
        try {
            enough.await();
            api.kill();
        } catch (InterruptedException tooFewAnswers) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<Creation, String> createAll(Api api) {
        Map<Creation, String> made = new ConcurrentHashMap<>();
        inParallel(creation -> insist(creation, api).ifPresent(id -> made.put(creation, id)));
        return made;
    }

    /** Asks until there is an answer; empty when the API is no more. */
    private Optional<String> insist(Creation creation, Api api) {
        Optional<String> id = Optional.empty();
        while (id.isEmpty() && api.isAlive()) {
            id = creation.ask(client);
        }
        return id;
    }

    private static void inParallel(Consumer<Creation> work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            CREATIONS.stream()
                    .map(creation -> threads.submit(() -> work.accept(creation)))
                    .toList()
                    .forEach(CrashIT::join);
        }
    }

    private static void join(Future<?> task) {
        try {
            task.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}
