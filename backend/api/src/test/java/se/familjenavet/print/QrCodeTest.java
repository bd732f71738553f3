package se.familjenavet.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.Papers;

class QrCodeTest {
    private static final String ADDRESS =
            "https://familjenavet.example/p/groups/019aa4f0-7777-7000-8000-000000000001?lang=en";
    private static final int QUIET = 4 * 16;

    @Test
    void what_is_too_long_for_a_code_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> QrCode.png("a".repeat(3000)));
    }

    @Test
    void a_phone_reads_the_address_that_was_written() {
        assertEquals(ADDRESS, Papers.scannedPicture(QrCode.png(ADDRESS)));
    }

    @Test
    void a_phone_reads_it_with_a_stain_on_it() throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(QrCode.png(ADDRESS)));
        int middle = picture.getWidth() / 2;
        for (int x = middle - 50; x < middle + 50; x++) {
            for (int y = middle - 50; y < middle + 50; y++) {
                picture.setRGB(x, y, Color.BLACK.getRGB());
            }
        }
        assertEquals(ADDRESS, Papers.scanned(picture));
    }

    @Test
    void its_margin_is_white() throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(QrCode.png(ADDRESS)));
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < QUIET; y++) {
                assertEquals(Color.WHITE.getRGB(), picture.getRGB(x, y));
                assertEquals(Color.WHITE.getRGB(), picture.getRGB(y, x));
            }
        }
        assertEquals(Color.BLACK.getRGB(), picture.getRGB(QUIET, QUIET));
    }

    @Test
    void the_same_address_gives_the_same_bytes() {
        assertArrayEquals(QrCode.png(ADDRESS), QrCode.png(ADDRESS));
    }
}
