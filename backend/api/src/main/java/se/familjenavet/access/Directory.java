package se.familjenavet.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** What the places of grants mean here: from the table {@code place}, which holds no names and which everyone may read. */
@Singleton
class Directory {
    private static final Logger LOG = Logger.getLogger(Directory.class);
    private static final String AT_OR_BELOW = """
            select path, region_code, municipality_code, centre_id, last_day < ? as ended from place
            where region_code = any (?) or municipality_code = any (?) or path = any (?)
            """;

    private static final String LED = "select led_groups(?, ?)";
    private static final String REGIONS = "select region_code from place where municipality_code is null";

    @Inject
    DataSource dataSource;

    @Inject
    Clock clock;

    private record Row(String path, String region, String municipality, UUID centre, boolean ended) {}

    /**
     * The places of each grant. A grant on a place that does not exist, or no longer (R2), has none and is logged.
     */
    Map<Grant, Places> resolve(Collection<Grant> grants) {
        List<Grant> placed =
                grants.stream().filter(grant -> !grant.isPlaceless()).toList();
        Map<Grant, Places> resolved = new HashMap<>();
        grants.stream().filter(Grant::isPlaceless).forEach(grant -> resolved.put(grant, Places.NONE));
        if (placed.isEmpty()) {
            return resolved;
        }
        List<Row> rows = rowsFor(placed);
        for (Grant grant : placed) {
            if (rows.stream().anyMatch(row -> row.path.equals(grant.path()) && !row.ended)) {
                resolved.put(grant, placesOf(grant, rows));
            } else {
                LOG.warnf(
                        "Grant ignored: %s at %s, where there is no place",
                        grant.role().code(), grant.path());
            }
        }
        return resolved;
    }

    /** Every region as such, and nothing below: where a grant without a place holds for what belongs to regions. */
    Places everyRegion() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(REGIONS);
                ResultSet result = select.executeQuery()) {
            Set<String> regions = new HashSet<>();
            while (result.next()) {
                regions.add(result.getString(1));
            }
            return new Places(regions, regions, Set.of(), Set.of(), regions);
        } catch (SQLException failed) {
            throw new IllegalStateException("The regions could not be read", failed);
        }
    }

    /** The groups that someone is named in as leader now, known as the sign-in server knows them. */
    Set<UUID> groupsLedBy(String issuer, String subject) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(LED)) {
            select.setString(1, issuer);
            select.setString(2, subject);
            Set<UUID> groups = new HashSet<>();
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    groups.add(result.getObject(1, UUID.class));
                }
            }
            return groups;
        } catch (SQLException failed) {
            throw new IllegalStateException("The groups that are led could not be read", failed);
        }
    }

    private static Places placesOf(Grant grant, List<Row> rows) {
        Set<String> regions = new HashSet<>();
        Set<String> municipalities = new HashSet<>();
        Set<UUID> centres = new HashSet<>();
        Set<String> paths = new HashSet<>();
        rows.stream().filter(row -> grant.covers(row.path)).forEach(row -> {
            paths.add(row.path);
            regions.add(row.region);
            if (row.municipality != null) {
                municipalities.add(row.municipality);
            }
            if (row.centre != null) {
                centres.add(row.centre);
            }
        });
        return new Places(regions, grant.isForRegion() ? regions : Set.of(), municipalities, centres, paths);
    }

    private List<Row> rowsFor(List<Grant> grants) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(AT_OR_BELOW)) {
            select.setObject(1, LocalDate.now(clock));
            select.setArray(2, codes(connection, grants, 0));
            select.setArray(3, codes(connection, grants, 1));
            select.setArray(4, codes(connection, grants, 2));
            return read(select.executeQuery());
        } catch (SQLException failed) {
            throw new IllegalStateException("The places of grants could not be read", failed);
        }
    }

    /** The last code of those grants whose path has this depth; a centre is known by its whole path. */
    private static Array codes(Connection connection, List<Grant> grants, int depth) throws SQLException {
        String[] codes = grants.stream()
                .map(Grant::path)
                .filter(path -> path.split("/", -1).length == depth + 1)
                .map(path -> depth == 2 ? path : path.substring(path.lastIndexOf('/') + 1))
                .toArray(String[]::new);
        return connection.createArrayOf("text", codes);
    }

    private static List<Row> read(ResultSet result) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (result) {
            while (result.next()) {
                rows.add(new Row(
                        result.getString("path"),
                        result.getString("region_code"),
                        result.getString("municipality_code"),
                        result.getObject("centre_id", UUID.class),
                        result.getBoolean("ended")));
            }
        }
        return rows;
    }
}
