package dev.holdfast.templates.kubernetes;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.resolve.Resolution;
import dev.holdfast.blueprint.resolve.TopologyResolver;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.output.RenderedFile;
import dev.holdfast.topology.read.Reading;
import dev.holdfast.topology.read.Source;
import dev.holdfast.topology.read.TopologyReader;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.Gateway;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.kubernetes.api.model.rbac.ClusterRole;
import io.fabric8.kubernetes.api.model.rbac.ClusterRoleBinding;
import io.fabric8.kubernetes.api.model.rbac.Role;
import io.fabric8.kubernetes.api.model.rbac.RoleBinding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Rendered files, bound to the types of the Kubernetes API so strictly that a field which it does not have is an error. */
record Documents(List<RenderedFile> files) {
    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.ofEntries(
            Map.entry("Namespace", Namespace.class),
            Map.entry("ServiceAccount", ServiceAccount.class),
            Map.entry("Role", Role.class),
            Map.entry("RoleBinding", RoleBinding.class),
            Map.entry("ClusterRole", ClusterRole.class),
            Map.entry("ClusterRoleBinding", ClusterRoleBinding.class),
            Map.entry("ConfigMap", ConfigMap.class),
            Map.entry("Service", Service.class),
            Map.entry("Deployment", Deployment.class),
            Map.entry("StatefulSet", StatefulSet.class),
            Map.entry("CronJob", CronJob.class),
            Map.entry("Job", Job.class),
            Map.entry("HorizontalPodAutoscaler", HorizontalPodAutoscaler.class),
            Map.entry("PodDisruptionBudget", PodDisruptionBudget.class),
            Map.entry("NetworkPolicy", NetworkPolicy.class),
            Map.entry("Ingress", Ingress.class),
            Map.entry("Gateway", Gateway.class),
            Map.entry("HTTPRoute", HTTPRoute.class));

    /** The client has no types for these. The API server checks their fields, in the end-to-end tests. */
    private static final Set<String> CUSTOM =
            Set.of("Cluster", "Pooler", "ScheduledBackup", "ObjectStore", "ScaledObject", "Rollout");

    private static final JsonMapper LENIENT = JsonMapper.builder().build();

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .annotationIntrospector(new WithoutCatchAll())
            .build();

    /** The models have a place for whatever they do not know; here nothing may go there. */
    private static final class WithoutCatchAll extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasAnySetter(com.fasterxml.jackson.databind.introspect.Annotated annotated) {
            return annotated instanceof AnnotatedMember ? Boolean.FALSE : null;
        }
    }

    static Documents of(String topology) {
        return new Documents(new KubernetesTarget(new Renderer()).render(blueprint(topology)));
    }

    static Blueprint blueprint(String yaml) {
        Source source = new Source("topology.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        Reading reading = new TopologyReader().read(source, null);
        if (!(reading instanceof Reading.Read read)) {
            throw new AssertionError(reading.toString());
        }
        Resolution resolution = TopologyResolver.resolve(read.topology(), read.sources(), null);
        if (!(resolution instanceof Resolution.Resolved resolved)) {
            throw new AssertionError(resolution.toString());
        }
        return resolved.blueprint();
    }

    String text(String path) {
        return files.stream()
                .filter(file -> file.path().text().equals(path))
                .map(RenderedFile::text)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no file " + path));
    }

    /** All objects of a region. */
    List<HasMetadata> objects(String region) {
        List<HasMetadata> objects = new ArrayList<>();
        for (RenderedFile file : files) {
            String path = file.path().text();
            if (path.startsWith(region + "/") && !path.endsWith("kustomization.yaml")) {
                LoadSettings settings = LoadSettings.builder()
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .build();
                new Load(settings).loadAllFromString(file.text()).forEach(tree -> objects.add(bind(tree)));
            }
        }
        return objects;
    }

    static HasMetadata bind(Object tree) {
        String kind = String.valueOf(((Map<?, ?>) tree).get("kind"));
        if (CUSTOM.contains(kind)) {
            return LENIENT.convertValue(tree, GenericKubernetesResource.class);
        }
        return STRICT.convertValue(tree, Objects.requireNonNull(KINDS.get(kind), kind));
    }

    /** The object of a kind that the client has no type for. */
    GenericKubernetesResource custom(String region, String kind, String name) {
        return objects(region).stream()
                .filter(object -> object.getKind().equals(kind))
                .map(GenericKubernetesResource.class::cast)
                .filter(object -> object.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " " + name));
    }

    <T extends HasMetadata> T one(String region, Class<T> kind, String name) {
        return objects(region).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(object -> object.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind.getSimpleName() + " " + name));
    }
}
