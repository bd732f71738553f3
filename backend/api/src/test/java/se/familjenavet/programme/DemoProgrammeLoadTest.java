package se.familjenavet.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;

@ApiTest
class DemoProgrammeLoadTest {

    @Inject
    DemoProgramme demo;

    @Test
    void the_demo_is_loaded_once_published_and_shared() throws IOException {
        assertTrue(demo.loadOnce());
        assertFalse(demo.loadOnce());
        assertEquals(List.of("1"), Database.read("select count(*) from programme_version"));
        Cast.ANALIA.calls().get("/programme-versions").then().body("items.status", contains("PUBLISHED"));
        Cast.ORVAR.calls().get("/shared-programme-versions").then().body("items", hasSize(1));
    }
}
