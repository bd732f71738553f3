package se.familjenavet.local;

import java.io.IOException;
import java.util.List;

/** Runs a command against the started whole: empty data but the demo's, free ports, all gone afterwards. */
final class EndToEnd {
    private EndToEnd() {}

    static int run(List<String> command) throws IOException, InterruptedException {
        try (LocalStack stack = LocalStack.start(Layout.forEndToEnd(Checkout.find()));
                Api api = Api.start(stack)) {
            Say.line("Familjenavet answers at " + stack.publicUrl() + " for `" + String.join(" ", command) + "`.");
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("BASE_URL", stack.publicUrl());
            builder.environment().put("MAILBOX_URL", stack.mailboxUrl());
            builder.environment().put("OIDC_URL", stack.oidcUrl());
            int result = builder.start().waitFor();
            if (!api.isAlive()) {
                throw new Trouble("The API ended during the tests:\n" + api.lastWords());
            }
            return result;
        }
    }
}
