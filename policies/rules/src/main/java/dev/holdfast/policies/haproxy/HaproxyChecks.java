package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.text.Line;
import dev.holdfast.policies.text.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the checks of a section ask its servers over HTTP.
 *
 * @param section the section
 * @param option its line {@code option httpchk}
 * @param sends its lines {@code http-check send}
 * @param expects its lines {@code http-check expect}
 */
record HaproxyChecks(HaproxySection section, Line option, List<Line> sends, List<Line> expects) {
    /** What asks a server something of its own protocol; of several options the last one holds. */
    static final List<String> QUESTIONS = List.of(
            "httpchk",
            "tcp-check",
            "external-check",
            "mysql-check",
            "pgsql-check",
            "redis-check",
            "ldap-check",
            "smtpchk",
            "ssl-hello-chk",
            "spop-check");

    private static final int VERSION = 4;

    /** Those of a section whose servers are checked over HTTP; null of another. */
    static @Nullable HaproxyChecks of(HaproxySection section) {
        Line option = section.lastOption(QUESTIONS);
        if (option == null
                || !option.text(1).equals("httpchk")
                || section.servers().stream().noneMatch(server -> server.has("check"))) {
            return null;
        }
        HaproxySection checking = section.checking();
        return new HaproxyChecks(
                section, option, checking.all("http-check", "send"), checking.all("http-check", "expect"));
    }

    static List<HaproxyChecks> all(HaproxyFile file) {
        List<HaproxyChecks> all = new ArrayList<>();
        for (HaproxySection section : file.backs()) {
            HaproxyChecks checks = of(section);
            if (checks != null) {
                all.add(checks);
            }
        }
        return all;
    }

    /** What the line {@code option httpchk} holds behind its version. */
    String oldRest() {
        StringBuilder rest = new StringBuilder();
        for (int i = VERSION; i < option.words().size(); i++) {
            rest.append(i == VERSION ? "" : " ").append(option.text(i));
        }
        return rest.toString();
    }

    /** The body that the line {@code option httpchk} holds; null where it holds none. */
    @Nullable
    String oldBody() {
        String rest = oldRest();
        int start = rest.indexOf("\r\n\r\n");
        return start < 0 || start + 4 == rest.length() ? null : rest.substring(start + 4);
    }

    /** The values of a header that {@code http-check send} sets. */
    static List<Word> header(Line send, String name) {
        List<Word> values = new ArrayList<>();
        for (int i = 2; i + 2 < send.words().size(); i++) {
            if (send.text(i).equals("hdr") && send.text(i + 1).equalsIgnoreCase(name)) {
                values.add(send.words().get(i + 2));
            }
        }
        return values;
    }
}
