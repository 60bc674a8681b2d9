package dev.holdfast.policies.waiver;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reason and expiry, as they stand at an object: {@code until 2027-06-30: the vendor's image writes to its root}.
 *
 * @param until the last day
 * @param reason why
 */
record WaiverText(LocalDate until, String reason) {
    private static final String BEGIN = "until ";
    private static final int DATE = "2027-06-30".length();

    /** Reads it; null where it is not of that form. */
    static @Nullable WaiverText parse(String written) {
        String text = written.strip();
        int colon = BEGIN.length() + DATE;
        if (!text.startsWith(BEGIN) || text.length() <= colon || text.charAt(colon) != ':') {
            return null;
        }
        String reason = text.substring(colon + 1).strip();
        try {
            LocalDate until = LocalDate.parse(text.substring(BEGIN.length(), colon));
            return reason.isEmpty() ? null : new WaiverText(until, reason);
        } catch (DateTimeException noDate) {
            return null;
        }
    }
}
