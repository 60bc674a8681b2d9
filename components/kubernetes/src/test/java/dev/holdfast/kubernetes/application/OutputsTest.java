package dev.holdfast.kubernetes.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import com.pulumi.core.internal.Internal;
import com.pulumi.test.PulumiTest;
import dev.holdfast.blueprint.kubernetes.Connection;
import dev.holdfast.kubernetes.mocks.MockedRun;
import dev.holdfast.topology.units.SecretReference;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an application tells of itself. */
class OutputsTest {
    private static final String DATABASE =
            """
            databases:
              orders:
                engine: postgresql
                version: "15"
                readReplicas: 1
                storage: {size: 10Gi}
                password: {secret: orders-app/password}
                adminPassword: {secret: orders-admin/password}
                replicationPassword: {secret: orders-replication/password}
            """;

    private final AtomicReference<@Nullable HoldfastApplication> made = new AtomicReference<>();

    private HoldfastApplication application() {
        MockedRun.of(context -> made.set(new HoldfastApplication(
                "app",
                HoldfastApplicationArgs.builder().blueprint(Shop.with(DATABASE)).build())));
        return Objects.requireNonNull(made.get());
    }

    @Test
    void endpointsAreThoseOfServices() {
        HoldfastApplication application = application();

        assertThat(application.namespace()).isEqualTo("shop");
        assertThat(application.endpoints())
                .isEqualTo(Map.of("web/http", "shop-web.shop.svc:8080", "queue/amqp", "shop-queue.shop.svc:5672"));
        assertThat(application.addresses()).containsOnlyKeys("shop-edge");
        assertThat(application.requiredSecrets()).containsKey("web");
    }

    @Test
    void whatMeasuresIsAnEndpointToo() {
        AtomicReference<@Nullable HoldfastApplication> measured = new AtomicReference<>();
        String monitoring = Shop.YAML.replace(
                        "{kubernetes: \"1.35\"}", "{kubernetes: \"1.35\", prometheus: \"3.5\", grafana: \"12.1\"}")
                + "monitoring: {}\n";
        MockedRun.of(context -> measured.set(new HoldfastApplication(
                "app",
                HoldfastApplicationArgs.builder()
                        .blueprint(Blueprints.ofText(monitoring))
                        .build())));
        assertThat(Objects.requireNonNull(measured.get()).endpoints())
                .containsEntry("prometheus", "shop-prometheus.shop.svc:9090")
                .containsEntry("grafana", "shop-grafana.shop.svc:3000")
                .doesNotContainKey("alertmanager");
    }

    /** Nothing that only a deployment knows is asked for in a preview. */
    @Test
    void aPreviewSucceeds() {
        MockedRun run = MockedRun.run(
                context -> new HoldfastApplication(
                        "app",
                        HoldfastApplicationArgs.builder()
                                .blueprint(Shop.blueprint())
                                .build()),
                true);

        assertThat(run.errors()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aConnectionRefersToItsPasswordAndIsNoSecret() {
        Output<Map<String, String>> orders = application().connections().get("orders");

        assertThat(orders).isNotNull();
        assertThat(Internal.of(orders).isSecret().join()).isFalse();
        assertThat(PulumiTest.extractValue(orders))
                .hasToString(
                        "{host=shop-orders-rw.shop.svc, readHost=shop-orders-ro.shop.svc, port=5432, database=orders,"
                                + " user=app, passwordSecret=orders-app/password}");
    }

    @Test
    void aConnectionHoldsThePasswordThatWasGivenAndIsSecretThen() {
        Connection connection =
                new Connection("db", null, 5432, "orders", "ann", SecretReference.of("orders/password"));
        Output<Map<String, String>> details = new ApplicationOutputs(
                        Shop.blueprint(), "north", Map.of("orders", Map.of("password", Output.of("canary-7"))))
                .details(connection);

        assertThat(Internal.of(details).isSecret().join()).isTrue();
        assertThat(PulumiTest.extractValue(details))
                .containsEntry("password", "canary-7")
                .doesNotContainKey("readHost");
    }
}
