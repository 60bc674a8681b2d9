package dev.holdfast.templates.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.List;
import java.util.Map;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.api.Test;

/** Services whose versions run side by side. */
class RolloutObjectsTest {
    private static final String SHOP =
            """
            apiVersion: holdfast/v1alpha1
            kind: Topology
            metadata: {name: shop}
            targets: {kubernetes: "1.35"}
            regions: {north: {zones: 3}}
            services:
              api:
                image: ghcr.io/shop/api:1.0.0
                ports: [{name: http, port: 8080, protocol: http}]
                readinessProbe: {http: {port: http, path: /ready}}
                autoscaling: {min: 3, max: 9, metrics: [{cpu: 70%}]}
                update: {strategy: canary, steps: [{weight: 10%, pause: 5m}, {weight: 50%, pause: 10m}]}
              front:
                image: ghcr.io/shop/front:1.0.0
                replicas: 2
                ports: [{name: http, port: 8080, protocol: http}]
                readinessProbe: {http: {port: http, path: /ready}}
                update: {strategy: blue-green, promotion: manual}
            """;

    private final InRegion shop = new InRegion(Documents.of(SHOP), "north");

    @Test
    void canary() {
        GenericKubernetesResource api = shop.custom("Rollout", "shop-api");
        assertThat(api.getApiVersion()).isEqualTo("argoproj.io/v1alpha1");
        assertThat(api.<List<Map<String, Object>>>get("spec", "strategy", "canary", "steps"))
                .containsExactly(
                        Map.of("setWeight", 10),
                        Map.of("pause", Map.of("duration", 300)),
                        Map.of("setWeight", 50),
                        Map.of("pause", Map.of("duration", 600)));
        assertThat(api.<Object>get("spec", "replicas")).as("the autoscaler's").isNull();
        assertThat(shop.objects())
                .filteredOn(object -> object instanceof Deployment)
                .as("both would run the same pods")
                .isEmpty();
        approve("api.yaml");
    }

    @Test
    void blueGreen() {
        GenericKubernetesResource front = shop.custom("Rollout", "shop-front");
        Map<String, Object> change = front.get("spec", "strategy", "blueGreen");
        assertThat(change).containsEntry("autoPromotionEnabled", false).containsEntry("scaleDownDelaySeconds", 600);
        assertThat(shop.one(Service.class, String.valueOf(change.get("activeService")))
                        .getSpec())
                .isEqualTo(shop.one(Service.class, String.valueOf(change.get("previewService")))
                        .getSpec());
        assertThat(change.get("activeService")).isNotEqualTo(change.get("previewService"));
        approve("front.yaml");
    }

    private void approve(String file) {
        Approvals.verify(shop.text(file), new Options().forFile().withExtension(".yaml"));
    }
}
