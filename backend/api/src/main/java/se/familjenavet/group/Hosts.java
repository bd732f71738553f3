package se.familjenavet.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.problem.Faults;

/** The centres that can hold a group, alone or together: those that have not had their last day. */
@ApplicationScoped
public class Hosts {
    private static final String COLUMNS = "p.centre_id, p.municipality_code, p.region_code";

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** The host; its partners may be any others of its region. Ends the request when one is not to be had. */
    Host of(UUID host, List<UUID> partners) {
        Map<UUID, Host> open = open(host, partners);
        new Faults().unless(open.containsKey(host), "/host", "unknown-centre").end();
        check(open.get(host), open, partners);
        return open.get(host);
    }

    /** Ends the request when a partner of a group is none that can be. */
    void check(ParentGroup group, List<UUID> partners) {
        if (!partners.isEmpty()) {
            Host host = new Host(group.hostId(), group.municipalityCode(), group.regionCode());
            check(host, open(group.hostId(), partners), partners);
        }
    }

    private static void check(Host host, Map<UUID, Host> open, List<UUID> partners) {
        Faults faults = new Faults();
        for (int i = 0; i < partners.size(); i++) {
            Host partner = open.get(partners.get(i));
            boolean isNear = partner != null && partner.regionCode().equals(host.regionCode());
            faults.unless(isNear, "/partners/" + i, "unknown-partner");
        }
        faults.end();
    }

    private Map<UUID, Host> open(UUID host, List<UUID> partners) {
        return new ListQuery(entityManager, COLUMNS, "place p")
                        .where("p.centre_id = any (:ids) and (p.last_day is null or p.last_day >= :today)")
                        .bind(
                                "ids",
                                Stream.concat(Stream.of(host), partners.stream())
                                        .toArray(UUID[]::new))
                        .bind("today", LocalDate.now(clock))
                        .all()
                        .stream()
                        .map(Hosts::host)
                        .collect(Collectors.toMap(Host::id, Function.identity()));
    }

    private static Host host(Tuple row) {
        return new Host(
                row.get("centre_id", UUID.class),
                row.get("municipality_code", String.class),
                row.get("region_code", String.class));
    }
}
