package dev.holdfast.templates.swarm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.resolve.Resolving;
import dev.holdfast.templates.compose.Rendered;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.api.Test;

/** What the MetaNode of the examples becomes on the nodes of a swarm. */
class MetanodeSwarmTest {
    /** What docker stack deploy ignores or refuses, by the types of docker/cli 28.2. */
    private static final List<String> NOT_IN_A_STACK = List.of(
            "build",
            "cgroup_parent",
            "container_name",
            "depends_on",
            "devices",
            "expose",
            "extends",
            "external_links",
            "ipc",
            "links",
            "mac_address",
            "network_mode",
            "pid",
            "pre_stop",
            "privileged",
            "profiles",
            "restart",
            "security_opt",
            "shm_size",
            "userns_mode");

    private final Map<String, String> files = SwarmFiles.render(Resolving.metanode(null));
    private final Rendered stack = Rendered.of(Objects.requireNonNull(files.get("swarm/stack.yaml")));

    @Test
    void stackFile() {
        assertThat(stack.tree()).doesNotContainKeys("version", "name");
        Map<String, Object> services = stack.map("services");
        assertThat(services).containsKeys("blockchain-1", "validator-5", "rpc", "state-primary", "backup-state");
        for (String name : services.keySet()) {
            Map<String, Object> service = stack.map("services." + name);
            assertThat(service).as(name).doesNotContainKeys(NOT_IN_A_STACK.toArray(new String[0]));
            assertThat(service).as(name).containsEntry("read_only", true).containsEntry("cap_drop", List.of("ALL"));
            Map<String, Object> deploy = stack.map("services." + name + ".deploy");
            boolean job = "replicated-job".equals(deploy.get("mode"));
            assertThat(deploy.containsKey("update_config")).as(name).isNotEqualTo(job);
            assertThat(stack.map("services." + name + ".deploy.restart_policy"))
                    .as(name + ": a last attempt would be the end of it")
                    .containsOnlyKeys("condition", "delay")
                    .containsEntry("condition", job ? "on-failure" : "any");
            if (!job) {
                assertThat(stack.map("services." + name + ".deploy.update_config"))
                        .as(name)
                        .containsEntry("failure_action", "rollback")
                        .containsKeys("parallelism", "order");
            }
            if (!name.endsWith("-volume")) {
                assertThat(stack.map("services." + name + ".deploy.resources.reservations")
                                .get("cpus"))
                        .as(name)
                        .isInstanceOf(String.class);
            }
        }
        assertThat(stack.map("networks.backend"))
                .containsEntry("driver", "overlay")
                .containsEntry("internal", true)
                .containsEntry("attachable", false);
        assertThat(stack.map("services.rpc").get("ports"))
                .asString()
                .contains("target=8545, published=8545, protocol=tcp, mode=host");
        assertThat(stack.map("services.rpc.deploy"))
                .containsEntry("replicas", 2)
                .extractingByKey("placement")
                .hasToString("{preferences=[{spread=node.labels.zone}], max_replicas_per_node=1}");
        Approvals.verify(stack.text(), new Options().forFile().withExtension(".yaml"));
    }

    @Test
    void whatHasToBeThereBefore() {
        String prepare = Objects.requireNonNull(files.get("swarm/prepare.example"));
        assertThat(prepare)
                .contains("\nMETANODE_NODE_KEY=\n")
                .contains("docker secret create metanode_rpc-tls_tls.key ./secrets/rpc-tls/tls.key\n")
                .contains("docker node update --label-add 'metanode.validator-5-data=true' NODE\n")
                .contains("#   ./secrets/backup-access.env\n");
        Approvals.verify(prepare, new Options().forFile().withExtension(".txt"));
    }
}
