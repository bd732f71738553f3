package se.familjenavet.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import se.familjenavet.local.LocalStack;
import se.familjenavet.local.Trouble;

/** All figures of a county as a file, beside {@code COPY TO} of the same. */
final class FiguresFile {
    private static final String COPY = """
            copy (select x.*, coalesce(ce.name, mu.name, rg.county_name), ce.size_class from released_value x
                  join place pl on pl.path = x.path join region rg on rg.code = pl.region_code
                  left join municipality mu on mu.code = pl.municipality_code left join centre ce on ce.id = pl.centre_id
                  where left(x.path, 2) = '06' order by x.path, x.indicator, x.last_day) to stdout (format csv, header)
            """;

    /** From where they were released. */
    private static final String COUNT = """
            select (select count(*) from indicator_value where region_code = '06')
                   + (select count(*) from survey_result x join survey_release r on r.id = x.release_id
                      where x.region_code = '06' and x.first_child is null and r.status = 'CURRENT'
                      and x.indicator in ('SECURE_IN_PARENTHOOD', 'CONFIDENT_IN_LEADING'))
            """;

    private FiguresFile() {}

    static Work measure(LocalStack stack, Product product) throws IOException, InterruptedException, SQLException {
        try (Sql sql = new Sql(stack)) {
            long rows = sql.number(COUNT);
            long begin = System.nanoTime();
            long copied = sql.connection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(COPY, OutputStream.nullOutputStream());
            long copyEnd = System.nanoTime();
            long pulled = pull(product);
            long end = System.nanoTime();
            check(rows, copied, pulled);
            String name = "`GET /indicator-values/export?format=CSV&place=06` of %,d rows".formatted(rows);
            return Work.of(name.replace(',', ' '), (end - copyEnd) / 1e9, (copyEnd - begin) / 1e9);
        }
    }

    /** Fails when a row is missing, or too many. */
    static void check(long released, long copied, long pulled) {
        if (released == 0 || copied != released || pulled != released) {
            throw new Trouble("%d figures were released, %d copied and %d pulled.".formatted(released, copied, pulled));
        }
    }

    /** How many rows came, after the head. */
    private static long pull(Product product) throws IOException, InterruptedException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                product.pullFigures("/indicator-values/export?format=CSV&place=06"), StandardCharsets.UTF_8))) {
            return lines.lines().count() - 1;
        }
    }
}
