package se.familjenavet.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileStoreTest {
    private static final String HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    @TempDir
    Path root;

    @Test
    void more_bytes_than_allowed_leave_nothing_behind() throws IOException {
        assertThrows(TooLarge.class, () -> store().receive("06", bytes("hello"), 4));
        assertEquals(List.of(), files());
    }

    @Test
    void a_stream_that_breaks_leaves_nothing_behind() throws IOException {
        InputStream gone = bytes("lo");
        InputStream breaking = new SequenceInputStream(bytes("hel"), new FilterInputStream(gone) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("The caller hung up");
            }
        });
        assertThrows(IOException.class, () -> store().receive("06", breaking, 100));
        assertEquals(List.of(), files());
    }

    @Test
    void what_is_not_kept_is_in_no_place_and_gone_when_closed() throws IOException {
        try (Arrival arrival = store().receive("06", bytes("hello"), 5)) {
            assertEquals(HELLO, arrival.sha256());
            assertFalse(store().exists("06", HELLO));
        }
        assertEquals(List.of(), files());
    }

    @Test
    void what_a_killed_process_left_half_arrived_is_swept_away_and_never_taken_for_a_file() throws IOException {
        store().receive("06", bytes("hel"), 100);
        assertEquals(1, files().size());
        assertEquals(List.of(), store().keptBefore("06", later()));
        assertEquals(List.of(), files());
    }

    @Test
    void what_is_kept_is_read_whole_and_in_parts() throws IOException {
        keep("06");
        assertEquals("hello", read(0, 100));
        assertEquals("ell", read(1, 3));
        assertEquals("", read(5, 3));
        assertEquals(5, store().size("06", HELLO));
    }

    @Test
    void the_same_bytes_at_once_are_one_file() throws Exception {
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : many.invokeAll(IntStream.range(0, 20)
                    .<java.util.concurrent.Callable<Void>>mapToObj(i -> () -> {
                        keep("06");
                        return null;
                    })
                    .toList())) {
                one.get();
            }
        }
        assertEquals(1, files().size());
        assertEquals("hello", read(0, 5));
    }

    @Test
    void a_region_does_not_see_what_another_has() throws IOException {
        keep("06");
        assertFalse(store().exists("18", HELLO));
        assertEquals(List.of(), store().keptBefore("18", later()));
        store().delete("18", HELLO);
        assertTrue(store().exists("06", HELLO));
    }

    @Test
    void what_was_kept_anew_is_not_old() throws IOException {
        keep("06");
        assertEquals(List.of(), store().keptBefore("06", Instant.EPOCH));
        assertEquals(List.of(HELLO), store().keptBefore("06", later()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../../etc/passwd", "", "0", "06/../18", "2cf2"})
    void no_name_leads_out_of_the_store(String name) {
        assertThrows(IllegalArgumentException.class, () -> store().exists("06", name));
        assertThrows(IllegalArgumentException.class, () -> store().exists(name, HELLO));
    }

    private FileStore store() {
        return new FileStore(root, Clock.fixed(Instant.EPOCH.plus(Duration.ofDays(1)), ZoneOffset.UTC));
    }

    private static Instant later() {
        return Instant.ofEpochSecond(10_000_000_000L);
    }

    private void keep(String region) throws IOException {
        try (Arrival arrival = store().receive(region, bytes("hello"), 5)) {
            store().keep(region, arrival);
        }
    }

    private String read(long offset, long length) throws IOException {
        try (InputStream part = store().open("06", HELLO, offset, length)) {
            return new String(part.readAllBytes(), UTF_8);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
