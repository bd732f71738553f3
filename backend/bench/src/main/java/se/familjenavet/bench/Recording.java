package se.familjenavet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import se.familjenavet.local.LocalStack;
import se.familjenavet.local.Trouble;

/** Learns from the database which statements an operation is made of, so that what is replayed is what is sent. */
final class Recording {
    /** A version that no other number in a statement is likely to equal. */
    static final long VERSION = 700_001;

    private final LocalStack stack;

    Recording(LocalStack stack) {
        this.stack = stack;
    }

    /** The statements of one request, without the transaction's begin and commit. */
    List<Sent> of(Operation operation, Product product, String centre)
            throws IOException, InterruptedException, SQLException {
        if (operation == Operation.FIRST_PAGE) {
            return ofPage(product);
        }
        execute("update centre set version = " + VERSION + " where id = '" + centre + "'");
        return of(operation.trait(), operation.request(), () -> product.sendOnce(operation, centre));
    }

    /** Of one request after the other, with a commit between. */
    private List<Sent> ofPage(Product product) throws IOException, InterruptedException, SQLException {
        List<Sent> all = new ArrayList<>();
        for (Asked one : product.asked()) {
            all.addAll(of(one.trait(), one.path(), () -> product.sendOnce(one)));
            all.add(Sent.COMMIT);
        }
        return all;
    }

    private List<Sent> of(String trait, String request, Sending sending)
            throws IOException, InterruptedException, SQLException {
        listen(true);
        long before = Files.size(log());
        sending.run();
        listen(false);
        return ServerLog.read(ServerLog.since(log(), before)).values().stream()
                .filter(sent -> sent.stream().anyMatch(one -> one.sql().contains(trait)))
                .filter(sent -> sent.stream().anyMatch(one -> one.sql().contains("set_config('role'")))
                .findFirst()
                .map(sent -> sent.stream().filter(Recording::isOfTheRequest).toList())
                .orElseThrow(() -> new Trouble("The database's log does not show " + request + "."));
    }

    @FunctionalInterface
    private interface Sending {
        void run() throws IOException, InterruptedException, SQLException;
    }

    /**
     * How many statements requests have sent since the last reset. Not those of the jobs, which go on beside, nor what the
     * driver asks once per connection, nor the transaction's own.
     */
    long statements() throws SQLException {
        try (Connection owner = DriverManager.getConnection(stack.superuserDatabaseUrl());
                Statement statement = owner.createStatement();
                ResultSet sum = statement.executeQuery("""
                        select coalesce(sum(calls), 0) from pg_stat_statements join pg_roles on oid = userid
                        where rolname in ('nav', 'app_person', 'app_aggregate', 'app_public')
                        and query not in ('BEGIN', 'COMMIT') and query not like '%pg_catalog%'
                        """)) {
            sum.next();
            return sum.getLong(1);
        }
    }

    void reset() throws SQLException {
        execute("select pg_stat_statements_reset()");
    }

    private void listen(boolean on) throws SQLException, InterruptedException {
        execute("alter system set log_line_prefix = '" + ServerLog.PREFIX + "'");
        execute("alter system set log_statement = '" + (on ? "all" : "none") + "'");
        execute("select pg_reload_conf()");
        awaitReload(on ? "all" : "none");
    }

    /** The server reads its settings soon, not at once. */
    private void awaitReload(String wanted) throws SQLException, InterruptedException {
        for (int round = 0; round < 100; round++) {
            try (Connection owner = DriverManager.getConnection(stack.superuserDatabaseUrl());
                    Statement statement = owner.createStatement();
                    ResultSet shown = statement.executeQuery("show log_statement")) {
                shown.next();
                if (shown.getString(1).equals(wanted)) {
                    Thread.sleep(200);
                    return;
                }
            }
            Thread.sleep(20);
        }
        throw new Trouble("The database did not read its settings anew.");
    }

    private void execute(String sql) throws SQLException {
        try (Connection owner = DriverManager.getConnection(stack.superuserDatabaseUrl());
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private Path log() {
        return stack.databaseLog();
    }

    private static boolean isOfTheRequest(Sent sent) {
        return !List.of("BEGIN", "COMMIT", "ROLLBACK").contains(sent.sql().strip());
    }
}
