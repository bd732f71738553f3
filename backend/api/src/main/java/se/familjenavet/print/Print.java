package se.familjenavet.print;

import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI;
import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes what is printed: a template of ours becomes HTML, and that a tagged PDF (PDF/UA-1) with our own fonts in it. Nothing is
 * fetched from anywhere, and the same words give the same bytes.
 */
@ApplicationScoped
public class Print {
    private static final String OWN_PICTURE = "data:image/png;base64,";

    static {
        XRLog.setLoggingEnabled(false); // It would tell of what is printed.
    }

    @Inject
    Engine templates;

    /**
     * @param template its name under {@code templates/print}
     * @param paper what it says, under the name {@code paper}; shown as text, whatever it looks like
     * @param language of the words
     * @return the bytes of a PDF
     */
    public byte[] pdf(String template, Object paper, Locale language) {
        return pdf(templates
                .getTemplate("print/" + template)
                .data("paper", paper)
                .data("language", language.toLanguageTag())
                .render());
    }

    /** From well-formed XHTML with a title and a language, without which no reader can read it aloud. */
    static byte[] pdf(String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("Familjenavet")
                .useExternalResourceAccessControl((address, type) -> isOwn(address), RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl((address, type) -> isOwn(address), RUN_AFTER_RESOLVING_URI)
                .withHtmlContent(html, null);
        Face.ALL.forEach(face -> face.addTo(builder));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument paper = renderer.createPDFKeepOpen()) {
            forgetWhen(paper);
            paper.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** When it was made would be all that differs between two papers that say the same. */
    private static void forgetWhen(PDDocument paper) {
        paper.getDocumentInformation().setCreationDate(null);
        paper.setDocumentId(0L);
    }

    private static boolean isOwn(String address) {
        return address != null && address.startsWith(OWN_PICTURE);
    }
}
