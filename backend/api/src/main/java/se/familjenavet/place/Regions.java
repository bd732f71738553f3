package se.familjenavet.place;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The 21 regions. Reference data, the same for everyone. */
@ApplicationScoped
public class Regions implements PanacheRepositoryBase<Region, String> {

    /** All regions by code; never more than fit on a page. */
    List<Region> all() {
        return find("order by code").list();
    }

    public Optional<Region> byCode(String code) {
        return findByIdOptional(code);
    }
}
