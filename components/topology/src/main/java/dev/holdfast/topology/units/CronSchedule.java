package dev.holdfast.topology.units;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.parser.CronParser;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * When something happens again and again, in the five fields of crontab(5): minute, hour, day of the month, month, day of the week.
 *
 * @param expression the five fields, with one space between
 */
public record CronSchedule(String expression) {
    private static final String FIX =
            "Write minute, hour, day, month and weekday: \"0 4 * * *\" is every day at 04:00.";

    /**
     * Checks the fields.
     *
     * @throws InvalidValue if there are not five, or one of them is out of its range
     */
    public CronSchedule {
        expression = String.join(" ", expression.strip().split("\\s+"));
        try {
            new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX))
                    .parse(expression)
                    .validate();
        } catch (IllegalArgumentException wrong) {
            throw new InvalidValue(Quoted.of(expression) + " is no schedule", FIX);
        }
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
