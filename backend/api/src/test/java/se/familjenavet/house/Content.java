package se.familjenavet.house;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.familjenavet.enrolment.TestLinks;
import se.familjenavet.indicator.TestIndicators;
import se.familjenavet.release.TestRounds;
import se.familjenavet.testing.Annotations;
import se.familjenavet.testing.Attendance;
import se.familjenavet.testing.Calendars;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Desk;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Letters;
import se.familjenavet.testing.LongWork;
import se.familjenavet.testing.OwnIndicators;
import se.familjenavet.testing.Pictures;
import se.familjenavet.testing.Programmes;
import se.familjenavet.testing.Retentions;
import se.familjenavet.testing.Rounds;
import se.familjenavet.testing.Surveys;
import se.familjenavet.testing.Toolboxes;
import se.familjenavet.testing.Twins;

/** What a region owns and operations are about, each made anew in county 06 by its lead. */
public enum Content {
    DRAFT(() -> Programmes.draft(Cast.REGINA, "06", Programmes.tiny("2027"))),
    WHOLE_DRAFT(() -> Programmes.draft("2027")),
    PUBLISHED(() -> Programmes.published("2027")),
    COPY(() -> Programmes.copy(Programmes.published("2026"), "2027")),
    GUIDE(() -> Programmes.guide(Cast.REGINA, DRAFT.make(), 1)),
    MEDIA_DRAFT(() -> Toolboxes.draft(Toolboxes.link("spadbarnsmassage"))),
    PUBLISHED_MEDIA(() -> Toolboxes.published(Toolboxes.link("spadbarnsmassage"))),
    DOCUMENT(() -> Toolboxes.draftOf("DOCUMENT", Toolboxes.uploaded("lapp.pdf", Toolboxes.PDF.getBytes(US_ASCII)))),
    PICTURE(() -> Toolboxes.draftOf("PICTURE", Toolboxes.uploaded("ringen.png", Pictures.png(40, 30)))),
    FILE(() -> Toolboxes.uploaded("lapp.pdf", Toolboxes.PDF.getBytes(US_ASCII)).path("id")),
    /** Read by the lead of county 18; its own county reads it elsewhere. */
    SHARED(() -> Programmes.sharedInBrief("2027")),
    TASK(() -> LongWork.asked(Cast.REGINA, "06")),
    /** At Huskvarna, planned by its coordinator; as good as none to other centres. */
    GROUP(() -> Groups.inOctober(Cast.JONNA, null)),
    HELD_GROUP(() -> Groups.held(Cast.JONNA, null)),
    SESSION(() -> Groups.session(Cast.JONNA, GROUP.make(), 0)),
    /** Takes sign-ups, and so is everyone's; one that does not is nobody's. */
    OPEN_GROUP(() -> Groups.today(Cast.JONNA)),
    /** Takes sign-ups too, but is asked for what only those with charge of it may print. */
    INVITING_GROUP(() -> Groups.today(Cast.JONNA)),
    /** What a group can be planned on. */
    CURRICULUM(() -> Programmes.publishedInBrief("2027")),
    /** To the calendar of Huskvarna. */
    CALENDAR_LINK(() -> Calendars.shared(Cast.JONNA, Calendars.ofCentre(Groups.centreOf(Cast.JONNA)))
            .path("id")),
    /** Its address is the key: who has it is no stranger. */
    CALENDAR(() -> Calendars.secret(
            Cast.JONNA,
            Calendars.ofGroup(Groups.planned(Cast.JONNA, Groups.meetingOnce(Groups.centreOf(Cast.JONNA), 30))))),
    /** In the register of Huskvarna. */
    HOUSEHOLD(() -> Families.registered(Cast.JONNA)),
    /** Likewise, beside another that may be the same. */
    TWIN(() -> Twins.twin(Cast.JONNA)),
    TRANSFER(() -> Twins.transferOf(Twins.moving(Cast.JONNA))),
    INVITED(() -> Families.invited(Cast.JONNA, Families.group(Cast.JONNA, 1))),
    ENROLLED(() -> Families.enrolled(Cast.JONNA, Families.group(Cast.JONNA, 1))),
    DECLINED(() -> Families.declined(Cast.JONNA)),
    WAITING(() -> Families.waiting(Cast.JONNA)),
    WAITING_FOR_FREE_PLACE(() -> Families.waitingForFreePlace(Cast.JONNA)),
    /** To a family of Huskvarna. */
    MESSAGE(() -> Letters.queued(Cast.JONNA)),
    /** Tells of no day, so that it reads the same on any. */
    FAREWELL(() -> Letters.farewell(Cast.JONNA)),
    FAILED_MESSAGE(() -> Letters.failed(Cast.JONNA)),
    /** At Huskvarna today, where a couple has a place. */
    SESSION_TODAY(() -> Attendance.sessionToday(Cast.JONNA, null)),
    /** Likewise, and one of them has been marked as present. */
    MARKED_SESSION(() -> Attendance.markedToday(Cast.JONNA, null)),
    ATTENDANCE(() -> Attendance.attended(Cast.JONNA)),
    /** In the register of Huskvarna; county 06 answers for it, and its officer has looked it up. */
    PRIVACY_FAMILY(() -> Desk.open(Cast.JONNA)),
    LOOKUP(() -> Desk.lookedUp(Cast.PETRA, Desk.family(Cast.JONNA, "06"))),
    LEGAL_HOLD(() -> Desk.held(Cast.PETRA, Desk.family(Cast.JONNA, "06"))),
    ERASURE(() -> Desk.refused(Cast.PETRA, Desk.family(Cast.JONNA, "06"))),
    /** Of the region's own board, written down by its officer. */
    RETENTION_DECISION(() -> Retentions.decidedInRegion()),
    RETENTION_DRY_RUN(() -> Retentions.triedInRegion()),
    /** Of a round at Huskvarna. */
    RELEASE(() -> TestRounds.get().releasedAtHuskvarna()),
    /** Likewise, and one of its texts may be quoted from the next on. */
    MODERATED_RELEASE(() -> TestRounds.get().moderatedAtHuskvarna()),
    /** Likewise, and it is. */
    QUOTED_RELEASE(() -> TestRounds.get().quotedAtHuskvarna()),
    /** Of a month long past, at Huskvarna and around it; its id is the month. */
    COUNTED(() -> TestIndicators.releasedAt("06/0680/huskvarna")),
    /** Something that happened at Huskvarna. */
    ANNOTATION(() -> Annotations.at("06/0680/huskvarna")),
    REGION_INDICATOR(() -> OwnIndicators.made(OwnIndicators.ratio())),
    OUTSIDE_INDICATOR(() -> OwnIndicators.made(OwnIndicators.outside())),
    INDICATOR_IMPORT(OwnIndicators::taken),
    SURVEY_TEXT(() -> TestRounds.get().writtenAtHuskvarna()),
    /** Begun by the lead; only those who write it know of it. */
    SURVEY(Surveys::begun),
    SURVEY_IN_USE(Surveys::inUse),
    SURVEY_DRAFT(() -> Surveys.draftOf(Surveys.begun())),
    SURVEY_VERSION(() -> Surveys.publishedOf(Surveys.inUse())),
    /** Read by all who work in county 06. */
    SURVEY_TO_ASK(() -> Rounds.survey("OTHERS")),
    /** At Huskvarna, by code, open. */
    ROUND(() -> Rounds.byCode(Cast.JONNA)),
    PLANNED_ROUND(() -> Rounds.planned(Cast.JONNA)),
    TICKET_ROUND(() -> Rounds.ofTickets(Cast.JONNA, 1)),
    PAPER_ROUND(() -> Rounds.onPaper(Cast.JONNA)),
    RULE(() -> Rounds.rule(Cast.JONNA)),
    /** Where a code leads: who stands before it is no stranger. */
    ASKED(() -> Rounds.place(Rounds.byCode(Cast.JONNA))),
    /** Who has a parent's link is no stranger. */
    SIGN_UP_LINK(() -> TestLinks.get().confirming()),
    OFFER_LINK(() -> TestLinks.get().offering()),
    PLACE_LINK(() -> TestLinks.get().placed()),
    JOIN_LINK(() -> TestLinks.get().joining()),
    /** To the place of one who has come to a session. */
    ATTENDED_LINK(() -> TestLinks.get().attended()),
    STOP_LINK(() -> TestLinks.get().stopping()),
    TRANSFER_LINK(() -> TestLinks.get().moving());

