package se.familjenavet.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Takes files of figures in, one at a time in a region. */
@ApplicationScoped
public class Importing {

    @Inject
    OutsideFigures figures;

    @Inject
    RegionValues values;

    @Inject
    IndicatorImports imports;

    @Inject
    Clock clock;

    /** What would be taken in; ends the request where it would not. */
    ImportSummary check(RegionIndicator indicator, String csv) {
        requireFromFiles(indicator);
        return new IndicatorImport(indicator, figures.read(indicator, csv), clock.instant()).summary();
    }

    /** Takes a file in, whole or not at all. */
    IndicatorImport take(RegionIndicator indicator, String csv) {
        requireFromFiles(indicator);
        values.lock(indicator.regionCode());
        if (imports.of(indicator).size() >= IndicatorImports.MOST) {
            throw new ProblemException(ProblemType.TOO_MANY_IMPORTS);
        }
        List<OutsideFigure> read = figures.read(indicator, csv);
        IndicatorImport made = new IndicatorImport(indicator, read, clock.instant());
        imports.persistAndFlush(made);
        values.takeIn(indicator, made.id(), read);
        return made;
    }

    /** Takes away what came with a file. */
    void withdraw(IndicatorImport taken) {
        values.lock(taken.regionCode());
        imports.delete(taken);
        imports.flush();
        values.markLatest(taken.regionCode());
    }

    private static void requireFromFiles(RegionIndicator indicator) {
        if (indicator.ratio() != null) {
            throw new ProblemException(ProblemType.INDICATOR_IS_RECKONED);
        }
    }
}
