package dev.holdfast.topology.units;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/**
 * When something happens again and again, in the five fields of crontab(5): minute, hour, day of the month, month, day
 * of the week.
 *
 * @param expression the five fields, with one space between
 */
@Notation(regexp = "^\\s*\\S+(\\s+\\S+){4}\\s*$", examples = "0 4 * * *")
public record CronSchedule(String expression) {
    private static final String FIX =
            "Write minute, hour, day, month and weekday: \"0 4 * * *\" is every day at 04:00.";

    /**
     * Checks the fields.
     *
     * @throws InvalidValue if there are not five, or one of them is out of its range
     */
    public CronSchedule {
        CronField[] fields = CronField.values();
        List<String> words = words(expression);
        if (words.size() != fields.length) {
            String reason = Quoted.of(expression) + " has " + words.size() + " fields, not five";
            throw new InvalidValue(reason, FIX);
        }
        for (int i = 0; i < fields.length; i++) {
            CronField field = fields[i];
            String word = words.get(i);
            if (!field.accepts(word)) {
                String name = field.name().toLowerCase(Locale.ROOT);
                throw new InvalidValue(Quoted.of(word) + " is no " + name + " of a schedule", FIX);
            }
        }
        expression = String.join(" ", words);
    }

    private static List<String> words(String written) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(written);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }

    /**
     * Reads five fields.
     *
     * @throws InvalidValue if it is no schedule
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CronSchedule parse(String text) {
        return new CronSchedule(text);
    }

    /** Returns the five fields. */
    @Override
    @JsonValue
    public String toString() {
        return expression;
    }
}
