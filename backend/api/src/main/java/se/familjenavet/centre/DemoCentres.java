package se.familjenavet.centre;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.familjenavet.access.Access;
import se.familjenavet.access.Errand;
import se.familjenavet.place.DemoRegions;

/**
 * The invented centres of two counties, opened through the same rules as real ones, once, when the register is empty. Dates
 * in the files are periods from this week's Monday, so that the demo is alive on any day.
 */
@ApplicationScoped
public class DemoCentres {
    private static final Logger LOG = Logger.getLogger(DemoCentres.class);
    private static final String PERIOD = "-?P[0-9YMWD]+";

    @Inject
    Centres centres;

    @Inject
    CentreOpenings openings;

    @Inject
    Access access;

    @Inject
    Errand errand;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @ConfigProperty(name = "familjenavet.demo")
    boolean demo;

    void load(@Observes StartupEvent start) {
        if (demo) {
            DemoRegions.COUNTIES.forEach(county -> errand.inRegion(county, () -> loadOnce(county)));
        }
    }

    private void loadOnce(String county) {
        if (centres.count() > 0) {
            return;
        }
        Map<String, Centre> byPlace = new HashMap<>();
        JsonNode described = read(county);
        described.forEach(one -> byPlace.put(placeOf(one), open((ObjectNode) one)));
        described.forEach(one -> end(one, byPlace));
        LOG.infof("Demo: %d invented centres in county %s", byPlace.size(), county);
    }

    private Centre open(ObjectNode described) {
        ObjectNode wanted = described.deepCopy();
        wanted.remove(List.of("closedOn", "mergedInto"));
        try {
            return openings.open(access.places(), json.treeToValue(onThisWeek(wanted), NewCentre.class));
        } catch (JsonProcessingException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private void end(JsonNode described, Map<String, Centre> byPlace) {
        if (described.has("closedOn")) {
            Centre centre = byPlace.get(placeOf(described));
            LocalDate lastDay =
                    monday().plus(Period.parse(described.get("closedOn").asText()));
            if (described.has("mergedInto")) {
                centre.mergeInto(byPlace.get(described.get("mergedInto").asText()), lastDay);
            } else {
                centre.close(lastDay);
            }
        }
    }

    private static String placeOf(JsonNode described) {
        return described.get("municipality").asText() + "/"
                + described.get("slug").asText();
    }

    private JsonNode onThisWeek(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                object.properties().forEach(field -> field.setValue(onThisWeek(field.getValue())));
                yield object;
            }
            case ArrayNode array -> {
                ArrayNode dated = array.arrayNode();
                array.forEach(item -> dated.add(onThisWeek(item)));
                yield dated;
            }
            case TextNode text
            when text.asText().matches(PERIOD) ->
                TextNode.valueOf(monday().plus(Period.parse(text.asText())).toString());
            default -> node;
        };
    }

    private LocalDate monday() {
        return LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private JsonNode read(String county) {
        try (InputStream file = getClass().getResourceAsStream("/demo/centres-" + county + ".json")) {
            return json.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
