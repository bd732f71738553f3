package se.familjenavet.group;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.focus_shift.jollyday.core.configuration.ConfigurationProviderManager;
import de.focus_shift.jollyday.core.impl.DefaultHolidayManager;
import de.focus_shift.jollyday.jaxb.JaxbConfigurationService;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The days when nobody meets: the public holidays of Sweden (lag 1989:253 om allmänna helgdagar), and the eves of
 * Midsummer, Christmas and the New Year. It may be asked by many at once and keeps each year that it has reckoned.
 */
@Singleton
class Holidays {
    private final HolidayManager sweden = sweden();

    boolean isHoliday(LocalDate day) {
        return sweden.isHoliday(day);
    }

    /** The days that are left when those of some weeks (ISO 8601, {@code 2026-W52}) go too. */
    FreeDays freeBut(Collection<String> closedWeeks) {
        return new FreeDays(
                this,
                closedWeeks.stream()
                        .map(ClosedWeek::parse)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
    }

    /** Put together by hand: the library's own way depends on the class loader of the thread that happens to ask first. */
    private static HolidayManager sweden() {
        ManagerParameter calendar = ManagerParameters.create(HolidayCalendar.SWEDEN);
        new ConfigurationProviderManager().mergeConfigurationProperties(calendar);
        HolidayManager holidays = new DefaultHolidayManager();
        holidays.setConfigurationService(new JaxbConfigurationService());
        holidays.init(calendar);
        return holidays;
    }
}
