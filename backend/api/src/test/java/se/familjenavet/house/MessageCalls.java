package se.familjenavet.house;

import static java.util.Map.entry;
import static se.familjenavet.testing.Cast.JONNA;
import static se.familjenavet.testing.Cast.REGINA;

import java.util.Map;

/** A valid call of every operation on letters to families. */
final class MessageCalls {
    private static final String TEMPLATE = "/message-templates/ENROLLED?region={region}&language=sv";
    private static final String PREVIEW = "/message-templates/ENROLLED/previews?region={region}&language=sv";
    private static final String WORDS =
            "{\"subject\":\"Välkommen till {{group}}\",\"text\":\"Hej {{firstName}}! Läs mer här: {{link}}\"}";

    static final Map<String, Call> ALL = Map.ofEntries(
            entry(
                    "listMessages",
                    Call.contentList(
                            JONNA,
                            Content.MESSAGE,
                            "",
                            "?total=true",
                            "?limit=1&total=true",
                            "?fields=id,kind",
                            "?centre=019aa4f0-ffff-7fff-bfff-0123456789ab",
                            "?group=019aa4f0-ffff-7fff-bfff-0123456789ab",
                            "?household=019aa4f0-ffff-7fff-bfff-0123456789ab",
                            "?status=QUEUED&total=true",
                            "?kind=ENROLLED&total=true",
                            "?sort=created")),
            entry("getMessageText", Call.content(JONNA, Content.FAREWELL, null, 200)),
            entry("retryMessage", Call.content(JONNA, Content.FAILED_MESSAGE, null, 200)),
            entry("sendInvitations", Call.content(JONNA, Content.GROUP, "{\"remind\":true}", 200)),
            entry(
                    "listMessageTemplates",
                    Call.regionWords(REGINA, null, 200, "/message-templates?region={region}&language=sv")),
            entry("getMessageTemplate", Call.regionWords(REGINA, null, 200, TEMPLATE)),
            entry("replaceMessageTemplate", Call.regionWords(REGINA, WORDS, 200, TEMPLATE)),
            entry("deleteMessageTemplate", Call.regionWords(REGINA, null, 204, TEMPLATE)),
            entry("previewMessageTemplate", Call.regionWords(REGINA, WORDS, 200, PREVIEW)));

    private MessageCalls() {}
}
