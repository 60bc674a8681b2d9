package dev.holdfast.stacks.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.kubernetes.mocks.MockedRun;
import dev.holdfast.kubernetes.mocks.Registered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShopStackTest {
    @TempDir
    Path folder = Path.of("");

    private MockedRun shop(boolean preview) throws IOException {
        Path kubeconfig = Files.writeString(folder.resolve("config"), "");
        MockedRun run = MockedRun.run(
                context -> ShopStack.deploy(context, Map.of("KUBECONFIG", kubeconfig.toString())), preview);
        assertThat(run.errors()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return run;
    }

    @Test
    void itsNamesStay() throws IOException {
        assertThat(shop(false).resources().stream().map(it -> it.type() + " " + it.name()))
                .contains(
                        "kubernetes:core/v1:Namespace shop",
                        "holdfast:kubernetes:PostgresCluster db",
                        "kubernetes:postgresql.cnpg.io/v1:Cluster db-cluster",
                        "holdfast:kubernetes:RedisCluster cache",
                        "holdfast:kubernetes:StatefulCluster ledger",
                        "kubernetes:apps/v1:StatefulSet ledger-statefulset",
                        "kubernetes:core/v1:PersistentVolumeClaim ledger-claim-data-2",
                        "holdfast:kubernetes:ReplicatedService api",
                        "kubernetes:apps/v1:Deployment api-deployment",
                        "kubernetes:networking.k8s.io/v1:NetworkPolicy api-shop-cache-from-shop-api-networkpolicy",
                        "kubernetes:networking.k8s.io/v1:NetworkPolicy api-shop-ledger-from-shop-api-networkpolicy",
                        "holdfast:kubernetes:LoadBalancer edge",
                        "kubernetes:apps/v1:Deployment edge-deployment")
                .noneMatch(name -> name.contains(" api-shop-edge"));
    }

    @Test
    void allOfItGoesToTheOneCluster() throws IOException {
        assertThat(shop(false).objects()).hasSizeGreaterThan(30).allSatisfy(object -> assertThat(object.provider())
                .contains("pulumi:providers:kubernetes::cluster"));
    }

    @Test
    void whatHoldsDataIsProtectedAndSoIsTheNamespaceAroundIt() throws IOException {
        assertThat(shop(false).objects())
                .filteredOn(object ->
                        Set.of("Namespace", "PersistentVolumeClaim", "Cluster").contains(object.kind()))
                .hasSizeGreaterThan(4)
                .allSatisfy(object -> assertThat(object.options().isProtect()).isTrue());
    }

    @Test
    void itCanBePreviewed() throws IOException {
        assertThat(shop(true).resources()).extracting(Registered::name).contains("api", "edge", "db", "cache");
    }

    @Test
    void itTellsWhereItIsReached() throws IOException {
        MockedRun run = shop(false);
        assertThat(run.text("url")).isEqualTo("http://shop-api.shop.svc:8000");
        assertThat(run.text("database")).isEqualTo("shop-db-rw.shop.svc");
    }
}
