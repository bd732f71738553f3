package se.familjenavet.toolbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.store.Arrival;
import se.familjenavet.store.FileStore;
import se.familjenavet.store.TooLarge;

/** Where a file comes in: its content tells what it is, whatever it is called, and only what is harmless goes on. */
@ApplicationScoped
public class Intake {
    private static final int HEAD = 65_536;

    private final Detector detector = MimeTypes.getDefaultMimeTypes();

    @Inject
    FileStore store;

    @Inject
    Pictures pictures;

    /** Takes a file in as far as the disk; the request ends with the reason when it is not taken. */
    CheckedFile receive(String region, InputStream bytes) throws IOException {
        byte[] head = bytes.readNBytes(HEAD);
        if (head.length == 0) {
            throw Refusal.of("file-empty");
        }
        String type = typeOf(head);
        FileKind kind = FileKind.ofType(type).orElseThrow(() -> Refusal.of("file-type", type));
        Arrival arrival = arrive(region, new SequenceInputStream(new ByteArrayInputStream(head), bytes), kind.limit());
        try {
            return checked(region, arrival, kind, type);
        } catch (IOException | RuntimeException refused) {
            arrival.close();
            throw refused;
        }
    }

    private Arrival arrive(String region, InputStream bytes, long limit) throws IOException {
        try {
            return store.receive(region, bytes, limit);
        } catch (TooLarge more) {
            throw new ProblemException(ProblemType.BODY_TOO_LARGE);
        }
    }

    private CheckedFile checked(String region, Arrival arrival, FileKind kind, String type) throws IOException {
        return switch (kind) {
            case PICTURE -> pictures.clean(region, arrival, type);
            case DOCUMENT -> {
                Pdf.check(arrival.file());
                yield new CheckedFile(arrival, type, null, null, null);
            }
            case SOUND -> new CheckedFile(arrival, type, null, null, null);
        };
    }

    private String typeOf(byte[] head) throws IOException {
        try (TikaInputStream in = TikaInputStream.get(head)) {
            String type = detector.detect(in, new Metadata()).getBaseType().toString();
            return switch (type) {
                case "audio/vorbis", "audio/opus", "audio/speex", "audio/x-oggpcm", "application/ogg" -> "audio/ogg";
                case "audio/x-m4a" -> "audio/mp4";
                default -> type;
            };
        }
    }
}
