package dev.holdfast.templates.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.resolve.Resolving;
import dev.holdfast.templates.Renderer;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.List;
import java.util.Map;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.api.Test;

/** What the ARA AI of the examples becomes in its primary region. */
class AraAiObjectsTest {
    private final InRegion ara = new InRegion(
            new Documents(new KubernetesTarget(new Renderer()).render(Resolving.example("ara-ai", null))), "us-east-1");

    @Test
    void modelsHaveAGraphicsProcessorOnMachinesOfTheirOwn() {
        PodSpec pod = pod("ara-ai-models");
        assertThat(pod.getContainers().get(0).getResources().getLimits())
                .containsEntry("nvidia.com/gpu", new Quantity("1"));
        assertThat(pod.getContainers().get(0).getResources().getRequests())
                .as("it cannot be shared")
                .containsEntry("nvidia.com/gpu", new Quantity("1"));
        assertThat(pod.getNodeSelector()).containsEntry("holdfast.dev/node-pool", "models");
        assertThat(pod.getTolerations())
                .anyMatch(toleration -> "holdfast.dev/node-pool".equals(toleration.getKey())
                        && "models".equals(toleration.getValue())
                        && "NoSchedule".equals(toleration.getEffect()));
        approve("models");
    }

    @Test
    void api() {
        GenericKubernetesResource scaled = ara.custom("ScaledObject", "ara-ai-api");
        assertThat(scaled.<Integer>get("spec", "minReplicaCount")).isEqualTo(3);
        assertThat(scaled.<Integer>get("spec", "maxReplicaCount")).isEqualTo(20);
        assertThat(scaled.<List<Map<String, Object>>>get("spec", "triggers"))
                .extracting(trigger -> trigger.get("type"))
                .containsExactly("cpu", "memory", "cron");
        assertThat(ara.one(Deployment.class, "ara-ai-api").getSpec().getReplicas())
                .as("KEDA's")
                .isNull();
        assertThat(env("DB_HOST")).as("writes and reads take ways of their own").isNotEqualTo(env("DB_READ_HOST"));
        assertThat(env("SHARD_0_HOST")).isNotEqualTo(env("SHARD_1_HOST"));
        approve("api");
    }

    private String env(String name) {
        return pod("ara-ai-api").getContainers().get(0).getEnv().stream()
                .filter(variable -> variable.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private PodSpec pod(String name) {
        return ara.one(Deployment.class, name).getSpec().getTemplate().getSpec();
    }

    private void approve(String file) {
        Approvals.verify(ara.text(file + ".yaml"), new Options().forFile().withExtension(".yaml"));
    }
}
