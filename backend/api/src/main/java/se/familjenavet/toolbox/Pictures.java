package se.familjenavet.toolbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import se.familjenavet.store.Arrival;
import se.familjenavet.store.FileStore;

/**
 * Makes a picture one that can be shown: upright, of a fair size, and without what a camera adds, such as where it was taken.
 * One that is all this already keeps its bytes. One at a time, since a picture takes much memory.
 */
@ApplicationScoped
public class Pictures {
    /** Beyond these nothing is decoded: a few kilobytes can unfold to gigabytes. */
    private static final int WIDEST = 12_000;

    private static final long MOST_PIXELS = 50_000_000;
    private static final int LONGEST_SIDE = 3_000;
    private static final int THUMBNAIL = 480;
    private static final String JPEG = "image/jpeg";

    private final Semaphore turn = new Semaphore(1, true);

    @Inject
    FileStore store;

    /** The picture as it is kept; what came is gone, unless it was fine. */
    CheckedFile clean(String region, Arrival arrival, String type) throws IOException {
        PictureParts parts = PictureParts.of(arrival.file(), type);
        if (!parts.whole()) {
            throw Refusal.of("file-broken");
        }
        turn.acquireUninterruptibly();
        try {
            BufferedImage decoded = decoded(arrival.file(), type);
            BufferedImage fair = Drawing.within(
                    Drawing.turned(decoded, Orientation.of(arrival.file(), type)), LONGEST_SIDE, LONGEST_SIDE);
            Arrival small = store(region, Drawing.encoded(Drawing.within(fair, THUMBNAIL, LONGEST_SIDE), JPEG));
            boolean isFine = parts.bare() && Math.max(decoded.getWidth(), decoded.getHeight()) <= LONGEST_SIDE;
            Arrival kept = isFine ? arrival : instead(region, arrival, Drawing.encoded(fair, type));
            return new CheckedFile(kept, type, fair.getWidth(), fair.getHeight(), small);
        } finally {
            turn.release();
        }
    }

    private Arrival instead(String region, Arrival arrival, byte[] bytes) throws IOException {
        Arrival kept = store(region, bytes);
        arrival.close();
        return kept;
    }

    private Arrival store(String region, byte[] bytes) throws IOException {
        return store.receive(region, new ByteArrayInputStream(bytes), Long.MAX_VALUE);
    }

    private static BufferedImage decoded(Path file, String type) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(type).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
            if (longest > WIDEST || (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw Refusal.of("picture-too-large", WIDEST, MOST_PIXELS / 1_000_000);
            }
            ImageReadParam every = reader.getDefaultReadParam();
            int step = Math.max(1, longest / LONGEST_SIDE);
            every.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, every);
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException | NegativeArraySizeException odd) {
            throw Refusal.of("file-broken");
        } finally {
            reader.dispose();
        }
    }
}
