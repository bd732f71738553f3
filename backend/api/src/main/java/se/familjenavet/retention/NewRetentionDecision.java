package se.familjenavet.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.problem.Faults;

/** A decision on retention that has been made, to be written down. */
@Schema(description = "Ett gallringsbeslut att skriva in. A decision on retention, to be written down.")
record NewRetentionDecision(
        @NotNull
        @Pattern(regexp = "^[0-9]{2}([0-9]{2})?$")
        @Schema(
                required = true,
                maxLength = 4,
                examples = "06",
                description =
                        "Whose: the code of the region or municipality whose board answers for the data. Personuppgiftsansvarig.")
        String controller,

        @NotBlank
        @Size(max = 100)
        @Schema(required = true, examples = "RJL 2026/1234", description = "Its number. Diarienumret.")
        String reference,

        @NotNull @Schema(required = true, examples = "2026-03-12", description = "When it was made. Beslutsdagen.")
        LocalDate decidedOn,

        @NotNull
        @Size(min = 1, max = 6)
        @Schema(
                required = true,
                examples = "[\"CONTACT\", \"FREE_TEXT\"]",
                description = "What it covers. Vad det gäller.")
        List<@NotNull DataClass> classes,

        @Size(min = 1, max = 4000)
        @Schema(
                nullable = true,
                examples = "Namn och kontaktuppgifter gallras ett år efter familjens sista grupp.",
                description = "What it says, in short. Vad det säger, i korthet.")
        String text,

        @NotNull
        @Schema(required = true, examples = "2026-04-01", description = "Its first day. Första dagen det gäller.")
        LocalDate validFrom,

        @Schema(nullable = true, examples = "2031-03-31", description = "Its last day. Sista dagen det gäller.")
        LocalDate validTo) {

    void check(Set<String> controllers, LocalDate today) {
        new Faults()
                .unless(controllers.contains(controller), "/controller", "unknown-controller")
                .unless(!decidedOn.isAfter(today), "/decidedOn", "decision-ahead")
                .unless(!validFrom.isBefore(decidedOn), "/validFrom", "before-decision")
                .unless(validTo == null || !validTo.isBefore(validFrom), "/validTo", "end-before-start")
                .unless(Set.copyOf(classes).size() == classes.size(), "/classes", "repeated")
                .unless(
                        controller.length() == 2 || !classes.contains(DataClass.AUDIT),
                        "/classes",
                        "log-is-the-regions")
                .end();
    }
}
