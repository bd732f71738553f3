package se.familjenavet.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
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

    private static String text() {
        List<String> tables = Database.read("select tablename from pg_tables where schemaname = 'public' order by 1");
        try (Connection superuser = Database.asSuperuser()) {
            PGConnection copying = superuser.unwrap(PGConnection.class);
            return tables.stream().map(table -> copy(copying, table)).collect(Collectors.joining("\n"));
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String copy(PGConnection copying, String table) {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try {
            copying.getCopyAPI()
                    .copyOut("copy (select '%s', ctid, xmin, t.* from %s t) to stdout".formatted(table, table), rows);
        } catch (SQLException | IOException failed) {
            throw new AssertionError(failed);
        }
        return rows.toString(StandardCharsets.UTF_8);
    }
}
