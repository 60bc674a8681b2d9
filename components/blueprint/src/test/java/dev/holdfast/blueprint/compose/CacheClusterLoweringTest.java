package dev.holdfast.blueprint.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.data.RedisCreation;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CacheClusterLoweringTest {
    private final ComposeProject project = Systems.lower(
            Systems.service(
                    """
                uses: [{cache: sessions, env: {prefix: S, nodes: REDIS_NODES}}]
            caches:
              sessions: {engine: redis, version: "7.2", memory: 256Mi, password: {secret: sessions/password}, cluster: {masters: 3}}
            """));

    @Test
    void eachNodeHasANameAndAVolumeOfItsOwn() {
        List<String> names =
                IntStream.rangeClosed(1, 6).mapToObj(i -> "sessions-" + i).toList();
        assertThat(project.services()).extracting(ComposeService::name).containsSubsequence(names);
        ComposeService node = Systems.find(project, "sessions-2");
        assertThat(node.program().hostname()).isEqualTo("sessions-2");
        assertThat(node.program().environment())
                .containsEntry("ANNOUNCED_HOST", EnvironmentText.of("sessions-2"))
                .containsEntry("PEERS", EnvironmentText.of("sessions"));
        assertThat(node.mounts().volumes())
                .extracting(Mounts.VolumeMount::target)
                .containsExactly("/data");
        assertThat(node.attachment().networks().get(0).aliases()).containsExactly("sessions");
        assertThat(node.lifecycle().healthcheck()).isNotNull();
        assertThat(project.volumes()).hasSize(6);
    }

    @Test
    void theClusterIsFormedWhenAllNodesAreHealthyAndWhoUsesItWaitsForThat() {
        ComposeService creator = Systems.find(project, "sessions-create");
        assertThat(creator.lifecycle().restart()).isEqualTo(Lifecycle.ONCE);
        assertThat(creator.lifecycle().dependsOn()).hasSize(6).containsEntry("sessions-6", "service_healthy");
        assertThat(Systems.find(project, "api").lifecycle().dependsOn())
                .isEqualTo(Map.of("sessions-create", "service_completed_successfully"));
        RedisCreation creation = project.configs().stream()
                .map(ConfigFile::content)
                .filter(FileContent.RedisCluster.class::isInstance)
                .map(content -> ((FileContent.RedisCluster) content).creation())
                .findFirst()
                .orElseThrow();
        assertThat(creation.nodes())
                .extracting(node -> node.host() + " " + node.shard())
                .containsExactly(
                        "sessions-1 0", "sessions-2 1", "sessions-3 2", "sessions-4 0", "sessions-5 1", "sessions-6 2");
    }

    @Test
    void clientsAreToldAllNodes() {
        assertThat(Systems.find(project, "api").program().environment())
                .containsEntry("S_HOST", EnvironmentText.of("sessions"))
                .containsEntry(
                        "REDIS_NODES",
                        EnvironmentText.of(
                                "sessions-1:6379,sessions-2:6379,sessions-3:6379,sessions-4:6379,sessions-5:6379,sessions-6:6379"));
    }
}
