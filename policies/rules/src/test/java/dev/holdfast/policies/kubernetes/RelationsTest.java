package dev.holdfast.policies.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.MapNode;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.ScalarNode;
import dev.holdfast.policies.tree.UnknownNode;
import dev.holdfast.policies.tree.UnknownValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelationsTest {
    private final Objects objects = new Objects();

    private List<String> selectedBy(KubernetesObject service) {
        List<String> names = new ArrayList<>();
        for (PodGroup group : objects.cluster().relations().services().podsOf(service)) {
            group.workloads()
                    .forEach(workload -> names.add(workload.object().origin().name() + " "
                            + workload.object().words()));
        }
        return names;
    }

    @Test
    void namespacesNeverMixNotEvenNoneWithDefault() {
        objects.deployment("a.yaml", "shop", "api", "api", "");
        objects.deployment("a.yaml", "default", "api", "api", "");
        KubernetesObject none = objects.service("a.yaml", "", "api", "");
        KubernetesObject shop = objects.service("a.yaml", "shop", "api", "");
        assertThat(selectedBy(none)).isEmpty();
        assertThat(selectedBy(shop)).containsExactly("a.yaml Deployment shop/api");
    }

    @Test
    void foldersWithTheSameObjectsAreSystemsOfTheirOwn() {
        objects.deployment("dev/a.yaml", "shop", "api", "api", "");
        objects.deployment("prod/a.yaml", "shop", "api", "api", "");
        KubernetesObject dev = objects.service("dev/b.yaml", "shop", "api", "");
        KubernetesObject common = objects.service("common/b.yaml", "shop", "all", "");
        assertThat(selectedBy(dev)).containsExactly("dev/a.yaml Deployment shop/api");
        assertThat(selectedBy(common)).isEmpty();
        assertThat(objects.cluster().relations().find(dev, "Deployment", "api"))
                .isSameAs(objects.cluster().objects().get(0));
    }

    @Test
    void foldersThatShareNothingAreOneSystem() {
        objects.deployment("deployments/a.yaml", "shop", "api", "api", "");
        KubernetesObject service = objects.service("services/a.yaml", "shop", "api", "");
        assertThat(selectedBy(service)).containsExactly("deployments/a.yaml Deployment shop/api");
    }

    @Test
    void labelledRegionsAreSystemsOfTheirOwn() {
        objects.deployment("a.yaml", "shop", "api", "api", "holdfast.dev/region: eu");
        KubernetesObject there = objects.service("a.yaml", "shop", "api", "holdfast.dev/region: us");
        KubernetesObject unsaid = objects.service("a.yaml", "shop", "api", "");
        assertThat(selectedBy(there)).isEmpty();
        assertThat(selectedBy(unsaid)).hasSize(1);
    }

    @Test
    void copiesWithTheSameLabelsAreOneGroup() {
        objects.deployment("a.yaml", "shop", "one", "api", "");
        objects.deployment("a.yaml", "shop", "two", "api", "");
        KubernetesObject service = objects.service("a.yaml", "shop", "api", "");
        Relations relations = objects.cluster().relations();
        List<PodGroup> groups = relations.services().podsOf(service);
        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).workloads()).hasSize(2);
        assertThat(groups.get(0).fewest(relations)).isEqualTo(6);
    }

    @Test
    void theAutoscalerSaysHowManyPodsThereAre() {
        objects.deployment("a.yaml", "shop", "api", "api", "");
        objects.deployment("a.yaml", "shop", "web", "web", "");
        objects.add(
                "a.yaml",
                "{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: x, namespace: shop}, "
                        + "spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: api}, maxReplicas: 9}}");
        Cluster cluster = objects.cluster();
        Relations relations = cluster.relations();
        Workload api = cluster.workloads().get(0);
        Workload web = cluster.workloads().get(1);
        assertThat(List.of(relations.fewest(api), relations.most(api))).containsExactly(1L, 9L);
        assertThat(List.of(relations.fewest(web), relations.most(web))).containsExactly(3L, 3L);
        assertThat(relations.autoscaler(web)).isNull();
    }

    @Test
    void labelsThatAreNotKnownYetLeaveItOpenWhatIsSelected() {
        objects.deployment("a.yaml", "shop", "api", "api", "");
        KubernetesObject other = objects.service("a.yaml", "shop", "other", "");
        KubernetesObject api = objects.service("a.yaml", "shop", "api", "");
        Cluster known = objects.cluster();
        List<KubernetesObject> all = new ArrayList<>(known.objects());
        all.add(new KubernetesObject(Origin.resource("urn:x"), unlabelled()));
        Selections services = Cluster.of(all).relations().services();
        assertThat(services.podsOf(api)).hasSize(1);
        assertThatThrownBy(() -> services.podsOf(other)).isInstanceOf(UnknownValue.class);
    }

    private static Node unlabelled() {
        Node metadata = map("name", text("later"), "namespace", text("shop"));
        Node template =
                map("metadata", map("labels", UnknownNode.UNKNOWN), "spec", map("containers", map("x", text("y"))));
        return map(
                "apiVersion",
                text("apps/v1"),
                "kind",
                text("Deployment"),
                "metadata",
                metadata,
                "spec",
                map("template", template, "x", text("y")));
    }

    private static Node text(String value) {
        return ScalarNode.quoted(value, 0, 0);
    }

    private static Node map(Object... keysAndValues) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            entries.add(new Entry((String) keysAndValues[i], 0, 0, (Node) keysAndValues[i + 1]));
        }
        return new MapNode(entries, 0, 0);
    }

    @Test
    void whatAnOperatorMakesHasTheNameOfItsResource() {
        objects.add(
                "a.yaml",
                "{apiVersion: postgresql.cnpg.io/v1, kind: Cluster, metadata: {name: orders, namespace: shop}}");
        objects.add(
                "a.yaml", "{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: web, namespace: shop}}");
        KubernetesObject service = objects.service("a.yaml", "shop", "orders", "");
        KubernetesObject web = objects.service("a.yaml", "shop", "web", "");
        Relations relations = objects.cluster().relations();
        assertThat(relations.mayBeMadeByOperator(service, relations.services().selectorOf(service)))
                .isTrue();
        assertThat(relations.mayBeMadeByOperator(web, relations.services().selectorOf(web)))
                .isFalse();
    }
}
