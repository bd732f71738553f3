package se.familjenavet.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.familjenavet.testing.Papers;

class PrintTest {

    @TempDir
    Path folder;

    @Test
    void nothing_is_fetched_from_any_server() throws IOException {
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            Print.pdf(fetching("http://127.0.0.1:" + server.getAddress().getPort() + "/"));
        } finally {
            server.stop(0);
        }
        assertEquals(List.of(), asked);
    }

    @Test
    void nothing_is_read_from_the_disk() throws IOException {
        Path secret = Files.writeString(folder.resolve("hemligt.css"), "p::after { content: 'hemligt' }");
        String folderAddress = secret.getParent().toUri().toString();
        String paper =
                page("<link rel=\"stylesheet\" href=\"%shemligt.css\"/>".formatted(folderAddress), "<p>Lapp</p>");
        String entity = "<!DOCTYPE html [<!ENTITY e SYSTEM \"%shemligt.css\">]>".formatted(folderAddress);
        assertEquals("Lapp ", Papers.text(Print.pdf(paper)));
        assertFalse(Papers.text(readable(entity + page("", "<p>Lapp &e;</p>"))).contains("hemligt"));
    }

    @Test
    void a_paper_can_be_read_aloud() throws IOException {
        byte[] file = Print.pdf(page("", "<h1>Rubrik</h1><p>Text</p>"));
        try (PDDocument paper = Papers.open(file)) {
            assertTrue(paper.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals("sv", paper.getDocumentCatalog().getLanguage());
            assertEquals("En lapp", paper.getDocumentInformation().getTitle());
            assertTrue(paper.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            String described =
                    new String(paper.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(described.contains("pdfuaid"), described);
        }
    }

    @Test
    void letters_of_many_languages_come_out_and_are_in_the_file() {
        String letters = "Räksmörgås på Åland, Łódź, Şırnak, Đurđa, Brāļi – ”så” • 90 %";
        byte[] file =
                Print.pdf(page("", "<h1>" + letters + "</h1><p>" + letters + "</p><p><b>" + letters + "</b></p>"));
        assertEquals(List.of(), Papers.fontsLeftOut(file));
        assertEquals((letters + " ").repeat(3), Papers.text(file).replace('\u00a0', ' '));
    }

    @Test
    void the_same_words_give_the_same_bytes() {
        assertArrayEquals(Print.pdf(page("", "<p>Lapp</p>")), Print.pdf(page("", "<p>Lapp</p>")));
    }

    /** What a document that cannot be read gives, for all that one sees of it: nothing. */
    private static byte[] readable(String html) {
        try {
            return Print.pdf(html);
        } catch (RuntimeException refused) {
            return Print.pdf(page("", "<p>refused</p>"));
        }
    }

    private static String fetching(String server) {
        return page("""
                <link rel="stylesheet" href="%1$sa.css"/>
                <style>
                @import url(%1$sb.css);
                @font-face { font-family: 'Other'; src: url(%1$sc.ttf); }
                p { font-family: 'Other'; background-image: url(%1$sd.png); }
                </style>""".formatted(server), """
                <p>Lapp</p><img src="%1$se.png" alt="e"/><img src="%1$sf.svg" alt="f"/>
                <object data="%1$sg.pdf" type="application/pdf"></object><iframe src="%1$sh.html"></iframe>
                <a href="%1$si.html" download="i.html" data-content-type="text/html">i</a>""".formatted(server));
    }

    private static String page(String head, String body) {
        return """
                <html lang="sv"><head><title>En lapp</title><meta name="description" content="En lapp"/>
                <style>body { font-family: 'Figtree' } h1 { font-family: 'Familjen Grotesk'; font-weight: bold; font-size: 12pt }
                </style>%s</head><body>%s</body></html>""".formatted(head, body);
    }
}
