package se.familjenavet.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who calls: one and the same whether signed in by cookie or by bearer token, since both are read from the access token. */
@RequestScoped
public class Caller {

    @Inject
    SecurityIdentity identity;

    @Inject
    JsonWebToken accessToken;

    @Inject
    Directory directory;

    private Map<Grant, Places> grants;

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /** Issuer and subject: what a person or machine is known by. */
    public String key() {
        return isAnonymous() ? "" : issuer() + "#" + subject();
    }

    public String issuer() {
        return accessToken.getIssuer();
    }

    public String subject() {
        return accessToken.getSubject();
    }

    public String username() {
        return accessToken.getName();
    }

    /** The name to show; the username where the token carries none. */
    public String displayName() {
        return Optional.<String>ofNullable(accessToken.getClaim("name")).orElse(username());
    }

    /** Whether a person calls: only their token tells of a session (Keycloak's claim {@code sid}). */
    public boolean isPerson() {
        return accessToken.getClaim("sid") != null;
    }

    /** The e-mail address that the sign-in server has made sure of, in lower case. */
    public Optional<String> verifiedEmail() {
        return Boolean.TRUE.equals(accessToken.getClaim("email_verified"))
                ? Optional.<String>ofNullable(accessToken.getClaim("email"))
                        .map(email -> email.toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** The grants that hold, widest place first. */
    public List<Grant> grants() {
        return resolved().keySet().stream()
                .sorted(Comparator.comparing(Grant::path).thenComparing(Grant::role))
                .toList();
    }

    /** The OAuth client that the caller came by ({@code azp}). */
    public String client() {
        return Optional.<String>ofNullable(accessToken.getClaim("azp")).orElse("");
    }

    /** The grants that carry a permission. */
    public List<Grant> grants(Permission permission) {
        return grants().stream().filter(grant -> carries(grant, permission)).toList();
    }

    /** What any of the grants lets the caller do, somewhere. */
    public List<Permission> permissions() {
        return grants().stream()
                .flatMap(grant -> permissions(grant).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What one grant lets the caller do, at its place and below. */
    public List<Permission> permissions(Grant grant) {
        return Arrays.stream(Permission.values())
                .filter(permission -> carries(grant, permission))
                .toList();
    }

    /** The places of those grants that carry a permission, and of no others. */
    Places places(Permission permission) {
        return resolved().entrySet().stream()
                .filter(entry -> Policy.carries(entry.getKey(), permission, scopes()))
                .map(entry -> reach(entry.getKey(), entry.getValue(), permission))
                .reduce(Places::and)
                .orElse(Places.NONE)
                .and(whereNamed(permission));
    }

    private Places reach(Grant grant, Places places, Permission permission) {
        if (grant.isPlaceless()) {
            return directory.everyRegion();
        }
        return Policy.of(permission).followsControllers() ? places.answeringFor(grant.placeCode()) : places;
    }

    /** The groups that let the caller do something because they are named in them; of the places of these grants no centre. */
    private Places whereNamed(Permission permission) {
        Places places = resolved().entrySet().stream()
                .filter(entry -> Policy.carriesWhereNamed(entry.getKey(), permission, scopes()))
                .map(Map.Entry::getValue)
                .reduce(Places::and)
                .orElse(Places.NONE);
        return places.centres().isEmpty()
                ? Places.NONE
                : places.withoutCentres(directory.groupsLedBy(issuer(), subject()));
    }

    /** Whether any grant carries a permission, somewhere. */
    boolean holds(Permission permission) {
        return switch (Policy.of(permission).audience()) {
            case ANYONE -> true;
            case SIGNED_IN -> !isAnonymous();
            case GRANTED, PLATFORM -> resolved().keySet().stream().anyMatch(grant -> carries(grant, permission));
        };
    }

    /** At its place, or in the groups where the caller is named. */
    private boolean carries(Grant grant, Permission permission) {
        return Policy.carries(grant, permission, scopes()) || Policy.carriesWhereNamed(grant, permission, scopes());
    }

    Places allPlaces() {
        return resolved().values().stream().reduce(Places::and).orElse(Places.NONE);
    }

    /** The next one who asks reads the places of the grants anew. */
    void forgetPlaces() {
        grants = null;
    }

    private Map<Grant, Places> resolved() {
        if (grants == null) {
            grants = isAnonymous() ? Map.of() : directory.resolve(groups());
        }
        return grants;
    }

    private Collection<Grant> groups() {
        return accessToken.getGroups().stream()
                .map(Grant::ofGroup)
                .flatMap(Optional::stream)
                .toList();
    }

    private Scopes scopes() {
        String scope =
                Optional.<String>ofNullable(accessToken.getClaim("scope")).orElse("");
        return new Scopes(!isPerson(), Arrays.stream(scope.split(" ")).collect(Collectors.toUnmodifiableSet()));
    }
}
