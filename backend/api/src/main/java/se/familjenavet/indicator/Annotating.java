package se.familjenavet.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.familjenavet.access.Places;
import se.familjenavet.problem.Faults;
import se.familjenavet.text.Telltale;

/** Writes down what happened. */
@ApplicationScoped
public class Annotating {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    @Inject
    TrendAnnotations annotations;

    @Inject
    KnownIndicators known;

    @Inject
    Clock clock;

    TrendAnnotation make(Places reach, AnnotationDetails wanted) {
        check(reach, wanted);
        TrendAnnotation annotation = new TrendAnnotation(wanted);
        annotations.persist(annotation);
        return annotation;
    }

    void change(Places reach, TrendAnnotation annotation, AnnotationDetails wanted) {
        check(reach, wanted);
        annotation.say(wanted);
    }

    private void check(Places reach, AnnotationDetails wanted) {
        boolean isReached = reach.paths().contains(wanted.place());
        String region = isReached ? wanted.place().substring(0, 2) : null;
        new Faults()
                .unless(isReached, "/place", "place-out-of-reach")
                .unless(
                        region == null
                                || wanted.indicator() == null
                                || known.find(region, wanted.indicator()).isPresent(),
                        "/indicator",
                        "unknown-indicator")
                .unless(!wanted.day().isBefore(EARLIEST), "/day", "too-far")
                .unless(!wanted.day().isAfter(LocalDate.now(clock)), "/day", "day-to-come")
                .unless(wanted.text().chars().noneMatch(Character::isISOControl), "/text", "one-line")
                .unless(!Telltale.isIn(wanted.text()), "/text", "tells-who")
                .end();
    }
}
