package dev.holdfast.blueprint.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.kubernetes.api.Cluster;
import dev.holdfast.blueprint.kubernetes.api.Deployment;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.blueprint.kubernetes.api.ObjectStore;
import dev.holdfast.blueprint.kubernetes.api.Service;
import dev.holdfast.blueprint.kubernetes.api.StatefulSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExternalSecretsTest {
    private static final String NOTE = "holdfast.dev/external-secrets";

    @Test
    void aWorkloadSaysWhichSecretsOthersHaveToMake() {
        Lowered shop = Lowered.of(Lowered.SHOP
                + Lowered.WEB
                + "    env: {KEY: {secret: web/key}, TOKEN: {secret: web/token}, PASSWORD: {secret: api/password}}\n");

        Deployment web = shop.one(Deployment.class, "shop-web");
        assertThat(web.metadata().annotations()).containsEntry(NOTE, "api,web");
        assertThat(web.spec().template().annotations())
                .as("those of pods replace them")
                .doesNotContainKey(NOTE);
        assertThat(shop.one(Service.class, "shop-web").metadata().annotations()).doesNotContainKey(NOTE);
    }

    @Test
    void oneThatNeedsNoneSaysNothing() {
        assertThat(Lowered.of(Lowered.SHOP + Lowered.WEB)
                        .one(Deployment.class, "shop-web")
                        .metadata()
                        .annotations())
                .isEmpty();
    }

    @Test
    void whatElseIsSaidOfAWorkloadStays() throws IOException {
        Lowered metanode =
                Lowered.of(Files.readString(Path.of("..", "..", "examples", "metanode", "topology.yaml")), "us-east-1");

        assertThat(metanode.one(StatefulSet.class, "metanode-validator")
                        .metadata()
                        .annotations())
                .containsEntry(NOTE, "validator")
                .containsEntry("holdfast.dev/consensus", "byzantine members=5 quorum=4");
    }

    /** CronJobs, Jobs and Rollouts among them. */
    @Test
    void everyWorkloadThatRefersToSecretsSaysSo() throws IOException {
        for (String example : new String[] {"ara-ai", "kv-store", "metanode", "routemq"}) {
            String text = Files.readString(Path.of("..", "..", "examples", example, "topology.yaml"));
            for (String region : KubernetesLowering.regions(Lowered.blueprint(text))) {
                assertThat(Lowered.of(text, region).manifests().components())
                        .flatExtracting(component -> component.objects())
                        .filteredOn(object -> !(object instanceof Cluster) && !(object instanceof ObjectStore))
                        .allSatisfy(ExternalSecretsTest::saysSo);
            }
        }
    }

    private static void saysSo(KubernetesObject object) {
        String secrets = String.join(",", RequiredSecrets.of(List.of(object)).keySet());
        assertThat(object.metadata().annotations().getOrDefault(NOTE, ""))
                .as(object.metadata().name())
                .isEqualTo(secrets);
    }
}
