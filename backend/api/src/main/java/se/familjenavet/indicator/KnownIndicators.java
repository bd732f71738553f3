package se.familjenavet.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import se.familjenavet.access.Places;
import se.familjenavet.place.Target;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** The indicators of regions that the caller reaches, read once a request. */
@RequestScoped
class KnownIndicators {

    @Inject
    Definitions definitions;

    @Inject
    RegionIndicators own;

    @Inject
    Targets targets;

    private final Map<String, SequencedMap<String, Known>> read = new HashMap<>();

    /**
     * In the order in which they are shown, a region's own last.
     *
     * @param region null for the caller's, when it is one; where there is none, or one that the caller does not reach, those that
     *     every region has, without targets
     */
    List<Known> all(Places places, String region) {
        String asked = region == null && places.regions().size() == 1
                ? places.regions().iterator().next()
                : region;
        return asked == null || !places.regions().contains(asked)
                ? definitions.all().stream()
                        .map(one -> new Known(one, null, null))
                        .toList()
                : List.copyOf(of(asked).values());
    }

    /** One in a region that the caller reaches. */
    Optional<Known> find(String region, String code) {
        return Optional.ofNullable(of(region).get(code));
    }

    /** Likewise, one that has values; busy when it was taken away since they were read, and they with it. */
    Known get(String region, String code) {
        return find(region, code).orElseThrow(() -> new ProblemException(ProblemType.TOO_BUSY));
    }

    private SequencedMap<String, Known> of(String region) {
        return read.computeIfAbsent(region, this::read);
    }

    private SequencedMap<String, Known> read(String region) {
        SequencedMap<String, Known> found = new LinkedHashMap<>();
        definitions.all().forEach(one -> found.put(one.code(), new Known(one, null, targets.of(region, one.code()))));
        own.ofRegion(region).stream().map(RegionIndicator::details).forEach(one -> found.put(one.code(), known(one)));
        return found;
    }

    private Known known(RegionIndicatorDetails one) {
        return new Known(definitions.of(one), one.region(), one.target() == null ? null : view(one.target()));
    }

    private static TargetView view(Target target) {
        BigDecimal yearly = target.yearly();
        return new TargetView(target.share().doubleValue(), target.by(), yearly == null ? null : yearly.doubleValue());
    }
}