    /** In the same county, where drafts are seen by the lead and the analyst alone. */
    private static final List<Cast> COLLEAGUES = List.of(Cast.JENS, Cast.CILLA, Cast.GUSTAV, Cast.MAGDA, Cast.TOVA);

    private static final List<Cast> FOREIGN = Arrays.asList(Cast.KARIN, Cast.ORVAR, Cast.ROOT, null);

    private final Supplier<String> maker;

    Content(Supplier<String> maker) {
        this.maker = maker;
    }

    /**
     * A body in which {@code {guide}} or {@code {session}} stands for the first one of the thing that has this id,
     * {@code {version}} with {@code {itsGuide}} for one to plan on, {@code {leader}} for one at Huskvarna, {@code {newCode}} for the code of no indicator and {@code {itsIndicatorCode}} for its own, {@code {openGroup}}
     * for one that takes sign-ups where a family is registered, {@code {twin}} for another family that may be the same, {@code {elsewhere}}
     * for a centre that it can move to, {@code {participant}} for a parent who can come to a session, {@code {itsPlace}} for the
     * place of a round, and {@code {itsCode}} for the secret of the code that leads to a place.
     */
    public static String filled(String body, String id) {
        String filled = with(body, "{guide}", () -> Programmes.guide(Cast.REGINA, id, 1));
        filled = with(filled, "{session}", () -> Groups.session(Cast.REGINA, id, 0));
        filled = with(filled, "{openGroup}", () -> Families.group(Families.coordinatorOf(id), 3));
        filled = with(filled, "{participant}", () -> Families.parentOf(id));
        filled = with(filled, "{twinParent}", () -> Twins.parent(Twins.otherOf(id)));
        filled = with(filled, "{twin}", () -> Twins.otherOf(id));
        filled = with(filled, "{elsewhere}", () -> Twins.elsewhere(Families.coordinatorOf(id), id));
        filled = with(filled, "{itsPlace}", () -> Rounds.place(id));
        filled = with(filled, "{itsCode}", () -> Rounds.codeAt(Cast.JONNA, id));
        filled = with(filled, "{newCode}", OwnIndicators::newCode);
        filled = with(filled, "{itsIndicatorCode}", () -> OwnIndicators.code(id));
        filled = with(filled, "{leader}", () -> Groups.staff(Cast.JONNA).toString());
        if (filled == null || !filled.contains("{version}")) {
            return filled;
        }
        String version = CURRICULUM.make();
        return filled.replace("{version}", version).replace("{itsGuide}", Programmes.guide(Cast.REGINA, version, 1));
    }

