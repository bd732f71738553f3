package se.familjenavet.group;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.http.Versioned;
import se.familjenavet.link.LinkPurpose;

/**
 * A link to a calendar.
 *
 * @param name of the group or the centre; null for one's own
 * @param address null but when it is made: nobody can find it again
 */
@Schema(description = "En länk till en kalender. A link to a calendar.")
record CalendarLinkView(
        @Schema(required = true, examples = "019aa4f0-9999-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, examples = "GROUP") CalendarKind kind,

        @Schema(required = true, nullable = true, examples = "019aa4f0-7777-7000-8000-000000000001")
        UUID group,

        @Schema(required = true, nullable = true) UUID centre,

        @Schema(
                required = true,
                nullable = true,
                examples = "Väntar barn i mars",
                maxLength = 120,
                description = "Of the group or the centre. Gruppens eller centralens.")
        String name,

        @Schema(required = true, examples = "2027-01-12") LocalDate createdOn,

        @Schema(
                required = true,
                nullable = true,
                format = "uri",
                maxLength = 400,
                description = "Told once, when it is made; whoever has it can read the calendar."
                        + " Visas en gång, när länken skapas; den som har adressen kan läsa kalendern.")
        String address)
        implements Versioned {

    static CalendarLinkView of(Tuple row) {
        CalendarKind kind = CalendarKind.of(LinkPurpose.valueOf(row.get("purpose", String.class)));
        UUID about = row.get("about", UUID.class);
        return new CalendarLinkView(
                row.get("id", UUID.class),
                kind,
                kind == CalendarKind.GROUP ? about : null,
                kind == CalendarKind.CENTRE ? about : null,
                row.get("name", String.class),
                row.get("created_on", LocalDate.class),
                null);
    }

    CalendarLinkView at(String newAddress) {
        return new CalendarLinkView(id, kind, group, centre, name, createdOn, newAddress);
    }
}
