package se.familjenavet.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

/** The targets that regions have set, read once a request. */
@RequestScoped
class Targets {
    private static final String OF = """
            select s.offers_share, s.offers_by, s.offers_yearly, s.secure_share, s.secure_by, s.secure_yearly,
                   s.confident_share, s.confident_by, s.confident_yearly
            from region_setting s where s.region_code = :region
            """;
    private static final Map<String, String> COLUMNS =
            Map.of(Definitions.OFFERS, "offers", Definitions.SECURE, "secure", Definitions.CONFIDENT, "confident");

    @Inject
    Session session;

    private final Map<String, Optional<Tuple>> read = new HashMap<>();

    /** What a region that the caller reaches wants of an indicator that every region has; null when it wants nothing of it. */
    TargetView of(String region, String indicator) {
        String column = COLUMNS.get(indicator);
        return column == null
                ? null
                : read.computeIfAbsent(region, this::read)
                        .map(row -> target(row, column))
                        .orElse(null);
    }

    private Optional<Tuple> read(String region) {
        return session.createNativeQuery(OF, Tuple.class)
                .setParameter("region", region)
                .uniqueResultOptional();
    }

    private static TargetView target(Tuple row, String column) {
        BigDecimal yearly = row.get(column + "_yearly", BigDecimal.class);
        return new TargetView(
                row.get(column + "_share", BigDecimal.class).doubleValue(),
                row.get(column + "_by", LocalDate.class),
                yearly == null ? null : yearly.doubleValue());
    }
}
