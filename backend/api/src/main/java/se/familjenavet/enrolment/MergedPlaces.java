package se.familjenavet.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.familjenavet.household.FamiliesMerged;
import se.familjenavet.household.FamiliesToMerge;
import se.familjenavet.household.ParentsMerged;

/**
 * Two families become one: so do their places. Where both are in the same group, the better place is kept and the other one is
 * free for the next in the queue (R11, R12); links that were sent lead to the place that is left.
 */
@ApplicationScoped
public class MergedPlaces {
    private static final String OF_BOTH =
            "select e from Enrolment e where e.householdId in (:kept, :other) order by e.groupId, e.id";
    private static final String MOVE = """
            update enrolment set household_id = :kept, version = version + 1 where household_id = :other
            """;
    private static final String LINKS_TO_PLACE =
            "update parent_link set enrolment_id = :kept where enrolment_id = :gone";
    private static final String LINKS_OF_PARENT = "update parent_link set parent_id = :kept where parent_id = :gone";

    @Inject
    EntityManager entityManager;

    @Inject
    WaitingList waitingList;

    @Inject
    Event<PlacesMerged> placesMerged;

    /** Groups are locked before families, as they are by everyone else. */
    void lock(@Observes FamiliesToMerge event) {
        places(event.kept(), event.other()).stream()
                .map(Enrolment::groupId)
                .distinct()
                .sorted()
                .forEach(waitingList::lock);
    }

    void merge(@Observes FamiliesMerged event) {
        List<Enrolment> places = places(event.kept(), event.other());
        places.stream().map(Enrolment::groupId).distinct().sorted().forEach(waitingList::lock);
        places.forEach(entityManager::refresh);
        List<Enrolment> left = new ArrayList<>(places);
        left.sort(BetterPlace.FIRST);
        for (Optional<Pair> beside = beside(left); beside.isPresent(); beside = beside(left)) {
            unite(beside.get());
            left.remove(beside.get().lesser());
        }
        List<Enrolment> coming = places.stream()
                .filter(place -> place.householdId().equals(event.other()))
                .toList();
        replace(MOVE, event.kept(), "other", event.other());
        coming.forEach(entityManager::refresh);
        coming.forEach(waitingList::told);
    }

    void merge(@Observes ParentsMerged event) {
        replace(LINKS_OF_PARENT, event.kept(), "gone", event.gone());
    }

    private record Pair(Enrolment better, Enrolment lesser) {}

    /** The first two that one family cannot have. */
    private static Optional<Pair> beside(List<Enrolment> places) {
        return places.stream()
                .flatMap(better -> places.stream()
                        .skip(places.indexOf(better) + 1L)
                        .filter(better::isBeside)
                        .map(lesser -> new Pair(better, lesser)))
                .findFirst();
    }

    private void unite(Pair pair) {
        pair.better().takeOver(pair.lesser());
        waitingList.settle(pair.lesser(), Enrolment::giveWay);
        replace(LINKS_TO_PLACE, pair.better().id(), "gone", pair.lesser().id());
        placesMerged.fire(new PlacesMerged(pair.better().id(), pair.lesser().id()));
    }

    private List<Enrolment> places(UUID kept, UUID other) {
        return entityManager
                .createQuery(OF_BOTH, Enrolment.class)
                .setParameter("kept", kept)
                .setParameter("other", other)
                .getResultList();
    }

    private void replace(String sql, UUID kept, String what, UUID by) {
        entityManager.flush();
        entityManager
                .createNativeQuery(sql)
                .setParameter("kept", kept)
                .setParameter(what, by)
                .executeUpdate();
    }
}
