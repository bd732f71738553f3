package se.familjenavet.toolbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.familjenavet.access.Places;
import se.familjenavet.place.Regions;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.store.Arrival;
import se.familjenavet.store.FileStore;

/** Where files become a region's: first their bytes, outside any transaction, then bytes and row together. */
@ApplicationScoped
public class Uploads {
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final Pattern ENDING = Pattern.compile("\\.[^.]*$");
    private static final Pattern HARMFUL = Pattern.compile("[^\\p{L}\\p{N} _()-]+");
    private static final int LONGEST_NAME = 100;
    private static final Map<String, String> ENDINGS = Map.of(
            "image/png", ".png",
            "image/jpeg", ".jpg",
            "application/pdf", ".pdf",
            "audio/mpeg", ".mp3",
            "audio/mp4", ".m4a",
            "audio/ogg", ".ogg");
    /** One at a time keeps and sweeps a region's files; it never takes long. */
    private static final String ALONE =
            "select pg_advisory_xact_lock(hashtextextended('toolbox-file', cast(:region as int)))";

    @Inject
    ToolboxFiles files;

    @Inject
    FileStore store;

    @Inject
    Intake intake;

    @Inject
    Regions regions;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** Ends the request unless a region is the caller's to write for and has room for so many bytes more. */
    void check(Places places, String region, long bytes) {
        if (!places.wholeRegions().contains(region)) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, new Fault("region", "unknown-region"));
        }
        if (files.bytesOf(region) + bytes > regions.uploadQuota(region)) {
            throw new ProblemException(ProblemType.UPLOAD_QUOTA_SPENT);
        }
    }

    /** Likewise for files that have arrived, without those that the region has already. */
    public void check(Places places, String region, List<CheckedFile> arrived) {
        Map<String, Long> sizes = arrived.stream()
                .map(CheckedFile::bytes)
                .collect(Collectors.toMap(Arrival::sha256, Arrival::size, (one, same) -> one));
        sizes.keySet()
                .removeAll(
                        files.byHash(places, region, Set.copyOf(sizes.keySet())).keySet());
        check(places, region, sizes.values().stream().mapToLong(Long::longValue).sum());
    }

    /** Takes bytes in, outside any transaction; to be kept or closed. */
    public CheckedFile receive(String region, InputStream bytes) {
        try {
            return intake.receive(region, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Makes them the region's, under a harmless name; the same bytes twice are one file. */
    public ToolboxFile keep(Places places, String region, CheckedFile file, String name) {
        alone(region);
        String harmless = harmless(name, file.type());
        ToolboxFile kept = files.byHash(places, region, List.of(file.bytes().sha256()))
                .get(file.bytes().sha256());
        if (kept == null) {
            check(places, region, file.bytes().size());
            kept = new ToolboxFile(region, file, harmless, clock.instant());
            files.persist(kept);
        } else {
            kept.cameAgain(harmless, clock.instant());
        }
        files.flush();
        move(region, file);
        return kept;
    }

    void alone(String region) {
        entityManager.createNativeQuery(ALONE).setParameter("region", region).getSingleResult();
    }

    private void move(String region, CheckedFile file) {
        try {
            store.keep(region, file.bytes());
            if (file.thumbnail() != null) {
                store.keep(region, file.thumbnail());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What it was called, with the ending that its content asks for. */
    static String harmless(String name, String type) {
        String own = ENDING.matcher(FOLDERS.matcher(name).replaceFirst("")).replaceFirst("");
        String plain = HARMFUL.matcher(own).replaceAll("-").strip();
        String shortened = plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length()))));
        return (shortened.isEmpty() ? "fil" : shortened).toLowerCase(Locale.ROOT) + ENDINGS.get(type);
    }
}