    private static String with(String body, String word, Supplier<String> meant) {
        return body == null || !body.contains(word) ? body : body.replace(word, meant.get());
    }

    /** Its id. */
    String make() {
        return maker.get();
    }

    /** The id of one that those who work in county 06 see if anyone does: published, or shared by another county. */
    public String seen() {
        return switch (this) {
            case DRAFT, WHOLE_DRAFT, COPY -> PUBLISHED.make();
            case GUIDE -> Programmes.guide(Cast.REGINA, PUBLISHED.make(), 1);
            case MEDIA_DRAFT -> PUBLISHED_MEDIA.make();
            case DOCUMENT, PICTURE -> Toolboxes.published(make());
            case SURVEY -> SURVEY_IN_USE.make();
            case SURVEY_DRAFT -> SURVEY_VERSION.make();
            case SHARED -> Programmes.shared(Cast.ORVAR, "18", "2027");
            case GROUP -> Groups.inOctober(Cast.CILLA, Cast.GUSTAV);
            case HELD_GROUP -> Groups.held(Cast.CILLA, Cast.GUSTAV);
            case INVITING_GROUP -> Groups.today(Cast.CILLA);
            case SESSION -> Groups.session(Cast.CILLA, GROUP.seen(), 0);
            case CALENDAR_LINK ->
                Calendars.shared(Cast.CILLA, Calendars.ofGroup(Groups.led(Cast.CILLA, Cast.GUSTAV)))
                        .path("id");
            case SESSION_TODAY -> Attendance.sessionToday(Cast.CILLA, Cast.GUSTAV);
            case MARKED_SESSION -> Attendance.markedToday(Cast.CILLA, Cast.GUSTAV);
            case ATTENDANCE -> Attendance.attended(Cast.CILLA);
            default -> seenOfFamilies();
        };
    }

