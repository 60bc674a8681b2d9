package dev.holdfast.kubernetes.provider;

import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumi.kubernetes.apps.v1.Deployment;
import com.pulumi.kubernetes.apps.v1.DeploymentArgs;
import com.pulumi.kubernetes.apps.v1.StatefulSet;
import com.pulumi.kubernetes.apps.v1.StatefulSetArgs;
import com.pulumi.kubernetes.apps.v1.inputs.DeploymentSpecArgs;
import com.pulumi.kubernetes.apps.v1.inputs.StatefulSetSpecArgs;
import com.pulumi.kubernetes.core.v1.ConfigMap;
import com.pulumi.kubernetes.core.v1.ConfigMapArgs;
import com.pulumi.kubernetes.core.v1.Namespace;
import com.pulumi.kubernetes.core.v1.NamespaceArgs;
import com.pulumi.kubernetes.core.v1.Secret;
import com.pulumi.kubernetes.core.v1.SecretArgs;
import com.pulumi.kubernetes.core.v1.Service;
import com.pulumi.kubernetes.core.v1.ServiceArgs;
import com.pulumi.kubernetes.core.v1.inputs.ConfigMapEnvSourceArgs;
import com.pulumi.kubernetes.core.v1.inputs.ContainerArgs;
import com.pulumi.kubernetes.core.v1.inputs.ContainerPortArgs;
import com.pulumi.kubernetes.core.v1.inputs.EnvFromSourceArgs;
import com.pulumi.kubernetes.core.v1.inputs.PersistentVolumeClaimArgs;
import com.pulumi.kubernetes.core.v1.inputs.PersistentVolumeClaimSpecArgs;
import com.pulumi.kubernetes.core.v1.inputs.PodSpecArgs;
import com.pulumi.kubernetes.core.v1.inputs.PodTemplateSpecArgs;
import com.pulumi.kubernetes.core.v1.inputs.ResourceRequirementsArgs;
import com.pulumi.kubernetes.core.v1.inputs.SecretEnvSourceArgs;
import com.pulumi.kubernetes.core.v1.inputs.ServicePortArgs;
import com.pulumi.kubernetes.core.v1.inputs.ServiceSpecArgs;
import com.pulumi.kubernetes.core.v1.inputs.TopologySpreadConstraintArgs;
import com.pulumi.kubernetes.core.v1.inputs.VolumeMountArgs;
import com.pulumi.kubernetes.meta.v1.inputs.LabelSelectorArgs;
import com.pulumi.kubernetes.meta.v1.inputs.ObjectMetaArgs;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A program as a user writes one, without any component: a namespace, a ConfigMap with an automatic name, a Secret, a
 * replicated service with a load balancer, and a stateful one with volumes.
 *
 * @param namespace where all of it stands
 * @param replicas of the replicated service
 * @param image of the replicated service
 * @param setting a value in the ConfigMap
 * @param password a value in the Secret
 */
