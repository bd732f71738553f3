package se.familjenavet.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.paging.Page;

/** How the indicators have gone. */
@Path("/indicator-trends")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Indicators")
class TrendsResource {

    @Inject
    Values values;

    @Inject
    TrendAnnotations annotations;

    @Inject
    Access access;

    @GET
    @Needs(Permission.READ_INDICATORS)
    @Operation(
            operationId = "listIndicatorTrends",
            summary = "Indikatorerna över tid",
            description =
                    "Series at one place, each with its median, whether it has moved (Anhøj's rules) and what happened;"
                            + " the list is whole. Serier på en plats, med median, om de har flyttat sig och vad som hände.")
    public Page<TrendView> list(@Valid @BeanParam TrendParameters asked) {
        ValueParameters of = new ValueParameters();
        of.indicator = asked.indicator;
        of.place = asked.place == null ? widest() : asked.place;
        of.placeKind = of.place == null ? null : ValuePlaceKind.of(of.place);
        of.periodKind = asked.periodKind;
        of.gender = asked.gender;
        of.breakdown = Breakdown.NONE;
        of.latest = false;
        List<AnnotationView> happened = annotations.at(access.places(), of.place);
        return new Page<>(
                values.series(access.places(), of).stream()
                        .collect(groupingBy(
                                one -> Arrays.asList(one.indicator(), one.item()), LinkedHashMap::new, toList()))
                        .values()
                        .stream()
                        .map(series -> TrendView.of(series, happened))
                        .toList(),
                null,
                null);
    }

    private String widest() {
        return access.places().paths().stream()
                .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }
}
