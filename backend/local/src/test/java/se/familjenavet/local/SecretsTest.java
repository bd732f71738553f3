package se.familjenavet.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void secrets_are_drawn_once_and_kept() throws IOException {
        Path file = folder.resolve("secrets.properties");
        String drawn = Secrets.kept(file).get(Secrets.Name.SESSION);
        assertEquals(drawn, Secrets.kept(file).get(Secrets.Name.SESSION));
        assertTrue(drawn.length() >= 32);
    }

    @Test
    void no_two_secrets_are_alike() {
        Secrets secrets = Secrets.inMemory();
        assertNotEquals(secrets.get(Secrets.Name.SESSION), secrets.get(Secrets.Name.STATE));
    }

    @Test
    void only_the_owner_reads_the_file() throws IOException {
        Path file = folder.resolve("secrets.properties");
        Secrets.kept(file);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
}
