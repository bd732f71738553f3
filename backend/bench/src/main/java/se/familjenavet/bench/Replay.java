package se.familjenavet.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import se.familjenavet.local.LocalStack;
import se.familjenavet.local.Trouble;

/** The statements of an operation, sent over as many connections without the API between. */
final class Replay {
    static final String NULL = "NULL";

    private final LocalStack stack;
    private final Operation operation;
    private final List<Sent> statements;
    private final List<String> centres;
    private final Turns turns;

    /**
     * @param statements what one request for the first of the centres, or for what was recorded of the turns, sent
     * @param centres one for each connection
     */
    Replay(LocalStack stack, Operation operation, List<Sent> statements, List<String> centres, Turns turns) {
        this.stack = stack;
        this.operation = operation;
        this.statements = statements;
        this.centres = centres;
        this.turns = turns;
    }

    Load load(int connections, int seconds) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            List<Callable<long[]>> clients = IntStream.range(0, connections)
                    .<Callable<long[]>>mapToObj(
                            number -> () -> repeat(centres.get(operation.isOfEveryCentre() ? number : 0), seconds))
                    .toList();
            long[] times = threads.invokeAll(clients).stream()
                    .map(Replay::result)
                    .flatMapToLong(Arrays::stream)
                    .sorted()
                    .toArray();
            return new Load(times.length / (double) seconds, at(times, 0.5), at(times, 0.99), times.length, 0)
                    .flawless(operation);
        }
    }

    /** As long as it was told to, from when it is connected. */
    private long[] repeat(String centre, int seconds) throws SQLException {
        long[] times = new long[1 << 20];
        int count = 0;
        Map<String, String> environment = stack.apiEnvironment();
        try (Connection connection = DriverManager.getConnection(
                stack.databaseUrl() + "?stringtype=unspecified",
                "nav",
                environment.get("FAMILJENAVET_DATABASE_PASSWORD"))) {
            connection.setAutoCommit(false);
            Values values = new Values(statements, centres.getFirst(), centre, turns, versionOf(centre));
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            while (System.nanoTime() < end && count < times.length) {
                long begin = System.nanoTime();
                transact(connection, values.next());
                times[count++] = System.nanoTime() - begin;
            }
        }
        return Arrays.copyOf(times, count);
    }

    private void transact(Connection connection, List<Sent> sent) throws SQLException {
        int most = 0;
        for (Sent statement : sent) {
            int rows = execute(connection, statement);
            most = operation.isCarriedBy(statement) ? Math.max(most, rows) : most;
        }
        connection.commit();
        operation.checkRows(most);
    }

    private static int execute(Connection connection, Sent sent) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sent.sql())) {
            int place = 1;
            for (String value : sent.parameters()) {
                statement.setString(place++, value.equals(NULL) ? null : value);
            }
            return statement.execute() ? count(statement) : statement.getUpdateCount();
        }
    }

    /** Reads every value of every row, as whoever asked would. */
    private static int count(PreparedStatement statement) throws SQLException {
        int rows = 0;
        try (ResultSet found = statement.getResultSet()) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                for (int column = 1; column <= columns; column++) {
                    found.getObject(column);
                }
                rows++;
            }
        }
        return rows;
    }

    private long versionOf(String centre) throws SQLException {
        try (Connection owner = DriverManager.getConnection(stack.superuserDatabaseUrl());
                PreparedStatement query = owner.prepareStatement("select version from centre where id = ?::uuid")) {
            query.setString(1, centre);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    private static long[] result(Future<long[]> client) {
        try {
            return client.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted", e);
        } catch (ExecutionException e) {
            throw new Trouble("The same SQL failed: " + e.getCause().getMessage(), e);
        }
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }
}
