package se.familjenavet.centre;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Sort;

/** The SQL of the lists of centres: what is derived by date is computed here as {@link Centre} computes it for one. */
final class CentreList {
    static final String STATUS = """
            case when c.valid_to < :today and c.merged_into is null then 'CLOSED' when c.valid_to < :today then 'MERGED'
                 when c.planned or c.valid_from > :today then 'PLANNED' else 'OPEN' end
            """;
    static final String OPEN =
            "not c.planned and c.valid_from <= :today and (c.valid_to is null or c.valid_to >= :today)";
    private static final String STAGE = "coalesce(step.stage, 'NOT_STARTED')";
    private static final String PARTICIPATES =
            "(coalesce(c.participates_from <= :today, false) and coalesce(c.participates_to >= :today, true))";
    private static final String RUNNING_SERVICES = """
            cross join lateral (
                select coalesce(array_agg(s.service order by s.service), '{}') as running,
                       coalesce(string_agg(s.service, '+' order by s.service) filter (where s.same_premises), '') as shared
                from centre_service s
                where s.centre_id = c.id and s.starts <= :today and (s.ends is null or s.ends >= :today)) service
            """;
    private static final String PLACES =
            "centre c join municipality m on m.code = c.municipality_code join region r on r.code = m.region_code ";
    private static final String CURRENT_STEP = """
            left join lateral (
                select s.stage, s.since from centre_roll_out_step s
                where s.centre_id = c.id and s.since <= :today order by s.since desc limit 1) step on true
            """;
    private static final String COLUMNS = "c.id, c.slug, c.name, r.code as region_code, r.name as region_name,"
            + " m.code as municipality_code, m.name as municipality_name, c.languages, c.size_class,"
            + " service.running, service.shared, step.since, " + STAGE + " as stage, " + STATUS + " as status, "
            + PARTICIPATES + " as participates";
    private static final String PUBLIC_COLUMNS = "c.id, c.name, r.code as region_code, r.name as region_name,"
            + " m.code as municipality_code, m.name as municipality_name, c.languages, c.target_age, service.running,"
            + " service.shared, c.street, c.postal_code, c.city, c.latitude, c.longitude, c.contact_function,"
            + " c.contact_email, c.contact_phone, c.contact_website, c.opening_hours_note";

    private CentreList() {}

    static ListQuery in(Places places, EntityManager entityManager, LocalDate today) {
        return new ListQuery(entityManager, COLUMNS, PLACES + RUNNING_SERVICES + CURRENT_STEP)
                .bind("today", today)
                .where("c.municipality_code = any (:municipalities)")
                .bind("municipalities", places.municipalities().toArray(String[]::new))
                .where("c.id = any (:centres)")
                .bind("centres", places.centres().toArray(UUID[]::new));
    }

    /** Those that everyone may see: open today. Row-level security says the same to {@code app_public}. */
    static ListQuery open(EntityManager entityManager, LocalDate today) {
        return new ListQuery(entityManager, PUBLIC_COLUMNS, PLACES + RUNNING_SERVICES)
                .bind("today", today)
                .where(OPEN);
    }

    static ListQuery filter(ListQuery query, CentreParameters asked) {
        return narrow(query, asked)
                .whereIf(asked.kind == null ? null : combinations(asked.kind), "kind", "service.shared = any (:kind)")
                .whereIf(name(asked.status), "status", STATUS + " = :status")
                .whereIf(name(asked.stage), "stage", STAGE + " = :stage")
                .whereIf(name(asked.sizeClass), "sizeClass", "c.size_class = :sizeClass")
                .whereIf(asked.participates, "participates", PARTICIPATES + " = :participates");
    }

    static ListQuery narrow(ListQuery query, PublicCentreParameters asked) {
        return query.whereIf(asked.region, "region", "m.region_code = :region")
                .whereIf(asked.municipality, "municipality", "c.municipality_code = :municipality")
                .whereIf(name(asked.service), "service", ":service = any (service.running)")
                .whereIf(
                        asked.language == null ? null : new String[] {asked.language},
                        "language",
                        "c.languages @> cast(:language as text[])")
                .whereIf(contains(asked.q), "search", "(c.name ilike :search or m.name ilike :search)");
    }

    static Sort sort(String asked) {
        Sort.Key name = new Sort.Key("c.name", "text");
        Sort.Key id = new Sort.Key("c.id", "uuid");
        List<Sort.Key> keys =
                switch (asked.replaceFirst("^-", "")) {
                    case "municipality" -> List.of(new Sort.Key("m.name", "text"), name, id);
                    case "stage" -> List.of(new Sort.Key(stageRank(), "int"), name, id);
                    default -> List.of(name, id);
                };
        return new Sort(keys, asked.startsWith("-"));
    }

    private static String stageRank() {
        StringBuilder rank = new StringBuilder("case " + STAGE);
        RollOutStage[] stages = RollOutStage.values();
        for (int i = 0; i < stages.length; i++) {
            rank.append(" when '").append(stages[i]).append("' then ").append(i);
        }
        return rank.append(" end").toString();
    }

    private static String[] combinations(CentreKind kind) {
        return kind.combinations().toArray(String[]::new);
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static String contains(String search) {
        return search == null ? null : "%" + search.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
