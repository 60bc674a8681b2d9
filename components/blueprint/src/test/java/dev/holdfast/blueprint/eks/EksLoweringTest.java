package dev.holdfast.blueprint.eks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.resolve.Resolving;
import java.util.List;
import org.junit.jupiter.api.Test;

class EksLoweringTest {
    private static final String TEXT =
            """
            apiVersion: holdfast/v1alpha1
            kind: Topology
            metadata: {name: shop}
            targets: {kubernetes: "1.34.2", eksctl: "0.215"}
            regions: {us-east-1: {role: primary, zones: 3}, eu-west-1: {zones: 3}, eu-west-2: {zones: 3}}
            nodePools:
              general: {instanceTypes: [m6i.large], min: 3, max: 20, volume: 20500Mi, regions: [us-east-1, eu-west-1]}
              spare:
                instanceTypes: [m6i.large, m6a.large]
                min: 3
                max: 20
                regions: [us-east-1]
                dedicated: true
                spot: {onDemand: 2}
            services: {web: {image: "example.org/web:1.0", placement: {nodePool: general}, replicas: {byRegion: {us-east-1: 2}}}}
            """;

    private final List<EksCluster> clusters = EksLowering.lower(Resolving.blueprint(TEXT));

    @Test
    void aRegionWithMachinesHasACluster() {
        assertThat(clusters).extracting(EksCluster::region).containsExactly("us-east-1", "eu-west-1");
        assertThat(clusters).allSatisfy(cluster -> assertThat(cluster.name() + " " + cluster.version())
                .as("the provider chooses the patch")
                .isEqualTo("shop 1.34"));
    }

    @Test
    void whatIsNeverTakenBackIsLeftToTheProvider() {
        NodeGroup general = clusters.get(0).managed().get(0);
        assertThat(general.name()).isEqualTo("general");
        assertThat(general.volume()).as("whole GiB, never less than asked for").isEqualTo(21);
        assertThat(general.onDemandBase()).isNull();
        assertThat(general.dedicated()).isFalse();
    }

    @Test
    void spareCapacityComesAfterWhatHasToStay() {
        NodeGroup spare = clusters.get(0).mixed().get(0);
        assertThat(spare.onDemandBase()).isEqualTo(2);
        assertThat(spare.onDemandPercent()).isZero();
        assertThat(spare.dedicated()).isTrue();
        assertThat(clusters.get(1).mixed()).isEmpty();
    }
}
