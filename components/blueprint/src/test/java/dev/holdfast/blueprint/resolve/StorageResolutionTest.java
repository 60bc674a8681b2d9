package dev.holdfast.blueprint.resolve;

import static dev.holdfast.blueprint.resolve.Resolving.WEB;
import static dev.holdfast.blueprint.resolve.Resolving.fault;
import static dev.holdfast.blueprint.resolve.Resolving.there;
import static dev.holdfast.blueprint.resolve.Resolving.web;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.SecurityBlueprint;
import dev.holdfast.blueprint.StorageBlueprint;
import dev.holdfast.topology.ServiceKind;
import dev.holdfast.topology.VolumeRetention;
import dev.holdfast.topology.units.Percent;
import org.junit.jupiter.api.Test;

class StorageResolutionTest {
    @Test
    void aVolumeStaysAndDoesNotGrowUnlessSomebodySaysSo() {
        StorageBlueprint storage = there(web(WEB + storage("")).storage());
        assertThat(storage.growTo()).isNull();
        assertThat(storage.growAt()).isNull();
        assertThat(storage.retention()).isEqualTo(VolumeRetention.RETAIN);
        assertThat(web(WEB + storage("")).kind()).isEqualTo(ServiceKind.STATEFUL);
    }

    @Test
    void itGrowsBeforeItIsFull() {
        assertThat(there(web(WEB + storage(", growTo: 20Gi")).storage()).growAt())
                .isEqualTo(Percent.of(80));
        assertThat(there(web(WEB + storage(", growTo: 20Gi, growAt: 60%")).storage())
                        .growAt())
                .isEqualTo(Percent.of(60));
    }

    @Test
    void refusesGrowthWithoutAMeaning() {
        assertThat(fault(WEB + storage(", growTo: 9Gi")))
                .isEqualTo(
                        "contradiction services.web.storage.growTo: a volume of 10Gi cannot grow to 9Gi: volumes never"
                                + " shrink");
    }

    @Test
    void aStorageClassIsOneOfThoseThatExistIfTheyAreListed() {
        String existing = "existing: {storageClasses: [fast, slow]}\n";
        assertThat(there(web(WEB + storage(", storageClass: fast") + existing).storage())
                        .storageClass())
                .isEqualTo("fast");
        assertThat(fault(WEB + storage(", storageClass: fsat") + existing))
                .isEqualTo(
                        "unknown-reference services.web.storage.storageClass: there is no storage class fsat; did you"
                                + " mean fast?");
        assertThat(there(web(WEB + storage(", storageClass: any")).storage()).storageClass())
                .isEqualTo("any");
    }

    @Test
    void refusesAKindThatKeepsNothing() {
        assertThat(fault(WEB + storage("") + "    kind: stateless\n"))
                .isEqualTo("contradiction services.web.kind: a service with storage keeps something");
    }

    @Test
    void nothingIsMountedTwiceAtOnePath() {
        SecurityBlueprint security =
                web(WEB + "    storage: {size: 1Gi, mountPath: /tmp}\n").security();
        assertThat(security.scratch()).as("the volume is there already").isEmpty();
        assertThat(fault(WEB + storage("") + "    security: {scratch: {/data: 1Mi}}\n"))
                .isEqualTo(
                        "contradiction services.web.security.scratch[\"/data\"]: the volume is mounted at /data already");
        assertThat(fault(WEB + "    files: {/tmp: text}\n"))
                .isEqualTo("contradiction services.web.files[\"/tmp\"]: a scratch folder is mounted at /tmp already");
    }

    private static String storage(String more) {
        return "    storage: {size: 10Gi, mountPath: /data" + more + "}\n";
    }
}
