package se.familjenavet.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SizeTest {
    private static final int FILE = 300;
    private static final int METHOD = 30;

    @Test
    void the_scanner_sees_the_files() throws IOException {
        assertFalse(Sources.java().isEmpty());
        assertFalse(Sources.stylesheets().isEmpty());
    }

    @Test
    void no_file_is_longer_than_three_hundred_lines() throws IOException {
        assertEquals(
                List.of(),
                Stream.of(Sources.java(), Sources.stylesheets())
                        .flatMap(List::stream)
                        .filter(file -> lines(file) > FILE)
                        .toList());
    }

    @Test
    void no_method_is_longer_than_thirty_lines() throws IOException {
        assertEquals(
                List.of(),
                Sources.methods().stream()
                        .filter(method -> method.lines() > METHOD)
                        .toList());
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
