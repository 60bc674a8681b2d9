package dev.holdfast.blueprint.resolve;

import static dev.holdfast.blueprint.resolve.Resolving.HEAD;
import static dev.holdfast.blueprint.resolve.Resolving.REGIONS;
import static dev.holdfast.blueprint.resolve.Resolving.blueprint;
import static dev.holdfast.blueprint.resolve.Resolving.fault;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.RegionBlueprint;
import dev.holdfast.topology.RegionRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Regions, and which replicas, databases and connections there are in them. */
class RegionsTest {
    private static final String WEB = "services: {web: {image: \"example.org/web:1.0\"}}\n";

    @Test
    void theOnlyRegionIsThePrimaryAndTakesAllTraffic() {
        assertThat(blueprint(HEAD + "regions: {local: {zones: 2}}\n" + WEB).regions())
                .isEqualTo(Map.of("local", new RegionBlueprint("local", RegionRole.PRIMARY, 2, 100)));
    }

    @Test
    void whatIsLeftOfTheTrafficIsDividedEvenly() {
        assertThat(weights("{a: {role: primary, zones: 1, weight: 30}, b: {zones: 1}, c: {zones: 1}, d: {zones: 1}}"))
                .containsExactly(30, 24, 23, 23);
        assertThat(weights("{a: {role: primary, zones: 1}, r: {role: recovery, zones: 1}, b: {zones: 1}}"))
                .containsExactly(50, 0, 50);
        assertThat(weights("{a: {role: primary, zones: 1, weight: 80}, b: {zones: 1, weight: 80}, c: {zones: 1}}"))
                .as("a sum that is not 100 is a fact for the policies")
                .containsExactly(80, 80, 0);
    }

    @Test
    void refusesNoneOrTwoThatTakeTheWrites() {
        assertThat(fault(HEAD + "regions: {a: {zones: 1}, b: {zones: 1}}\n" + WEB))
                .isEqualTo("contradiction regions: no region takes the writes");
        assertThat(fault(HEAD + "regions: {a: {role: primary, zones: 1}, b: {role: primary, zones: 1}}\n" + WEB))
                .isEqualTo("contradiction regions.b.role: a is the primary region already");
        assertThat(fault(HEAD + "regions: {a: {role: secondary, zones: 1}}\n" + WEB))
                .isEqualTo("contradiction regions: no region takes the writes");
    }

    @Test
    void refusesTrafficForARegionThatServesNothing() {
        assertThat(fault(HEAD + "regions: {a: {zones: 1, role: primary}, r: {zones: 1, role: recovery, weight: 5}}\n"
                        + WEB))
                .startsWith("contradiction regions.r.weight: a region for recovery serves nothing");
    }

    @Test
    void aNumberIsForEachRegionAndARegionForRecoveryHasWhatThePrimaryHas() {
        assertThat(replicas("replicas: 3")).isEqualTo(Map.of("north", 3, "south", 3, "spare", 3));
        assertThat(replicas("replicas: {total: 5}")).isEqualTo(Map.of("north", 3, "south", 2, "spare", 3));
        assertThat(replicas("replicas: {perRegion: 2, regions: [south]}")).isEqualTo(Map.of("south", 2));
        assertThat(replicas("replicas: {total: 4, regions: [north]}")).isEqualTo(Map.of("north", 4, "spare", 4));
        assertThat(replicas("replicas: {byRegion: {south: 2, north: 4}}"))
                .as("in the order of the regions")
                .containsExactly(Map.entry("north", 4), Map.entry("south", 2), Map.entry("spare", 4));
        assertThat(replicas("replicas: {byRegion: {south: 2}}")).isEqualTo(Map.of("south", 2));
        assertThat(replicas("command: [run]")).isEqualTo(Map.of("north", 1, "south", 1, "spare", 1));
    }

    @Test
    void refusesFewerReplicasThanRegions() {
        assertThat(fault(REGIONS + web("replicas: {total: 1}")))
                .isEqualTo("contradiction services.web.replicas.total: 1 replicas cannot run in 2 regions");
        assertThat(Resolving.faults(REGIONS + web("replicas: {total: 4, regions: [north, nort, suoth]}")))
                .extracting(fault -> fault.path() + ": " + fault.reason())
                .containsExactly(
                        "services.web.replicas.regions[1]: there is no region nort; did you mean north?",
                        "services.web.replicas.regions[2]: there is no region suoth; did you mean south?");
    }

    private static Map<String, Integer> replicas(String written) {
        return Resolving.web(REGIONS + web(written)).replicas();
    }

    private static String web(String line) {
        return "  web:\n    image: example.org/web:1.0\n    " + line + "\n";
    }

    private static List<Integer> weights(String regions) {
        return blueprint(HEAD + "regions: " + regions + "\n" + WEB).regions().values().stream()
                .map(RegionBlueprint::weight)
                .toList();
    }
}
