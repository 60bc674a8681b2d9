package dev.holdfast.templates.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.HashRingBlueprint;
import dev.holdfast.blueprint.resolve.Resolving;
import dev.holdfast.templates.Renderer;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HPAScalingPolicy;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import java.util.List;
import java.util.Objects;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the key-value store of the examples becomes on Kubernetes. */
class KvStoreObjectsTest {
    private static final String STORE = "kv-store-store";

    @Test
    void eachRegionHasItsNumberAndTheSameRing() {
        Documents all = documents(null);
        InRegion large = new InRegion(all, "us-east-1");
        InRegion small = new InRegion(all, "eu-west-1");
        String ring = ring(large);
        assertThat(ring)
                .isEqualTo(ring(small))
                .contains("\"members\": {\"us-east-1\": 50, \"us-west-2\": 30, \"eu-west-1\": 20}")
                .contains(HashRingBlueprint.position("49/127"))
                .as("50 members are all that have tokens here")
                .doesNotContain(HashRingBlueprint.position("50/0"));
        assertThat(ring.length())
                .as("kubectl apply takes 256 KiB, quotes escaped")
                .isLessThan(200_000);
        StatefulSet set = large.set(STORE);
        assertThat(set.getSpec().getReplicas()).as("the autoscaler's").isNull();
        EnvVar member = InRegion.env(set, "KV_RING_MEMBER");
        assertThat(member.getValueFrom().getFieldRef().getFieldPath())
                .isEqualTo("metadata.labels['apps.kubernetes.io/pod-index']");
        assertThat(InRegion.env(small.set(STORE), "KV_RING_REGION").getValue()).isEqualTo("eu-west-1");
        assertThat(InRegion.env(set, "KV_READS").getValue()).isEqualTo("2");
    }

    @Test
    void olderDataHasAVolumeOfItsOwn() {
        StatefulSet set = new InRegion(documents(null), "us-east-1").set(STORE);
        List<PersistentVolumeClaim> claims = set.getSpec().getVolumeClaimTemplates();
        assertThat(claims)
                .extracting(claim -> claim.getMetadata().getName() + " "
                        + claim.getSpec().getStorageClassName() + " "
                        + claim.getSpec().getResources().getRequests().get("storage"))
                .containsExactly("data nvme 2Ti", "tier-warm ssd 12Ti");
        assertThat(InRegion.main(set).getVolumeMounts())
                .anyMatch(mount -> mount.getName().equals("tier-warm")
                        && mount.getMountPath().equals("/data/warm"));
        assertThat(InRegion.env(set, "TIER_COLD_OBJECTS").getValue()).isEqualTo("s3://kv-store-cold");
    }

    @Test
    void itGrowsByATenthAndShrinksByOne() {
        HorizontalPodAutoscaler scaler =
                new InRegion(documents(null), "us-east-1").one(HorizontalPodAutoscaler.class, STORE);
        assertThat(scaler.getSpec().getMinReplicas()).isEqualTo(20);
        assertThat(policy(scaler.getSpec().getBehavior().getScaleUp().getPolicies()))
                .isEqualTo("10 Percent in 1800 s");
        assertThat(policy(scaler.getSpec().getBehavior().getScaleDown().getPolicies()))
                .isEqualTo("1 Pods in 1800 s");
        assertThat(scaler.getSpec().getMetrics())
                .as("the survivors of a lost region bear 2.5 times their own")
                .anySatisfy(
                        metric -> assertThat(metric.getResource().getTarget().getAverageUtilization())
                                .isEqualTo(40));
    }

    @Test
    void storeOfTheDevelopers() {
        InRegion local = new InRegion(documents("dev"), "local");
        assertThat(local.set(STORE).getSpec().getReplicas()).isEqualTo(3);
        Approvals.verify(local.text("store.yaml"), new Options().forFile().withExtension(".yaml"));
    }

    private static String policy(List<HPAScalingPolicy> policies) {
        assertThat(policies).hasSize(1);
        HPAScalingPolicy only = policies.get(0);
        return only.getValue() + " " + only.getType() + " in " + only.getPeriodSeconds() + " s";
    }

    private static String ring(InRegion region) {
        return Objects.requireNonNull(
                region.one(ConfigMap.class, STORE).getData().get("store_etc_holdfast_ring.json"));
    }

    private static Documents documents(@Nullable String environment) {
        return new Documents(new KubernetesTarget(new Renderer()).render(Resolving.example("kv-store", environment)));
    }
}
