package se.familjenavet.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Files by their content, in a folder: each region (SCB county code) has its own, and in it a file lies under the SHA-256 of
 * its bytes. What has arrived whole is there after a crash too; what has not is nowhere.
 */
@ApplicationScoped
public class FileStore {
    private static final Pattern REGION = Pattern.compile("[0-9]{2}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String ARRIVING = "arriving";

    private final Path root;
    private final Clock clock;

    @Inject
    FileStore(@ConfigProperty(name = "familjenavet.store") Path root, Clock clock) {
        this.root = root;
        this.clock = clock;
    }

    /** Takes bytes in until they end; they are nobody's until they are kept. Ends with {@link TooLarge} beyond the limit. */
    public Arrival receive(String region, InputStream bytes, long limit) throws IOException {
        Path folder = Files.createDirectories(folder(region).resolve(ARRIVING));
        return Arrival.of(bytes, limit, folder.resolve(UUID.randomUUID().toString()));
    }

    /** Where something lies that arrived in another request, and that nobody has kept or thrown away. */
    public Path arrived(String region, UUID name) {
        return folder(region).resolve(ARRIVING).resolve(name.toString());
    }

    /** Keeps what has arrived, under its SHA-256; the same bytes twice are one file. */
    public void keep(String region, Arrival arrival) throws IOException {
        Path place = place(region, arrival.sha256());
        Files.createDirectories(place.getParent());
        arrival.moveTo(place);
        touch(place);
    }

    public boolean exists(String region, String sha256) {
        return Files.isRegularFile(place(region, sha256));
    }

    /** Where a file lies, to be read from there. */
    public Path path(String region, String sha256) {
        return place(region, sha256);
    }

    public long size(String region, String sha256) throws IOException {
        return Files.size(place(region, sha256));
    }

    /** So many bytes of a file from an offset on, or those that are left; to be closed. */
    public InputStream open(String region, String sha256, long offset, long length) throws IOException {
        SeekableByteChannel file = Files.newByteChannel(place(region, sha256), StandardOpenOption.READ);
        try {
            file.position(offset);
            return new Part(Channels.newInputStream(file), length);
        } catch (IOException broken) {
            file.close();
            throw broken;
        }
    }

    public void delete(String region, String sha256) throws IOException {
        Files.deleteIfExists(place(region, sha256));
    }

    /** The SHA-256 of a region's files that nobody has kept anew since; what never arrived whole is thrown away meanwhile. */
    public List<String> keptBefore(String region, Instant since) throws IOException {
        if (!Files.isDirectory(folder(region))) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder(region))) {
            List<Path> old = all.filter(Files::isRegularFile)
                    .filter(file -> changed(file).isBefore(since))
                    .toList();
            for (Path file : old) {
                if (file.getParent().endsWith(ARRIVING)) {
                    Files.deleteIfExists(file);
                }
            }
            return old.stream()
                    .map(file -> file.getFileName().toString())
                    .filter(name -> HASH.matcher(name).matches())
                    .toList();
        }
    }

    private Path folder(String region) {
        return root.resolve(checked(REGION, region));
    }

    private Path place(String region, String sha256) {
        return folder(region).resolve(checked(HASH, sha256).substring(0, 2)).resolve(sha256);
    }

    /** No part of a path comes from a caller as it is. */
    private static String checked(Pattern form, String name) {
        if (!form.matcher(name).matches()) {
            throw new IllegalArgumentException("No name in the store");
        }
        return name;
    }

    private void touch(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
        try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
