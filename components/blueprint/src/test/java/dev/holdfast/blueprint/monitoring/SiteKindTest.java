package dev.holdfast.blueprint.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.generate.GeneratedTopologies;
import dev.holdfast.blueprint.generate.GeneratedTopology;
import dev.holdfast.blueprint.monitoring.grafana.GrafanaLowering;
import dev.holdfast.blueprint.monitoring.rules.RuleFiles;
import dev.holdfast.blueprint.resolve.Resolving;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteKindTest {
    private static final String WEB =
            "  web: {image: \"example.org/web:1.0\", ports: [{name: http, port: 80, protocol: http}]";

    private static SiteKind kind(Blueprint blueprint, String region) {
        return SiteKind.of(new Site(blueprint, region, Platform.KUBERNETES));
    }

    /** On each platform and in each region, whichever is rendered. */
    private static List<Site> sites(Blueprint blueprint) {
        List<Site> sites = new ArrayList<>();
        for (Platform platform : Platform.values()) {
            blueprint.regions().keySet().forEach(region -> sites.add(new Site(blueprint, region, platform)));
        }
        return sites;
    }

    private static void likeSitesHaveTheSame(Blueprint blueprint) {
        List<Site> sites = sites(blueprint);
        for (int i = 0; i < sites.size(); i++) {
            for (int j = 0; j < i; j++) {
                Site one = sites.get(i);
                Site other = sites.get(j);
                if (SiteKind.of(one).equals(SiteKind.of(other))) {
                    String both = one.platform() + " " + one.region() + " " + other.region();
                    assertThat(RuleFiles.of(one)).as(both).isEqualTo(RuleFiles.of(other));
                    assertThat(RuleFiles.tests(one)).as(both).isEqualTo(RuleFiles.tests(other));
                    assertThat(GrafanaLowering.lower(one)).as(both).isEqualTo(GrafanaLowering.lower(other));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ara-ai", "kv-store", "metanode", "routemq"})
    void likeSitesOfTheExamplesHaveTheSameRulesTestsAndDashboards(String example) {
        likeSitesHaveTheSame(Resolving.example(example, null));
    }

    @Provide
    Arbitrary<GeneratedTopology> topologies() {
        return GeneratedTopologies.any();
    }

    @Property(tries = 100, seed = "4711", shrinking = ShrinkingMode.BOUNDED)
    void likeSitesOfGeneratedSystemsHaveTheSameRulesTestsAndDashboards(
            @ForAll("topologies") GeneratedTopology topology) {
        likeSitesHaveTheSame(Resolving.blueprint(topology.text()));
    }

    @Test
    void regionsWhereTheSameRunsAreAlike() {
        Blueprint metanode = Resolving.metanode(null);
        assertThat(kind(metanode, "eu-west-1"))
                .isEqualTo(kind(metanode, "ap-southeast-1"))
                .hasSameHashCodeAs(kind(metanode, "ap-southeast-1"))
                .as("which has votes, too")
                .isNotEqualTo(kind(metanode, "us-east-1"));
        assertThat(kind(metanode, "us-east-1")).as("what takes over").isEqualTo(kind(metanode, "us-west-2"));
    }

    @Test
    void howManyReplicasRunCountsOnlyWhereTheyVote() {
        String replicas = ", replicas: {byRegion: {north: 3, south: 2}}";
        Blueprint web = Resolving.blueprint(Resolving.REGIONS + WEB + replicas + "}\n");
        Blueprint vote = Resolving.blueprint(Resolving.REGIONS + WEB + replicas + ", consensus: {faults: crash}}\n");

        assertThat(kind(web, "north")).isEqualTo(kind(web, "south"));
        assertThat(kind(vote, "north")).isNotEqualTo(kind(vote, "south"));
    }

    @Test
    void eachServiceDatabaseCacheAndLoadBalancerCounts() {
        Blueprint blueprint = Resolving.blueprint(
                Resolving.REGIONS
                        + WEB
                        + """
                        }
                          api: {image: "example.org/api:1.0", replicas: {byRegion: {north: 2}}, ports: [{name: http, port: 80, protocol: http}]}
                        databases:
                          ledger:
                            engine: postgresql
                            version: "15.14"
                            regions: [north]
                            password: {secret: ledger-app/password}
                            adminPassword: {secret: ledger-admin/password}
                            storage: {size: 1Gi}
                            resources: {requests: {cpu: 1, memory: 1Gi}, limits: {memory: 1Gi}}
                        caches:
                          hot: {engine: redis, version: "7.2", regions: [north], memory: 64Mi, password: {secret: hot/password}}
                        loadBalancers:
                          edge: {engine: haproxy, listeners: [{port: 8080, protocol: http}], backends: [{service: api}]}
                        """);

        assertThat(kind(blueprint, "north").runs()).isEqualTo("kubernetes web api  ledger  hot  edge ");
        assertThat(kind(blueprint, "south").runs()).isEqualTo("kubernetes web    ");
    }

    @Test
    void platformsAndSystemsAreToldApart() {
        Blueprint one = Resolving.blueprint(Resolving.REGIONS + WEB + "}\n");
        Blueprint other = Resolving.blueprint(Resolving.REGIONS + WEB + ", metrics: {port: http}}\n");

        assertThat(kind(one, "north")).isEqualTo(kind(one, "south")).isNotEqualTo(kind(other, "north"));
        assertThat(SiteKind.of(new Site(one, "north", Platform.COMPOSE))).isNotEqualTo(kind(one, "north"));
    }
}
