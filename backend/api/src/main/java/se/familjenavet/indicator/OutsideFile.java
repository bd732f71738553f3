package se.familjenavet.indicator;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.Faults;

/**
 * A CSV file of figures that others have reckoned (RFC 4180, UTF-8; with a comma or, as spreadsheets write it here, a semicolon).
 * Its first line names the columns {@code place}, {@code period}, {@code gender}, {@code numerator} and {@code denominator} in any
 * order; others are passed over, so that an export of values can be taken in.
 */
final class OutsideFile {
    static final String MEDIA_TYPE = "text/csv";

    /** A county's places, of women and men and all, for ten years. */
    private static final int MOST_LINES = 10_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> COLUMNS = List.of("place", "period", "gender", "numerator", "denominator");

    private OutsideFile() {}

    /** Its lines; ends the request when it is no such file. */
    static List<OutsideLine> lines(String csv) {
        String text = csv.startsWith(BYTE_ORDER_MARK) ? csv.substring(1) : csv;
        new Faults().unless(!text.isBlank(), "/", "no-lines").end();
        List<OutsideLine> lines = new ArrayList<>();
        try (MappingIterator<Map<String, String>> rows = reader(text).readValues(text)) {
            boolean hasLine = rows.hasNextValue();
            requireColumns((CsvSchema) rows.getParserSchema());
            while (hasLine) {
                int number = rows.getCurrentLocation().getLineNr();
                lines.add(line(number, rows.nextValue()));
                hasLine = rows.hasNextValue();
                new Faults()
                        .unless(lines.size() <= MOST_LINES, "/", "too-many-lines")
                        .end();
            }
        } catch (IOException | RuntimeJsonMappingException unreadable) {
            new Faults().unless(false, "/" + (lines.size() + 2), "no-csv").end();
        }
        new Faults().unless(!lines.isEmpty(), "/", "no-lines").end();
        return lines;
    }

    private static ObjectReader reader(String text) {
        String head = text.lines().findFirst().orElse("");
        CsvSchema schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(head.contains(";") ? ';' : ',');
        return CsvMapper.builder()
                .enable(CsvParser.Feature.TRIM_SPACES)
                .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                .enable(CsvParser.Feature.IGNORE_TRAILING_UNMAPPABLE)
                .build()
                .readerForMapOf(String.class)
                .with(schema);
    }

    private static void requireColumns(CsvSchema schema) {
        Faults faults = new Faults();
        COLUMNS.forEach(column ->
                faults.unless(schema.column(column) != null, new Fault("/1", "column-missing", List.of(column))));
        faults.end();
    }

    private static OutsideLine line(int number, Map<String, String> row) {
        List<String> cells = COLUMNS.stream()
                .map(column -> Objects.requireNonNullElse(row.get(column), ""))
                .toList();
        return new OutsideLine(number, cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
    }
}
