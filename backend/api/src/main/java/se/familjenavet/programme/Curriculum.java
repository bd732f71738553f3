package se.familjenavet.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.familjenavet.access.Places;
import se.familjenavet.age.AgeWindow;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.text.KeptJson;
import se.familjenavet.text.LocalText;

/** What a group can follow: the guides of a version of its region's programme, read as far as planning needs them. */
@ApplicationScoped
public class Curriculum {
    private static final String COLUMNS = "g.id, g.key, g.number, g.part, g.content ->> 'title' as title,"
            + " g.content ->> 'ageWindow' as age_window, cast(g.content ->> 'minutes' as int) as minutes, v.status";
    private static final String FROM = "programme_version v left join session_guide g on g.version_id = v.id";

    @Inject
    EntityManager entityManager;

    @Inject
    KeptJson kept;

    /**
     * A guide to plan a session on.
     *
     * @param key its lineage, kept from version to version
     * @param ageWindow null as long as nobody knows
     */
    public record Guide(
            UUID id, String key, int number, ProgrammePart part, LocalText title, AgeWindow ageWindow, int minutes) {}

    /**
     * A version with its guides in order.
     *
     * @param status whether new groups may follow it
     */
    public record Version(UUID id, VersionStatus status, List<Guide> guides) {

        /** The guides of a part; of all parts for null. */
        public List<Guide> of(ProgrammePart part) {
            return guides.stream()
                    .filter(guide -> part == null || guide.part() == part)
                    .toList();
        }
    }

    /** A version of one of the caller's regions that is, or was, in use. */
    public Optional<Version> version(Places places, String region, UUID id) {
        List<Tuple> rows = new ListQuery(entityManager, COLUMNS, FROM)
                .where(
                        "v.id = :id and v.region_code = :region and v.region_code = any (:regions) and v.status <> 'DRAFT'"
                                + " order by g.number")
                .bind("id", id)
                .bind("region", region)
                .bind("regions", places.regions().toArray(String[]::new))
                .all();
        return rows.isEmpty() ? Optional.empty() : Optional.of(version(id, rows));
    }

    /** What is in use of the programme that a version is, or was, of: that version itself, or what came after it. */
    public Optional<UUID> inUse(Places places, String region, UUID id) {
        return new ListQuery(
                        entityManager,
                        "v.id",
                        "programme_version known join programme_version v on v.programme_id = known.programme_id")
                        .where(
                                "known.id = :id and v.region_code = :region and v.region_code = any (:regions)"
                                        + " and v.status = 'PUBLISHED' order by v.id <> :id, v.published_on desc, v.id desc limit 1")
                        .bind("id", id)
                        .bind("region", region)
                        .bind("regions", places.regions().toArray(String[]::new))
                        .all()
                        .stream()
                        .map(row -> row.get("id", UUID.class))
                        .findFirst();
    }

    private Version version(UUID id, List<Tuple> rows) {
        VersionStatus status = VersionStatus.valueOf(rows.getFirst().get("status", String.class));
        return new Version(
                id,
                status,
                rows.stream()
                        .filter(row -> row.get("id") != null)
                        .map(this::guide)
                        .toList());
    }

    private Guide guide(Tuple row) {
        return new Guide(
                row.get("id", UUID.class),
                row.get("key", String.class),
                row.get("number", Integer.class),
                ProgrammePart.valueOf(row.get("part", String.class)),
                kept.read(row.get("title", String.class), LocalText.class),
                kept.read(row.get("age_window", String.class), AgeWindow.class),
                row.get("minutes", Integer.class));
    }
}
