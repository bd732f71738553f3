package se.familjenavet.house;

import static java.util.Map.entry;
import static se.familjenavet.testing.Cast.PETRA;

import java.util.Map;

/** A valid call of every operation of the privacy desk. */
final class PrivacyCalls {
    static final Map<String, Call> ALL = Map.ofEntries(
            entry("listFamilyLookups", register(Content.LOOKUP)),
            entry("lookUpFamilies", Call.content(PETRA, Content.PRIVACY_FAMILY, """
                    {"reason":"ACCESS_REQUEST","explanation":"Kom med post den 27 november.","by":"FAMILY","sought":"{id}"}""", 201)),
            entry("getFamilyLookup", Call.content(PETRA, Content.LOOKUP, null, 200)),
            entry("getPrivacyFamily", Call.content(PETRA, Content.PRIVACY_FAMILY, null, 200)),
            entry("listFamilyAuditEntries", Call.content(PETRA, Content.PRIVACY_FAMILY, null, 200)),
            entry("getRegisterExtract", Call.content(PETRA, Content.PRIVACY_FAMILY, null, 200)),
            entry("getRegisterExtractPaper", Call.content(PETRA, Content.PRIVACY_FAMILY, null, 200)),
            entry("correctParent", Call.content(PETRA, Content.PRIVACY_FAMILY, "{\"firstName\":\"Alma\"}", 200)),
            entry("listErasures", registerByFamily(Content.ERASURE)),
            entry("decideErasure", Call.content(PETRA, Content.PRIVACY_FAMILY, """
                    {"family":"{id}","decision":"REFUSED","ground":"PUBLIC_TASK"}""", 201)),
            entry("getErasure", Call.content(PETRA, Content.ERASURE, null, 200)),
            entry("listLegalHolds", registerByFamily(Content.LEGAL_HOLD)),
            entry("placeLegalHold", Call.content(PETRA, Content.PRIVACY_FAMILY, """
                    {"family":"{id}","reason":"SUPERVISION"}""", 201)),
            entry("getLegalHold", Call.content(PETRA, Content.LEGAL_HOLD, null, 200)),
            entry("liftLegalHold", Call.content(PETRA, Content.LEGAL_HOLD, null, 200)));

    private PrivacyCalls() {}

    private static Call register(Content content) {
        return Call.contentList(PETRA, content, "", "?total=true", "?limit=1&total=true", "?fields=id,at");
    }

    private static Call registerByFamily(Content content) {
        return Call.contentList(
                PETRA,
                content,
                "",
                "?total=true",
                "?limit=1&total=true",
                "?fields=id,at",
                "?family=019aa4f0-ffff-7fff-bfff-0123456789ab&total=true");
    }
}
