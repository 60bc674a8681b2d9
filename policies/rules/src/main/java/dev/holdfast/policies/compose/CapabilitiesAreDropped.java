package dev.holdfast.policies.compose;

import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** Docker gives fourteen capabilities to a container that asks for none, and all of them to one that is privileged, whatever it drops. */
public final class CapabilitiesAreDropped implements ServiceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.COMPOSE, "C09c", "A service drops all capabilities that it does not need")
            .because("A container keeps fourteen capabilities of root by default, such as to forge packets on its "
                    + "network and to read files of every user; who breaks in has them too.")
            .from("kube-linter drop-net-raw-capability", "CKV_K8S_37", "Polaris insecureCapabilities")
            .fix("Set cap_drop to [ALL], and add by cap_add the few that are needed; leave privileged out.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ComposeService service, RuleRun run) {
        Node dropped = service.at("cap_drop");
        boolean privileged = !service.isSwarm() && service.at("privileged").isTrue();
        boolean all = dropped.items().stream().anyMatch(item -> item.is("ALL") || item.is("all"));
        if (privileged) {
            Node at = service.at("privileged");
            run.found(service.near(at), at, service.field("privileged"), "it has all capabilities of root");
        } else if (service.isWhole() && !all) {
            run.found(service.near(dropped), dropped, service.field("cap_drop"), "it keeps capabilities of root");
        }
    }
}
