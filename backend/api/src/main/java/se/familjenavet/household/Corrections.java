package se.familjenavet.household;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.familjenavet.http.IfMatch;
import se.familjenavet.http.MergePatch;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Puts right what is said of a parent of a family that the request reaches, as its centre would, and tells which fields those were. */
@ApplicationScoped
public class Corrections {

    @Inject
    EntityManager entityManager;

    @Inject
    Households households;

    @Inject
    Register register;

    @Inject
    MergePatch mergePatch;

    /**
     * @param patch what is to be said instead, as a merge patch of {@link ParentDetails}
     * @return the names of the fields that say something else now, in their order; never what
     */
    public List<String> correct(UUID family, UUID parentId, IfMatch match, JsonNode patch) {
        Household household = entityManager.find(Household.class, family);
        IfMatch.check(match, household.version());
        Parent parent = entityManager.find(Parent.class, parentId);
        ParentIdentity identity = entityManager.find(ParentIdentity.class, parentId);
        if (identity == null) {
            throw new ProblemException(ProblemType.ALREADY_ERASED);
        }
        ParentDetails before = said(parent, identity);
        register.say(household, parent, identity, mergePatch.apply(before, patch, ParentDetails.class));
        households.raise(household);
        return changed(before, said(parent, identity));
    }

    private static ParentDetails said(Parent parent, ParentIdentity identity) {
        Contact contact = identity.contact();
        return new ParentDetails(
                parent.role(),
                contact.firstName(),
                contact.familyName(),
                contact.email(),
                contact.mobile(),
                parent.language(),
                parent.gender(),
                contact.interpreter(),
                contact.accessNeeds(),
                contact.wishes(),
                contact.protectedIdentity(),
                parent.informationVersion());
    }

    private static List<String> changed(ParentDetails before, ParentDetails after) {
        return Arrays.stream(ParentDetails.class.getRecordComponents())
                .filter(field -> !Objects.equals(value(field, before), value(field, after)))
                .map(RecordComponent::getName)
                .toList();
    }

    private static Object value(RecordComponent field, ParentDetails details) {
        try {
            return field.getAccessor().invoke(details);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
