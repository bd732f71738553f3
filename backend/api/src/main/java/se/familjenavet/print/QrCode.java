package se.familjenavet.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as a picture that phones read (ISO/IEC 18004): a seventh of it may be dirty, and its margin is white. */
public final class QrCode {
    /** The quiet zone, in modules, that the standard asks for. */
    private static final int MARGIN = 4;

    /** Pixels a module: sharp on a poster, and whole, so that no edge is blurred. */
    private static final int SCALE = 16;

    private static final int WHITE = 0xFFFFFF;

    private QrCode() {}

    /** A square PNG, black on white, some 700 pixels wide for an address of ours; the same address gives the same bytes. */
    public static byte[] png(String address) {
        BitMatrix modules = modules(address);
        int size = modules.getWidth() * SCALE;
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                picture.setRGB(x, y, modules.get(x / SCALE, y / SCALE) ? 0 : WHITE);
            }
        }
        return written(picture);
    }

    /** The same picture as an address of its own ({@code data:}), to stand in a template. */
    public static String inline(String address) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(address));
    }

    private static BitMatrix modules(String address) {
        try {
            return new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    MARGIN));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    private static byte[] written(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
