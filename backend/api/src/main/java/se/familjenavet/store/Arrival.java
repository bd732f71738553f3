package se.familjenavet.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Bytes that have arrived whole and are on the disk, under a name that nobody knows; gone when closed, unless kept. */
public final class Arrival implements AutoCloseable {
    private static final int BUFFER = 65_536;

    private final Path file;
    private final String sha256;
    private final long size;

    private Arrival(Path file, String sha256, long size) {
        this.file = file;
        this.sha256 = sha256;
        this.size = size;
    }

    static Arrival of(InputStream bytes, long limit, Path file) throws IOException {
        MessageDigest digest = sha256Digest();
        try {
            long size = write(bytes, limit, digest, file);
            return new Arrival(file, HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(file);
            throw broken;
        }
    }

    private static long write(InputStream bytes, long limit, MessageDigest digest, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest);
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new TooLarge();
                }
                out.write(buffer, 0, read);
            }
            channel.force(true);
            return size;
        }
    }

    /** In hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** What it is called while it is nobody's. */
    public UUID name() {
        return UUID.fromString(file.getFileName().toString());
    }

    /** Where it is while it is nobody's. */
    public Path file() {
        return file;
    }

    void moveTo(Path place) throws IOException {
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
