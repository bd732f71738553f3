package se.familjenavet.staff;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far someone has come to a centre: planned by e-mail, waiting for a yes, there, or no longer there. */
@Schema(description = "Planerad, väntar på bekräftelse, på plats, eller har slutat. How far someone has come.")
enum StaffState {
    PLANNED,
    WAITING,
    ACTIVE,
    FORMER
}
