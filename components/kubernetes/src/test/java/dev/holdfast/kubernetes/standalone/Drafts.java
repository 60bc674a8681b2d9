package dev.holdfast.kubernetes.standalone;

import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.kubernetes.args.Site;
import dev.holdfast.kubernetes.args.Written;
import dev.holdfast.kubernetes.deferred.DeferredValues;
import java.util.List;

/** Lowers components in a test, without Pulumi. */
final class Drafts {
    static final Site SITE = Site.builder()
            .system("shop")
            .environment("dev")
            .namespace("shop-dev")
            .build();

    private Drafts() {}

    /** Arguments of a workload, whatever kind of component it becomes. */
    static Workload workload() {
        return new Workload().site(SITE);
    }

    static Balancer balancer() {
        return new Balancer().site(SITE);
    }

    static Lowered service(String name, Workload arguments) {
        return lower("ReplicatedService", Kind.SERVICE, name, arguments.draft());
    }

    static Lowered balancer(String name, Balancer arguments) {
        return lower("LoadBalancer", Kind.LOAD_BALANCER, name, arguments.draft());
    }

    static Lowered lower(String type, Kind kind, String name, Draft draft) {
        return StandaloneLowering.lower(type, kind, name, draft, new DeferredValues(name));
    }

    static List<String> keys(Lowered lowered) {
        return lowered.objects().stream()
                .map(object -> object.kind() + " " + object.metadata().name())
                .toList();
    }

    static <T extends KubernetesObject> T one(Lowered lowered, Class<T> kind, String name) {
        return lowered.objects().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(object -> object.metadata().name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("no " + kind.getSimpleName() + " " + name + " in " + keys(lowered)));
    }

    static final class Workload extends WorkloadArguments<Workload> {
        @Override
        protected Workload self() {
            return this;
        }
    }

    static final class Balancer extends Arguments<Balancer> {
        @Override
        protected Balancer self() {
            return this;
        }

        Balancer backend(Lowered service) {
            part(service.part());
            return element("backends", Written.of("service", service.part().name()));
        }

        Balancer listener(int port) {
            return element("listeners", Written.of("port", port));
        }
    }
}
