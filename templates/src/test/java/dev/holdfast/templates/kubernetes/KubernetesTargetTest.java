package dev.holdfast.templates.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.kubernetes.KubernetesLowering;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.readback.KubernetesIdentity;
import dev.holdfast.templates.readback.YamlReadBack;
import dev.holdfast.templates.yaml.PatchMatchesNothing;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.Gateway;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class KubernetesTargetTest {
    private static final String SMALL =
            """
            apiVersion: holdfast/v1alpha1
            kind: Topology
            metadata: {name: shop}
            targets: {kubernetes: "1.35"}
            regions: {north: {role: primary, zones: 3}, south: {role: recovery, zones: 3}}
            services:
              web:
                image: ghcr.io/shop/web:1.0.0@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
                replicas: 3
                ports: [{name: http, port: 8080, protocol: http}]
                env: {GREETING: "hello $(USER) $$", PLACE: {instance: zone}, TOKEN: {env: WEB_TOKEN}}
                resources: {requests: {cpu: 500m, memory: 512Mi}, limits: {memory: 512Mi}}
                readinessProbe: {http: {port: http, path: /ready}}
                expose: {by: gateway, className: shared, port: http, hosts: [shop.example], tls: {clusterIssuer: letsencrypt}}
                sidecars:
                  agent:
                    image: ghcr.io/shop/agent:1.0.0
                    resources: {requests: {cpu: 50m, memory: 64Mi}, limits: {memory: 64Mi}}
                placement:
                  nodeLabels: {disk: ssd}
                  tolerations: [{key: dedicated, value: web, effect: no-schedule}]
                  priorityClass: high
                autoscaling:
                  min: 3
                  max: 9
                  metrics: [{cpu: 70%}, {pods: {metric: rps, average: 100}}, {external: {metric: depth, labels: {q: a}, average: 10}}]
              admin:
                image: ghcr.io/shop/admin:1.0.0
                replicas: 2
                ports: [{name: http, port: 8080, protocol: http}]
                resources: {requests: {cpu: 500m, memory: 512Mi}, limits: {memory: 512Mi}}
                readinessProbe: {http: {port: http, path: /ready}}
                expose: {by: ingress, className: nginx, port: http, hosts: [admin.shop.example], tls: {issuer: own}}
            """;

    private static String metanode() throws IOException {
        return Files.readString(Path.of("../examples/metanode/topology.yaml"));
    }

    @Test
    void everyDocumentIsOneOfTheApiAndHasNoFieldThatTheApiDoesNotHave() throws IOException {
        Documents metanode = Documents.of(metanode());
        for (String region : List.of("us-east-1", "eu-west-1", "ap-southeast-1", "us-west-2")) {
            assertThat(metanode.objects(region)).hasSizeGreaterThan(25);
        }
        assertThat(Documents.of(SMALL).objects("north")).hasSizeGreaterThan(14);
    }

    @Test
    void everyObjectThatIsLoweredIsPrintedUnderItsName() throws IOException {
        Blueprint blueprint = Documents.blueprint(metanode());
        Renderer renderer = new Renderer();
        List<String> lowered =
                KubernetesLowering.lower(blueprint, "us-east-1", new MountedFiles(renderer, blueprint))
                        .objects()
                        .stream()
                        .map(KubernetesTargetTest::id)
                        .toList();
        List<String> printed = new KubernetesTarget(renderer)
                .render(blueprint).stream()
                        .filter(file -> file.path().text().startsWith("us-east-1/")
                                && !file.path().text().endsWith("kustomization.yaml"))
                        .flatMap(file -> YamlReadBack.check(file.text()).stream())
                        .map(KubernetesTargetTest::id)
                        .toList();
        assertThat(printed).containsExactlyElementsOf(lowered).doesNotHaveDuplicates();
    }

    private static String id(KubernetesObject object) {
        return object.apiVersion() + " " + object.kind() + " "
                + object.metadata().name();
    }

    private static String id(KubernetesIdentity identity) {
        return identity.apiVersion() + " " + identity.kind() + " " + identity.name();
    }

    @Test
    void aDeploymentReadsAsItWasMeant() {
        Deployment web = Documents.of(SMALL).one("north", Deployment.class, "shop-web");
        assertThat(web.getSpec().getReplicas()).isNull();
        assertThat(web.getSpec().getTemplate().getSpec().getPriorityClassName()).isEqualTo("high");
        assertThat(web.getSpec().getTemplate().getSpec().getNodeSelector()).containsEntry("disk", "ssd");
        assertThat(web.getSpec().getTemplate().getSpec().getTolerations()).anySatisfy(toleration -> {
            assertThat(toleration.getEffect()).isEqualTo("NoSchedule");
            assertThat(toleration.getOperator()).isEqualTo("Equal");
        });
        assertThat(web.getSpec().getTemplate().getSpec().getInitContainers())
                .singleElement()
                .satisfies(agent -> assertThat(agent.getRestartPolicy()).isEqualTo("Always"));
        Container container =
                web.getSpec().getTemplate().getSpec().getContainers().get(0);
        assertThat(container.getImagePullPolicy()).isEqualTo("IfNotPresent");
        assertThat(container.getLifecycle().getPreStop().getSleep().getSeconds())
                .isPositive();
        assertThat(container.getReadinessProbe().getHttpGet().getPort().getIntVal())
                .isEqualTo(8080);
        assertThat(container.getEnv())
                .anySatisfy(variable -> assertThat(variable.getValue()).isEqualTo("hello $$(USER) $$$$"))
                .anySatisfy(variable -> {
                    assertThat(variable.getName()).isEqualTo("PLACE");
                    assertThat(variable.getValueFrom().getFieldRef().getFieldPath())
                            .isEqualTo("metadata.labels['topology.kubernetes.io/zone']");
                })
                .anySatisfy(variable -> {
                    assertThat(variable.getName()).isEqualTo("TOKEN");
                    assertThat(variable.getValueFrom().getSecretKeyRef().getName())
                            .isEqualTo("shop-environment");
                    assertThat(variable.getValueFrom().getSecretKeyRef().getKey())
                            .isEqualTo("WEB_TOKEN");
                });
    }

    @Test
    void anAutoscalerReadsAsItWasMeant() {
        HorizontalPodAutoscaler web = Documents.of(SMALL).one("north", HorizontalPodAutoscaler.class, "shop-web");
        assertThat(web.getSpec().getMetrics()).hasSize(3);
        assertThat(web.getSpec().getMetrics().get(0).getResource().getTarget().getAverageUtilization())
                .isEqualTo(70);
        assertThat(web.getSpec().getMetrics().get(1).getPods().getTarget().getAverageValue())
                .hasToString("100");
        assertThat(web.getSpec()
                        .getMetrics()
                        .get(2)
                        .getExternal()
                        .getMetric()
                        .getSelector()
                        .getMatchLabels())
                .containsEntry("q", "a");
        assertThat(web.getSpec().getBehavior().getScaleDown().getPolicies()).isNotEmpty();
    }

    @Test
    void aGatewayAndAnIngressReadAsTheyWereMeant() {
        Documents shop = Documents.of(SMALL);
        Gateway gateway = shop.one("north", Gateway.class, "shop-web");
        assertThat(gateway.getMetadata().getAnnotations())
                .containsEntry("cert-manager.io/cluster-issuer", "letsencrypt");
        assertThat(gateway.getSpec().getListeners()).hasSize(2);
        HTTPRoute route = shop.one("north", HTTPRoute.class, "shop-web");
        assertThat(route.getSpec().getRules().get(0).getBackendRefs().get(0).getName())
                .isEqualTo("shop-web");
        HTTPRoute redirect = shop.one("north", HTTPRoute.class, "shop-web-redirect");
        assertThat(redirect.getSpec().getRules().get(0).getBackendRefs()).isEmpty();
        Ingress ingress = shop.one("north", Ingress.class, "shop-admin");
        assertThat(ingress.getMetadata().getAnnotations()).containsEntry("cert-manager.io/issuer", "own");
        assertThat(ingress.getSpec().getTls().get(0).getHosts()).containsExactly("admin.shop.example");
    }

    @Test
    void whatADatabaseNeedsIsSaidWhereItIsApplied() throws IOException {
        Documents metanode = Documents.of(metanode());
        assertThat(metanode.text("us-east-1/state.yaml"))
                .contains("The operator CloudNativePG, 1.28 or newer, has to run in the namespace cnpg-system;");
        assertThat(metanode.text("us-east-1/kustomization.yaml"))
                .contains("The secret state-app has to be there before, with password, username.");
    }

    @Test
    void theRegionForRecoverySaysSo() throws IOException {
        Documents metanode = Documents.of(metanode());
        assertThat(metanode.text("us-west-2/kustomization.yaml")).contains("apply this folder when it takes over");
        assertThat(metanode.text("us-east-1/kustomization.yaml")).doesNotContain("takes over");
        assertThat(metanode.one("us-west-2", Namespace.class, "metanode")
                        .getMetadata()
                        .getAnnotations())
                .containsEntry("holdfast.dev/region-role", "recovery");
    }

    @Test
    void aPatchIsMergedIntoItsObjectAndNoOther() throws IOException {
        Documents metanode = Documents.of(metanode());
        Service rpc = metanode.one("us-east-1", Service.class, "metanode-rpc");
        assertThat(rpc.getMetadata().getAnnotations())
                .containsEntry("service.beta.kubernetes.io/aws-load-balancer-type", "external");
        assertThat(rpc.getSpec().getPorts()).hasSize(2);
        assertThat(metanode.objects("us-east-1"))
                .filteredOn(object -> object.getMetadata()
                        .getAnnotations()
                        .containsKey("service.beta.kubernetes.io/aws-load-balancer-type"))
                .extracting(HasMetadata::getKind)
                .containsExactly("Service");
    }

    @Test
    void aPatchMayDeleteAndMayBeForOneRegion() {
        Documents shop = Documents.of(
                SMALL
                        + """
                patches:
                  kubernetes:
                    - {kind: Deployment, name: shop-web, region: south, merge: {spec: {revisionHistoryLimit: null, paused: true}}}
                """);
        assertThat(shop.one("south", Deployment.class, "shop-web").getSpec().getPaused())
                .isTrue();
        assertThat(shop.one("south", Deployment.class, "shop-web").getSpec().getRevisionHistoryLimit())
                .isNull();
        assertThat(shop.one("north", Deployment.class, "shop-web").getSpec().getPaused())
                .isNull();
    }

    @Test
    void aPatchThatMatchesNothingIsAnErrorWithItsPath() {
        Blueprint blueprint = Documents.blueprint(
                SMALL
                        + """
                patches:
                  kubernetes:
                    - {kind: Deployment, name: shop-web, merge: {spec: {paused: true}}}
                    - {kind: Deployment, name: shop-wep, merge: {spec: {paused: true}}}
                """);
        KubernetesTarget target = new KubernetesTarget(new Renderer());
        assertThatThrownBy(() -> target.render(blueprint))
                .isInstanceOf(PatchMatchesNothing.class)
                .hasMessageContaining("patches.kubernetes[1]")
                .hasMessageContaining("shop-wep");
    }

    @Test
    void theSameTopologyGivesTheSameBytes() throws IOException {
        assertThat(Documents.of(metanode()).files())
                .isEqualTo(Documents.of(metanode()).files());
    }
}
