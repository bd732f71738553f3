package se.familjenavet.local;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The secrets of one stack: drawn once, kept in a file that only its owner reads. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    static Secrets inMemory() {
        return new Secrets(new Properties());
    }

    static Secrets kept(Path file) throws IOException {
        Secrets secrets = new Secrets(new Properties());
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                secrets.values.load(reader);
            }
        }
        for (Name name : Name.values()) {
            secrets.get(name);
        }
        secrets.keep(file);
        return secrets;
    }

    String get(Name name) {
        return (String) values.computeIfAbsent(name.name(), ignored -> draw());
    }

    private void keep(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(draft)) {
            values.store(writer, "Drawn for this machine alone");
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String draw() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    enum Name {
        DATABASE,
        MIGRATION,
        BACKUP,
        SESSION,
        STATE,
        CURSOR,
        LINK,
        TICKET,
        RETENTION
    }
}
