package se.familjenavet.toolbox;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * What a picture consists of.
 *
 * @param whole whether it has an end
 * @param bare whether it holds what it looks like and nothing more: no place, no camera, no words, nothing after its end
 */
record PictureParts(boolean whole, boolean bare) {
    private static final Set<String> LOOKS =
            Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs");
    private static final int PNG_SIGNATURE = 8;
    private static final int CHECKSUM = 4;
    private static final int MARKER = 0xFF;
    private static final int END = 0xD9;
    private static final int COMMENT = 0xFE;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD8;
    private static final int FIRST_APP = 0xE0;
    private static final int LAST_APP = 0xEF;
    private static final int ADOBE = 0xEE;

    static PictureParts of(Path file, String type) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                DataInputStream in = new DataInputStream(new BufferedInputStream(bytes))) {
            return type.equals("image/png") ? png(in) : jpeg(in);
        } catch (EOFException cut) {
            return new PictureParts(false, false);
        }
    }

    private static PictureParts png(DataInputStream in) throws IOException {
        in.skipNBytes(PNG_SIGNATURE);
        boolean bare = true;
        for (String name = ""; !name.equals("IEND"); ) {
            long length = in.readInt() & 0xFFFFFFFFL;
            name = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
            bare &= LOOKS.contains(name);
            in.skipNBytes(length + CHECKSUM);
        }
        return new PictureParts(true, bare && in.read() < 0);
    }

    private static PictureParts jpeg(DataInputStream in) throws IOException {
        boolean bare = true;
        for (int marker = next(in); marker != END; marker = next(in)) {
            if (marker != 0 && (marker < FIRST_RESTART || marker > LAST_RESTART)) {
                bare &= marker != COMMENT && (marker <= FIRST_APP || marker > LAST_APP || marker == ADOBE);
                in.skipNBytes(in.readUnsignedShort() - 2L);
            }
        }
        return new PictureParts(true, bare && in.read() < 0);
    }

    /** The next marker, past what is no marker; 0 stands for a byte of the picture that looks like one. */
    private static int next(DataInputStream in) throws IOException {
        int one = in.readUnsignedByte();
        while (one != MARKER) {
            one = in.readUnsignedByte();
        }
        while (one == MARKER) {
            one = in.readUnsignedByte();
        }
        return one;
    }
}