    private String seenOfFamilies() {
        return switch (this) {
            case ROUND -> Rounds.byCode(Cast.CILLA);
            case PLANNED_ROUND -> Rounds.planned(Cast.CILLA);
            case TICKET_ROUND -> Rounds.ofTickets(Cast.CILLA, 1);
            case PAPER_ROUND -> Rounds.onPaper(Cast.CILLA);
            case RULE -> Rounds.rule(Cast.CILLA);
            case RELEASE, QUOTED_RELEASE -> TestRounds.get().releasedAt("06/0685/vetlanda");
            case MODERATED_RELEASE -> TestRounds.get().moderatedAt("06/0685/vetlanda");
            case COUNTED -> TestIndicators.releasedAt("06/0685/vetlanda");
            case ANNOTATION -> Annotations.at("06/0685/vetlanda");
            default -> seenOfOneFamily();
        };
    }

    private String seenOfOneFamily() {
        return switch (this) {
            case PRIVACY_FAMILY -> Desk.open(Cast.CILLA);
            case HOUSEHOLD -> Families.registered(Cast.CILLA);
            case TWIN -> Twins.twin(Cast.CILLA);
            case TRANSFER -> Twins.transferOf(Twins.moving(Cast.CILLA));
            case INVITED -> Families.invited(Cast.CILLA, Families.group(Cast.CILLA, 1));
            case ENROLLED -> Families.enrolled(Cast.CILLA, Families.group(Cast.CILLA, 1));
            case DECLINED -> Families.declined(Cast.CILLA);
            case WAITING -> Families.waiting(Cast.CILLA);
            case WAITING_FOR_FREE_PLACE -> Families.waitingForFreePlace(Cast.CILLA);
            case MESSAGE -> Letters.queued(Cast.CILLA);
            case FAREWELL -> Letters.farewell(Cast.CILLA);
            case FAILED_MESSAGE -> Letters.failed(Cast.CILLA);
            default -> make();
        };
    }

    /** Whether nobody but the one who made it sees it, whatever becomes of it. */
    public boolean isItsMakersAlone() {
        return this == TASK;
    }

    /** Whether only those who work for the whole region see it, whatever becomes of it. */
    public boolean isForWholeRegionsAlone() {
        return EnumSet.of(FILE, SURVEY_TEXT, REGION_INDICATOR, OUTSIDE_INDICATOR, INDICATOR_IMPORT)
                .contains(this);
    }

    /** Those for whom it does not exist. */
    List<Cast> strangers() {
        return switch (this) {
            case PUBLISHED, PUBLISHED_MEDIA, SURVEY_IN_USE, SURVEY_VERSION -> FOREIGN;
            case OPEN_GROUP,
                    ASKED,
                    CALENDAR,
                    SIGN_UP_LINK,
                    OFFER_LINK,
                    PLACE_LINK,
                    JOIN_LINK,
                    ATTENDED_LINK,
                    STOP_LINK,
                    TRANSFER_LINK -> List.of();
            case SHARED -> and(COLLEAGUES, Arrays.asList(Cast.REGINA, Cast.ANALIA, Cast.KARIN, Cast.ROOT, null));
            case TASK -> and(COLLEAGUES, and(List.of(Cast.ANALIA), FOREIGN));
            case RETENTION_DECISION, RETENTION_DRY_RUN ->
                and(COLLEAGUES, and(List.of(Cast.PAULA, Cast.REGINA), FOREIGN));
            default -> and(COLLEAGUES, FOREIGN);
        };
    }

    private static List<Cast> and(List<Cast> some, List<Cast> others) {
        return Stream.of(some, others).flatMap(List::stream).toList();
    }
}
