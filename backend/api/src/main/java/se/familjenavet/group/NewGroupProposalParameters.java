package se.familjenavet.group;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.familjenavet.programme.ProgrammePart;

/** What the sessions of a new group are proposed by. */
public class NewGroupProposalParameters extends ProposalParameters {
    private static final String UUIDS = "^[0-9a-fA-F-]{36}(,[0-9a-fA-F-]{36}){0,7}$";

    @QueryParam("host")
    @NotNull
    @Parameter(description = "The centre that holds it. Centralen som håller den.", required = true)
    public UUID host;

    @QueryParam("programmeVersion")
    @NotNull
    @Parameter(description = "In use in the region. Som gäller i regionen.", required = true)
    public UUID programmeVersion;

    @QueryParam("part")
    @Parameter(description = "Part that it follows; all when left out. Del som den följer; alla om inget sägs.")
    public ProgrammePart part;

    @QueryParam("weekday")
    @NotNull
    @Parameter(description = "Day of the week. Veckodag.", required = true, example = "TUESDAY")
    public DayOfWeek weekday;

    @QueryParam("begins")
    @NotNull
    @Parameter(description = "Swedish time. Svensk tid.", required = true, example = "13:00")
    public LocalTime begins;

    @QueryParam("closedWeeks")
    @Size(max = 540)
    @Pattern(regexp = "^[0-9]{4}-W[0-9]{2}(,[0-9]{4}-W[0-9]{2}){0,59}$")
    @Parameter(description = "ISO weeks without sessions. Stängda veckor.", example = "2026-W52,2026-W53")
    public String closedWeeks;

    @QueryParam("leaders")
    @Size(max = 300)
    @Pattern(regexp = UUIDS)
    @Parameter(
            description = "Staff members, to hear where they would be twice. Medarbetare, för att se krockar.",
            example = "019aa4f0-2222-7000-8000-000000000001")
    public String leaders;

    @QueryParam("place")
    @Size(min = 1, max = 120)
    @Parameter(
            description = "Room, to hear where it would be taken. Lokal, för att se krockar.",
            example = "Grupprummet")
    public String place;
}
