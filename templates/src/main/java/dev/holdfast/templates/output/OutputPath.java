package dev.holdfast.templates.output;

import dev.holdfast.templates.output.OutputFailed.Kind;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A path below the output folder that every file system takes: segments joined by {@code /}, none of them empty,
 * {@code .} or {@code ..}, longer than 255 bytes, ending in a dot or space, or named like a device of Windows; no
 * controls, backslashes or characters that Windows forbids; not Holdfast's own files.
 *
 * @param text the path
 */
public record OutputPath(String text) implements Comparable<OutputPath> {
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\x00-\\x1F\\x7F-\\x9F\\\\<>:\"|?*\\u2028\\u2029]|[\\p{Cs}]");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])[ ]*(\\..*)?");
    private static final int LONGEST_SEGMENT_BYTES = 255;
    private static final int LONGEST_BYTES = 1024;

    /**
     * Checks the path.
     *
     * @throws OutputFailed of kind {@link Kind#NAME} when it is not allowed
     */
    public OutputPath {
        if (bytes(text) > LONGEST_BYTES) {
            throw refusal(text, "longer than " + LONGEST_BYTES + " bytes");
        }
        if (FORBIDDEN.matcher(text).find()) {
            throw refusal(text, "a character that not every file system takes");
        }
        for (String segment : text.split("/", -1)) {
            check(text, segment);
        }
    }

    private static void check(String text, String segment) {
        if (segment.isEmpty()) {
            throw refusal(text, "absolute, or with an empty part");
        } else if (segment.equals(".") || segment.equals("..")) {
            throw refusal(text, "it leads elsewhere");
        } else if (segment.endsWith(".") || segment.endsWith(" ")) {
            throw refusal(text, "a part ends in a dot or space");
        } else if (bytes(segment) > LONGEST_SEGMENT_BYTES) {
            throw refusal(text, "a part is longer than " + LONGEST_SEGMENT_BYTES + " bytes");
        } else if (DEVICE.matcher(segment).matches()) {
            throw refusal(text, "the name of a device");
        } else if (segment.toLowerCase(Locale.ROOT).startsWith(".holdfast")) {
            throw refusal(text, "a name of Holdfast's own");
        }
    }

    /** The form in which two paths are equal that some file system takes for one: upper and lower case, composed letters. */
    String folded() {
        // Most paths are ASCII, of which nothing is composed; the tables of what is take long to load.
        String composed = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String text) {
        return bytes(text) == text.length();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static OutputFailed refusal(String text, String why) {
        String shown = text.replaceAll("[^ -~]", "?");
        return new OutputFailed(
                Kind.NAME,
                "cannot write a file named '" + (shown.length() > 80 ? shown.substring(0, 80) + "…" : shown) + "': "
                        + why);
    }

    @Override
    public int compareTo(OutputPath other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
