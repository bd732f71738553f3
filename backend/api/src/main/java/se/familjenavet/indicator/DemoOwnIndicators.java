package se.familjenavet.indicator;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import se.familjenavet.access.Access;
import se.familjenavet.access.Errand;
import se.familjenavet.place.Target;
import se.familjenavet.text.LocalText;

/** What the demo's county measures of its own, one of each kind: once, when there is none. */
@ApplicationScoped
class DemoOwnIndicators {
    private static final int AFTER_THE_ANNOTATIONS = 5730;
    private static final String COUNTY = "06";
    private static final int YEARS = 4;

    /** So many answered the county's survey in a municipality, at least. */
    private static final int FEWEST = 32;

    private static final String MUNICIPALITIES = """
            select p.path from place p
            where p.region_code = :region and p.municipality_code is not null and p.centre_id is null order by p.path
            """;

    @Inject
    Defining defining;

    @Inject
    Importing importing;

    @Inject
    RegionIndicators indicators;

    @Inject
    Session session;

    @Inject
    Access access;

    @Inject
    Errand errand;

    @Inject
    Clock clock;

    @ConfigProperty(name = "familjenavet.demo")
    boolean demo;

    void load(@Observes @Priority(AFTER_THE_ANNOTATIONS) StartupEvent start) {
        if (demo) {
            errand.inRegion(COUNTY, this::defineOnce);
        }
    }

    private void defineOnce() {
        if (!indicators.ofRegion(COUNTY).isEmpty()) {
            return;
        }
        defining.make(access.places(), stayed());
        importing.take(defining.make(access.places(), known()), answers());
    }

    private static RegionIndicatorDetails stayed() {
        return new RegionIndicatorDetails(
                COUNTY,
                "stayed-of-asking",
                text("Hela vägen: kom till slutet av dem som bad om plats", "All the way: stayed, of those who asked"),
                text(
                        "Familjer som kom till den sista träffen, av alla familjer som bad om plats.",
                        "Families that came to the last session, of all that asked for a place."),
                text("familjer som kom till slutet", "families that stayed"),
                text("familjer som bad om plats", "families that asked"),
                new Ratio("stayed-of-came", "enrolled-of-asking"),
                Direction.MORE,
                new Target(new BigDecimal("0.6"), null, null));
    }

    private static RegionIndicatorDetails known() {
        return new RegionIndicatorDetails(
                COUNTY,
                "know-family-centre",
                text("Känner till sin familjecentral", "Know their family centre"),
                text(
                        "Nyblivna föräldrar som i regionens befolkningsenkät svarar att de känner till familjecentralen,"
                                + " av dem som svarade på frågan.",
                        "New parents who say in the region's population survey that they know of the family centre, of"
                                + " those who answered the question."),
                text("föräldrar som känner till den", "parents who know of it"),
                text("föräldrar som svarade", "parents who answered"),
                null,
                Direction.MORE,
                null);
    }

    /** A survey of each of the last years: more answer where more live, and more know of it each year. */
    private String answers() {
        List<String> municipalities = session.createNativeQuery(MUNICIPALITIES, String.class)
                .setParameter("region", COUNTY)
                .getResultList();
        int now = LocalDate.now(clock).getYear();
        Stream<String> lines =
                IntStream.rangeClosed(1, YEARS).boxed().flatMap(ago -> year(now - ago, YEARS - ago, municipalities));
        return String.join(
                "\r\n",
                Stream.concat(Stream.of("place,period,gender,numerator,denominator"), lines)
                        .toList());
    }

    /** @param step how many of the years lie before it */
    private static Stream<String> year(int year, int step, List<String> municipalities) {
        int[] all = new int[2];
        List<String> lines = IntStream.range(0, municipalities.size())
                .mapToObj(place -> {
                    int answered = FEWEST + place * 37 % 120 + step * 3;
                    int known = answered * (46 + step * 7 + place * 11 % 20) / 100;
                    all[0] += known;
                    all[1] += answered;
                    return line(municipalities.get(place), year, known, answered);
                })
                .toList();
        return Stream.concat(lines.stream(), Stream.of(line(COUNTY, year, all[0], all[1])));
    }

    private static String line(String place, int year, int numerator, int denominator) {
        return "%s,%d,ALL,%d,%d".formatted(place, year, numerator, denominator);
    }

    private static LocalText text(String swedish, String english) {
        return LocalText.of(Map.of("sv", swedish, "en", english));
    }
}
