package se.familjenavet.local;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The commands behind the Makefile. */
final class Main {
    /** Held, so that their level stays. */
    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("io.zonky"), Logger.getLogger("com.icegreen"));

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
        try {
            System.exit(run(List.of(arguments)));
        } catch (Trouble e) {
            Say.trouble(e.getMessage());
            System.exit(1);
        } catch (IOException e) {
            Say.trouble("Reading or writing failed: " + e.getMessage());
            System.exit(1);
        }
    }

    private static int run(List<String> arguments) throws IOException, InterruptedException {
        String command = arguments.isEmpty() ? "" : arguments.getFirst();
        List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        return switch (command) {
            case "run" -> Run.run(System.getenv());
            case "e2e" -> EndToEnd.run(rest);
            case "e2e-empty" -> EndToEnd.fromNothing(rest);
            case "reset" -> Reset.run();
            case "grant" -> Grant.run(rest, System.getenv());
            default ->
                throw new Trouble("Say what to do: run, e2e, e2e-empty, reset or grant; the Makefile shows how.");
        };
    }
}
