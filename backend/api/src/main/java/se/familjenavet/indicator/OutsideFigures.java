package se.familjenavet.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;
import se.familjenavet.disclosure.Status;
import se.familjenavet.problem.Faults;

/** Reads the figures of a file for an indicator, whole or not at all: what is wrong is told line by line. */
@ApplicationScoped
class OutsideFigures {
    private static final String PLACES = "select p.path from place p where p.region_code = :region";
    private static final String KEPT = """
            select v.path, v.period, v.gender, v.status, v.numerator, v.denominator
            from region_value v where v.indicator_id = :indicator
            """;

    @Inject
    Session session;

    @Inject
    RegionTree tree;

    @Inject
    Clock clock;

    /** Those of the file; ends the request when it may not be taken in beside what was taken in before. */
    List<OutsideFigure> read(RegionIndicator indicator, String csv) {
        OutsideReading reading = new OutsideReading(places(indicator.regionCode()), LocalDate.now(clock));
        List<OutsideFigure> figures = reading.figures(OutsideFile.lines(csv));
        List<OutsideFigure> all =
                Stream.concat(kept(indicator).stream(), figures.stream()).toList();
        requireOneOfEach(all);
        requireOneLength(all);
        requireTellable(indicator, all);
        return figures;
    }

    /**
     * By what they may be called in a file: their paths, and SCB's codes of counties and municipalities, also without the zero that
     * spreadsheets take away.
     */
    private Map<String, String> places(String region) {
        Map<String, String> places = new HashMap<>();
        for (String path : session.createNativeQuery(PLACES, String.class)
                .setParameter("region", region)
                .getResultList()) {
            places.put(path, path);
            if (ValuePlaceKind.of(path) != ValuePlaceKind.CENTRE) {
                String code = path.substring(path.lastIndexOf('/') + 1);
                places.put(code, path);
                places.put(code.replaceFirst("^0", ""), path);
            }
        }
        return places;
    }

    private List<OutsideFigure> kept(RegionIndicator indicator) {
        return session
                .createNativeQuery(KEPT, Tuple.class)
                .setParameter("indicator", indicator.id())
                .getResultList()
                .stream()
                .map(OutsideFigures::figure)
                .toList();
    }

    private static OutsideFigure figure(Tuple row) {
        return new OutsideFigure(
                0,
                row.get("path", String.class),
                Span.ofCode(row.get("period", String.class)).orElseThrow(),
                ValueGender.valueOf(row.get("gender", String.class)),
                Status.valueOf(row.get("status", String.class)),
                row.get("numerator", Integer.class),
                row.get("denominator", Integer.class));
    }

    private static void requireOneOfEach(List<OutsideFigure> all) {
        Faults faults = new Faults();
        Set<OutsideFigure.Cell> seen = new HashSet<>();
        all.forEach(one -> faults.unless(seen.add(one.cell()), one.pointer("place"), "figure-there-already"));
        faults.end();
    }

    /** Months lie in terms, and those in years: what is told of one length is not told of another, where it would be a difference. */
    private static void requireOneLength(List<OutsideFigure> all) {
        Faults faults = new Faults();
        PeriodKind length = all.getFirst().periodKind();
        all.forEach(one -> faults.unless(one.periodKind() == length, one.pointer("period"), "other-length"));
        faults.end();
    }

    private void requireTellable(RegionIndicator indicator, List<OutsideFigure> all) {
        Faults faults = new Faults();
        new OutsideControl(tree.threshold(indicator.regionCode()), all)
                .faults()
                .forEach((figure, code) -> faults.unless(false, figure.pointer("denominator"), code));
        faults.end();
    }
}
