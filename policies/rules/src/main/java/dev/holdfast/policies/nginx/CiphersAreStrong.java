package dev.holdfast.policies.nginx;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which ciphers are offered; those that are taken away with {@code !} or {@code -} are not. */
public final class CiphersAreStrong implements NginxRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.NGINX, "N02c", "Servers offer no ciphers that are broken")
            .because(
                    "With RC4, DES or export ciphers in the list, whoever stands between talks both sides down to them and reads along.")
            .from("https://wiki.mozilla.org/Security/Server_Side_TLS")
            .fix("Write the intermediate list of Mozilla into ssl_ciphers, or leave it out.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** What OpenSSL takes between two ciphers. */
    private static final Pattern SEPARATORS = Pattern.compile("[:, ;]+");

    private static final List<String> WEAK =
            List.of("RC4", "DES", "NULL", "EXP", "MD5", "SEED", "IDEA", "ADH", "ANULL", "LOW");

    @Override
    public void check(NginxFile file, RuleRun run) {
        for (NginxBlock block : file.whole().all()) {
            for (NginxDirective ciphers : block.own("ssl_ciphers")) {
                for (String cipher : SEPARATORS.split(ciphers.text(1), -1)) {
                    String upper = cipher.toUpperCase(Locale.ROOT);
                    if (!upper.startsWith("!")
                            && !upper.startsWith("-")
                            && WEAK.stream().anyMatch(upper::contains)) {
                        run.found(block.at(ciphers), ciphers.place(), "ssl_ciphers", "ssl_ciphers offers " + cipher);
                        break;
                    }
                }
            }
        }
    }
}
