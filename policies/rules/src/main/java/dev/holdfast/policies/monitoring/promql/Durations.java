package dev.holdfast.policies.monitoring.promql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Durations of Prometheus: {@code 1h30m}, {@code 500ms}. */
public final class Durations {
    private static final Pattern WHOLE = Pattern.compile("(?:[0-9]+(?:ms|[smhdwy]))+");
    private static final Pattern PART = Pattern.compile("([0-9]+)(ms|[smhdwy])");

    private Durations() {}

    /** The milliseconds of a duration, a year being 365 days; null where it is none, or none that makes sense. */
    public static @Nullable Long milliseconds(String text) {
        if (text.equals("0")) {
            return 0L;
        }
        if (text.length() > 30 || !WHOLE.matcher(text).matches()) {
            return null;
        }
        long sum = 0;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            if (part.group(1).length() > 9) {
                return null;
            }
            sum += Long.parseLong(part.group(1)) * unit(part.group(2));
        }
        return sum;
    }

    private static long unit(String unit) {
        return switch (unit) {
            case "ms" -> 1;
            case "s" -> 1_000;
            case "m" -> 60_000;
            case "h" -> 3_600_000;
            case "d" -> 86_400_000;
            case "w" -> 604_800_000;
            default -> 31_536_000_000L;
        };
    }
}
