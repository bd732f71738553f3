package se.familjenavet.testing;

import io.restassured.response.Response;
import java.sql.Connection;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A call that comes to what somebody else has at hand, and goes on when they are done. */
public final class Meanwhile {
    private static final String WAITS =
            "select pid from pg_stat_activity where usename = 'nav' and wait_event_type = 'Lock'";

    private Meanwhile() {}

    /** What a call answers that began before these statements were committed, and had to wait for them. */
    public static Response answer(Callable<Response> call, String... statements) {
        try (ExecutorService caller = Executors.newSingleThreadExecutor();
                Connection other = Database.asSuperuser()) {
            other.setAutoCommit(false);
            for (String sql : statements) {
                Database.write(other, sql);
            }
            Future<Response> answer = caller.submit(call);
            Browser.await(() -> !Database.read(WAITS).isEmpty());
            other.commit();
            return answer.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
