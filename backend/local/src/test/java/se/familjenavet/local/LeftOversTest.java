package se.familjenavet.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOversTest {
    @TempDir
    Path folder;

    private Process process;

    @BeforeEach
    void start() throws IOException {
        process = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void what_a_killed_launcher_left_running_is_stopped() throws IOException, InterruptedException {
        LeftOvers leftOvers = new LeftOvers(folder.resolve("processes"));
        leftOvers.note(process.toHandle());
        assertEquals(1, leftOvers.stop());
        process.waitFor();
        assertFalse(process.isAlive());
        assertEquals(0, leftOvers.stop());
    }

    @Test
    void a_process_that_got_the_number_of_an_earlier_one_is_left_alone() throws IOException {
        Path notes = folder.resolve("processes");
        Files.writeString(notes, process.pid() + " 12345\n");
        assertEquals(0, new LeftOvers(notes).stop());
        assertTrue(process.isAlive());
    }

    @Test
    void torn_notes_are_passed_over() throws IOException {
        Path notes = folder.resolve("processes");
        Files.writeString(notes, "12\n\n99999999 1\nx y\n");
        assertEquals(0, new LeftOvers(notes).stop());
        assertFalse(Files.exists(notes));
    }
}
