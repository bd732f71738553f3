package se.familjenavet.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** All that lies in the database, as someone reads it who has taken a copy: every table, with where and when its rows were written. */
public final class Dump {
    private Dump() {}

    /** The lines of it that name any of these, in whatever case. */
    public static List<String> linesWith(String... words) {
        return text().lines()
                .filter(line -> List.of(words).stream()
                        .anyMatch(word -> line.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))))
                .toList();
    }

    /**
     * One row of it.
     *
     * @param ctid where it lies
     * @param xmin the transaction that wrote it
     * @param json its columns
     */
    public record Row(String table, String ctid, long xmin, String json) {

        /** Where it lies, to be compared. */
        public long at() {
            String[] parts = ctid.substring(1, ctid.length() - 1).split(",", 2);
            return Long.parseLong(parts[0]) << Short.SIZE | Long.parseLong(parts[1]);
        }

        public JsonNode fields() {
            return Programmes.read(json);
        }

        /** What a column says. */
        public String text(String column) {
            return fields().path(column).asText();
        }
    }

    /** All rows of it. */
    public static List<Row> rows() {
        return tables(table -> "select '%s', ctid, xmin, to_jsonb(t) from %s t".formatted(table, table))
                .lines()
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\t", 4))
                .map(part -> new Row(part[0], part[1], Long.parseLong(part[2]), part[3].replace("\\\\", "\\")))
                .toList();
    }

    private static String text() {
        return tables(table -> "select '%s', ctid, xmin, t.* from %s t".formatted(table, table));
    }

    private static String tables(UnaryOperator<String> rows) {
        List<String> tables = Database.read("select tablename from pg_tables where schemaname = 'public' order by 1");
        return Database.asSuperuser(superuser -> {
            PGConnection copying = superuser.unwrap(PGConnection.class);
            return tables.stream()
                    .map(table -> copy(copying, "(" + rows.apply(table) + ")"))
                    .collect(Collectors.joining("\n"));
        });
    }

    /** What is copied of a table or a query in parentheses. */
    static String copy(PGConnection copying, String rows) {
        ByteArrayOutputStream copied = new ByteArrayOutputStream();
        try {
            copying.getCopyAPI().copyOut("copy " + rows + " to stdout", copied);
        } catch (SQLException | IOException failed) {
            throw new AssertionError(failed);
        }
        return copied.toString(StandardCharsets.UTF_8);
    }
}
