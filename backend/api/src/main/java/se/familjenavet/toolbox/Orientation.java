package se.familjenavet.toolbox;

import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;

/** How a camera was held (Exif 2.32, tag 0x0112), and so how its picture is turned. */
enum Orientation {
    UPRIGHT(1, false, 1, 0, 0, 1),
    MIRRORED(2, false, -1, 0, 0, 1),
    UPSIDE_DOWN(3, false, -1, 0, 0, -1),
    MIRRORED_UPSIDE_DOWN(4, false, 1, 0, 0, -1),
    MIRRORED_LEFT(5, true, 0, 1, 1, 0),
    LEFT(6, true, 0, 1, -1, 0),
    MIRRORED_RIGHT(7, true, 0, -1, -1, 0),
    RIGHT(8, true, 0, -1, 1, 0);

    private final int code;
    private final boolean lies;
    private final double[] turn;

    Orientation(int code, boolean lies, double... turn) {
        this.code = code;
        this.lies = lies;
        this.turn = turn;
    }

    /** Upright when the picture says nothing that can be read. */
    static Orientation of(Path file, String type) throws IOException {
        if (!type.equals("image/jpeg")) {
            return UPRIGHT;
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            List<JPEGSegment> exif = JPEGSegmentUtil.readSegments(in, JPEG.APP1, "Exif");
            return exif.isEmpty() ? UPRIGHT : of(exif.getFirst());
        } catch (IOException | IllegalArgumentException unreadable) {
            return UPRIGHT;
        }
    }

    private static Orientation of(JPEGSegment exif) throws IOException {
        try (InputStream data = exif.data()) {
            data.skipNBytes(1); // the name ends with two zeros
            Directory directory = new TIFFReader().read(ImageIO.createImageInputStream(data));
            Entry entry = directory.getEntryById(TIFF.TAG_ORIENTATION);
            int code = entry != null && entry.getValue() instanceof Number number ? number.intValue() : 1;
            return Arrays.stream(values())
                    .filter(one -> one.code == code)
                    .findFirst()
                    .orElse(UPRIGHT);
        }
    }

    /** Whether width and height change places. */
    boolean lies() {
        return lies;
    }

    /** What turns a picture of this size upright, with its corner where it was. */
    AffineTransform transform(int width, int height) {
        AffineTransform transform = new AffineTransform(turn[0], turn[1], turn[2], turn[3], 0, 0);
        double x = Math.min(0, turn[0] * width) + Math.min(0, turn[2] * height);
        double y = Math.min(0, turn[1] * width) + Math.min(0, turn[3] * height);
        transform.preConcatenate(AffineTransform.getTranslateInstance(-x, -y));
        return transform;
    }
}
