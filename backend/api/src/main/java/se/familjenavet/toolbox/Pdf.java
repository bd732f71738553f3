package se.familjenavet.toolbox;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Reads the names of a PDF as they stand ({@code /JavaScript}): one that runs or starts something is refused, and one without
 * an end. Names inside compressed objects are not seen; the file is only ever given out to be saved.
 */
final class Pdf {
    private static final Set<String> ACTIVE = Set.of("JavaScript", "Launch", "EmbeddedFile", "RichMedia");
    private static final String DELIMITERS = "()<>[]{}/%";
    private static final int LONGEST = 20;
    private static final String END = "%%EOF";
    private static final int TAIL = 2_048;

    private Pdf() {}

    static void check(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int one = in.read(); one >= 0; ) {
                one = one == '/' ? name(in) : in.read();
            }
        }
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(Math.max(0, Files.size(file) - TAIL));
            if (!new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains(END)) {
                throw Refusal.of("file-broken");
            }
        }
    }

    /** Reads a name after its slash, and gives the byte that ended it. */
    private static int name(InputStream in) throws IOException {
        StringBuilder name = new StringBuilder();
        int one = in.read();
        while (one > ' ' && DELIMITERS.indexOf(one) < 0 && name.length() < LONGEST) {
            name.append((char) (one == '#' ? hexadecimal(in) : one));
            one = in.read();
        }
        if (ACTIVE.contains(name.toString())) {
            throw Refusal.of("file-active");
        }
        return one;
    }

    /** Any letter of a name may be written so. */
    private static int hexadecimal(InputStream in) throws IOException {
        return Math.max(0, Character.digit(in.read(), 16)) * 16 + Math.max(0, Character.digit(in.read(), 16));
    }
}
