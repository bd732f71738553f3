package se.familjenavet.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.familjenavet.house.Answer;
import se.familjenavet.house.Call;
import se.familjenavet.house.Calls;
import se.familjenavet.house.Operation;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Staff;

/** Every operation on a centre, called by one of each role whose place reaches Vetlanda, answers as the policy says. */
@ApiTest
class RolesTest {
    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);

    static List<Operation> operations() {
        return Operation.all().stream()
                .filter(operation -> Calls.ALL.get(operation.id()).kind() != Call.Kind.COMMON)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a2_each_role_may_do_what_the_policy_says_and_no_more(Operation operation) {
        Openings openings = Openings.all();
        Staff staff = Staff.at(openings);
        Permission permission = RolesPageTest.permissions().get(operation.id());
        Map<Role, String> wanted = new TreeMap<>();
        Map<Role, String> real = new TreeMap<>();
        for (Role role : Role.values()) {
            wanted.put(role, wanted(role, permission, operation));
        }
        for (Role role : refusedFirst(wanted)) {
            real.put(role, spoken(call(operation, tokenOf(role), openings, staff)));
        }
        assertEquals(wanted, real);
    }

    /** Those who may do it come last: it may be gone afterwards. */
    private static List<Role> refusedFirst(Map<Role, String> wanted) {
        return wanted.keySet().stream()
                .sorted(Comparator.comparing(role -> wanted.get(role).equals("allowed")))
                .toList();
    }

    private static String wanted(Role role, Permission permission, Operation operation) {
        Policy.Rule rule = Policy.of(permission);
        if (rule.audience() != Policy.Audience.GRANTED || rule.roles().contains(role)) {
            return "allowed";
        }
        boolean sees = Policy.of(rule.seenBy()).roles().contains(role);
        return sees || !operation.path().contains("{") ? "403" : "404";
    }

    private static String spoken(int status) {
        return REFUSED.contains(status) ? String.valueOf(status) : "allowed";
    }

    private static int call(Operation operation, String token, Openings openings, Staff staff) {
        Call call = Calls.ALL.get(operation.id());
        UUID vetlanda = openings.id("vetlanda");
        UUID asked = call.isAboutStaff() ? staff.planned("vetlanda") : vetlanda;
        String body = call.body();
        if (body != null) {
            body = body.replace("{into}", openings.id("aneby").toString())
                    .replace("{centre}", vetlanda.toString())
                    .replace("{person}", staff.waiting("vetlanda").toString())
                    .replace("0680", "0685");
        }
        Map<String, String> match = Map.of("If-Match", "*");
        String path = operation.path().replace("{id}", asked.toString()).replace("{code}", "06");
        return Answer.to(token, operation.method(), path, match, body).status();
    }

    private static String tokenOf(Role role) {
        return switch (role) {
            case REGIONAL_LEAD -> Cast.REGINA.token();
            case REGIONAL_ANALYST -> Cast.ANALIA.token();
            case MUNICIPAL_LEAD -> Cast.MAGDA.token();
            case CENTRE_COORDINATOR -> Cast.CILLA.token();
            case GROUP_LEADER -> Cast.GUSTAV.token();
            case INTEGRATOR -> machine("municipal-integrator", "demo-integrator-secret");
            case SURVEY_READER -> machine("county-survey-system", "demo-survey-secret");
            case PRIVACY_OFFICER -> Cast.PETRA.token();
            case PRIVACY_AUDITOR -> Cast.ADAM.token();
            case PLATFORM_ADMIN -> Cast.ROOT.token();
        };
    }

    private static String machine(String client, String secret) {
        return Cast.machineToken(client, secret, "centres:read centres:write");
    }
}
