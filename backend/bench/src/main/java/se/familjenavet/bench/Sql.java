package se.familjenavet.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.familjenavet.local.LocalStack;
import se.familjenavet.local.Trouble;

/** Statements with values ({@code ?}), sent to the database by its owner, whom no wall holds. */
final class Sql implements AutoCloseable {
    private final Connection connection;

    Sql(LocalStack stack) throws SQLException {
        connection = DriverManager.getConnection(stack.superuserDatabaseUrl());
    }

    Connection connection() {
        return connection;
    }

    /** Runs what gives no rows, or whose rows nobody reads. */
    void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql, values)) {
            statement.execute();
        }
    }

    /** All rows, each with its values as text. */
    List<List<String>> rows(String sql, Object... values) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (PreparedStatement statement = prepare(sql, values);
                ResultSet found = statement.executeQuery()) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(found.getString(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** The first value of the first row. */
    String value(String sql, Object... values) throws SQLException {
        List<List<String>> rows = rows(sql, values);
        if (rows.isEmpty()) {
            throw new Trouble("Nothing came of " + sql);
        }
        return rows.getFirst().getFirst();
    }

    long number(String sql, Object... values) throws SQLException {
        return Long.parseLong(value(sql, values));
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
