package se.familjenavet.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** What the current operation may reach: one permission, its places, and the same told to the database. */
@RequestScoped
public class Access {

    @Inject
    Caller caller;

    @Inject
    DatabaseContext context;

    @Inject
    EntityManager entityManager;

    private final Map<UUID, String> made = new HashMap<>();
    private Permission permission;

    /** Begins an operation: from here on queries run in the places where the caller has this permission. */
    void begin(Permission needed) {
        permission = needed;
        if (!caller.isAnonymous()) {
            context.callBy(caller.issuer(), caller.subject());
        }
        context.set(Policy.of(needed).runsAs(), placesFor(needed));
    }

    /** The places of this operation; every repository method that returns rows to a caller takes them. */
    public Places places() {
        return context.places();
    }

    /**
     * Finds a thing in place. Outside the caller's places it does not exist (404, A2); one that the caller may see but not
     * do this to is refused (403).
     */
    public <T> T find(Function<Places, Optional<T>> search) {
        return search.apply(places()).orElseThrow(() -> absent(search));
    }

    /** Which of an item's permissions the caller has there. */
    public List<Permission> permitted(UUID centre, Permission... asked) {
        return Arrays.stream(asked)
                .filter(one -> caller.places(one).hasCentre(centre) || isNewInWholeRegion(centre, one))
                .toList();
    }

    /** Which of an item's permissions the caller has at any of the places (paths) where it is. */
    public List<Permission> permitted(Collection<String> paths, Permission... asked) {
        return Arrays.stream(asked)
                .filter(one -> !Collections.disjoint(caller.places(one).paths(), paths))
                .toList();
    }

    /** Lets the operation reach the centre that it is about to make in a region (SCB county code). */
    public void include(UUID newCentre, String region) {
        made.put(newCentre, region);
        switchTo(context.role(), context.places().andCentre(newCentre));
    }

    /** Reads the caller's places anew: since this operation began another may have made what it asks for. */
    public void renew() {
        caller.forgetPlaces();
        switchTo(context.role(), placesFor(permission));
    }

    /** The directory of places does not know yet what this operation makes; a grant on the whole region covers it. */
    private boolean isNewInWholeRegion(UUID centre, Permission asked) {
        return made.containsKey(centre) && caller.places(asked).wholeRegions().contains(made.get(centre));
    }

    private <T> ProblemException absent(Function<Places, Optional<T>> search) {
        Permission seenBy = Policy.of(permission).seenBy();
        switchTo(Policy.of(seenBy).runsAs(), placesFor(seenBy));
        boolean seen = search.apply(places()).isPresent();
        return new ProblemException(seen ? ProblemType.NOT_ALLOWED : ProblemType.NOT_FOUND);
    }

    private Places placesFor(Permission asked) {
        return switch (Policy.of(asked).audience()) {
            case ANYONE, PLATFORM -> Places.NONE;
            case SIGNED_IN -> caller.allPlaces();
            case GRANTED -> caller.places(asked);
        };
    }

    private void switchTo(DatabaseRole role, Places places) {
        context.set(role, places);
        entityManager.unwrap(Session.class).doWork(context::tell);
    }
}
