package se.familjenavet.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Papers, read as people and phones read them. */
public final class Papers {
    /** One of them always does; a phone tries from other distances too. */
    private static final List<Integer> DOTS_PER_INCH = List.of(300, 200, 400);

    private Papers() {}

    public static PDDocument open(byte[] file) {
        try {
            return Loader.loadPDF(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What stands in it, its lines joined by spaces. */
    public static String text(byte[] file) {
        try (PDDocument paper = open(file)) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of the fonts whose letters are not in the file, and so may look like anything. */
    public static List<String> fontsLeftOut(byte[] file) {
        List<String> leftOut = new ArrayList<>();
        try (PDDocument paper = open(file)) {
            for (PDPage page : paper.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    if (!page.getResources().getFont(name).isEmbedded()) {
                        leftOut.add(page.getResources().getFont(name).getName());
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return leftOut;
    }

    /** Where the QR code on its first page leads. */
    public static String scanned(byte[] file) {
        try (PDDocument paper = open(file)) {
            AssertionError unreadable = null;
            for (int dots : DOTS_PER_INCH) {
                try {
                    return scanned(new PDFRenderer(paper).renderImageWithDPI(0, dots));
                } catch (AssertionError tooCoarse) {
                    unreadable = tooCoarse;
                }
            }
            throw unreadable;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where a QR code that is a picture itself leads. */
    public static String scannedPicture(byte[] file) {
        try {
            return scanned(ImageIO.read(new ByteArrayInputStream(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static String scanned(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        try {
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
                            Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (NotFoundException none) {
            throw new AssertionError("There is no QR code", none);
        } catch (ReaderException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
