package se.familjenavet.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import se.familjenavet.local.LocalStack;
import se.familjenavet.local.Trouble;

/** The closing of a round by its job, which makes the release (R20), beside the same by hand. */
final class Closing {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(6);

    private static final String DUE = "update survey_round set closes_at = now() where id = cast(? as uuid)";
    private static final String HOLD = "select 1 from survey_round where id = cast(? as uuid) for update nowait";
    private static final String IS_AWAITED =
            "select exists (select from pg_stat_activity where ? = any (pg_blocking_pids(pid)))";
    private static final String IS_CLOSED = "select status = 'CLOSED' from survey_round where id = cast(? as uuid)";
    private static final String SPENT =
            "select coalesce(sum(total_exec_time), 0) / 1000 from pg_stat_statements where query like ?";
    private static final String RELEASED =
            "select id from survey_release where round_id = cast(? as uuid) and status = 'CURRENT'";
    private static final String ROWS = "select count(*) from survey_release_row where release_id = cast(? as uuid)";
    private static final String COUNTED = """
            select x.path || ' ' || x.question || ' ' || c.key, c.value from survey_result x
            cross join jsonb_each_text(x.counts) c where x.release_id = cast(? as uuid) and num_nonnulls(x.gender, x.first_child) = 0
            and c.value <> '0' and (x.path = '06' or x.path in (select path from place where centre_id is not null))
            """;

    private final LocalStack stack;
    private final String round;

    Closing(LocalStack stack, String round) {
        this.stack = stack;
        this.round = round;
    }

    /** Closes it both ways, and fails when they do not come to the same. */
    List<Work> measure(int answers) throws InterruptedException, SQLException {
        ClosingByHand byHand = ClosingByHand.of(stack, round);
        new Recording(stack).reset();
        double all = closeByJob();
        try (Sql sql = new Sql(stack)) {
            check(byHand.counts(), counts(sql), sql.number(ROWS, release()), answers);
            String name = "closing a round of %,d answers".formatted(answers).replace(',', ' ');
            return List.of(
                    Work.of(name, all, byHand.all()),
                    Work.of("of it the count", spent(sql, "with answer as%"), byHand.counting()),
                    Work.of("of it writing the rows", spent(sql, "insert into survey_release_row%"), byHand.rows()));
        }
    }

    String release() throws SQLException {
        try (Sql sql = new Sql(stack)) {
            return sql.value(RELEASED, round);
        }
    }

    static void check(Map<String, Long> byHand, Map<String, Long> released, long rows, int answers) {
        if (byHand.isEmpty() || !byHand.equals(released)) {
            throw new Trouble("The release does not say what was answered: " + released + ", not " + byHand);
        }
        if (rows != answers) {
            throw new Trouble("The release has %d rows, not %d.".formatted(rows, answers));
        }
    }

    /** Holds the round until the job stands before it, so that the job's rhythm is not measured with it; in seconds. */
    private double closeByJob() throws SQLException, InterruptedException {
        try (Sql holder = new Sql(stack)) {
            holder.run(DUE, round);
            holder.connection().setAutoCommit(false);
            holder.run(HOLD, round);
            await(IS_AWAITED, Integer.valueOf(holder.value("select pg_backend_pid()")));
            long begin = System.nanoTime();
            holder.connection().rollback();
            await(IS_CLOSED, round);
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    private void await(String condition, Object value) throws SQLException, InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        try (Sql sql = new Sql(stack)) {
            while (!sql.value(condition, value).equals("t")) {
                if (System.nanoTime() > end) {
                    throw new Trouble("The round was not closed: " + condition);
                }
                Thread.sleep(20);
            }
        }
    }

    private Map<String, Long> counts(Sql sql) throws SQLException {
        return sql.rows(COUNTED, release()).stream()
                .collect(Collectors.toMap(List::getFirst, row -> Long.valueOf(row.getLast())));
    }

    /** What the database spent on the product's statements of one form, in seconds. */
    private static double spent(Sql sql, String form) throws SQLException {
        return Double.parseDouble(sql.value(SPENT, form));
    }
}
