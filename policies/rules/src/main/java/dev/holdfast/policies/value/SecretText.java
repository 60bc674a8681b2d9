package dev.holdfast.policies.value;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds secrets that show by their form, whatever they are called: keys and tokens that services issue, and passwords in addresses. */
public final class SecretText {
    /**
     * A form of secret.
     *
     * @param words as a message calls it
     * @param hint what every one of them contains; looking for it is far cheaper than for the form
     * @param form what it looks like; every repetition has a bound
     */
    private record Form(String words, String hint, Pattern form) {}

    /** The issuers' own documentation gives these forms; secret scanners such as gitleaks look for the same. */
    private static final List<Form> FORMS = List.of(
            form("a private key", "PRIVATE KEY-", "-BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-"),
            form("an access key of AWS", "AKIA", "(?<![A-Za-z0-9])AKIA[A-Z0-9]{16}(?![A-Za-z0-9])"),
            form("an access key of AWS", "ASIA", "(?<![A-Za-z0-9])ASIA[A-Z0-9]{16}(?![A-Za-z0-9])"),
            form("a token of GitHub", "gh", "(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36}"),
            form("a token of GitHub", "github_pat_", "github_pat_[A-Za-z0-9_]{22}"),
            form("a token of GitLab", "glpat-", "glpat-[A-Za-z0-9_-]{20}"),
            form("a token of Slack", "xox", "xox[abeprs]-[A-Za-z0-9-]{10}"),
            form("a webhook of Slack", "hooks.slack.com/services/", "hooks\\.slack\\.com/services/T[A-Z0-9]{6,12}/B"),
            form("a key of Google", "AIza", "(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}"),
            form("a key of Stripe", "k_live_", "[sr]k_live_[A-Za-z0-9]{20}"),
            form("a key of Anthropic", "sk-ant-", "sk-ant-[A-Za-z0-9_-]{20}"),
            form("a key of OpenAI", "sk-proj-", "sk-proj-[A-Za-z0-9_-]{20}"),
            form("a token of npm", "npm_", "(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}"),
            form("a token of PyPI", "pypi-AgE", "pypi-AgE[A-Za-z0-9_-]{20}"),
            form("a key of SendGrid", "SG.", "(?<![A-Za-z0-9])SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}"),
            form("a signed token", "eyJ", "eyJ[A-Za-z0-9_-]{10,2000}\\.eyJ[A-Za-z0-9_-]{10,4000}\\.[A-Za-z0-9_-]{10}"),
            form("a key of Azure", "AccountKey=", "AccountKey=[A-Za-z0-9+/]{40}"),
            // What stands for a password that is put in later is none: $(DB_PASSWORD), ${…}, {{…}}, <…>, %s, ***.
            form(
                    "an address with a password",
                    "://",
                    "[A-Za-z0-9+]://[^\\s:/@\"'<>{}$]{0,100}:(?![*$<{%]|xxx)[^\\s/@\"'<>{}$]{1,100}@[A-Za-z0-9\\[]"));

    private SecretText() {}

    private static Form form(String words, String hint, String form) {
        return new Form(words, hint, Pattern.compile(form));
    }

    /** What secret a text holds, as a message calls it; null where none shows. */
    public static @Nullable String secretIn(String text) {
        for (Form form : FORMS) {
            if (text.contains(form.hint()) && form.form().matcher(text).find()) {
                return form.words();
            }
        }
        return null;
    }
}
