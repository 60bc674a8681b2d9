package dev.holdfast.policies.model.recovery;

import dev.holdfast.topology.Maintenance;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** When a weekly window is. */
final class WindowTimes {
    private final Maintenance maintenance;

    WindowTimes(Maintenance maintenance) {
        this.maintenance = maintenance;
    }

    /** Whether something that begins then and takes so long meets the window of that week or the next. */
    boolean meets(ZonedDateTime begin, Duration time) {
        ZonedDateTime local = begin.withZoneSameInstant(maintenance.timeZone());
        DayOfWeek day = maintenance.window().day();
        LocalDate last = local.toLocalDate().with(TemporalAdjusters.previousOrSame(day));
        return meets(last, begin, time) || meets(last.plusWeeks(1), begin, time);
    }

    private boolean meets(LocalDate day, ZonedDateTime begin, Duration time) {
        ZonedDateTime from = day.atTime(maintenance.window().from()).atZone(maintenance.timeZone());
        ZonedDateTime to = from.plus(maintenance.window().length());
        return begin.isBefore(to) && (begin.plus(time).isAfter(from) || !begin.isBefore(from));
    }
}
