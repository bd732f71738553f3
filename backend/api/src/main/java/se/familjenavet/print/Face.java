package se.familjenavet.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A font that papers are set in, read once; of it a paper holds the letters that it uses. */
final class Face {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static final List<Face> ALL = List.of(
            new Face("Familjen Grotesk", BOLD, "FamiljenGrotesk-SemiBold.ttf"),
            new Face("Figtree", REGULAR, "Figtree-Regular.ttf"),
            new Face("Figtree", BOLD, "Figtree-SemiBold.ttf"));

    private final String family;
    private final int weight;
    private final byte[] file;

    private Face(String family, int weight, String name) {
        this.family = family;
        this.weight = weight;
        file = read("/fonts/" + name);
    }

    void addTo(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(file), family, weight, FontStyle.NORMAL, true);
    }

    private static byte[] read(String path) {
        try (InputStream font = Face.class.getResourceAsStream(path)) {
            return font.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
