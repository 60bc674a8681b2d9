package dev.holdfast.templates.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.resolve.Resolving;
import java.util.List;
import java.util.Map;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.api.Test;

/** What the MetaNode of the examples becomes on one host. */
class MetanodeComposeTest {
    private final Rendered metanode = Rendered.of(Resolving.metanode(null));

    @Test
    void composeFile() {
        Map<String, Object> services = metanode.map("services");
        assertThat(services)
                .containsKeys("blockchain-1", "blockchain-3", "validator-5", "agreement-3", "ipfs-3", "rpc")
                .containsKeys("state-primary", "state-replica-2", "backup-state", "state-wal")
                .doesNotContainKeys("blockchain-4", "validator-6");
        for (String name : services.keySet()) {
            Map<String, Object> service = metanode.map("services." + name);
            assertThat(service).as(name).containsEntry("read_only", true).containsEntry("cap_drop", List.of("ALL"));
            assertThat(service).as(name).containsKeys("user", "logging", "deploy");
            assertThat(service.containsKey("healthcheck"))
                    .as(name + " goes on running, so that somebody has to know whether it is well")
                    .isEqualTo("unless-stopped".equals(service.get("restart")));
            assertThat(service.containsKey("ports")).as(name).isEqualTo(name.equals("rpc"));
        }
        assertThat(metanode.map("networks.backend")).containsEntry("internal", true);
        assertThat(metanode.map("services.blockchain-1"))
                .as("300 s of draining and what comes before")
                .containsEntry("stop_grace_period", "328s");
        assertThat(metanode.map("services.blockchain-1.environment"))
                .containsEntry("METANODE_NODE_ID", "blockchain-1")
                .containsEntry("METANODE_PEERS_ADDRESSES", "blockchain-1:30303,blockchain-2:30303,blockchain-3:30303");
        assertThat(metanode.map("services.blockchain-1.environment").get("METANODE_KEY"))
                .asString()
                .startsWith("${METANODE_NODE_KEY:?");
        assertThat(metanode.map("services.validator-1.environment")).containsEntry("METANODE_CONSENSUS_QUORUM", "4");
        for (String secret : metanode.map("secrets").keySet()) {
            assertThat(metanode.tree().get("secrets")).isInstanceOf(Map.class);
            assertThat(((Map<?, ?>) metanode.map("secrets").get(secret)).keySet())
                    .as(secret)
                    .hasToString("[file]");
        }
        Approvals.verify(metanode.text(), new Options().forFile().withExtension(".yaml"));
    }
}