record HandWrittenProgram(String namespace, int replicas, String image, String setting, String password)
        implements Consumer<Context> {

    private static final Map<String, String> WEB = Map.of("app", "web");
    private static final Map<String, String> STORE = Map.of("app", "store");

    HandWrittenProgram in(String other) {
        return new HandWrittenProgram(other, replicas, image, setting, password);
    }

    HandWrittenProgram replicas(int other) {
        return new HandWrittenProgram(namespace, other, image, setting, password);
    }

    HandWrittenProgram image(String other) {
        return new HandWrittenProgram(namespace, replicas, other, setting, password);
    }

    HandWrittenProgram setting(String other) {
        return new HandWrittenProgram(namespace, replicas, image, other, password);
    }

    HandWrittenProgram password(String other) {
        return new HandWrittenProgram(namespace, replicas, image, setting, other);
    }

    @Override
    public void accept(Context context) {
        var home = new Namespace(
                "home",
                NamespaceArgs.builder()
                        .metadata(ObjectMetaArgs.builder().name(namespace).build())
                        .build());
        Output<String> where =
                home.metadata().applyValue(metadata -> metadata.name().orElseThrow());
        var settings = new ConfigMap(
                "settings",
                ConfigMapArgs.builder()
                        .metadata(ObjectMetaArgs.builder().namespace(where).build())
                        .data(Map.of("SETTING", setting))
                        .build());
        var credentials = new Secret(
                "credentials",
                SecretArgs.builder()
                        .metadata(ObjectMetaArgs.builder().namespace(where).build())
                        .stringData(Output.ofSecret(Map.of("PASSWORD", password)))
                        .build());
        var web = new Deployment(
                "web",
                DeploymentArgs.builder()
                        .metadata(named("web", where))
                        .spec(DeploymentSpecArgs.builder()
                                .replicas(replicas)
                                .selector(LabelSelectorArgs.builder()
                                        .matchLabels(WEB)
                                        .build())
                                .template(PodTemplateSpecArgs.builder()
                                        .metadata(ObjectMetaArgs.builder()
                                                .labels(WEB)
                                                .build())
                                        .spec(webPod(settings, credentials))
                                        .build())
                                .build())
                        .build());
        var front = new Service(
                "front",
                ServiceArgs.builder()
                        .metadata(named("web", where))
                        .spec(ServiceSpecArgs.builder()
                                .type("LoadBalancer")
                                .selector(WEB)
                                .ports(ServicePortArgs.builder()
                                        .name("http")
                                        .port(80)
                                        .targetPort("http")
                                        .build())
                                .build())
                        .build());
        new Service(
                "store-peers",
                ServiceArgs.builder()
                        .metadata(named("store-headless", where))
                        .spec(ServiceSpecArgs.builder()
                                .clusterIP("None")
                                .selector(STORE)
                                .ports(ServicePortArgs.builder().port(6379).build())
                                .build())
                        .build());
        new StatefulSet(
                "store",
                StatefulSetArgs.builder()
                        .metadata(named("store", where))
                        .spec(store())
                        .build());
        context.export(
                "web", web.metadata().applyValue(metadata -> metadata.name().orElseThrow()));
        context.export("address", front.status().applyValue(status -> status.flatMap(it -> it.loadBalancer())
                .flatMap(balancer -> balancer.ingress().get(0).ip())
                .orElse("")));
        context.export("password", Output.ofSecret(password));
    }

    private PodSpecArgs webPod(ConfigMap settings, Secret credentials) {
        return PodSpecArgs.builder()
                .topologySpreadConstraints(TopologySpreadConstraintArgs.builder()
                        .maxSkew(1)
                        .topologyKey("topology.kubernetes.io/zone")
                        .whenUnsatisfiable("DoNotSchedule")
                        .labelSelector(
                                LabelSelectorArgs.builder().matchLabels(WEB).build())
                        .build())
                .containers(ContainerArgs.builder()
                        .name("web")
                        .image(image)
                        .ports(ContainerPortArgs.builder()
                                .name("http")
                                .containerPort(8080)
                                .build())
                        // Not how the server spells them.
                        .resources(ResourceRequirementsArgs.builder()
                                .requests(Map.of("cpu", "0.1", "memory", "1024Ki"))
                                .build())
                        .envFrom(
                                EnvFromSourceArgs.builder()
                                        .configMapRef(ConfigMapEnvSourceArgs.builder()
                                                .name(settings.metadata().applyValue(it -> it.name()
                                                        .orElseThrow()))
                                                .build())
                                        .build(),
                                EnvFromSourceArgs.builder()
                                        .secretRef(SecretEnvSourceArgs.builder()
                                                .name(credentials.metadata().applyValue(it -> it.name()
                                                        .orElseThrow()))
                                                .build())
                                        .build())
                        .build())
                .build();
    }

    private static StatefulSetSpecArgs store() {
        return StatefulSetSpecArgs.builder()
                .replicas(3)
                .serviceName("store-headless")
                .selector(LabelSelectorArgs.builder().matchLabels(STORE).build())
                .template(PodTemplateSpecArgs.builder()
                        .metadata(ObjectMetaArgs.builder().labels(STORE).build())
                        .spec(PodSpecArgs.builder()
                                .containers(ContainerArgs.builder()
                                        .name("store")
                                        .image("registry.example/store:1")
                                        .volumeMounts(VolumeMountArgs.builder()
                                                .name("data")
                                                .mountPath("/data")
                                                .build())
                                        .build())
                                .build())
                        .build())
                .volumeClaimTemplates(PersistentVolumeClaimArgs.builder()
                        .metadata(ObjectMetaArgs.builder().name("data").build())
                        .spec(PersistentVolumeClaimSpecArgs.builder()
                                .accessModes("ReadWriteOnce")
                                .storageClassName("test-expandable")
                                .resources(ResourceRequirementsArgs.builder()
                                        .requests(Map.of("storage", "1024Mi"))
                                        .build())
                                .build())
                        .build())
                .build();
    }

    private static ObjectMetaArgs named(String name, Output<String> namespace) {
        return ObjectMetaArgs.builder().name(name).namespace(namespace).build();
    }
}
