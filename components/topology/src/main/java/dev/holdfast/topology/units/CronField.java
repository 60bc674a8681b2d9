package dev.holdfast.topology.units;

import java.util.Locale;

/** The fields of a schedule, as crontab(5) and Kubernetes both read them; names may stand for months and days. */
enum CronField {
    MINUTE(0, 59, ""),
    HOUR(0, 23, ""),
    DAY(1, 31, ""),
    MONTH(1, 12, "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC"),
    WEEKDAY(0, 7, "SUN MON TUE WED THU FRI SAT");

    /** How long a name is; there is a space between two. */
    private static final int NAME = 3;

    private final int min;
    private final int max;
    private final String names;

    CronField(int min, int max, String names) {
        this.min = min;
        this.max = max;
        this.names = names;
    }

    /** Tells whether a text is one or more of {@code *}, {@code 5}, {@code 1-5}, the latter with or without a step. */
    boolean accepts(String text) {
        for (String part : text.split(",", -1)) {
            int slash = part.indexOf('/');
            boolean range = slash < 0 ? isRange(part, true) : isRange(part.substring(0, slash), false);
            if (!range || (slash >= 0 && !isStep(part.substring(slash + 1)))) {
                return false;
            }
        }
        return true;
    }

    private boolean isRange(String text, boolean single) {
        int hyphen = text.indexOf('-');
        if (hyphen < 0) {
            return text.equals("*") || (single && value(text) >= min);
        }
        int from = value(text.substring(0, hyphen));
        return from >= min && from <= value(text.substring(hyphen + 1));
    }

    private boolean isStep(String text) {
        int step = number(text);
        return step > 0 && step <= max;
    }

    /** Returns the value of a number or a name; −1 if it is neither or too large. */
    private int value(String text) {
        int name = text.length() == NAME ? names.indexOf(text.toUpperCase(Locale.ROOT)) : -1;
        boolean named = name >= 0 && name % (NAME + 1) == 0;
        int value = named ? name / (NAME + 1) + min : number(text);
        return value > max ? -1 : value;
    }

    private static int number(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 2;
        for (int i = 0; digits && i < text.length(); i++) {
            digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits ? Integer.parseInt(text) : -1;
    }
}
