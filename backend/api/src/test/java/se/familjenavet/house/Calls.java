package se.familjenavet.house;

import static java.util.Map.entry;
import static se.familjenavet.testing.Cast.JENS;
import static se.familjenavet.testing.Cast.JONNA;
import static se.familjenavet.testing.Cast.ORVAR;
import static se.familjenavet.testing.Cast.PETRA;
import static se.familjenavet.testing.Cast.REGINA;
import static se.familjenavet.testing.Cast.ROOT;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Programmes;
import se.familjenavet.testing.Regions;
import se.familjenavet.testing.Toolboxes;

/** A valid call of every operation, by its {@code operationId}. */
public final class Calls {
    private static final String[] FILTERS = {
        "",
        "?total=true",
        "?limit=1",
        "?fields=id,name&total=true",
        "?limit=1&total=true&q=e",
        "?q=" + Openings.marker("huskvarna") + "&total=true",
        "?q=" + Openings.marker(Call.PLANNED) + "&total=true",
        "?region=06&total=true",
        "?municipality=0680&total=true",
        "?service=MATERNITY_CARE&total=true",
        "?language=ar&total=true"
    };
    private static final String[] STAFF_FILTERS = {
        "?kind=OTHER&total=true",
        "?status=OPEN&total=true",
        "?status=PLANNED&total=true",
        "?stage=OFFERING&total=true",
        "?sizeClass=LARGE&total=true",
        "?participates=true&total=true",
        "?sort=-name",
        "?sort=municipality&total=true",
        "?sort=stage"
    };

    private static final String[] PEOPLE_FILTERS = {
        "",
        "?total=true",
        "?limit=1&total=true",
        "?fields=id,name&total=true",
        "?q=" + Openings.marker("huskvarna") + "&total=true",
        "?profession=MIDWIFE&total=true",
        "?training=OTHER&total=true",
        "?state=WAITING&total=true",
        "?centre=019aa4f0-ffff-7fff-bfff-0123456789ab&total=true",
        "?sort=-name",
        "?sort=profession&total=true"
    };

