package dev.holdfast.templates.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import org.junit.jupiter.api.Test;

class CacheClusterDocumentsTest {
    private static final String SHOP =
            """
            apiVersion: holdfast/v1alpha1
            kind: Topology
            metadata: {name: shop}
            targets: {kubernetes: "1.35"}
            regions: {north: {zones: 3}}
            services: {web: {image: ghcr.io/shop/web:1.0.0, replicas: 1}}
            caches:
              ledger:
                engine: redis
                version: "7.2"
                memory: 1Gi
                password: {secret: ledger/password}
                cluster: {masters: 3, replicasPerMaster: 2, role: storing}
            """;

    private final Documents shop = Documents.of(SHOP);

    @Test
    void everyDocumentIsOneOfTheApiAndHasNoFieldThatTheApiDoesNotHave() {
        assertThat(shop.objects("north")).hasSizeGreaterThan(14);
        StatefulSet shard = shop.one("north", StatefulSet.class, "shop-ledger-shard-2");
        assertThat(shard.getSpec().getReplicas()).isEqualTo(3);
        assertThat(shard.getSpec()
                        .getTemplate()
                        .getSpec()
                        .getContainers()
                        .get(0)
                        .getEnv())
                .anySatisfy(variable -> assertThat(variable.getValue())
                        .as("Kubernetes puts the name of the pod in")
                        .isEqualTo("$(POD_NAME).shop-ledger-headless.shop.svc"));
    }

    @Test
    void theJobRunsTheScriptWithAllNodes() {
        Job job = shop.objects("north").stream()
                .filter(Job.class::isInstance)
                .map(Job.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(job.getSpec().getTtlSecondsAfterFinished()).isEqualTo(86_400);
        assertThat(job.getSpec().getTemplate().getSpec().getRestartPolicy()).isEqualTo("Never");
        String script = shop.one("north", ConfigMap.class, "shop-ledger-create")
                .getData()
                .get("create-cluster.sh");
        assertThat(script)
                .contains(
                        "  echo 0 shop-ledger-shard-0-0.shop-ledger-headless.shop.svc 6379 16379\n",
                        "  echo 2 shop-ledger-shard-2-2.shop-ledger-headless.shop.svc 6379 16379\n",
                        "  echo 0 0 5460\n",
                        "  echo 2 10922 16383\n");
    }
}
