package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** What is forwarded from a listener without TLS has gone over the network in the clear. */
public final class HttpIsRedirected implements AwsRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.AWS, "A06a", "Listeners without TLS only send clients to HTTPS")
            .because(
                    "A session cookie that went over HTTP once can be read by everybody on the way, whatever happens afterwards.")
            .from(
                    "AWSGuard alb-http-to-https-redirection",
                    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html")
            .fix("Let the default action be a redirect with protocol HTTPS, port 443 and statusCode HTTP_301.");

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
        // A listener of a gateway load balancer has neither protocol nor port.
        boolean gateway = !listener.isSaid("protocol") && listener.get("port").isAbsent();
        if (gateway || !listener.get("protocol").textOr("HTTP").equals("HTTP")) {
            return;
        }
        List<Node> actions = listener.get("defaultActions").items();
        for (int i = 0; i < actions.size(); i++) {
            Node action = actions.get(i);
            String type = action.get("type").textOr("");
            Node protocol = action.at("redirect", "protocol");
            boolean fine = type.equals("fixed-response") || (type.equals("redirect") && protocol.is("HTTPS"));
            if (!fine) {
                String message =
                        "the listener on HTTP, port " + listener.get("port").textOr("80")
                                + (type.equals("redirect")
                                        ? ", redirects to " + protocol.textOr("the same protocol")
                                        : ", answers by " + type);
                run.found(listener, action, "defaultActions[" + i + "]", message);
            }
        }
    }
}
