package se.familjenavet.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.familjenavet.access.Places;
import se.familjenavet.problem.Faults;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Writes a region's own indicators. */
@ApplicationScoped
public class Defining {

    @Inject
    RegionIndicators indicators;

    @Inject
    RegionValues values;

    @Inject
    Definitions definitions;

    RegionIndicator make(Places places, RegionIndicatorDetails wanted) {
        new Faults()
                .unless(places.wholeRegions().contains(wanted.region()), "/region", "unknown-region")
                .end();
        check(wanted);
        values.lock(wanted.region());
        if (definitions.byCode(wanted.code()).isPresent()
                || indicators.ofRegion(wanted.region()).stream()
                        .anyMatch(one -> one.code().equals(wanted.code()))) {
            throw new ProblemException(ProblemType.INDICATOR_CODE_TAKEN);
        }
        if (indicators.ofRegion(wanted.region()).size() >= RegionIndicators.MOST) {
            throw new ProblemException(ProblemType.TOO_MANY_INDICATORS);
        }
        RegionIndicator made = new RegionIndicator(wanted);
        indicators.persistAndFlush(made);
        tell(made);
        return made;
    }

    /** Says it anew; what is reckoned of it is told anew. */
    void change(RegionIndicator one, RegionIndicatorDetails wanted) {
        new Faults()
                .unless(wanted.region().equals(one.regionCode()), "/region", "never-changes")
                .unless(wanted.code().equals(one.code()), "/code", "never-changes")
                .unless((wanted.ratio() == null) == (one.ratio() == null), "/ratio", "never-changes")
                .end();
        check(wanted);
        boolean isReckonedAnew = wanted.ratio() != null && !wanted.ratio().equals(one.ratio());
        values.lock(one.regionCode());
        one.say(wanted);
        indicators.flush();
        if (isReckonedAnew) {
            tell(one);
        }
    }

    private void tell(RegionIndicator one) {
        if (one.ratio() != null) {
            values.tellAnew(one);
        }
    }

    private void check(RegionIndicatorDetails wanted) {
        if (wanted.ratio() == null) {
            return;
        }
        Optional<Definition> numerator = counted(wanted.ratio().numeratorOf());
        Optional<Definition> denominator = counted(wanted.ratio().denominatorOf());
        boolean areKnown = numerator.isPresent() && denominator.isPresent();
        new Faults()
                .unless(numerator.isPresent(), "/ratio/numeratorOf", "unknown-indicator")
                .unless(denominator.isPresent(), "/ratio/denominatorOf", "unknown-indicator")
                .unless(
                        !areKnown || definitions.isPart(numerator.orElseThrow(), denominator.orElseThrow()),
                        "/ratio/denominatorOf",
                        "no-part-of-it")
                .end();
    }

    private Optional<Definition> counted(String code) {
        return definitions.byCode(code).filter(one -> one.base().isCounted());
    }
}
