package se.familjenavet.house;

import static java.util.Map.entry;
import static se.familjenavet.testing.Cast.JONNA;

import java.util.Map;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;

/** A valid call of every operation on groups and sessions. */
final class GroupCalls {
    static final Map<String, Call> ALL = Map.ofEntries(
            entry(
                    "listGroups",
                    Call.contentList(
                            JONNA,
                            Content.GROUP,
                            "",
                            "?total=true",
                            "?limit=1&total=true",
                            "?fields=id,name",
                            "?region=06&total=true",
                            "?municipality=0680&total=true",
                            "?centre=019aa4f0-ffff-7fff-bfff-0123456789ab",
                            "?status=PLANNED&total=true",
                            "?part=PREGNANCY",
                            "?daytime=AFTERNOON&total=true",
                            "?language=sv&total=true",
                            "?led=false&total=true",
                            "?q=barn&total=true",
                            "?sort=-next")),
            entry("exportGroups", Call.contentFile(JONNA, Content.GROUP, "", "?format=NDJSON", "?sort=next&bom=true")),
            entry("createGroup", Call.centreCreation(JONNA, """
                    {"host":"{centre}","partners":[],"programmeVersion":null,"name":"Babysång","weekday":"TUESDAY",
                     "begins":"10:00","closedWeeks":["2026-W52"],"leaders":[],
                     "sessions":[{"title":{"sv":"Babysång"},"day":"2026-11-03"}]}""")),
            entry("getGroup", Call.content(JONNA, Content.GROUP, null, 200)),
            entry("changeGroup", Call.content(JONNA, Content.GROUP, "{\"capacity\":6}", 200)),
            entry("copyGroup", Call.content(JONNA, Content.GROUP, """
                    {"name":"Väntar barn i maj","birthWindow":{"from":"2022-05","to":"2022-05"},"from":"2022-01-10",
                     "leaders":[]}""", 201)),
            entry("getGroupPoster", Call.content(JONNA, Content.INVITING_GROUP, null, 200)),
            entry("getGroupLetter", Call.contentInQuery(JONNA, Content.INVITING_GROUP, "?language=en")),
            entry("getGroupQrCode", Call.content(JONNA, Content.INVITING_GROUP, null, 200)),
            entry("openGroup", Call.content(JONNA, Content.GROUP, null, 200)),
            entry("completeGroup", Call.content(JONNA, Content.HELD_GROUP, null, 200)),
            entry("cancelGroup", Call.content(JONNA, Content.GROUP, "{\"reason\":\"TOO_FEW_FAMILIES\"}", 200)),
            entry("rescheduleGroup", Call.content(JONNA, Content.GROUP, """
                    {"birthWindow":{"from":"2027-02","to":"2027-02"},
                     "sessions":[{"session":"{session}","day":"2026-10-13","begins":"17:30"}]}""", 200)),
            entry(
                    "getGroupSessionProposals",
                    Call.contentInQuery(JONNA, Content.GROUP, "?birthFrom=2027-02&birthTo=2027-03&from=2026-10-12")),
            entry("addSession", Call.content(JONNA, Content.GROUP, """
                    {"title":{"sv":"Vi träffas i parken"},"day":"2026-11-03","begins":"10:00","place":"Apladalen"}""", 201)),
            entry("listGroupLeaders", Call.content(JONNA, Content.GROUP, null, 200)),
            entry("replaceGroupLeaders", Call.content(JONNA, Content.GROUP, "{\"leaders\":[]}", 200)),
            entry(
                    "getSessionProposals",
                    Call.contentInQuery(
                            JONNA,
                            Content.CURRICULUM,
                            "?host={centre}&programmeVersion={id}&birthFrom=2022-03&birthTo=2022-03"
                                    + "&weekday=TUESDAY&begins=13:00&from=2021-11-01")),
            entry(
                    "listSessions",
                    Call.contentList(
                            JONNA,
                            Content.SESSION,
                            "",
                            "?total=true",
                            "?limit=1&total=true",
                            "?fields=id,day",
                            "?region=06&total=true",
                            "?municipality=0680&total=true",
                            "?centre=019aa4f0-ffff-7fff-bfff-0123456789ab",
                            "?group=019aa4f0-ffff-7fff-bfff-0123456789ab",
                            "?status=PLANNED&total=true",
                            "?from=2026-10-01&to=2026-10-31&total=true",
                            "?guideKey=att-langta",
                            "?daytime=AFTERNOON&total=true",
                            "?led=false&total=true",
                            "?sort=-day")),
            entry(
                    "exportSessions",
                    Call.contentFile(JONNA, Content.SESSION, "", "?format=NDJSON", "?sort=-day&bom=true")),
            entry("getSession", Call.content(JONNA, Content.SESSION, null, 200)),
            entry("changeSession", Call.content(JONNA, Content.SESSION, "{\"place\":\"Biblioteket\"}", 200)),
            entry(
                    "moveSession",
                    Call.content(
                            JONNA,
                            Content.SESSION,
                            "{\"day\":\"2026-10-13\",\"begins\":\"17:30\",\"following\":false}",
                            200)),
            entry("cancelSession", Call.content(JONNA, Content.SESSION, "{\"reason\":\"LEADER_AWAY\"}", 200)),
            entry("reportSession", Call.content(JONNA, Content.SESSION, Groups.REPORT, 200)),
            entry(
                    "listPublicGroups",
                    Call.contentList(
                            null,
                            Content.OPEN_GROUP,
                            "",
                            "?total=true",
                            "?limit=1",
                            "?fields=id,name",
                            "?region=06",
                            "?municipality=0680",
                            "?centre=019aa4f0-ffff-7fff-bfff-0123456789ab",
                            "?born=2027-03",
                            "?language=sv",
                            "?daytime=AFTERNOON")),
            entry(
                    "listOfferings",
                    Call.list(
                            JONNA,
                            "",
                            "?total=true",
                            "?limit=1",
                            "?fields=centre.id",
                            "?q=" + Openings.marker("huskvarna") + "&total=true",
                            "?region=06&total=true",
                            "?municipality=0680&total=true",
                            "?from=2026-10-01&to=2026-10-31")),
            entry(
                    "listCalendarLinks",
                    Call.contentList(
                            JONNA, Content.CALENDAR_LINK, "", "?total=true", "?limit=1&total=true", "?fields=id,name")),
            entry("createCalendarLink", Call.centreCreation(JONNA, "{\"kind\":\"CENTRE\",\"centre\":\"{centre}\"}")),
            entry("getCalendarLink", Call.content(JONNA, Content.CALENDAR_LINK, null, 200)),
            entry("revokeCalendarLink", Call.content(JONNA, Content.CALENDAR_LINK, null, 204)),
            entry("getPublicCalendar", Call.content(null, Content.CALENDAR, null, 200)),
            entry("getPublicGroup", Call.content(null, Content.OPEN_GROUP, null, 200)));

