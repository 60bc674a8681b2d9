package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;
import java.util.Set;

/** Policies are never changed by AWS once listeners have them: the default is one of 2016. */
public final class TlsIsRecent implements AwsRule {
    /** That of a listener which names none. */
    private static final String DEFAULT = "ELBSecurityPolicy-2016-08";

    private static final Set<String> SECURE = Set.of("HTTPS", "TLS");

    /** Those without TLS 1.0 and 1.1; source: the table of the page in the rule's sources. */
    private static final List<String> RECENT = List.of(
            "ELBSecurityPolicy-TLS13-1-2-",
            "ELBSecurityPolicy-TLS13-1-3-",
            "ELBSecurityPolicy-TLS-1-2-",
            "ELBSecurityPolicy-FS-1-2-");

    private static final RuleInfo INFO = RuleInfo.of(Family.AWS, "A06b", "Listeners speak TLS 1.2 or newer")
            .because(
                    "The default policy still accepts TLS 1.0, which has been deprecated by RFC 8996 and fails every audit.")
            .from(
                    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html",
                    "RFC 8996")
            .fix("Set sslPolicy to ELBSecurityPolicy-TLS13-1-2-2021-06.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> types() {
        return LoadBalancers.LISTENERS;
    }

    @Override
    public void check(AwsResource listener, RuleRun run) {
        if (!SECURE.contains(listener.get("protocol").textOr(""))) {
            return;
        }
        Node policy = listener.get("sslPolicy");
        String name = policy.textOr(DEFAULT);
        for (String beginning : RECENT) {
            if (name.startsWith(beginning)) {
                return;
            }
        }
        String message = name + (policy.isPresent() ? "" : ", the default,") + " accepts TLS older than 1.2";
        run.found(listener, policy, "sslPolicy", message);
    }
}
