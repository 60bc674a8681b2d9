package dev.holdfast.blueprint.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.topology.units.SecretReference;
import org.junit.jupiter.api.Test;

class DataConnectionsTest {
    private static final Blueprint SHOP = Lowered.blueprint(Lowered.SHOP.replace("role: recovery", "role: secondary")
            + """
                    databases:
                      orders:
                        engine: postgresql
                        version: "15"
                        readReplicas: 1
                        storage: {size: 10Gi}
                        regions: [north]
                        password: {secret: orders/password}
                        adminPassword: {secret: orders-admin/password}
                    caches:
                      hot: {engine: redis, version: "7.2", memory: 64Mi, regions: [north], password: {secret: hot/password}}
                    """
            + Lowered.WEB);

    @Test
    void aDatabaseIsReadInAnotherPlaceThanItIsWritten() {
        assertThat(DataConnections.of(SHOP, "north"))
                .containsEntry(
                        "orders",
                        new Connection(
                                "shop-orders-rw.shop.svc",
                                "shop-orders-ro.shop.svc",
                                5432,
                                "orders",
                                "app",
                                SecretReference.of("orders/password")));
    }

    @Test
    void aCacheHasAPasswordOnly() {
        assertThat(DataConnections.of(SHOP, "north"))
                .containsEntry(
                        "hot",
                        new Connection(
                                "shop-hot.shop.svc", null, 6379, null, null, SecretReference.of("hot/password")));
    }

    @Test
    void whatDoesNotRunInARegionIsNotThere() {
        assertThat(DataConnections.of(SHOP, "south")).isEmpty();
    }
}
