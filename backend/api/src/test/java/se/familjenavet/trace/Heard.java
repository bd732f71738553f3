package se.familjenavet.trace;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything that is logged while it listens, with exceptions and the facts beside each line. */
public final class Heard extends Handler implements AutoCloseable {
    private static final PatternFormatter WHOLE = new PatternFormatter("%c %s %X%e");

    private final List<String> lines = new CopyOnWriteArrayList<>();

    public static Heard listening() {
        Heard heard = new Heard();
        Logger.getLogger("").addHandler(heard);
        return heard;
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(WHOLE.format(ExtLogRecord.wrap(line)));
    }

    @Override
    public void flush() {
        // each line is kept at once
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
