package dev.holdfast.topology.units;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A day of the calendar, written {@code 2027-06-30} (ISO 8601).
 *
 * @param date the day
 */
@Notation(regexp = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", examples = "2027-06-30")
public record Day(LocalDate date) implements Comparable<Day> {
    private static final String FIX = "Write year, month and day: 2027-06-30.";
    private static final int LENGTH = "2027-06-30".length();

    /**
     * Reads {@code 2027-06-30}.
     *
     * @throws InvalidValue if it is not written so, or there is no such day
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Day parse(String text) {
        if (text.length() != LENGTH) {
            throw new InvalidValue(Quoted.of(text) + " is no day", FIX);
        }
        try {
            return new Day(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            throw new InvalidValue(Quoted.of(text) + " is no day", FIX);
        }
    }

    @Override
    public int compareTo(Day other) {
        return date.compareTo(other.date);
    }

    /** Returns it as it is written. */
    @Override
    @JsonValue
    public String toString() {
        return date.toString();
    }
}
