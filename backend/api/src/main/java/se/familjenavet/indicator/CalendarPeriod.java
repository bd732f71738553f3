package se.familjenavet.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long live figures are counted over. */
@Schema(description = "Månad, termin eller år. A month, a term or a year.")
enum CalendarPeriod {
    MONTH,
    TERM,
    YEAR;

    PeriodKind kind() {
        return PeriodKind.valueOf(name());
    }
}
