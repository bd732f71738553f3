package se.familjenavet.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Writes rows as they come, in the form that was asked for. */
@Singleton
class Writers {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvMapper csv = CsvMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(String.class, new HarmlessText()))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private final ObjectWriter json;

    @Inject
    Writers(ObjectMapper mapper) {
        json = mapper.writer()
                .withoutFeatures(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .withRootValueSeparator("\n");
    }

    <T, L> void write(Table<T, L> table, ExportParameters asked, Supplier<Stream<T>> rows, OutputStream out)
            throws IOException {
        if (asked.format == FileFormat.NDJSON) {
            write(json, rows, thing -> thing, out);
            return;
        }
        if (asked.bom) {
            out.write(BYTE_ORDER_MARK);
        }
        write(csvOf(table), rows, table.line(), out);
    }

    private ObjectWriter csvOf(Table<?, ?> table) {
        return csv.writer(csv.schemaFor(table.type()).withHeader().withLineSeparator("\r\n"));
    }

    private static <T> void write(
            ObjectWriter writer, Supplier<Stream<T>> rows, Function<? super T, ?> line, OutputStream out)
            throws IOException {
        try (Stream<T> all = rows.get()) {
            SequenceWriter lines = writer.writeValues(out);
            for (Iterator<T> each = all.iterator(); each.hasNext(); ) {
                lines.write(line.apply(each.next()));
            }
            // Not when something failed: what has not left yet can still become a problem
            lines.close();
        }
    }
}
