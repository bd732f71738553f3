package se.familjenavet.access;

import java.util.Set;

/**
 * How the OAuth scopes of a token narrow its grants: always for a machine, and for a machine's role whoever has it.
 *
 * @param isMachine whether the token came by client credentials, without a person's session
 * @param names the scopes that the token was given
 */
record Scopes(boolean isMachine, Set<String> names) {

    boolean allow(Role role, String needed) {
        return !isMachine && !role.isForMachines() || names.contains(needed);
    }
}
