package se.familjenavet.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** What row-level security knows of the request: its database role and its places. Until it is set, no row is seen. */
@RequestScoped
class DatabaseContext {
    private static final String SET_FOR_TRANSACTION = """
            select set_config('role', ?, true), set_config('app.regions', ?, true), set_config('app.regions_written', ?, true),
                   set_config('app.municipalities', ?, true), set_config('app.centres', ?, true), set_config('app.today', ?, true),
                   set_config('app.issuer', ?, true), set_config('app.subject', ?, true), set_config('app.paths', ?, true),
                   set_config('app.link', ?, true), set_config('app.focus', ?, true),
                   set_config('app.led', ?, true), set_config('app.household', ?, true),
                   set_config('app.controllers', ?, true), set_config('app.now', ?, true),
                   set_config('statement_timeout', coalesce(?, current_setting('statement_timeout')), true)
            """;

    @Inject
    Clock clock;

    private DatabaseRole role;
    private Places places = Places.NONE;
    private String issuer = "";
    private String subject = "";
    private String link = "";
    private String focus = "";
    private String household = "";
    private String patience;

    void set(DatabaseRole newRole, Places newPlaces) {
        role = newRole;
        places = newPlaces;
    }

    /** Who asks, by what its tokens say; until then nobody. */
    void callBy(String newIssuer, String newSubject) {
        issuer = newIssuer;
        subject = newSubject;
    }

    /** The hash of the link that it came by, in hexadecimal digits; until then none. */
    void comeBy(String hash) {
        link = hash;
    }

    /** Of what several centres share, only what this one takes part in is looked at; it is among the places. */
    void focusOn(UUID centre) {
        focus = centre.toString();
    }

    /** The family that a link or a sign-up without an account is about. */
    void comeFor(UUID newHousehold) {
        household = newHousehold.toString();
    }

    /** Nobody waits for what is asked: a statement may last this long, and not as long as one of a request. */
    void waitFor(Duration limit) {
        patience = limit.toMillis() + "ms";
    }

    DatabaseRole role() {
        return role;
    }

    Places places() {
        return places;
    }

    /** Tells a connection, for the transaction it is in. */
    void tell(Connection connection) throws SQLException {
        if (role == null) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(SET_FOR_TRANSACTION)) {
            statement.setString(1, role.sqlName());
            statement.setString(2, list(places.regions()));
            statement.setString(3, list(places.wholeRegions()));
            statement.setString(4, list(places.municipalities()));
            statement.setString(5, list(places.centres()));
            statement.setString(6, LocalDate.now(clock).toString());
            statement.setString(7, issuer);
            statement.setString(8, subject);
            statement.setString(9, list(places.paths()));
            statement.setString(10, link);
            statement.setString(11, focus);
            statement.setString(12, list(places.led()));
            statement.setString(13, household);
            statement.setString(14, list(places.controllers()));
            statement.setString(15, clock.instant().toString());
            statement.setString(16, patience);
            statement.execute();
        }
    }

    private static String list(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
