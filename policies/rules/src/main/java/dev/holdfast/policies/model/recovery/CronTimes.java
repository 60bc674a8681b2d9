package dev.holdfast.policies.model.recovery;

import dev.holdfast.topology.units.CronSchedule;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The times of a schedule of five fields, as crontab(5) has them: where day and weekday are both restricted, either will do. */
final class CronTimes {
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final List<String> DAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");

    /** All leap days of a schedule lie in it; it begins with a Monday. */
    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);

    private static final int YEARS = 8;

    private final List<LocalTime> times = new ArrayList<>();
    private final BitSet days;
    private final BitSet months;
    private final BitSet weekdays;
    private final boolean either;

    CronTimes(CronSchedule schedule) {
        String[] fields = schedule.expression().split(" ", -1);
        BitSet minutes = field(fields[0], 0, 59, List.of(), 0);
        BitSet hours = field(fields[1], 0, 23, List.of(), 0);
        days = field(fields[2], 1, 31, List.of(), 0);
        months = field(fields[3], 1, 12, MONTHS, 1);
        weekdays = field(fields[4], 0, 7, DAYS, 0);
        if (weekdays.get(7)) {
            weekdays.set(0);
        }
        either = !fields[2].startsWith("*") && !fields[4].startsWith("*");
        hours.stream().forEach(hour -> minutes.stream().forEach(minute -> times.add(LocalTime.of(hour, minute))));
    }

    /** The longest time from one to the next; null for a schedule that never comes twice. */
    @Nullable
    Duration longestGap() {
        LocalDateTime last = null;
        Duration longest = null;
        LocalDate end = BEGIN.plusYears(YEARS);
        for (LocalDate day = BEGIN; day.isBefore(end); day = day.plusDays(1)) {
            if (!comesOn(day)) {
                continue;
            }
            for (LocalTime time : times) {
                LocalDateTime now = day.atTime(time);
                Duration gap = last == null ? Duration.ZERO : Duration.between(last, now);
                longest = last != null && (longest == null || gap.compareTo(longest) > 0) ? gap : longest;
                last = now;
            }
        }
        return longest;
    }

    /** Whether it comes on a day. */
    boolean comesOn(LocalDate day) {
        boolean date = days.get(day.getDayOfMonth());
        boolean weekday = weekdays.get(day.getDayOfWeek().getValue() % 7);
        return months.get(day.getMonthValue()) && (either ? date || weekday : date && weekday);
    }

    /** The times of each such day, in order. */
    List<LocalTime> times() {
        return List.copyOf(times);
    }

    private static BitSet field(String text, int least, int most, List<String> names, int first) {
        BitSet set = new BitSet(most + 1);
        for (String part : text.split(",", -1)) {
            int slash = part.indexOf('/');
            String range = slash < 0 ? part : part.substring(0, slash);
            int step = slash < 0 ? 1 : Integer.parseInt(part.substring(slash + 1));
            int dash = range.indexOf('-', 1);
            boolean all = range.equals("*");
            int from = all ? least : number(dash < 0 ? range : range.substring(0, dash), names, first);
            boolean open = all || (dash < 0 && slash >= 0);
            int to = open ? most : dash < 0 ? from : number(range.substring(dash + 1), names, first);
            for (int value = from; value <= to; value += step) {
                set.set(value);
            }
        }
        return set;
    }

    private static int number(String text, List<String> names, int first) {
        int name = names.indexOf(text.toUpperCase(Locale.ROOT));
        return name < 0 ? Integer.parseInt(text) : name + first;
    }
}
