package se.familjenavet.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Every path of the contract can be measured: beyond its maximum the product measures no new ones. */
class MetricsTest {
    /** Files, pages, signing in and what answers on the side. */
    private static final int BESIDE = 40;

    @Test
    void there_is_room_for_every_path() throws IOException {
        int paths = ((Map<?, ?>) Operation.document().get("paths")).size();
        assertTrue(paths > 100);
        assertTrue(paths + BESIDE <= most(), paths + " paths");
    }

    private static int most() throws IOException {
        Properties properties = new Properties();
        try (Reader settings = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            properties.load(settings);
        }
        return Integer.parseInt(properties.getProperty("quarkus.micrometer.binder.http-server.max-uri-tags"));
    }
}
