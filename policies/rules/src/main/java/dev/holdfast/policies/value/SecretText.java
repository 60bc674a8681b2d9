package dev.holdfast.policies.value;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds secrets that show by their form, whatever they are called: keys and tokens that services issue, and passwords in addresses. A
 * ConfigMap may be a megabyte, so the text is gone through once, and only where a form begins is it compared.
 */
public final class SecretText {
    /**
     * A form of secret.
     *
     * @param words as a message calls it
     * @param start what it begins with; at least two characters of ASCII
     * @param form what it looks like from there; every repetition has a bound
     */
    private record Form(String words, String start, Pattern form) {}

    /** The issuers' own documentation gives these forms; secret scanners such as gitleaks look for the same. */
    private static final List<Form> FORMS = List.of(
            form("a private key", "-BEGIN ", "[A-Z0-9 ]{0,40}PRIVATE KEY-"),
            form("an access key of AWS", "AKIA", "[A-Z0-9]{16}(?![A-Za-z0-9])"),
            form("an access key of AWS", "ASIA", "[A-Z0-9]{16}(?![A-Za-z0-9])"),
            form("a token of GitHub", "ghp_", "[A-Za-z0-9]{36}"),
            form("a token of GitHub", "gho_", "[A-Za-z0-9]{36}"),
            form("a token of GitHub", "ghu_", "[A-Za-z0-9]{36}"),
            form("a token of GitHub", "ghs_", "[A-Za-z0-9]{36}"),
            form("a token of GitHub", "ghr_", "[A-Za-z0-9]{36}"),
            form("a token of GitHub", "github_pat_", "[A-Za-z0-9_]{22}"),
            form("a token of GitLab", "glpat-", "[A-Za-z0-9_-]{20}"),
            form("a token of Slack", "xox", "[abeprs]-[A-Za-z0-9-]{10}"),
            form("a webhook of Slack", "hooks.slack.com/services/", "T[A-Z0-9]{6,12}/B"),
            form("a key of Google", "AIza", "[A-Za-z0-9_-]{35}"),
            form("a key of Stripe", "sk_live_", "[A-Za-z0-9]{20}"),
            form("a key of Stripe", "rk_live_", "[A-Za-z0-9]{20}"),
            form("a key of Anthropic", "sk-ant-", "[A-Za-z0-9_-]{20}"),
            form("a key of OpenAI", "sk-proj-", "[A-Za-z0-9_-]{20}"),
            form("a token of npm", "npm_", "[A-Za-z0-9]{36}"),
            form("a token of PyPI", "pypi-AgE", "[A-Za-z0-9_-]{20}"),
            form("a key of SendGrid", "SG.", "[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}"),
            form("a signed token", "eyJ", "[A-Za-z0-9_-]{10,2000}\\.eyJ[A-Za-z0-9_-]{10,4000}\\.[A-Za-z0-9_-]{10}"),
            form("a key of Azure", "AccountKey=", "[A-Za-z0-9+/]{40}"),
            // What stands for a password that is put in later is none: $(DB_PASSWORD), ${…}, {{…}}, <…>, %s, ***.
            form(
                    "an address with a password",
                    "://",
                    "[^\\s:/@\"'<>{}$]{0,100}:(?![*$<{%]|xxx)[^\\s/@\"'<>{}$]{1,100}@[A-Za-z0-9\\[]"));

    private static final int ASCII = 128;

    /** Which two characters a form begins with: most texts have few of them. */
    private static final boolean[] BEGINNINGS = beginnings();

    private SecretText() {}

    private static Form form(String words, String start, String rest) {
        return new Form(words, start, Pattern.compile(rest));
    }

    private static boolean[] beginnings() {
        boolean[] beginnings = new boolean[ASCII * ASCII];
        for (Form form : FORMS) {
            beginnings[form.start().charAt(0) * ASCII + form.start().charAt(1)] = true;
        }
        return beginnings;
    }

    /** What secret a text holds, as a message calls it; null where none shows. */
    public static @Nullable String secretIn(String text) {
        char previous = ASCII;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (previous < ASCII && c < ASCII && BEGINNINGS[previous * ASCII + c]) {
                String words = formAt(text, i - 1);
                if (words != null) {
                    return words;
                }
            }
            previous = c;
        }
        return null;
    }

    private static @Nullable String formAt(String text, int start) {
        for (Form form : FORMS) {
            if (text.startsWith(form.start(), start) && isAt(text, start, form)) {
                return form.words();
            }
        }
        return null;
    }

    /** A form that begins with a letter is not the end of a longer word. */
    private static boolean isAt(String text, int start, Form form) {
        boolean inside = start > 0
                && Character.isLetterOrDigit(text.charAt(start))
                && Character.isLetterOrDigit(text.charAt(start - 1));
        return !inside
                && form.form()
                        .matcher(text)
                        .region(start + form.start().length(), text.length())
                        .useTransparentBounds(true)
                        .lookingAt();
    }
}
