package se.familjenavet.programme;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.familjenavet.store.FileStore;

/**
 * A version as one zip: {@code programme.json}, and {@code files/<sha256>} for each file that its media name. Entries come in
 * one order, without times and as they are, so that the same version is the same bytes wherever it is written.
 */
@ApplicationScoped
class ProgrammeArchive {
    static final String MEDIA_TYPE = "application/zip";
    static final String DOCUMENT = "programme.json";
    static final String FILES = "files/";

    /** The first that a zip can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final FileStore store;
    private final ObjectWriter pretty;

    @Inject
    ProgrammeArchive(FileStore store, ObjectMapper json) {
        this.store = store;
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        pretty = json.writer(
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
    }

    /** Writes a document with the files that it names, from the store of the region (SCB county code) that has them. */
    void write(ProgrammeDocument document, String region, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        byte[] json = pretty.writeValueAsBytes(document);
        add(zip, DOCUMENT, json.length, () -> new ByteArrayInputStream(json));
        for (String hash : document.files().keySet()) {
            long size = store.size(region, hash);
            add(zip, FILES + hash, size, () -> store.open(region, hash, 0, size));
        }
        zip.finish();
        zip.flush();
    }

    /** Stored as it is: what a compressor makes differs from one machine to the next. */
    private static void add(ZipOutputStream zip, String name, long size, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(size);
        entry.setCrc(checksum(content));
        zip.putNextEntry(entry);
        try (InputStream bytes = content.open()) {
            bytes.transferTo(zip);
        }
        zip.closeEntry();
    }

    private static long checksum(Content content) throws IOException {
        try (CheckedInputStream bytes = new CheckedInputStream(content.open(), new CRC32())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return bytes.getChecksum().getValue();
        }
    }

    /** Bytes that can be read more than once. */
    @FunctionalInterface
    private interface Content {
        InputStream open() throws IOException;
    }
}
