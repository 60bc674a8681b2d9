package dev.holdfast.blueprint.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.Endpoint;
import org.junit.jupiter.api.Test;

class DoorsTest {
    private static Blueprint shop(String more) {
        return Lowered.blueprint(Lowered.SHOP + Lowered.WEB + more);
    }

    @Test
    void aServiceIsReachedByItsNameInTheCluster() {
        Blueprint blueprint = shop("    sidecars: {}\n");
        assertThat(Doors.url(blueprint, "north", "web")).isEqualTo("http://shop-web.shop.svc:8080");
        assertThat(Doors.endpoints(blueprint, "north", "web")).containsEntry("http", "shop-web.shop.svc:8080");
    }

    @Test
    void anExposedServiceIsReachedByItsFirstHostName() {
        assertThat(Doors.url(
                        shop("    expose: {port: http, hosts: [a.example.org, b.example.org], path: /shop}\n"),
                        "north",
                        "web"))
                .isEqualTo("http://a.example.org/shop");
        assertThat(Doors.url(
                        shop("    expose: {port: http, hosts: [a.example.org], tls: {secret: a-tls}}\n"),
                        "north",
                        "web"))
                .isEqualTo("https://a.example.org/");
    }

    @Test
    void aCacheIsReachedByItsName() {
        Blueprint blueprint = shop(
                "caches: {hot: {engine: redis, version: \"7.2\", memory: 64Mi, password: {secret: hot/password}}}\n");
        assertThat(Doors.host(blueprint, "north", new Endpoint.Cache("hot", 6379)))
                .isEqualTo("shop-hot.shop.svc");
    }

    @Test
    void whatHasNoPortHasNoUrl() {
        Blueprint blueprint = Lowered.blueprint(Lowered.SHOP + "services: {job: {image: \"example.org/job:1\"}}\n");
        assertThatThrownBy(() -> Doors.url(blueprint, "north", "job")).hasMessage("job has no port, and so no URL");
    }
}
