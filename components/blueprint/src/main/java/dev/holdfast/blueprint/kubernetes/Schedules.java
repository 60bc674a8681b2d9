package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.topology.units.CronSchedule;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Schedules as those read them that keep them: to them Sunday is 0 and never 7, which crontab(5) allows. */
final class Schedules {
    private static final int WEEK = 7;

    private Schedules() {}

    /** For a CronJob. */
    static String fiveFields(CronSchedule schedule) {
        String fields = schedule.expression();
        int last = fields.lastIndexOf(' ') + 1;
        return fields.substring(0, last) + weekdays(fields.substring(last));
    }

    /**
     * For CloudNativePG: seconds come first.
     *
     * @see <a href="https://pkg.go.dev/github.com/robfig/cron#hdr-CRON_Expression_Format">its format</a>
     */
    static String sixFields(CronSchedule schedule) {
        return "0 " + fiveFields(schedule);
    }

    private static String weekdays(String field) {
        if (field.indexOf('7') < 0) {
            return field;
        }
        Set<Integer> days = new TreeSet<>();
        for (String part : field.split(",", -1)) {
            add(part, days);
        }
        return String.join(",", days.stream().map(String::valueOf).toList());
    }

    /** One of {@code *}, {@code 5} and {@code 1-5}, the first and the last with a step or without. */
    private static void add(String part, Set<Integer> days) {
        int slash = part.indexOf('/');
        int step = slash < 0 ? 1 : Integer.parseInt(part.substring(slash + 1));
        String range = slash < 0 ? part : part.substring(0, slash);
        int hyphen = range.indexOf('-');
        boolean all = range.equals("*");
        int from = all ? 0 : day(hyphen < 0 ? range : range.substring(0, hyphen));
        int to = all ? WEEK - 1 : day(hyphen < 0 ? range : range.substring(hyphen + 1));
        for (int day = from; day <= to; day += step) {
            days.add(day % WEEK);
        }
    }

    private static int day(String text) {
        int name = "SUN MON TUE WED THU FRI SAT".indexOf(text.toUpperCase(Locale.ROOT));
        return name >= 0 ? name / 4 : Integer.parseInt(text);
    }
}
