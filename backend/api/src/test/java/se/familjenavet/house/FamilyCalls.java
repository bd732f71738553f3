package se.familjenavet.house;

import static java.util.Map.entry;
import static se.familjenavet.testing.Cast.JONNA;

import java.util.Map;

/** A valid call of every operation on families and their places in groups. */
final class FamilyCalls {
    private static final String PARENT = """
            {"role":"BIRTH_PARENT","firstName":"Alva","familyName":"Almlöf","email":"alva@familj.example","language":"sv",
             "gender":"WOMAN","protectedIdentity":false,"informationVersion":"2026-11"}""";

    static final Map<String, Call> ALL = Map.ofEntries(
            entry(
                    "listHouseholds",
                    Call.contentList(
                            JONNA,
                            Content.HOUSEHOLD,
                            "",
                            "?total=true",
                            "?limit=1&total=true",
                            "?fields=id,childMonth",
                            "?centre=019aa4f0-ffff-7fff-bfff-0123456789ab",
                            "?childFrom=2027-01&childTo=2027-12&total=true",
                            "?q=Alml&total=true",
                            "?state=MOVED&total=true",
                            "?sort=child")),
            entry("createHousehold", Call.centreCreation(JONNA, """
                    {"centre":"{centre}","childMonth":"2027-03","firstChild":true,"parents":[%s]}""".formatted(PARENT))),
            entry("getHousehold", Call.content(JONNA, Content.HOUSEHOLD, null, 200)),
            entry("changeHousehold", Call.content(JONNA, Content.HOUSEHOLD, "{\"childMonth\":\"2027-04\"}", 200)),
            entry("addParent", Call.content(JONNA, Content.HOUSEHOLD, PARENT, 201)),
            entry("replaceParent", Call.content(JONNA, Content.HOUSEHOLD, PARENT, 200)),
            entry(
                    "listDuplicateHouseholds",
                    Call.contentList(
                            JONNA,
                            Content.TWIN,
                            "",
                            "?total=true",
                            "?limit=1&total=true",
                            "?fields=sameEmail",
                            "?centre=019aa4f0-ffff-7fff-bfff-0123456789ab",
                            "?household=019aa4f0-ffff-7fff-bfff-0123456789ab")),
            entry("mergeHousehold", Call.content(JONNA, Content.TWIN, """
                    {"other":"{twin}","otherTag":"*","child":{"childMonth":"2027-03","firstChild":true},
                     "samePersons":[]}""", 201)),
            entry("listTransferCentres", Call.content(JONNA, Content.HOUSEHOLD, null, 200)),
            entry("listTransfers", Call.content(JONNA, Content.HOUSEHOLD, null, 200)),
            entry("createTransfer", Call.content(JONNA, Content.HOUSEHOLD, "{\"centre\":\"{elsewhere}\"}", 201)),
            entry("getTransfer", Call.content(JONNA, Content.TRANSFER, null, 200)),
            entry("withdrawTransfer", Call.content(JONNA, Content.TRANSFER, null, 200)),
            entry("confirmTransfer", Call.content(null, Content.TRANSFER_LINK, """
                    {"keepPlaces":false,"informationVersion":"2026-11","consentVersion":"2026-11"}""", 200)),
            entry(
                    "listEnrolments",
                    Call.contentList(
                            JONNA,
                            Content.ENROLLED,
                            "",
                            "?total=true",
                            "?limit=1&total=true",
                            "?fields=id,status",
                            "?centre=019aa4f0-ffff-7fff-bfff-0123456789ab",
                            "?group=019aa4f0-ffff-7fff-bfff-0123456789ab",
                            "?household=019aa4f0-ffff-7fff-bfff-0123456789ab",
                            "?status=ENROLLED&total=true",
                            "?alive=true&total=true",
                            "?supportMissing=false&total=true",
                            "?q=Alml&total=true",
                            "?sort=queue")),
            entry(
                    "exportEnrolments",
                    Call.contentFile(JONNA, Content.ENROLLED, "", "?format=NDJSON", "?sort=asked&bom=true")),
            entry(
                    "createEnrolment",
                    Call.content(JONNA, Content.HOUSEHOLD, "{\"group\":\"{openGroup}\",\"household\":\"{id}\"}", 201)),
            entry("getEnrolment", Call.content(JONNA, Content.ENROLLED, null, 200)),
            entry("acceptEnrolment", Call.content(JONNA, Content.INVITED, null, 200)),
            entry("declineEnrolment", Call.content(JONNA, Content.INVITED, "{\"supportOffered\":true}", 200)),
            entry("tellOfSupport", Call.content(JONNA, Content.DECLINED, "{\"supportOffered\":false}", 200)),
            entry("withdrawEnrolment", Call.content(JONNA, Content.ENROLLED, "{\"reason\":\"BY_FAMILY\"}", 200)),
            entry(
                    "offerEnrolment",
                    Call.content(
                            JONNA,
                            Content.WAITING_FOR_FREE_PLACE,
                            "{\"reason\":\"Behöver tolk den här gången.\"}",
                            200)),
            entry(
                    "moveEnrolment",
                    Call.content(JONNA, Content.WAITING, "{\"place\":1,\"reason\":\"Mejlet kom aldrig fram.\"}", 200)),
            entry("changeGroupOfEnrolment", Call.content(JONNA, Content.ENROLLED, "{\"group\":\"{openGroup}\"}", 201)),
            entry("listParticipants", Call.content(JONNA, Content.GROUP, null, 200)),
            entry("getGroupPlaces", Call.content(JONNA, Content.GROUP, null, 200)),
            entry("signUp", Call.content(null, Content.OPEN_GROUP, """
                    {"group":"{id}","childMonth":"2027-03","firstChild":true,"firstName":"Bodil","familyName":"Berglind",
                     "email":"bodil@familj.example","language":"sv","informationVersion":"2026-11"}""", 202)),
            entry("getOwnPlace", Call.content(null, Content.PLACE_LINK, null, 200)),
            entry("confirmSignUp", Call.content(null, Content.SIGN_UP_LINK, null, 200)),
            entry("acceptOffer", Call.content(null, Content.OFFER_LINK, null, 200)),
            entry("declineByLink", Call.content(null, Content.OFFER_LINK, null, 200)),
            entry("leaveByLink", Call.content(null, Content.PLACE_LINK, null, 200)),
            entry("createJoinLink", Call.content(null, Content.PLACE_LINK, null, 200)),
            entry("joinByLink", Call.content(null, Content.JOIN_LINK, """
                    {"firstName":"Bo","familyName":"Berglind","email":"bo@familj.example","language":"sv",
                     "informationVersion":"2026-11"}""", 200)),
            entry("stopMail", Call.content(null, Content.STOP_LINK, null, 200)));

    private FamilyCalls() {}
}
