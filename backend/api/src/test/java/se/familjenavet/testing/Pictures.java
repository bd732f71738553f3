package se.familjenavet.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures to upload, good and bad. */
public final class Pictures {
    /** An Exif block that says: turn me a quarter (orientation 6), and I was taken at a place. */
    private static final byte[] EXIF = exif();

    private Pictures() {}

    /** Red above, blue below; bare. */
    public static byte[] png(int width, int height) {
        return encoded(width, height, "png");
    }

    public static byte[] jpeg(int width, int height) {
        return encoded(width, height, "jpeg");
    }

    /** As a phone takes it. */
    public static byte[] jpegWithPlace(int width, int height) {
        byte[] plain = jpeg(width, height);
        return ByteBuffer.allocate(plain.length + EXIF.length)
                .put(plain, 0, 2)
                .put(EXIF)
                .put(plain, 2, plain.length - 2)
                .array();
    }

    /** A few bytes that say they are so large. */
    public static byte[] bomb(int width, int height) {
        byte[] small = png(1, 1);
        ByteBuffer.wrap(small).putInt(16, width).putInt(20, height).putInt(29, crc(withSize(width, height)));
        return small;
    }

    public static BufferedImage read(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] withSize(int width, int height) {
        return ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(png(1, 1), 24, 5)
                .array();
    }

    private static int crc(byte[] chunk) {
        CRC32 sum = new CRC32();
        sum.update(chunk);
        return (int) sum.getValue();
    }

    private static byte[] encoded(int width, int height, String format) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height / 2);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, height / 2, width, height);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static byte[] exif() {
        byte[] place = "N57 47 01 E14 09 23 Huskvarna".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(38 + place.length)
                .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0)
                .putShort((short) 0x010E)
                .putShort((short) 2)
                .putInt(place.length)
                .putInt(38)
                .putInt(0)
                .put(place);
        return ByteBuffer.allocate(10 + tiff.capacity())
                .putShort((short) 0xFFE1)
                .putShort((short) (8 + tiff.capacity()))
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff.array())
                .array();
    }
}
