package se.familjenavet.place;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;

/** The 290 municipalities. Reference data, the same for everyone. */
@ApplicationScoped
public class Municipalities implements PanacheRepositoryBase<Municipality, String> {
    private static final Sort BY_NAME =
            new Sort(List.of(new Sort.Key("m.name", "text"), new Sort.Key("m.code", "text")), false);

    @Inject
    Pager pager;

    public Optional<Municipality> byCode(String code) {
        return findByIdOptional(code);
    }

    Page<MunicipalityView> page(MunicipalityParameters asked) {
        ListQuery query = new ListQuery(getEntityManager(), MunicipalityView.COLUMNS, "municipality m")
                .whereIf(asked.region, "region", "m.region_code = :region")
                .whereIf(asked.participates, "participates", "m.participates = :participates");
        return pager.page(query, BY_NAME, asked, row -> MunicipalityView.of(row));
    }
}
