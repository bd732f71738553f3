package se.familjenavet.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        Permission permission = RolesPageTest.permissions().get(operation.id());
        Map<Role, String> wanted = new TreeMap<>();
        Map<Role, String> real = new TreeMap<>();
        for (Role role : Role.values()) {
            wanted.put(role, wanted(role, permission, operation));
            real.put(role, spoken(call(operation, tokenOf(role), openings)));
        }
        assertEquals(wanted, real);
    }

    private static String wanted(Role role, Permission permission, Operation operation) {
        Policy.Rule rule = Policy.of(permission);
        if (rule.audience() != Policy.Audience.GRANTED || rule.roles().contains(role)) {
            return "allowed";
        }
        boolean sees = Policy.of(rule.seenBy()).roles().contains(role);
        return sees || !operation.path().contains("{id}") ? "403" : "404";
    }

    private static String spoken(int status) {
        return REFUSED.contains(status) ? String.valueOf(status) : "allowed";
    }

    private static int call(Operation operation, String token, Openings openings) {
        UUID vetlanda = openings.id("vetlanda");
        String body = Calls.ALL.get(operation.id()).body();
        if (body != null) {
            body = body.replace("{into}", openings.id("aneby").toString()).replace("0680", "0685");
        }
        Map<String, String> match = Map.of("If-Match", "*");
        String path = operation.path().replace("{id}", vetlanda.toString());
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
