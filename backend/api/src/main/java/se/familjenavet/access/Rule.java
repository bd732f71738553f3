package se.familjenavet.access;

import java.util.Set;

/**
 * Who has one permission, and how it is asked for.
 *
 * @param audience who it is for
 * @param runsAs the database role of its operations
 * @param seenBy the permission by which one sees the thing: who has that but not this gets 403, others 404
 * @param scope the OAuth scope without which a machine's grant does not carry it; null where machines need none
 * @param roles whose grants carry it
 * @param named roles that carry it in the groups where the person is named, joint ones elsewhere too
 * @param followsControllers whether it holds for the families that the place itself answers for, and not for its centres (A9)
 */
record Rule(
        Policy.Audience audience,
        DatabaseRole runsAs,
        Permission seenBy,
        String scope,
        Set<Role> roles,
        Set<Role> named,
        boolean followsControllers) {

    Rule(
            Policy.Audience audience,
            DatabaseRole runsAs,
            Permission seenBy,
            String scope,
            Set<Role> roles,
            Set<Role> named) {
        this(audience, runsAs, seenBy, scope, roles, named, false);
    }

    Rule(Policy.Audience audience, DatabaseRole runsAs, Permission seenBy, String scope, Set<Role> roles) {
        this(audience, runsAs, seenBy, scope, roles, Set.of());
    }

    boolean isForNamed() {
        return !named.isEmpty();
    }

    boolean dependsOnGrants() {
        return audience == Policy.Audience.GRANTED || audience == Policy.Audience.PLATFORM;
    }
}
