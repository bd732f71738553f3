package se.familjenavet.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.familjenavet.access.Access;
import se.familjenavet.access.Errand;
import se.familjenavet.task.TaskReport;

/** The demo county's programme: a zip taken in as a region's own, published and shared, once, when there is none. */
@ApplicationScoped
public class DemoProgramme {
    private static final Logger LOG = Logger.getLogger(DemoProgramme.class);
    private static final String COUNTY = "06";
    private static final String FOLDER = "/demo/programme-06/";

    @Inject
    ProgrammeVersions versions;

    @Inject
    Reception reception;

    @Inject
    ProgrammeIntake intake;

    @Inject
    Publications publications;

    @Inject
    Access access;

    @Inject
    Errand errand;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "familjenavet.demo")
    boolean demo;

    void load(@Observes StartupEvent start) throws IOException {
        if (demo) {
            loadOnce();
        }
    }

    /** Whether it was loaded now. */
    boolean loadOnce() throws IOException {
        if (errand.fromRegion(COUNTY, versions::count) > 0) {
            return false;
        }
        Path zip = Files.createTempFile("demo", ".zip");
        try {
            write(zip);
            try (ReceivedProgramme received = reception.receive(COUNTY, zip, (done, total) -> {})) {
                errand.inRegion(COUNTY, () -> take(received));
            }
        } finally {
            Files.delete(zip);
        }
        return true;
    }

    private void take(ReceivedProgramme received) {
        TaskReport report = intake.take(access.places(), COUNTY, received);
        ProgrammeVersion draft = versions.byId(access.places(), report.made()).orElseThrow();
        publications.publish(draft);
        versions.flush();
        publications.share(access.places(), draft);
        LOG.infof(
                "Demo: a programme of %d session guides and %d media in county %s",
                draft.guides().size(), received.document().media().size(), COUNTY);
    }

    private void write(Path zip) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            add(out, ProgrammeArchive.DOCUMENT);
            for (JsonNode hash : document().findValues("sha256")) {
                add(out, ProgrammeArchive.FILES + hash.asText());
            }
        }
    }

    private JsonNode document() throws IOException {
        try (InputStream file = open(ProgrammeArchive.DOCUMENT)) {
            return json.readTree(file);
        }
    }

    private static void add(ZipOutputStream zip, String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try (InputStream file = open(name)) {
            file.transferTo(zip);
        }
        zip.closeEntry();
    }

    private static InputStream open(String name) {
        return DemoProgramme.class.getResourceAsStream(FOLDER + name);
    }
}
