package dev.holdfast.kubernetes.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Alias;
import com.pulumi.resources.ComponentResourceOptions;
import dev.holdfast.kubernetes.mocks.MockedRun;
import dev.holdfast.kubernetes.mocks.Registered;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;

/**
 * What resources are called in a stack's state. It is part of the interface: another name is another resource, and what a user has deployed
 * would be replaced.
 */
class UrnsTest {
    private static MockedRun metanode(ComponentResourceOptions options) {
        return MockedRun.of(context -> new HoldfastApplication(
                "metanode",
                HoldfastApplicationArgs.builder()
                        .topology(Examples.METANODE)
                        .region("us-east-1")
                        .build(),
                options));
    }

    @Test
    void thoseOfMetanodeStay() {
        List<String> urns = urns(metanode(ComponentResourceOptions.Empty));

        assertThat(urns)
                .doesNotHaveDuplicates()
                .contains(
                        "urn:pulumi:stack::project::holdfast:kubernetes:Application$holdfast:kubernetes:StatefulCluster"
                                + "$kubernetes:apps/v1:StatefulSet::metanode-validator-statefulset",
                        "urn:pulumi:stack::project::holdfast:kubernetes:Application$holdfast:kubernetes:PostgresCluster"
                                + "$kubernetes:postgresql.cnpg.io/v1:Cluster::metanode-state-cluster")
                .allMatch(urn -> urn.startsWith("urn:pulumi:stack::project::holdfast:kubernetes:Application"));
        Approvals.verify(String.join("\n", urns) + "\n");
    }

    /** As the engine makes them: the types of the parents come before the resource's own. */
    private static List<String> urns(MockedRun run) {
        Map<String, String> types = new HashMap<>();
        run.resources().forEach(it -> types.put(it.name(), it.type()));
        return run.resources().stream()
                .map(it -> "urn:pulumi:stack::project::" + path(it, run) + "::" + it.name())
                .sorted()
                .toList();
    }

    private static String path(Registered resource, MockedRun run) {
        return resource.options()
                        .getParent()
                        .map(parent ->
                                path(run.resource(parent.pulumiResourceType(), parent.pulumiResourceName()), run) + "$")
                        .orElse("")
                + resource.type();
    }

    /** From this the engine works out what a child was called when its parent was called something else. */
    @Test
    void theNameOfAChildBeginsWithThatOfItsParent() {
        MockedRun run = metanode(ComponentResourceOptions.builder()
                .aliases(Alias.builder().name("old").build())
                .build());

        assertThat(run.resource("holdfast:kubernetes:Application", "metanode")
                        .options()
                        .getAliases())
                .hasSize(1);
        assertThat(run.resources())
                .filteredOn(it -> it.options().getParent().isPresent())
                .hasSizeGreaterThan(50)
                .allSatisfy(it -> assertThat(it.name())
                        .startsWith(it.options().getParent().orElseThrow().pulumiResourceName() + "-"));
    }
}
