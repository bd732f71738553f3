package se.familjenavet.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** How long a family has to answer an offered place: each region decides. */
@ApplicationScoped
public class OfferHours {
    private static final String DECIDED = "select offer_hours from region_setting where region_code = :region";

    @Inject
    EntityManager entityManager;

    /** In a region (SCB county code) that the request reaches. */
    int in(String region) {
        return (Integer) entityManager
                .createNativeQuery(DECIDED, Integer.class)
                .setParameter("region", region)
                .getSingleResult();
    }
}
