package dev.holdfast.policies.nginx;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which versions of TLS are spoken. Without {@code ssl_protocols}, nginx before 1.23.4 speaks 1.0 too; where the version is not known,
 * it is taken for such an old one. What is not in a file that others include is not judged. */
public final class TlsVersionIsSafe implements NginxRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.NGINX, "N02a", "Servers speak TLS 1.2 and 1.3 only")
            .because(
                    "TLS 1.0 and 1.1 fall to known attacks, and auditors count them: browsers stopped in 2020, and what still asks for them is mostly a scanner.")
            .from("https://wiki.mozilla.org/Security/Server_Side_TLS", "requirement R37")
            .parameter(NginxFile.PARAMETER, NginxFile.PARAMETER_MEANS, 0, 0, 99_999)
            .fix("Write ssl_protocols TLSv1.2 TLSv1.3 into http.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final List<String> OLD = List.of("SSLv2", "SSLv3", "TLSv1", "TLSv1.1");
    private static final long SAFE_BY_ITSELF = 1_024;

    @Override
    public void check(NginxFile file, RuleRun run) {
        Set<NginxDirective> told = new HashSet<>();
        for (NginxBlock server : file.all("server")) {
            NginxDirective listen = NginxTls.listener(server);
            if (listen == null) {
                continue;
            }
            NginxDirective protocols = server.find("ssl_protocols");
            if (protocols != null) {
                OLD.stream()
                        .filter(old -> protocols.has(old) && told.add(protocols))
                        .findFirst()
                        .ifPresent(old -> run.found(
                                protocols.block().at(protocols),
                                protocols.place(),
                                "ssl_protocols",
                                "ssl_protocols allows " + old));
            } else if (file.isWhole() && file.version(run) < SAFE_BY_ITSELF) {
                run.found(
                        server.at(listen),
                        listen.place(),
                        "ssl_protocols",
                        "without ssl_protocols nginx before 1.23.4 speaks TLS 1.0 and 1.1");
            }
        }
    }
}
