package se.familjenavet.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.familjenavet.message.MessageParameters;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Letters;

/** How to ask for letters to Huskvarna's families. */
final class MessageRecipes {
    private static final String SIGN = "MessageSummary[";

    static final Map<String, Recipe> ALL = Map.of(
            "Messages.byId",
            new Recipe(
                    Permission.READ_MESSAGES,
                    (method, openings) -> List.of(UUID.fromString(Letters.queued(Cast.JONNA))),
                    SIGN),
            "Messages.page",
            new Recipe(
                    Permission.READ_MESSAGES,
                    (method, openings) -> {
                        Letters.queued(Cast.JONNA);
                        return List.of((Object) new Object[] {everyLetter(), Recipe.wholePage()});
                    },
                    SIGN));

    private MessageRecipes() {}

    private static MessageParameters everyLetter() {
        MessageParameters all = new MessageParameters();
        all.sort = "created";
        return all;
    }
}
