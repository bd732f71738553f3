package se.familjenavet.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.familjenavet.local.LocalStack;

/** Real PostgreSQL and real Keycloak, started once for the run. */
public class Stack implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        LocalStack stack = LocalStack.forTests();
        Map<String, String> configuration = new HashMap<>(stack.apiEnvironment());
        configuration.put("quarkus.http.test-port", String.valueOf(stack.apiPort()));
        configuration.put("quarkus.management.test-port", String.valueOf(stack.managementPort()));
        for (String kind : List.of("SIGNED_IN", "PUBLIC", "SIGN_UP", "SIGN_IN")) {
            configuration.put("FAMILJENAVET_RATE_" + kind, "1000000");
        }
        return configuration;
    }

    @Override
    public void stop() {
        // the stack outlives the application: it ends with the JVM
    }
}
