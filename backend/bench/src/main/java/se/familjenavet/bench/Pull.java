package se.familjenavet.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.postgresql.PGConnection;
import se.familjenavet.local.LocalStack;
import se.familjenavet.local.Trouble;

/** The rows of a release as the county's survey system pulls them (R22), beside {@code COPY TO} of the same. */
final class Pull {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LOOKS = 10;

    private static final String COPY = """
            copy (select x.id, x.release_id, r.number, s.key, v.number, r.round_id, r.closed_on, x.path,
                         coalesce(ce.name, mu.name, rg.county_name), x.gender, x.first_child, x.answers
                  from survey_release_row x join survey_release r on r.id = x.release_id
                  join survey s on s.id = r.survey_id join survey_version v on v.id = r.version_id
                  join place pl on pl.path = x.path join region rg on rg.code = pl.region_code
                  left join municipality mu on mu.code = pl.municipality_code left join centre ce on ce.id = pl.centre_id
                  where x.release_id = '$release' order by x.number) to stdout (format csv, header)
            """;

    /** How many rows are alike, and the sum of the first digits of their ids. */
    private static final String SUMS = """
            select concat_ws(' ', path, coalesce(gender, '-'), coalesce(first_child::text, '-'), coalesce(answers ->> 'more-secure', '-'),
                             coalesce(replace(answers ->> 'strengthened', ' ', ''), '-')),
                   count(*), sum(('x' || left(id::text, 8))::bit(32)::bigint)
            from survey_release_row where release_id = cast(? as uuid) group by 1
            """;

    private final LocalStack stack;
    private final Product product;
    private final String release;
    private final int rows;

    Pull(LocalStack stack, Product product, String release, int rows) {
        this.stack = stack;
        this.product = product;
        this.release = release;
        this.rows = rows;
    }

    /**
     * Those that are alike.
     *
     * @param ids the sum of the first digits of their ids
     */
    record Sum(long rows, long ids) {
        Sum plus(Sum other) {
            return new Sum(rows + other.rows, ids + other.ids);
        }
    }

    private record Seen(long before, long most, long checksum) {}

    /** Pulls once to show that the rows are right and how the heap fares, and then to see how long it takes. */
    List<Work> measure(long apiProcess) throws IOException, InterruptedException, SQLException {
        Seen seen = look(apiProcess);
        double copied = copy();
        double lines = time("NDJSON", seen.checksum(), rows);
        double table = time("CSV", -1, rows + 1);
        return List.of(
                new Work(name("NDJSON"), lines, copied, seen.before(), seen.most()),
                Work.of(name("CSV"), table, copied));
    }

    private String name(String format) {
        return "`GET /survey-responses/export?format=%s` of %s rows"
                .formatted(format, "%,d".formatted(rows).replace(',', ' '));
    }

    private Seen look(long apiProcess) throws IOException, InterruptedException, SQLException {
        CRC32C checksum = new CRC32C();
        Map<String, Sum> sums = new TreeMap<>();
        Heap heap = new Heap(apiProcess);
        long before = heap.live();
        try (BufferedReader lines = reader(new CheckedInputStream(pull("NDJSON"), checksum))) {
            long most = 0;
            long count = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                add(sums, line);
                if (++count % (rows / LOOKS) == rows / LOOKS / 2) {
                    most = Math.max(most, heap.live());
                }
            }
            check(sums, kept());
            return new Seen(before, most, checksum.getValue());
        }
    }

    private static BufferedReader reader(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    }

    static void add(Map<String, Sum> sums, String line) throws IOException {
        JsonNode row = JSON.readTree(line);
        JsonNode answers = row.get("answers");
        String alike = Stream.of(
                        row.get("place").get("path"),
                        row.get("gender"),
                        row.get("firstChild"),
                        answers.path("more-secure"),
                        answers.path("strengthened"))
                .map(value -> value.isNull() || value.isMissingNode()
                        ? "-"
                        : value.isTextual() ? value.textValue() : value.toString())
                .collect(Collectors.joining(" "));
        long id = Long.parseLong(row.get("id").textValue().substring(0, 8), 16);
        sums.merge(alike, new Sum(1, id), Sum::plus);
    }

    static void check(Map<String, Sum> pulled, Map<String, Sum> kept) {
        if (kept.isEmpty() || !pulled.equals(kept)) {
            throw new Trouble("The pull is not what the release has: " + pulled + ", not " + kept);
        }
    }

    private Map<String, Sum> kept() throws SQLException {
        try (Sql sql = new Sql(stack)) {
            return sql.rows(SUMS, release).stream()
                    .collect(Collectors.toMap(
                            List::getFirst, row -> new Sum(Long.parseLong(row.get(1)), Long.parseLong(row.get(2)))));
        }
    }

    /**
     * Pulls the whole, and does nothing with it but to see that it is whole.
     *
     * @param checksum that it must have; -1 for any
     */
    private double time(String format, long checksum, int lines) throws IOException, InterruptedException {
        CRC32C sum = new CRC32C();
        long begin = System.nanoTime();
        long ends = 0;
        try (InputStream file = pull(format)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = file.read(buffer); read >= 0; read = file.read(buffer)) {
                sum.update(buffer, 0, read);
                for (int i = 0; i < read; i++) {
                    ends += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (lines - ends > 1 || ends > lines || checksum >= 0 && sum.getValue() != checksum) {
            throw new Trouble("The %s has %d lines, not %d, or others than before.".formatted(format, ends, lines));
        }
        return seconds;
    }

    private InputStream pull(String format) throws IOException, InterruptedException {
        return product.pull("/survey-responses/export?format=" + format + "&release=" + release);
    }

    private double copy() throws IOException, SQLException {
        try (Sql sql = new Sql(stack)) {
            long begin = System.nanoTime();
            long copied = sql.connection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(COPY.replace("$release", release), OutputStream.nullOutputStream());
            if (copied != rows) {
                throw new Trouble("COPY gave %d rows, not %d.".formatted(copied, rows));
            }
            return (System.nanoTime() - begin) / 1e9;
        }
    }
}
