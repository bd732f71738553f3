package se.familjenavet.toolbox;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that are taken, by the types that their content may have, and how large each may be. */
enum FileKind {
    PICTURE(20, MediaKind.PICTURE, Set.of("image/png", "image/jpeg")),
    DOCUMENT(50, MediaKind.DOCUMENT, Set.of("application/pdf")),
    SOUND(200, MediaKind.PODCAST, Set.of("audio/mpeg", "audio/mp4", "audio/ogg"));

    private static final long MEGABYTE = 1_000_000;

    private final long megabytes;
    private final MediaKind medium;
    private final Set<String> types;

    FileKind(long megabytes, MediaKind medium, Set<String> types) {
        this.megabytes = megabytes;
        this.medium = medium;
        this.types = types;
    }

    static Optional<FileKind> ofType(String type) {
        return Arrays.stream(values()).filter(kind -> kind.types.contains(type)).findFirst();
    }

    /** In bytes. */
    long limit() {
        return megabytes * MEGABYTE;
    }

    boolean fits(MediaKind kind) {
        return medium == kind;
    }
}
