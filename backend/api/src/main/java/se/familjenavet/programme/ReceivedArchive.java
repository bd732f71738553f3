package se.familjenavet.programme;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.Faults;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/**
 * A zip that someone sent, held to its form before anything in it is read: it has {@code programme.json}, files under the names
 * of their SHA-256, and nothing else. What is wrong with an entry is told with its name as pointer.
 */
final class ReceivedArchive implements AutoCloseable {
    static final int MOST_ENTRIES = 1000;
    static final int LARGEST_DOCUMENT = 8_000_000;

    private static final Pattern FILE = Pattern.compile("files/[0-9a-f]{64}");

    /** The end of a zip without a comment (APPNOTE 4.3.16), where it says how many entries it has. */
    private static final int END_SIZE = 22;

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_ENTRIES = 10;
    private static final int END_DIRECTORY_SIZE = 12;
    private static final int LARGEST_DIRECTORY = 1_000_000;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new TreeMap<>();

    private ReceivedArchive(ZipFile zip) {
        this.zip = zip;
    }

    /** Ends with a problem when it is no such archive. */
    static ReceivedArchive open(Path file) throws IOException {
        try {
            checkEnd(file);
            ReceivedArchive archive = new ReceivedArchive(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
            archive.checkEntries();
            return archive;
        } catch (ZipException | IllegalArgumentException noZip) {
            throw refused("", "no-archive");
        }
    }

    /** Before the library reads the directory, which it does into memory. */
    private static void checkEnd(Path file) throws IOException {
        try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[END_SIZE];
            if (zip.length() < END_SIZE) {
                throw new ZipException("Too short");
            }
            zip.seek(zip.length() - END_SIZE);
            zip.readFully(bytes);
            ByteBuffer end = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            if (end.getInt(0) != END_SIGNATURE) {
                throw new ZipException("No end");
            }
            if (Short.toUnsignedInt(end.getShort(END_ENTRIES)) > MOST_ENTRIES
                    || Integer.toUnsignedLong(end.getInt(END_DIRECTORY_SIZE)) > LARGEST_DIRECTORY) {
                throw refused("", "too-many-entries");
            }
        }
    }

    private void checkEntries() throws IOException {
        Faults faults = new Faults();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            if (name.equals(ProgrammeArchive.DOCUMENT) || FILE.matcher(name).matches()) {
                faults.unless(entries.put(name, entry) == null, name, "repeated-entry");
            } else {
                faults.unless(name.equals(ProgrammeArchive.FILES), name, "entry-name");
            }
        }
        faults.unless(entries.containsKey(ProgrammeArchive.DOCUMENT), ProgrammeArchive.DOCUMENT, "entry-missing");
        try {
            faults.end();
        } catch (ProblemException refused) {
            close();
            throw refused;
        }
    }

    /** What {@code programme.json} says; bytes that are no text become U+FFFD, which no field takes. */
    String document() throws IOException {
        try (InputStream bytes = open(ProgrammeArchive.DOCUMENT)) {
            byte[] read = bytes.readNBytes(LARGEST_DOCUMENT + 1);
            if (read.length > LARGEST_DOCUMENT) {
                throw refused(ProgrammeArchive.DOCUMENT, "entry-too-large");
            }
            return new String(read, StandardCharsets.UTF_8);
        } catch (ZipException unreadable) {
            throw refused(ProgrammeArchive.DOCUMENT, "entry-unreadable");
        }
    }

    /** The SHA-256 that its files are named after. */
    SortedSet<String> files() {
        SortedSet<String> files = new TreeSet<>();
        entries.keySet().stream()
                .filter(name -> !name.equals(ProgrammeArchive.DOCUMENT))
                .forEach(name -> files.add(name.substring(ProgrammeArchive.FILES.length())));
        return files;
    }

    /** A file's bytes, however many they turn out to be. */
    InputStream file(String hash) throws IOException {
        return open(ProgrammeArchive.FILES + hash);
    }

    private InputStream open(String name) throws IOException {
        return zip.getInputStream(entries.get(name));
    }

    static ProblemException refused(String pointer, String code) {
        return new ProblemException(ProblemType.VALIDATION_FAILED, new Fault(pointer, code));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
