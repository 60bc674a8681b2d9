package dev.holdfast.kubernetes.harness;

import io.fabric8.kubernetes.api.model.ObjectReferenceBuilder;
import io.fabric8.kubernetes.api.model.PersistentVolume;
import io.fabric8.kubernetes.api.model.PersistentVolumeBuilder;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.storage.StorageClassBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.informers.SharedIndexInformer;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Stands for a storage driver: it makes a PersistentVolume for each claim of the class {@link #STORAGE_CLASS}, lets it grow
 * when the claim asks for more, and removes it after the claim. No byte is stored anywhere. The API server's own controllers
 * bind, and its admission says what may grow.
 */
public final class TestVolumeProvisioner implements AutoCloseable {

    /** The class of its volumes, and the cluster's default. */
    public static final String STORAGE_CLASS = "test-expandable";

    private static final String PROVISIONER = "test-volumes.holdfast.invalid";

    /** Each object comes by again after this many milliseconds, so that a lost race is made good. */
    private static final long RESYNC = 1_000;

    private final KubernetesClient client;
    private final SharedIndexInformer<PersistentVolumeClaim> claims;
    private final SharedIndexInformer<PersistentVolume> volumes;

    private TestVolumeProvisioner(KubernetesClient client) {
        this.client = client;
        this.claims = client.persistentVolumeClaims().inAnyNamespace().inform(Reconciliation.of(this::serve), RESYNC);
        this.volumes = client.persistentVolumes().inform(Reconciliation.of(this::reclaim), RESYNC);
    }

    static TestVolumeProvisioner start(KubernetesClient client) {
        client.resource(new StorageClassBuilder()
                        .withNewMetadata()
                        .withName(STORAGE_CLASS)
                        .addToAnnotations("storageclass.kubernetes.io/is-default-class", "true")
                        .endMetadata()
                        .withProvisioner(PROVISIONER)
                        .withAllowVolumeExpansion(true)
                        .withReclaimPolicy("Delete")
                        .withVolumeBindingMode("Immediate")
                        .build())
                .create();
        return new TestVolumeProvisioner(client);
    }

    private void serve(PersistentVolumeClaim claim) {
        if (!STORAGE_CLASS.equals(claim.getSpec().getStorageClassName())
                || claim.getMetadata().getDeletionTimestamp() != null) {
            return;
        }
        String volume = "test-" + claim.getMetadata().getUid();
        Quantity wanted = size(claim.getSpec().getResources().getRequests());
        Optional<PersistentVolume> existing =
                Optional.ofNullable(client.persistentVolumes().withName(volume).get());
        if (existing.isEmpty()) {
            client.resource(volume(volume, claim, wanted)).create();
        } else if ("Bound".equals(claim.getStatus().getPhase())
                && size(claim.getStatus().getCapacity()).compareTo(wanted) < 0) {
            grow(existing.get(), claim, wanted);
        }
    }

    /** Admission lets no claim through without a size. */
    private static Quantity size(Map<String, Quantity> resources) {
        return Objects.requireNonNull(resources.get("storage"));
    }

    private static PersistentVolume volume(String name, PersistentVolumeClaim claim, Quantity size) {
        return new PersistentVolumeBuilder()
                .withNewMetadata()
                .withName(name)
                .addToAnnotations("pv.kubernetes.io/provisioned-by", PROVISIONER)
                .endMetadata()
                .withNewSpec()
                .withStorageClassName(STORAGE_CLASS)
                .withAccessModes(claim.getSpec().getAccessModes())
                .withCapacity(Map.of("storage", size))
                .withPersistentVolumeReclaimPolicy("Delete")
                .withClaimRef(new ObjectReferenceBuilder()
                        .withApiVersion("v1")
                        .withKind("PersistentVolumeClaim")
                        .withNamespace(claim.getMetadata().getNamespace())
                        .withName(claim.getMetadata().getName())
                        .withUid(claim.getMetadata().getUid())
                        .build())
                .withNewCsi()
                .withDriver(PROVISIONER)
                .withVolumeHandle(name)
                .endCsi()
                .endSpec()
                .build();
    }

    /** First the volume, then what the claim reports: the order of a driver and its resizer. */
    private void grow(PersistentVolume volume, PersistentVolumeClaim claim, Quantity size) {
        client.persistentVolumes().resource(volume).edit(current -> new PersistentVolumeBuilder(current)
                .editSpec()
                .addToCapacity("storage", size)
                .endSpec()
                .build());
        client.persistentVolumeClaims().resource(claim).editStatus(current -> {
            current.getStatus().getCapacity().put("storage", size);
            return current;
        });
    }

    private void reclaim(PersistentVolume volume) {
        boolean released = volume.getStatus() != null
                && "Released".equals(volume.getStatus().getPhase());
        if (released && STORAGE_CLASS.equals(volume.getSpec().getStorageClassName())) {
            client.persistentVolumes().withName(volume.getMetadata().getName()).delete();
        }
    }

    @Override
    public void close() {
        claims.close();
        volumes.close();
    }
}
