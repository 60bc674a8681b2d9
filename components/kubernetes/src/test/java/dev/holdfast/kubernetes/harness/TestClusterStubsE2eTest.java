package dev.holdfast.kubernetes.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaimBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.networking.v1.IngressBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.dsl.Resource;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands for the storage driver and the cloud does its part with the real controllers. */
@Tag("e2e")
@ExtendWith(TestCluster.Extension.class)
class TestClusterStubsE2eTest {

    private static final String NAMESPACE = "stubs";
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Test
    void claimIsBoundGrowsAndLeavesNoVolumeBehind(TestCluster cluster) {
        KubernetesClient client = cluster.client();
        namespace(client);
        Resource<PersistentVolumeClaim> claim = client.resource(new PersistentVolumeClaimBuilder()
                .withNewMetadata()
                .withNamespace(NAMESPACE)
                .withName("data")
                .endMetadata()
                .withNewSpec()
                .withAccessModes("ReadWriteOnce")
                .withNewResources()
                .withRequests(Map.of("storage", new Quantity("1Gi")))
                .endResources()
                .endSpec()
                .build());
        claim.create();
        TestCluster.await("the claim is bound", LIMIT, () -> "Bound"
                .equals(claim.get().getStatus().getPhase()));
        String volume = claim.get().getSpec().getVolumeName();
        assertThat(claim.get().getSpec().getStorageClassName()).isEqualTo(TestVolumeProvisioner.STORAGE_CLASS);

        claim.edit(current -> new PersistentVolumeClaimBuilder(current)
                .editSpec()
                .editResources()
                .addToRequests("storage", new Quantity("2Gi"))
                .endResources()
                .endSpec()
                .build());
        TestCluster.await("the claim reports its new size", LIMIT, () -> new Quantity("2Gi")
                .equals(claim.get().getStatus().getCapacity().get("storage")));
        assertThat(client.persistentVolumes().withName(volume).get().getSpec().getCapacity())
                .containsEntry("storage", new Quantity("2Gi"));

        claim.delete();
        TestCluster.await(
                "the volume is gone",
                LIMIT,
                () -> client.persistentVolumes().withName(volume).get() == null);
    }

    @Test
    void ingressGetsAnAddress(TestCluster cluster) {
        KubernetesClient client = cluster.client();
        namespace(client);
        var ingress = client.resource(new IngressBuilder()
                .withNewMetadata()
                .withNamespace(NAMESPACE)
                .withName("front")
                .endMetadata()
                .withNewSpec()
                .withNewDefaultBackend()
                .withNewService()
                .withName("web")
                .withNewPort()
                .withNumber(80)
                .endPort()
                .endService()
                .endDefaultBackend()
                .endSpec()
                .build());
        ingress.create();

        TestCluster.await(
                "an address",
                LIMIT,
                () -> !ingress.get().getStatus().getLoadBalancer().getIngress().isEmpty());
        assertThat(ingress.get()
                        .getStatus()
                        .getLoadBalancer()
                        .getIngress()
                        .get(0)
                        .getIp())
                .startsWith("203.0.113.");
    }

    private static void namespace(KubernetesClient client) {
        client.resource(new NamespaceBuilder()
                        .withNewMetadata()
                        .withName(NAMESPACE)
                        .endMetadata()
                        .build())
                .serverSideApply();
    }
}
