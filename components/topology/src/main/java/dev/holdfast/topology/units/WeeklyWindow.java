package dev.holdfast.topology.units;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;

/**
 * Some hours of one day a week, written {@code Sun 01:00-03:00}. It may reach over midnight: {@code Sat 23:00-01:00}.
 *
 * @param day the day on which it begins
 * @param from when it begins
 * @param to when it ends; not after {@code from} means on the next day
 */
@Notation(
        regexp = "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) [0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]$",
        examples = "Sun 01:00-03:00")
public record WeeklyWindow(DayOfWeek day, LocalTime from, LocalTime to) {
    private static final String FIX = "Write the day and two times: Sun 01:00-03:00.";
    private static final int LENGTH = "Sun 01:00-03:00".length();

    /**
     * Checks that it is not empty.
     *
     * @throws InvalidValue if it begins when it ends
     */
    public WeeklyWindow {
        if (from.equals(to)) {
            throw InvalidValue.range("ends when it begins", FIX);
        }
    }

    /**
     * Reads {@code Sun 01:00-03:00}.
     *
     * @throws InvalidValue if it is not written so, or is empty
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WeeklyWindow parse(String text) {
        if (text.length() != LENGTH || text.charAt(3) != ' ' || text.charAt(9) != '-') {
            throw new InvalidValue(Quoted.of(text) + " is no weekly window", FIX);
        }
        return new WeeklyWindow(day(text), time(text, 4), time(text, 10));
    }

    private static DayOfWeek day(String text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (text.startsWith(spelling(day))) {
                return day;
            }
        }
        throw new InvalidValue(
                Quoted.of(text.substring(0, 3)) + " is no day; it is Mon, Tue, Wed, Thu, Fri, Sat or Sun", FIX);
    }

    private static LocalTime time(String text, int at) {
        int hour = twoDigits(text, at);
        int minute = twoDigits(text, at + 3);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || text.charAt(at + 2) != ':') {
            throw new InvalidValue(Quoted.of(text.substring(at, at + 5)) + " is no time from 00:00 to 23:59", FIX);
        }
        return LocalTime.of(hour, minute);
    }

    private static int twoDigits(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }

    private static String spelling(DayOfWeek day) {
        String name = day.name();
        return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
    }

    /** Returns how long it is: more than 0 and less than 24 hours. */
    public Duration length() {
        Duration length = Duration.between(from, to);
        return length.isNegative() ? length.plusDays(1) : length;
    }

    /** Returns it as it is written. */
    @Override
    @JsonValue
    public String toString() {
        return spelling(day) + " " + from + "-" + to;
    }
}
