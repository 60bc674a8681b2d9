package dev.holdfast.topology.units;

import java.util.Locale;

/** The grammar of the parts of an image reference; see {@code reference.go} of github.com/distribution/reference. */
final class ImageGrammar {
    private static final String LOWER_DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";

    private ImageGrammar() {}

    static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /**
     * A host has a point or a port, or is localhost. (The reference grammar also takes {@code Team/app} for a host;
     * here that is a misspelt repository.)
     */
    static boolean looksLikeHost(String first) {
        return first.indexOf('.') >= 0 || first.indexOf(':') >= 0 || first.equals("localhost");
    }

    static boolean isRegistry(String registry) {
        int colon = registry.indexOf(':');
        String host = colon < 0 ? registry : registry.substring(0, colon);
        String port = colon < 0 ? "0" : registry.substring(colon + 1);
        if (port.isEmpty() || port.length() > 5 || !consistsOf(port, "0123456789")) {
            return false;
        }
        for (String label : host.split("\\.", -1)) {
            if (label.isEmpty()
                    || !consistsOf(lowerCase(label), LOWER_DIGITS + "-")
                    || label.startsWith("-")
                    || label.endsWith("-")) {
                return false;
            }
        }
        return true;
    }

    static boolean isRepository(String repository) {
        for (String part : repository.split("/", -1)) {
            if (!isPart(part)) {
                return false;
            }
        }
        return true;
    }

    /**
     * A part is runs of letters and digits, with one point, one or two underscores or any number of dashes between
     * them.
     */
    private static boolean isPart(String part) {
        int at = 0;
        while (at < part.length()) {
            int run = skip(part, at, LOWER_DIGITS);
            if (run == at) {
                return false;
            }
            if (run == part.length()) {
                return true;
            }
            at = skip(part, run, "._-");
            String separator = part.substring(run, at);
            boolean dashes = consistsOf(separator, "-");
            if (!separator.equals(".") && !separator.equals("_") && !separator.equals("__") && !dashes) {
                return false;
            }
        }
        return false;
    }

    static boolean isTag(String tag) {
        String first = LOWER_DIGITS + "_";
        return !tag.isEmpty()
                && tag.length() <= 128
                && first.indexOf(Character.toLowerCase(tag.charAt(0))) >= 0
                && consistsOf(lowerCase(tag), first + ".-");
    }

    static boolean isDigest(String digest) {
        String hex = digest.startsWith("sha256:") ? digest.substring(7) : "";
        return hex.length() == 64 && consistsOf(hex, "0123456789abcdef");
    }

    private static int skip(String text, int from, String characters) {
        int end = from;
        while (end < text.length() && characters.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean consistsOf(String text, String characters) {
        return !text.isEmpty() && skip(text, 0, characters) == text.length();
    }
}
