package se.familjenavet.centre;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.familjenavet.export.Table;

/** A centre as a line of a file; several values in a cell are set apart by a space. */
record CentreLine(
        UUID id,
        String slug,
        String name,
        String regionCode,
        String regionName,
        String municipalityCode,
        String municipalityName,
        CentreStatus status,
        CentreKind kind,
        RollOutStage stage,
        LocalDate stageSince,
        boolean participates,
        String services,
        String languages,
        SizeClass sizeClass) {
    static final Table<CentreSummary, CentreLine> TABLE = new Table<>("centres", CentreLine.class, CentreLine::of);

    private static CentreLine of(CentreSummary centre) {
        return new CentreLine(
                centre.id(),
                centre.slug(),
                centre.name(),
                centre.region().code(),
                centre.region().name(),
                centre.municipality().code(),
                centre.municipality().name(),
                centre.status(),
                centre.kind(),
                centre.rollOut().stage(),
                centre.rollOut().since(),
                centre.participates(),
                words(centre.services()),
                words(centre.languages()),
                centre.sizeClass());
    }

    private static String words(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
