package se.familjenavet.offering;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.KeptJson;
import se.familjenavet.text.LocalText;
import se.familjenavet.theme.Perspective;

/**
 * How a guide of the version in use is used, in whichever version its sessions were.
 *
 * @param leadersTrained of those who led it, or are to, who have been trained in the base package
 */
@Schema(description = "Hur en vägledning används. How a guide is used.")
record GuideUse(
        @Schema(required = true, pattern = "^[0-9]{2}$", maxLength = 2, examples = "06")
        String regionCode,

        @Schema(required = true, examples = "019aa4f0-4444-7000-8000-000000000002")
        UUID programmeVersion,

        @Schema(required = true, maxLength = 60, examples = "lyhord-omsorg-och-samspel")
        String key,

        @Schema(required = true, minimum = "1", maximum = "50", examples = "6")
        int number,

        @Schema(required = true) LocalText title,

        @Schema(required = true, minimum = "0", examples = "31")
        int sessionsHeld,

        @Schema(required = true, minimum = "0", examples = "2")
        int sessionsCancelled,

        @Schema(
                required = true,
                minimum = "0",
                examples = "8",
                description = "Neither told of as held nor cancelled. Varken hållna eller inställda.")
        int sessionsPlanned,

        @Schema(
                required = true,
                minimum = "0",
                examples = "3",
                description =
                        "Of those who lead it, trained in the base package. Av ledarna: utbildade i grundpaketet.")
        int leadersTrained,

        @Schema(required = true, maxItems = 30, description = "In order. I ordning.")
        List<CardUse> cards,

        @Schema(required = true, maxItems = 5, description = "All five. Alla fem.")
        List<PerspectiveUse> perspectives) {
    private static final TypeReference<Map<Perspective, Integer>> TIMES = new TypeReference<>() {};

    /** At how many sessions a card was used. */
    @Schema(description = "Vid hur många träffar ett kort använts. At how many sessions a card was used.")
    record CardUse(
            @Schema(required = true, maxLength = 60, examples = "marker-ni")
            String key,

            @Schema(required = true) LocalText question,

            @Schema(required = true, minimum = "0", examples = "12")
            int used) {}

    /** At how many sessions a perspective was touched. */
    @Schema(description = "Vid hur många träffar ett perspektiv berörts. At how many sessions it was touched.")
    record PerspectiveUse(
            @Schema(required = true, examples = "MENTAL_HEALTH")
            Perspective key,

            @Schema(required = true, minimum = "0", examples = "17")
            int touched) {}

    static GuideUse of(Tuple row, KeptJson kept) {
        return new GuideUse(
                row.get("region_code", String.class),
                row.get("version_id", UUID.class),
                row.get("key", String.class),
                row.get("number", Integer.class),
                kept.read(row.get("title", String.class), LocalText.class),
                count(row, "held"),
                count(row, "cancelled"),
                count(row, "planned"),
                count(row, "trained"),
                List.of(kept.read(row.get("cards", String.class), CardUse[].class)),
                perspectives(kept.read(row.get("perspectives", String.class), TIMES)));
    }

    private static List<PerspectiveUse> perspectives(Map<Perspective, Integer> touched) {
        return Arrays.stream(Perspective.values())
                .map(one -> new PerspectiveUse(one, touched.getOrDefault(one, 0)))
                .toList();
    }

    private static int count(Tuple row, String column) {
        return row.get(column, Number.class).intValue();
    }
}
