package se.familjenavet.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.familjenavet.house.Answer;
import se.familjenavet.house.Call;
import se.familjenavet.house.Calls;
import se.familjenavet.house.Content;
import se.familjenavet.house.Meant;
import se.familjenavet.house.Operation;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;

/** Every operation on a centre or on what a region owns, called by one of each role whose place reaches Vetlanda, answers as the policy says. */
@ApiTest
class RolesTest {
    /** What a second one who may can only take away when there is another. */
    private static final Set<Content> DELETED = EnumSet.of(
            Content.CALENDAR_LINK,
            Content.RULE,
            Content.ANNOTATION,
            Content.REGION_INDICATOR,
            Content.INDICATOR_IMPORT);

    /** Those of the cast who work for all of county 06, by their roles. */
    private static final Set<Role> FOR_THE_COUNTY = EnumSet.of(
            Role.REGIONAL_LEAD, Role.REGIONAL_ANALYST, Role.SURVEY_READER, Role.PRIVACY_OFFICER, Role.PRIVACY_AUDITOR);

    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);

    static List<Operation> operations() {
        return Operation.all().stream()
                .filter(operation -> Calls.ALL.get(operation.id()).kind() != Call.Kind.COMMON)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a2_each_role_may_do_what_the_policy_says_and_no_more(Operation operation) {
        Meant words = Meant.by(Calls.ALL.get(operation.id()));
        Permission permission = RolesPageTest.permissions().get(operation.id());
        Map<Role, String> wanted = new TreeMap<>();
        Map<Role, String> real = new TreeMap<>();
        for (Role role : Role.values()) {
            wanted.put(role, wanted(role, permission, operation));
        }
        for (Role role : refusedFirst(wanted)) {
            real.put(role, spoken(call(operation, tokenOf(role), words)));
            makeAnewIfTakenAway(operation, words);
        }
        assertEquals(wanted, real);
    }

    private static void makeAnewIfTakenAway(Operation operation, Meant words) {
        Content content = Calls.ALL.get(operation.id()).content();
        if (DELETED.contains(content) && operation.method().equals("DELETE")) {
            words.meanNow(content.seen());
        }
    }

    /** Those who may do it come last: it may be gone afterwards. */
    private static List<Role> refusedFirst(Map<Role, String> wanted) {
        return wanted.keySet().stream()
                .sorted(Comparator.comparing(role -> wanted.get(role).equals("allowed")))
                .toList();
    }

    private static String wanted(Role role, Permission permission, Operation operation) {
        Rule rule = Policy.of(permission);
        Content content = Calls.ALL.get(operation.id()).content();
        boolean onOne = operation.path().contains("{");
        if (onOne && content != null && content.isItsMakersAlone()) {
            return role == Role.REGIONAL_LEAD ? "allowed" : "404";
        }
        if (rule.audience() != Policy.Audience.GRANTED
                || rule.roles().contains(role)
                || rule.named().contains(role)) {
            return "allowed";
        }
        boolean sees = Policy.of(rule.seenBy()).roles().contains(role)
                && (content == null || !content.isForWholeRegionsAlone() || FOR_THE_COUNTY.contains(role));
        return sees || !onOne ? "403" : "404";
    }

    private static String spoken(int status) {
        return REFUSED.contains(status) ? String.valueOf(status) : "allowed";
    }

    private static int call(Operation operation, String token, Meant words) {
        Call call = Calls.ALL.get(operation.id());
        String body = words.bodyOf(call);
        Map<String, String> headers = Map.of("If-Match", "*", "Content-Type", call.type());
        String path = words.pathOf(operation, call);
        return Answer.to(token, operation.method(), path, headers, body).status();
    }

    private static String tokenOf(Role role) {
        return switch (role) {
            case REGIONAL_LEAD -> Cast.REGINA.token();
            case REGIONAL_ANALYST -> Cast.ANALIA.token();
            case MUNICIPAL_LEAD -> Cast.MAGDA.token();
            case CENTRE_COORDINATOR -> Cast.CILLA.token();
            case GROUP_LEADER -> Cast.GUSTAV.token();
            case INTEGRATOR ->
                machine(
                        "municipal-integrator",
                        "demo-integrator-secret",
                        " groups:read groups:write enrolments:read enrolments:contact enrolments:write indicators:read");
            case SURVEY_READER ->
                machine(
                        "county-survey-system",
                        "demo-survey-secret",
                        " surveys:read survey-results:read indicators:read");
            case PRIVACY_OFFICER -> Cast.PETRA.token();
            case PRIVACY_AUDITOR -> Cast.ADAM.token();
            case PLATFORM_ADMIN -> Cast.ROOT.token();
        };
    }

    private static String machine(String client, String secret, String further) {
        return Cast.machineToken(client, secret, "centres:read centres:write programmes:read" + further);
    }
}
