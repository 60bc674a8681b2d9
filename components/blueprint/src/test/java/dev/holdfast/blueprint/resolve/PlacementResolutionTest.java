package dev.holdfast.blueprint.resolve;

import static dev.holdfast.blueprint.resolve.Resolving.REGIONS;
import static dev.holdfast.blueprint.resolve.Resolving.WEB;
import static dev.holdfast.blueprint.resolve.Resolving.web;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.topology.Strictness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementResolutionTest {
    private static final String VOLUME = "    storage: {size: 1Gi, mountPath: /data}\n";
    private static final String VOTES = "    consensus: {faults: crash}\n";

    @ParameterizedTest
    @CsvSource({
        "1,'',production,OFF,OFF",
        "2,'',production,PREFERRED,PREFERRED",
        "3,volume,production,REQUIRED,PREFERRED",
        "3,votes,production,REQUIRED,REQUIRED",
        "3,votes,development,PREFERRED,PREFERRED",
    })
    void replicasKeepApartAsMuchAsTheirLossTogetherWouldHurt(
            int replicas, String stake, String profile, Strictness hosts, Strictness zones) {
        String text = WEB + "    replicas: " + replicas + "\n" + what(stake) + "profile: " + profile + "\n";
        assertThat(web(text).placement().acrossHosts()).isEqualTo(hosts);
        assertThat(web(text).placement().acrossZones()).isEqualTo(zones);
    }

    @Test
    void oneRegionWithASingleReplicaDoesNotPutTheOthersTogether() {
        String text = REGIONS + "  web: {image: \"example.org/web:1.0\", replicas: {total: 3}}\n";
        assertThat(web(text).placement().acrossHosts()).isEqualTo(Strictness.PREFERRED);
    }

    @Test
    void whatIsWrittenStands() {
        String text = WEB + "    replicas: 3\n" + VOTES + "    placement: {acrossHosts: off, acrossZones: preferred}\n";
        assertThat(web(text).placement().acrossHosts()).isEqualTo(Strictness.OFF);
        assertThat(web(text).placement().acrossZones()).isEqualTo(Strictness.PREFERRED);
    }

    private static String what(String stake) {
        return stake.equals("volume") ? VOLUME : stake.equals("votes") ? VOTES : "";
    }
}
