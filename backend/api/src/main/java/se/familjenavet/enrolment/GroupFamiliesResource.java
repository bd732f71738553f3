package se.familjenavet.enrolment;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.group.ParentGroup;
import se.familjenavet.group.ParentGroups;
import se.familjenavet.paging.ListQuery;

/** The families of a group: by name for those who lead it and plan it, as counts for others. */
@Path("/groups/{id}")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Families")
class GroupFamiliesResource {
    private static final String COUNTS = "g.capacity, g.taken, g.waiting,"
            + " count(*) filter (where e.status = 'OFFERED') as offered,"
            + " count(*) filter (where e.status = 'INVITED') as invited,"
            + " count(*) filter (where e.status = 'REQUESTED') as requested,"
            + " count(*) filter (where e.status = 'DECLINED') as declined,"
            + " count(*) filter (where e.waited_since is not null and e.member_from is null"
            + " and e.status in ('DECLINED', 'EXPIRED', 'WITHDRAWN')) as unmet";

    @Inject
    ParentGroups groups;

    @Inject
    Participants participants;

    @Inject
    EnrolmentAudit audit;

    @Inject
    Access access;

    @Inject
    EntityManager entityManager;

    @GET
    @Path("/participants")
    @Needs(Permission.READ_PARTICIPANTS)
    @Operation(
            operationId = "listParticipants",
            summary = "Familjerna i en grupp",
            description =
                    "Who has a place in the group, with contact details; for its leaders and coordinators, noted in the log."
                            + " De som har plats i gruppen, med kontaktuppgifter; för ledare och samordnare, och det loggas.")
    public Participant.All participants(@PathParam("id") UUID id) {
        return audit.read(participants.of(access.places(), find(id).id()));
    }

    @GET
    @Path("/places")
    @Needs(Permission.READ_GROUPS)
    @Operation(
            operationId = "getGroupPlaces",
            summary = "En grupps platser",
            description =
                    "Places, queue and unmet demand as counts; of a joint group the states are those of your own families."
                            + " Platser, kö och otillfredsställd efterfrågan som antal; i en gemensam grupp gäller lägena dina egna familjer.")
    public GroupPlaces places(@PathParam("id") UUID id) {
        Tuple row = new ListQuery(
                        entityManager,
                        COUNTS,
                        "parent_group g left join enrolment e on e.group_id = g.id and e.centre_ids && :centres")
                .bind("centres", access.places().centres().toArray(UUID[]::new))
                .where("g.id = :id")
                .bind("id", find(id).id())
                .grouped("g.capacity, g.taken, g.waiting")
                .getFirst();
        return new GroupPlaces(
                count(row, "capacity"),
                count(row, "taken"),
                count(row, "waiting"),
                count(row, "offered"),
                count(row, "invited"),
                count(row, "requested"),
                count(row, "declined"),
                count(row, "unmet"));
    }

    private static int count(Tuple row, String column) {
        return row.get(column, Number.class).intValue();
    }

    private ParentGroup find(UUID id) {
        return access.find(places -> groups.byId(places, id));
    }
}
