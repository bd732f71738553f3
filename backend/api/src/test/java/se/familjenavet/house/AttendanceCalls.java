package se.familjenavet.house;

import static java.util.Map.entry;
import static se.familjenavet.testing.Cast.JONNA;

import java.util.Map;

/** A valid call of every operation on who came. */
final class AttendanceCalls {
    static final Map<String, Call> ALL = Map.ofEntries(
            entry("getSessionAttendance", Call.content(JONNA, Content.SESSION_TODAY, null, 200)),
            entry(
                    "markAttendance",
                    Call.content(JONNA, Content.MARKED_SESSION, "{\"mark\":\"PRESENT\",\"base\":null}", 200)),
            entry("getAttendanceCertificate", Call.content(JONNA, Content.MARKED_SESSION, null, 200)),
            entry("getOwnAttendance", Call.content(null, Content.ATTENDED_LINK, null, 200)),
            entry("getOwnCertificate", Call.content(null, Content.ATTENDED_LINK, null, 200)),
            entry("unmarkAttendance", Call.content(JONNA, Content.SESSION_TODAY, null, 204)),
            entry("markAttendances", Call.content(JONNA, Content.SESSION_TODAY, """
                    {"marks":[{"parent":"{participant}","mark":"PRESENT","base":null,
                               "markedAt":"2026-11-24T12:00:00Z"}]}""", 200)),
            entry(
                    "replaceDropIns",
                    Call.content(
                            JONNA,
                            Content.SESSION_TODAY,
                            "{\"items\":[{\"role\":\"OTHER_PARENT\",\"gender\":\"MAN\",\"count\":1}]}",
                            200)),
            entry("getGroupAttendance", Call.content(JONNA, Content.GROUP, null, 200)),
            entry(
                    "listAttendances",
                    Call.contentList(
                            JONNA,
                            Content.ATTENDANCE,
                            "",
                            "?total=true",
                            "?limit=1&total=true",
                            "?fields=id,mark",
                            "?centre=019aa4f0-ffff-7fff-bfff-0123456789ab",
                            "?group=019aa4f0-ffff-7fff-bfff-0123456789ab",
                            "?session=019aa4f0-ffff-7fff-bfff-0123456789ab",
                            "?household=019aa4f0-ffff-7fff-bfff-0123456789ab",
                            "?mark=PRESENT&total=true",
                            "?from=2026-01-01&to=2100-01-01&total=true",
                            "?sort=day")),
            entry(
                    "exportAttendances",
                    Call.contentFile(JONNA, Content.ATTENDANCE, "", "?format=NDJSON", "?sort=day&bom=true")));

    private AttendanceCalls() {}
}
