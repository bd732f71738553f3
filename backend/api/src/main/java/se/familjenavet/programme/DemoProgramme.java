package se.familjenavet.programme;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.familjenavet.access.Access;
import se.familjenavet.access.Errand;

/** The demo county's programme, taken in and published as a region would, once, when there is none. */
@ApplicationScoped
public class DemoProgramme {
    private static final Logger LOG = Logger.getLogger(DemoProgramme.class);
    private static final String COUNTY = "06";

    @Inject
    ProgrammeVersions versions;

    @Inject
    ProgrammeImports imports;

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

    void load(@Observes StartupEvent start) {
        if (demo) {
            errand.inRegion(COUNTY, this::loadOnce);
        }
    }

    private void loadOnce() {
        if (versions.count() > 0) {
            return;
        }
        ProgrammeVersion draft = imports.take(access.places(), COUNTY, read());
        publications.publish(draft);
        LOG.infof(
                "Demo: a programme of %d session guides in county %s",
                draft.guides().size(), COUNTY);
    }

    private ProgrammeDocument read() {
        try (InputStream file = getClass().getResourceAsStream("/demo/programme-06/programme.json")) {
            return json.readValue(file, ProgrammeDocument.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