    private static final Map<String, Call> OTHERS = Map.ofEntries(
            entry("listCentres", Call.list(REGINA, both(FILTERS, STAFF_FILTERS))),
            entry(
                    "exportCentres",
                    Call.file(REGINA, "", "?format=NDJSON", "?q=e", "?region=06&sort=stage", "?status=OPEN&bom=true")),
            entry("createCentre", Call.creation(REGINA, Openings.body("0680", Call.NEW, false))),
            entry("getCentre", Call.read(JONNA)),
            entry("changeCentre", Call.change(REGINA, "{\"name\":\"" + Openings.marker("huskvarna") + " hus B\"}")),
            entry("replaceVisitingDetails", Call.change(JONNA, """
                    {"contact":{"function":"Receptionen","email":"huskvarna@demo.example","phone":"0980-319 200"},
                     "openingHours":[{"weekday":"TUESDAY","opens":"09:00","closes":"15:00"}],
                     "openingHoursNote":null,"languages":["sv"]}""")),
            entry("replaceCentreServices", Call.change(REGINA, """
                    {"services":[
                      {"service":"OPEN_PRESCHOOL","principal":"MUNICIPALITY","from":"2019-08-01","samePremises":true}]}""")),
            entry("replaceRollOut", Call.change(REGINA, """
                    {"steps":[{"stage":"PREPARING","since":"2019-09-01"},{"stage":"PILOT","since":"2020-03-01"}]}""")),
            entry("replaceParticipation", Call.change(REGINA, """
                    {"participation":{"from":"2020-01-01"},"agreement":{"date":"2019-06-01","reviewDate":"2029-06-01"}}""")),
            entry("openCentre", Call.change(REGINA, "{\"on\":\"2020-01-01\"}").onPlanned()),
            entry("closeCentre", Call.change(REGINA, "{\"on\":\"2030-01-01\"}")),
            entry("reopenCentre", Call.removal(REGINA)),
            entry("mergeCentre", Call.change(REGINA, "{\"into\":\"{into}\",\"on\":\"2030-01-01\"}")),
            entry("listStaff", Call.staffList(JONNA, PEOPLE_FILTERS)),
            entry(
                    "exportStaff",
                    Call.staffFile(JONNA, "", "?format=NDJSON", "?q=e", "?state=WAITING&sort=profession", "?bom=true")),
            entry(
                    "planStaffMember",
                    Call.staffCreation(
                            JONNA,
                            "{\"centre\":\"{centre}\",\"name\":\"Nora Nilvik\",\"email\":\"nora.nilvik@demo.example\"}")),
            entry("getStaffMember", Call.staffItem(JONNA, null, 200)),
            entry("changeStaffMember", Call.staffItem(JONNA, "{\"profession\":\"OTHER\"}", 200)),
            entry("dropPlannedStaffMember", Call.staffItem(JONNA, null, 204)),
            entry("replaceTrainings", Call.staffItem(JONNA, """
                    {"trainings":[{"kind":"CHILD_RIGHTS","completedOn":"2025-03-14"}]}""", 200)),
            entry("confirmStaffMember", Call.staffItem(JONNA, "{\"person\":\"{person}\"}", 200)),
            entry("refuseStaffMember", Call.staffItem(JONNA, "{\"person\":\"{person}\"}", 200)),
            entry("listPublicCentres", Call.list(null, FILTERS).hidingPlanned()),
            entry("getPublicCentre", Call.read(null).hidingPlanned()),
            entry(
                    "listPublicMunicipalities",
                    Call.list(null, "", "?total=true", "?region=06&total=true", "?limit=1", "?fields=name")
                            .hidingPlanned()),
            entry(
                    "listAuditEntries",
                    Call.common(PETRA, "/audit-entries", "/audit-entries?action=OUT_OF_PLACE&limit=100")),
            entry("listEvents", Call.common(REGINA, "/events", "/events?limit=100")),
            entry("listAuditChains", Call.common(PETRA, "/audit-chains")),
            entry("getMe", Call.common(JENS, "/me")),
            entry("listRegions", Call.common(JENS, "/regions")),
            entry("getRegion", Call.common(JENS, "/regions/06")),
            entry("getRegionSettings", Call.region(PETRA, "", null)),
            entry("replaceRegionWords", Call.region(REGINA, "/words", Regions.WORDS)),
            entry("replaceProgrammeSettings", Call.region(REGINA, "/programme", Regions.PROGRAMME)),
            entry("replaceRegionLimits", Call.region(ROOT, "/limits", Regions.LIMITS)),
            entry("replaceRegionTargets", Call.region(REGINA, "/targets", Regions.TARGETS)),
            entry("replaceRetention", Call.region(PETRA, "/retention", Regions.RETENTION)),
            entry("listThemes", Call.common(REGINA, "/themes")),
            entry(
                    "listProgrammeVersions",
                    Call.contentList(
                            REGINA,
                            Content.DRAFT,
                            "",
                            "?total=true",
                            "?status=DRAFT&total=true",
                            "?limit=1",
                            "?fields=id,name")),
            entry("importProgrammeVersion", Call.contentCreation(REGINA, Programmes.taking("{region}", "2027"), 201)),
            entry("getProgrammeVersion", Call.content(REGINA, Content.DRAFT, null, 200)),
            entry("getProgrammeDocument", Call.content(REGINA, Content.DRAFT, null, 200)),
            entry("publishProgrammeVersion", Call.content(REGINA, Content.WHOLE_DRAFT, null, 200)),
            entry("retireProgrammeVersion", Call.content(REGINA, Content.PUBLISHED, null, 200)),
            entry("copyProgrammeVersion", Call.content(REGINA, Content.DRAFT, "{\"name\":\"2028\"}", 201)),
            entry(
                    "replaceProgrammeEdition",
                    Call.content(
                            REGINA,
                            Content.DRAFT,
                            Programmes.tiny("2028").get("version").toString(),
                            200)),
            entry("discardProgrammeDraft", Call.content(REGINA, Content.DRAFT, null, 204)),
            entry(
                    "addSessionGuide",
                    Call.content(
                            REGINA,
                            Content.DRAFT,
                            "{\"key\":\"att-sova\",\"guide\":" + Programmes.tinyGuide() + "}",
                            201)),
            entry("orderSessionGuides", Call.content(REGINA, Content.DRAFT, "{\"guides\":[\"{guide}\"]}", 200)),
            entry("getProgrammeChanges", Call.content(REGINA, Content.COPY, null, 200)),
            entry(
                    "replaceSessionGuide",
                    Call.content(REGINA, Content.GUIDE, Programmes.tinyGuide().toString(), 200)),
            entry("dropSessionGuide", Call.content(REGINA, Content.GUIDE, null, 204)),
            entry("getSessionGuide", Call.content(REGINA, Content.GUIDE, null, 200)),
            entry(
                    "listToolboxMedia",
                    Call.contentList(
                            REGINA,
                            Content.MEDIA_DRAFT,
                            "",
                            "?total=true",
                            "?limit=1&total=true",
                            "?fields=id,key",
                            "?q=spadbarnsmasage&total=true",
                            "?q=massage&region=06",
                            "?kind=LINK&total=true",
                            "?status=DRAFT&total=true",
                            "?audience=PARENTS&total=true",
                            "?theme=lyhord-omsorg",
                            "?perspective=INTERACTION_ATTACHMENT",
                            "?language=sv",
                            "?linkState=UNCHECKED")),
            entry(
                    "countToolboxMedia",
                    Call.contentCount(REGINA, Content.MEDIA_DRAFT, "", "?q=massage", "?status=DRAFT", "?region=06")),
            entry(
                    "createToolboxMedia",
                    Call.contentCreation(REGINA, Toolboxes.body("{region}", Toolboxes.link("spadbarnsmassage")), 201)),
            entry("getToolboxMedia", Call.content(REGINA, Content.MEDIA_DRAFT, null, 200)),
            entry(
                    "replaceToolboxMedia",
                    Call.content(
                            REGINA,
                            Content.DOCUMENT,
                            Toolboxes.document("spadbarnsmassage").toString(),
                            200)),
            entry("publishToolboxMedia", Call.content(REGINA, Content.MEDIA_DRAFT, null, 200)),
            entry("withdrawToolboxMedia", Call.content(REGINA, Content.PUBLISHED_MEDIA, null, 200)),
            entry("getToolboxMediaFile", Call.content(REGINA, Content.DOCUMENT, null, 200)),
            entry("getToolboxMediaThumbnail", Call.content(REGINA, Content.PICTURE, null, 200)),
            entry("uploadToolboxFile", Call.contentUpload(REGINA, "?region={region}&name=lapp.pdf", Toolboxes.PDF)),
            entry("getToolboxFile", Call.content(REGINA, Content.FILE, null, 200)),
            entry("getProgrammeArchive", Call.content(REGINA, Content.DRAFT, null, 200)),
            entry("shareProgrammeVersion", Call.content(REGINA, Content.PUBLISHED, null, 200)),
            entry("unshareProgrammeVersion", Call.content(REGINA, Content.PUBLISHED, null, 204)),
            entry("importProgramme", Call.contentArchive(REGINA, "?region={region}&dryRun=true", "PK")),
            entry(
                    "listSharedProgrammeVersions",
                    Call.contentList(ORVAR, Content.SHARED, "", "?total=true", "?limit=1", "?fields=id,name")),
            entry("getSharedProgrammeVersion", Call.content(ORVAR, Content.SHARED, null, 200)),
            entry("getSharedProgrammeArchive", Call.content(ORVAR, Content.SHARED, null, 200)),
            entry(
                    "copySharedProgrammeVersion",
                    Call.content(ORVAR, Content.SHARED, "{\"region\":\"18\",\"dryRun\":true}", 202)),
            entry("getProgrammeSchema", Call.common(null, "/programme-schema")),
            entry(
                    "listTasks",
                    Call.contentList(REGINA, Content.TASK, "", "?total=true", "?limit=1", "?fields=id,state")),
            entry("getTask", Call.content(REGINA, Content.TASK, null, 200)),
            entry("listMunicipalities", Call.common(JENS, "/municipalities?region=06", "/municipalities?limit=100")),
            entry("getMunicipality", Call.common(JENS, "/municipalities/0680")),
            entry("listJobs", Call.common(ROOT, "/jobs")),
            entry("runJob", Call.common(ROOT, "/jobs/expired-keys/runs")),
            entry("getApiInfo", Call.common(null, "/api-info")),
            entry("listCodeLists", Call.common(null, "/code-lists")),
            entry("getCodeList", Call.common(null, "/code-lists/centre-kind")),
            entry("listProblemTypes", Call.common(null, "/problem-types")),
            entry("getProblemType", Call.common(null, "/problem-types/not-found")));

    public static final Map<String, Call> ALL = Stream.of(
                    OTHERS,
                    GroupCalls.ALL,
                    FamilyCalls.ALL,
                    MessageCalls.ALL,
                    RoundCalls.ALL,
                    AttendanceCalls.ALL,
                    PrivacyCalls.ALL,
                    RetentionCalls.ALL,
                    ReleaseCalls.ALL,
                    IndicatorCalls.ALL,
                    OfferingCalls.ALL,
                    SurveyCalls.ALL)
            .flatMap(calls -> calls.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private Calls() {}

    private static String[] both(String[] one, String[] other) {
        return Stream.of(one, other).flatMap(Arrays::stream).toArray(String[]::new);
    }
}