    /** Bodies of those that take real things in fields that the calls above leave empty, by operation. */
    static final Map<String, String> WHOLE = Map.of(
            "createSurvey", """
                    {"region":"{region}","model":"staff",
                     "survey":{"key":"our-own","audience":"STAFF","name":{"sv":"Om att leda grupp"}}}""",
            "createGroup", """
                    {"host":"{centre}","partners":["{into}"],"programmeVersion":"{version}","part":"PREGNANCY",
                     "birthWindow":{"from":"2027-01","to":"2027-02"},"leaders":["{leader}"],
                     "sessions":[{"guide":"{itsGuide}","day":"2026-10-06"}]}""",
            "changeGroup", """
                    {"partners":["{into}"],"birthWindow":{"from":"2027-01","to":"2027-02"}}""",
            "copyGroup", """
                    {"name":"Väntar barn i maj","birthWindow":{"from":"2022-05","to":"2022-05"},"from":"2022-01-10",
                     "leaders":["{leader}"]}""",
            "decideErasure", """
                    {"family":"{id}","parent":"{participant}","decision":"REFUSED","ground":"PUBLIC_TASK",
                     "reference":"RJL 2026/1234"}""",
            "mergeHousehold", """
                    {"other":"{twin}","otherTag":"*","child":{"childMonth":"2027-03","firstChild":true},
                     "samePersons":[{"parent":"{participant}","other":"{twinParent}"}]}""",
            "replaceGroupLeaders", "{\"leaders\":[\"{leader}\"]}",
            "reportSession", """
                    {"came":["{leader}"],"cardsUsed":["vad-langtar-ni-efter"],"perspectives":["MENTAL_HEALTH"],
                     "note":"Bra samtal.","staffMinutes":150}""");

    private GroupCalls() {}
}
