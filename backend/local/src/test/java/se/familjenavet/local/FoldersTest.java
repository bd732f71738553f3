package se.familjenavet.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    @TempDir
    Path folder;

    @Test
    void a_half_made_folder_is_removed() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data/deep"));
        Files.writeString(data.resolve("PG_VERSION"), "18");
        assertTrue(Folders.removeHalfMade(folder.resolve("data")));
        assertFalse(Files.exists(folder.resolve("data")));
    }

    @Test
    void a_finished_folder_stays() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Folders.finish(data);
        assertFalse(Folders.removeHalfMade(data));
        assertTrue(Folders.isFinished(data));
    }

    @Test
    void a_copy_takes_the_place_of_what_an_interrupted_copy_left() throws IOException {
        Path from = Files.createDirectories(folder.resolve("from/data"));
        Files.writeString(from.resolve("file"), "whole");
        Files.createSymbolicLink(folder.resolve("from/link"), from);
        Files.writeString(Files.createDirectories(folder.resolve("to.new")).resolve("torn"), "torn");
        Folders.copy(folder.resolve("from"), folder.resolve("to"));
        assertEquals("whole", Files.readString(folder.resolve("to/data/file")));
        assertEquals(from, Files.readSymbolicLink(folder.resolve("to/link")));
        assertFalse(Files.exists(folder.resolve("to/torn")));
        assertFalse(Files.exists(folder.resolve("to.new")));
    }

    @Test
    void removing_a_folder_leaves_what_its_links_point_to() throws IOException {
        Path kept = Files.writeString(folder.resolve("kept"), "kept");
        Path removed = Files.createDirectories(folder.resolve("removed"));
        Files.createSymbolicLink(removed.resolve("link"), kept);
        Folders.remove(removed);
        assertFalse(Files.exists(removed));
        assertTrue(Files.exists(kept));
    }
}
