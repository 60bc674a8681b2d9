package dev.holdfast.topology.units;

import java.time.Duration;

/** How a {@link Duration} is written: {@code 300ms}, {@code 5s}, {@code 1m30s}, {@code 2h}, {@code 7d}. */
public final class TimeSpan {
    private static final String FIX = "Write the time with its unit: 300ms, 5s, 2m, 1m30s, 12h, 7d.";
    private static final long[] MILLIS = {86_400_000L, 3_600_000L, 60_000L, 1000L, 1L};
    private static final String[] UNITS = {"d", "h", "m", "s", "ms"};

    private TimeSpan() {}

    /**
     * Reads one or more whole numbers, each with its unit (d, h, m, s, ms), largest unit first.
     *
     * @throws InvalidValue if a unit is missing, unknown or out of order, or the time is negative, finer than 1ms or
     *     longer than 2^63 − 1 ms
     */
    public static Duration parse(String text) {
        if (text.startsWith("-")) {
            throw InvalidValue.range(Quoted.of(text) + " is negative", FIX);
        }
        long millis = 0;
        int lastUnit = -1;
        int at = 0;
        do {
            int digitsEnd = skip(text, at, true);
            int unitEnd = skip(text, digitsEnd, false);
            int unit = unit(text, at, digitsEnd, unitEnd);
            if (unit <= lastUnit) {
                throw new InvalidValue(
                        Quoted.of(text) + " does not name its units from large to small, each once", FIX);
            }
            millis = add(millis, text.substring(at, digitsEnd), MILLIS[unit], text);
            lastUnit = unit;
            at = unitEnd;
        } while (at < text.length());
        return Duration.ofMillis(millis);
    }

    private static int skip(String text, int from, boolean digits) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end)) == digits) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int unit(String text, int from, int digitsEnd, int unitEnd) {
        if (from == digitsEnd) {
            throw new InvalidValue(Quoted.of(text) + " is no time", FIX);
        }
        String written = text.substring(digitsEnd, unitEnd);
        for (int i = 0; i < UNITS.length; i++) {
            if (UNITS[i].equals(written)) {
                return i;
            }
        }
        if (written.isEmpty()) {
            throw InvalidValue.unit(Quoted.of(text) + " has no unit", FIX);
        }
        if (written.startsWith(".")) {
            throw new InvalidValue(
                    Quoted.of(text) + " is no whole number", "Write whole numbers: 1500ms, not 1.5s; 1m30s, not 1.5m.");
        }
        throw InvalidValue.unit(Quoted.of(written) + " is no unit of time", FIX);
    }

    private static long add(long sum, String digits, long factor, String text) {
        try {
            return Math.addExact(sum, Math.multiplyExact(Long.parseLong(digits), factor));
        } catch (ArithmeticException | NumberFormatException tooLong) {
            throw InvalidValue.range(Quoted.of(text) + " is too long a time", "Write a time of at most 100000000000d.");
        }
    }

    /**
     * Returns a time as it is written in a topology, largest unit first; 0 is {@code 0s}. Anything finer than a
     * millisecond is cut off.
     */
    public static String format(Duration time) {
        long rest = time.toMillis();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < UNITS.length; i++) {
            if (rest / MILLIS[i] > 0) {
                text.append(rest / MILLIS[i]).append(UNITS[i]);
                rest %= MILLIS[i];
            }
        }
        return text.isEmpty() ? "0s" : text.toString();
    }
}
