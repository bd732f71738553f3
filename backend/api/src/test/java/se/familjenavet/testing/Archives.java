package se.familjenavet.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Programmes as zips, with the demo county's own files. */
public final class Archives {
    public static final String DOCUMENT = "programme.json";

    private static final String FOLDER = "/demo/programme-06/";

    private Archives() {}

    /** A document with the files that its media name, by the names of the entries; to be bent at will. */
    public static Map<String, byte[]> entries(JsonNode document) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(DOCUMENT, document.toString().getBytes(StandardCharsets.UTF_8));
        document.path("media").findValuesAsText("sha256").forEach(hash -> entries.put("files/" + hash, file(hash)));
        return entries;
    }

    public static byte[] zip(JsonNode document) {
        return zip(entries(document));
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The bytes of each entry, by its name, in their order. */
    public static Map<String, byte[]> unzipped(byte[] archive) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return entries;
    }

    public static Response send(Cast who, String region, boolean dryRun, byte[] zip) {
        return who.calls()
                .contentType("application/zip")
                .body(zip)
                .post("/programme-imports?region=" + region + "&dryRun=" + dryRun);
    }

    /** The id of the task that waits for a worker. */
    public static String sent(Cast who, String region, boolean dryRun, byte[] zip) {
        return Told.text(send(who, region, dryRun, zip), 202, "/id");
    }

    public static byte[] of(Cast who, String version) {
        return who.calls()
                .get("/programme-versions/" + version + "/archive")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static byte[] file(String hash) {
        try (InputStream file = Archives.class.getResourceAsStream(FOLDER + "files/" + hash)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
