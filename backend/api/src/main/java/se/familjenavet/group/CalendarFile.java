package se.familjenavet.group;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import biweekly.util.Duration;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;

/** A calendar in the form that calendar programs read (RFC 5545); the same sessions give the same bytes. */
final class CalendarFile {
    private static final int HOURS_BETWEEN = 1;

    private CalendarFile() {}

    static byte[] write(Calendar calendar) {
        ICalendar file = new ICalendar();
        file.setProductId("-//Familjenavet//Familjenavet//SV");
        file.setName(calendar.name());
        file.addExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(calendar.name()));
        file.setRefreshInterval(Duration.builder().hours(HOURS_BETWEEN).build());
        file.addExperimentalProperty("X-PUBLISHED-TTL", "PT" + HOURS_BETWEEN + "H");
        file.getTimezoneInfo().setDefaultTimezone(SwedishTimezone.ASSIGNED);
        calendar.entries().forEach(entry -> file.addEvent(event(entry)));
        return bytes(file);
    }

    private static VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent();
        event.setUid(entry.session() + "@familjenavet");
        event.setSequence(entry.sequence());
        event.setDateTimeStamp(Date.from(entry.changedAt()));
        event.setLastModified(Date.from(entry.changedAt()));
        event.setDateStart(Date.from(entry.time().startsAt()));
        event.setDateEnd(Date.from(entry.time().endsAt()));
        event.setStatus(entry.isCancelled() ? Status.cancelled() : Status.confirmed());
        event.setSummary(entry.summary());
        if (!entry.location().isEmpty()) {
            event.setLocation(entry.location());
        }
        return event;
    }

    private static byte[] bytes(ICalendar file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ICalWriter writer = new ICalWriter(bytes, ICalVersion.V2_0)) {
            writer.write(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
