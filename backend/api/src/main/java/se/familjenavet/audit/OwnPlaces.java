package se.familjenavet.audit;

import java.util.List;
import java.util.Set;
import se.familjenavet.access.Places;

/** Where an attempt belongs that reached nothing: where the caller itself belongs, once in each region. */
final class OwnPlaces {
    /** Of those who belong nowhere. */
    static final String NOWHERE = "00";

    private OwnPlaces() {}

    static Set<String> of(Places all) {
        return all.regions().isEmpty()
                ? Set.of(NOWHERE)
                : Set.copyOf(all.regions().stream()
                        .map(region -> within(region, all))
                        .toList());
    }

    /** The caller's municipality, so that its own privacy officer sees it; the region when there are several. */
    private static String within(String region, Places all) {
        List<String> municipalities = all.municipalities().stream()
                .filter(code -> code.startsWith(region))
                .toList();
        boolean isOne = municipalities.size() == 1 && !all.wholeRegions().contains(region);
        return isOne ? municipalities.getFirst() : region;
    }
}
