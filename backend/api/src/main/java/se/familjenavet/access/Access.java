package se.familjenavet.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.util.function.Consumer;
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
    private String operation = "";

    /** Takes note of what is asked for, before anyone says whether it may be done. */
    void enter(Permission needed, String operationId) {
        permission = needed;
        operation = operationId;
    }

    /** Begins the operation: from here on queries run in the places where the caller has its permission. */
    void begin() {
        if (!caller.isAnonymous()) {
            context.callBy(caller.issuer(), caller.subject());
        }
        context.set(Policy.of(permission).runsAs(), placesFor(permission));
    }

    /** The places of this operation; every repository method that returns rows to a caller takes them. */
    public Places places() {
        return context.places();
    }

    /**
     * Lets the operation look at what one of its centres takes part in, so that the database does not search all that several
     * centres share; elsewhere, and for null, it changes nothing.
     */
    public void focusOn(UUID centre) {
        if (centre != null && places().hasCentre(centre)) {
            context.focusOn(centre);
            switchTo(context.role(), context.places());
        }
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

    /** Which of an item's permissions the caller has in a whole region (SCB county code). */
    public List<Permission> permittedInRegion(String region, Permission... asked) {
        return Arrays.stream(asked)
                .filter(one -> caller.places(one).wholeRegions().contains(region))
                .toList();
    }

    /** Which of an item's permissions the caller has as one who answers for the families of a region or municipality (A9). */
    public List<Permission> permittedBy(String controller, Permission... asked) {
        return Arrays.stream(asked)
                .filter(one -> caller.places(one).controllers().contains(controller))
                .toList();
    }

    /** Lets the operation reach the centre that it is about to make in a region (SCB county code). */
    public void include(UUID newCentre, String region) {
        made.put(newCentre, region);
        switchTo(context.role(), context.places().andCentre(newCentre));
    }

    /**
     * Lets the operation reach what a link opens, and nothing else.
     *
     * @param hash of the link's secret, in hexadecimal digits
     */
    public void comeBy(String hash) {
        context.comeBy(hash);
        switchTo(context.role(), context.places());
    }

    /**
     * Lets an operation without an account reach one family and nothing else that is not public. To one that reaches the family
     * already it opens what the family is or was in, by name, and what stands in the log about it.
     *
     * @param household the family that its link is about, that is about to be made, or that lies on the desk
     */
    public void comeFor(UUID household) {
        context.comeFor(household);
        switchTo(context.role(), context.places());
    }

    /** Where the caller has a permission, this operation's or another. */
    public Places reach(Permission asked) {
        return placesFor(asked);
    }

    /** What the operation needs. */
    public Permission permission() {
        return permission;
    }

    /** The operation's id in the API document; empty outside a request. */
    public String operation() {
        return operation;
    }

    /** Whether someone who has signed in asks for what only grants give. */
    public boolean dependsOnGrants() {
        return permission != null && Policy.of(permission).dependsOnGrants() && !caller.isAnonymous();
    }

    /** What another permission of the caller's lets them know, asked as its database role and in its places. */
    public <T> T under(Permission other, Function<Places, T> question) {
        entityManager.flush();
        DatabaseRole role = context.role();
        Places places = context.places();
        switchTo(Policy.of(other).runsAs(), placesFor(other));
        T answer = question.apply(places());
        switchTo(role, places);
        return answer;
    }

    /** Runs work that stays whatever becomes of the request: in a transaction of its own, in all places of the caller. */
    public void apart(Consumer<Places> work) {
        DatabaseRole role = context.role();
        Places places = context.places();
        Places all = caller.allPlaces();
        context.callBy(caller.issuer(), caller.subject());
        context.set(DatabaseRole.APP_AGGREGATE, all);
        try {
            QuarkusTransaction.requiringNew().run(() -> work.accept(all));
        } finally {
            context.set(role, places);
        }
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
