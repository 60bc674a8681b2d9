package dev.holdfast.blueprint.resolve;

import static dev.holdfast.blueprint.resolve.Resolving.REGIONS;
import static dev.holdfast.blueprint.resolve.Resolving.blueprint;
import static dev.holdfast.blueprint.resolve.Resolving.fault;
import static dev.holdfast.blueprint.resolve.Resolving.there;
import static dev.holdfast.blueprint.resolve.Resolving.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import org.junit.jupiter.api.Test;

class ReachTest {
    private static final String TEXT = REGIONS
            + """
              api: {image: "x/api:1", ports: [{name: http, port: 80, protocol: http}], replicas: {perRegion: 2, regions: [%s]}}
              web: {image: "x/web:1", ports: [{name: http, port: 80, protocol: http}], uses: [%s]}
            databases:
              state:
                engine: postgresql
                version: "15"
                password: {secret: state-app/password}
                adminPassword: {secret: state-admin/password}
                storage: {size: 10Gi}
                regions: [%s]
            caches:
              hot: {engine: redis, version: "7.2", memory: 64Mi, password: {secret: hot/password}}
            """;

    @Test
    void refusesAServiceThatDoesNotRunWhereItIsUsed() {
        assertThat(fault(text("south", "{service: api}", "north")))
                .isEqualTo("contradiction services.web.uses[0]: api does not run in north, spare, where web runs");
        assertThat(blueprint(text("north, south", "{service: api}", "north")).services())
                .hasSize(2);
    }

    @Test
    void refusesADatabaseThatDoesNotRunWhereItIsUsed() {
        assertThat(fault(text("north", "{database: state}", "north")))
                .isEqualTo("contradiction services.web.uses[0]: state does not run in south, where web runs");
        assertThat(blueprint(text("north", "{database: state}", "north, south")).databases())
                .hasSize(1);
    }

    @Test
    void aCacheRunsInThePrimaryRegionUnlessSomebodySaysOtherwise() {
        assertThat(fault(text("north", "{cache: hot}", "north")))
                .isEqualTo("contradiction services.web.uses[0]: hot does not run in south, where web runs");
    }

    @Test
    void theIndexIsThatOfTheFileAlsoBehindAnUnknownName() {
        assertThat(Resolving.faults(text("north", "{service: nowhere}, {cache: hot}", "north")))
                .extracting(fault -> fault.path().toString())
                .containsExactly("services.web.uses[0].service", "services.web.uses[1]");
    }

    @Test
    void aRegionForRecoveryJoinsThePrimary() {
        Blueprint blueprint = blueprint(text("north", "", "north"));
        assertThat(there(blueprint.databases().get("state")).regions()).containsExactly("north", "spare");
        assertThat(why(blueprint, "databases.state.regions").value()).isEqualTo("[north, spare]");
        assertThat(there(blueprint(text("north", "", "south")).databases().get("state"))
                        .regions())
                .containsExactly("south");
        assertThat(fault(text("north", "", ""))).isEqualTo("missing databases.state.regions: it would run nowhere");
    }

    @Test
    void aLoadBalancerNeedsAllItsBackendsWhereverItRuns() {
        String balancer =
                """
                loadBalancers:
                  edge:
                    engine: haproxy
                    listeners: [{port: 80}]
                    backends: [{service: web}, {service: api, path: /api}]
                """;
        assertThat(fault(text("north", "", "north") + balancer))
                .isEqualTo("contradiction loadBalancers.edge.backends[1]: api does not run in south, where edge runs");
        assertThat(there(blueprint(text("north, south", "", "north") + balancer)
                                .loadBalancers()
                                .get("edge"))
                        .regions())
                .containsOnlyKeys("north", "south", "spare");
    }

    private static String text(String regions, String uses, String databaseRegions) {
        return TEXT.formatted(regions, uses, databaseRegions);
    }
}
