package se.familjenavet.local;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Runs a command against the started whole: free ports, time that the command can let pass, all gone afterwards. */
final class EndToEnd {
    private static final Map<String, String> NOTHING_IS_REAL = Map.of("FAMILJENAVET_REHEARSAL", "true");

    private EndToEnd() {}

    /** With the demo's data. */
    static int run(List<String> command) throws IOException, InterruptedException {
        return run(Layout.forEndToEnd(Checkout.find()), Map.of(), command);
    }

    /** With an empty database: there are but the demo cast's sign-ins and grants. */
    static int fromNothing(List<String> command) throws IOException, InterruptedException {
        return run(Layout.forTests(Checkout.find()), NOTHING_IS_REAL, command);
    }

    private static int run(Layout layout, Map<String, String> told, List<String> command)
            throws IOException, InterruptedException {
        try (LocalStack stack = LocalStack.start(layout);
                PassingTime time = PassingTime.start(stack, told)) {
            Say.line("Familjenavet answers at " + stack.publicUrl() + " for `" + String.join(" ", command) + "`.");
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("BASE_URL", stack.publicUrl());
            builder.environment().put("MAILBOX_URL", stack.mailboxUrl());
            builder.environment().put("OIDC_URL", stack.oidcUrl());
            builder.environment().put("TIME_URL", time.url());
            int result = builder.start().waitFor();
            if (!time.api().isAlive()) {
                throw new Trouble(
                        "The API ended during the tests:\n" + time.api().lastWords());
            }
            return result;
        }
    }
}
