package se.familjenavet.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Fields as they are hashed and signed, so that none can be taken for another. */
public final class Canonical {
    private static final long MICROS = 1_000_000;
    private static final int NANOS = 1_000;

    private Canonical() {}

    /** Of each field its length in bytes (4 bytes, big-endian), then its UTF-8. */
    public static byte[] of(List<String> fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String field : fields) {
            byte[] text = field.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
            bytes.writeBytes(text);
        }
        return bytes.toByteArray();
    }

    /** A moment as the database keeps it, in microseconds. */
    public static String of(Instant at) {
        return String.valueOf(at.getEpochSecond() * MICROS + at.getNano() / NANOS);
    }
}
