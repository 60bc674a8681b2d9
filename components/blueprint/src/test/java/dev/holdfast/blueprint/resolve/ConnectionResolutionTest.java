package dev.holdfast.blueprint.resolve;

import static dev.holdfast.blueprint.resolve.Resolving.LOCAL;
import static dev.holdfast.blueprint.resolve.Resolving.blueprint;
import static dev.holdfast.blueprint.resolve.Resolving.fault;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.ConnectionBlueprint;
import dev.holdfast.blueprint.Endpoint;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.topology.Access;
import dev.holdfast.topology.Protocol;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConnectionResolutionTest {
    private static final String TWO = LOCAL
            + """
              api:
                image: example.org/api:1.0
                ports: [{name: http, port: 80, protocol: http}, {name: admin, port: 81, protocol: http}]
              one: {image: "example.org/one:1.0", ports: [{name: only, port: 90}]}
              web:
                image: example.org/web:1.0
                uses: [%s]
            """;
    private static final String REST =
            """
            databases:
              state:
                engine: postgresql
                version: "15"
                password: {secret: state-app/password}
                adminPassword: {secret: state-admin/password}
                storage: {size: 10Gi}
            caches:
              hot: {engine: redis, version: "7.2", memory: 64Mi, password: {secret: hot/password}}
            existing:
              databases: {orders: {host: db.example.org, port: 5433, readHost: read.example.org}}
              queues: {jobs: {host: mq.example.org, port: 5672}}
            """;

    @Test
    void theOnlyPortNeedNotBeNamed() {
        assertThat(uses("{service: one}"))
                .containsExactly(new ConnectionBlueprint(
                        new Endpoint.Service("one", new PortBlueprint("only", 90, Protocol.TCP)),
                        Access.READ_WRITE,
                        true));
    }

    @Test
    void aNamedPortIsFound() {
        assertThat(uses("{service: api, port: admin}").get(0).endpoint().port()).isEqualTo(81);
    }

    @Test
    void refusesToChooseAmongSeveralPorts() {
        assertThat(fault(text("{service: api}")))
                .isEqualTo("missing services.web.uses[0]: api listens on several ports");
    }

    @Test
    void namesTheNearestOfWhatIsThere() {
        assertThat(fault(text("{service: appi, port: http}")))
                .isEqualTo(
                        "unknown-reference services.web.uses[0].service: there is no service appi; did you mean api?");
        assertThat(fault(text("{service: api, port: htpt}")))
                .isEqualTo("unknown-reference services.web.uses[0].port: there is no port htpt; did you mean http?");
        assertThat(fault(text("{database: stat}")))
                .isEqualTo(
                        "unknown-reference services.web.uses[0].database: there is no database stat; did you mean state?");
        assertThat(fault(text("{cache: cold}")))
                .isEqualTo("unknown-reference services.web.uses[0].cache: there is no cache cold");
        assertThat(fault(text("{queue: job}")))
                .isEqualTo("unknown-reference services.web.uses[0].queue: there is no queue job; did you mean jobs?");
        assertThat(fault(text("{database: order}"))).contains("did you mean orders?");
    }

    @Test
    void dataIsReachedAtItsOwnPort() {
        assertThat(uses("{database: state, access: read-only}, {cache: hot}"))
                .extracting(ConnectionBlueprint::endpoint)
                .containsExactly(
                        new Endpoint.Database("state", 5432, Access.READ_ONLY), new Endpoint.Cache("hot", 6379));
    }

    @Test
    void whatSomebodyElseRunsIsNotWaitedFor() {
        assertThat(uses("{database: orders, access: read-only}, {queue: jobs}"))
                .allSatisfy(use -> {
                    assertThat(use.waitForHealth()).isFalse();
                    assertThat(use.endpoint()).isInstanceOf(Endpoint.Existing.class);
                })
                .extracting(use -> use.endpoint().port())
                .containsExactly(5433, 5672);
        assertThat(uses("{queue: jobs, waitForHealth: true}").get(0).waitForHealth())
                .isTrue();
    }

    @Test
    void onlyServicesHavePortsToChooseFrom() {
        assertThat(fault(text("{database: state, port: http}")))
                .startsWith("contradiction services.web.uses[0].port: only a service");
    }

    private static List<ConnectionBlueprint> uses(String uses) {
        return Resolving.service(blueprint(text(uses)), "web").uses();
    }

    private static String text(String uses) {
        return TWO.formatted(uses) + REST;
    }
}
