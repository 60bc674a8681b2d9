package dev.holdfast.kubernetes.standalone;

import com.pulumi.core.Output;
import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.data.CloudNativePg;
import dev.holdfast.blueprint.data.PostgresConfiguration;
import dev.holdfast.blueprint.kubernetes.Component;
import dev.holdfast.blueprint.kubernetes.ComponentKind;
import dev.holdfast.blueprint.kubernetes.KubernetesLowering;
import dev.holdfast.blueprint.kubernetes.ObjectNames;
import dev.holdfast.blueprint.kubernetes.RegionManifests;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.blueprint.resolve.Resolution;
import dev.holdfast.blueprint.resolve.TopologyResolver;
import dev.holdfast.kubernetes.args.BackupPlan;
import dev.holdfast.kubernetes.args.External;
import dev.holdfast.kubernetes.args.Site;
import dev.holdfast.kubernetes.args.Written;
import dev.holdfast.kubernetes.deferred.DeferredValues;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.kubernetes.MountedFiles;
import dev.holdfast.topology.read.Fault;
import dev.holdfast.topology.read.Reading;
import dev.holdfast.topology.read.Source;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.read.TopologyReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** From the arguments of one component to its objects. Pure, but for the values that are put aside. */
public final class StandaloneLowering {
    private static final String DATABASES = "databases";

    private final String type;
    private final Kind kind;
    private final String name;
    private final Draft draft;
    private final Site site;
    private final Function<Written, String> printer;
    private final TopologyReader reader = new TopologyReader();
    private final Renderer renderer = new Renderer();

    private StandaloneLowering(String type, Kind kind, String name, Draft draft, DeferredValues deferred) {
        this.type = type;
        this.kind = kind;
        this.name = name;
        this.draft = draft;
        this.site = draft.site();
        this.printer = TopologyText.printer(deferred);
    }

    /**
     * Lowers a component.
     *
     * @param type the name of its class, for messages
     * @param kind what it is
     * @param name what it is called
     * @param draft its arguments
     * @param deferred takes the values that are known at deployment
     * @throws ArgumentsRefused if the arguments have no meaning, with all that is wrong
     */
    public static Lowered lower(String type, Kind kind, String name, Draft draft, DeferredValues deferred) {
        return new StandaloneLowering(type, kind, name, draft, deferred).lower();
    }

    private Lowered lower() {
        List<Part> others = draft.others();
        others.stream().filter(other -> !other.site().equals(site)).findFirst().ifPresent(other -> {
            throw new ArgumentsRefused(type + " " + name + ": " + other.name()
                    + " stands in another site. Give both the same site, or refer to it as something external.");
        });
        Document used = new Document(site).and(others);
        Document all = own(new Document(site).and(others));
        Blueprint blueprint = resolve(all);
        RegionManifests after = manifests(blueprint);
        List<KubernetesObject> objects = new ArrayList<>();
        List<KubernetesObject> foreign = new ArrayList<>();
        for (Component component : after.components()) {
            if (isOwn(component)) {
                objects.addAll(component.objects());
            } else if (component.kind() != ComponentKind.LOAD_BALANCER) {
                // A load balancer that is not the component is one that it will stand behind, and comes later.
                foreign.addAll(component.objects());
            }
        }
        if (kind == Kind.LOAD_BALANCER) {
            used.before(name, others);
        } else if (kind == Kind.BACKUPS) {
            planned(used, others);
        }
        if (!used.isEmpty()) {
            objects.addAll(new Additions(type + " " + name, objects)
                    .of(manifests(resolve(used)).objects(), foreign));
        }
        return new Lowered(
                blueprint,
                site.region(),
                after.namespace(),
                after.labels(),
                List.copyOf(objects),
                secrets(blueprint),
                part(all));
    }

    private Document own(Document document) {
        for (Use use : draft.uses()) {
            External external = use.external();
            if (external != null) {
                document.and(external);
            }
        }
        Written written = draft.written();
        for (Use use : draft.uses()) {
            written = written.plus("uses", use);
        }
        for (SecretValue secret : draft.secrets()) {
            String value = secretName(secret) + "/" + secret.key();
            written = reference(written, secret.place(), Written.of("secret", value));
        }
        if (kind == Kind.MONITORING) {
            document.and("targets", site.measured());
        }
        if (kind.isOne()) {
            return document.and(kind.section(), written);
        }
        document.and(kind.section(), name, written);
        BackupPlan plan = draft.plan();
        if (plan != null) {
            document.and(Kind.BACKUPS.section(), plan.written().plus(DATABASES, name));
        }
        draft.fronts().forEach(front -> document.before(name, front));
        return document;
    }

    private static Written reference(Written written, List<String> place, Written reference) {
        return place.size() == 1
                ? written.with(place.get(0), reference)
                : written.with(place.get(0), place.get(1), reference);
    }

    private String secretName(SecretValue secret) {
        return ObjectNames.secret(site.system(), name, secret.secret());
    }

    private Map<String, Map<String, Output<String>>> secrets(Blueprint blueprint) {
        Map<String, Map<String, Output<String>>> secrets = new LinkedHashMap<>();
        for (SecretValue secret : draft.secrets()) {
            Map<String, Output<String>> values =
                    secrets.computeIfAbsent(secretName(secret), key -> new LinkedHashMap<>());
            values.put(secret.key(), secret.value());
            SecretValue.Login login = secret.login();
            if (login != null) {
                values.put(CloudNativePg.USERNAME, Output.of(user(blueprint, login)));
            }
        }
        return secrets;
    }

    private String user(Blueprint blueprint, SecretValue.Login login) {
        return switch (login) {
            case USER -> Objects.requireNonNull(blueprint.databases().get(name)).user();
            case ADMINISTRATOR -> PostgresConfiguration.ADMINISTRATOR;
        };
    }

    /** The backups that databases were told of beforehand; they have to be those that come. */
    private static void planned(Document document, List<Part> databases) {
        Written written = Written.nothing();
        for (Part database : databases) {
            BackupPlan plan = database.plan();
            if (plan != null) {
                written = plan.written().and(written).plus(DATABASES, database.name());
            }
        }
        if (written.has(DATABASES)) {
            document.and(Kind.BACKUPS.section(), written);
        }
    }

    private Part part(Document told) {
        // Whoever uses this does not need the load balancers before it, of which only a part is known here.
        told.sections().remove(Kind.LOAD_BALANCER.section());
        return new Part(kind, name, site, told.sections(), draft.fronts(), draft.plan(), false);
    }

    private Blueprint resolve(Document document) {
        Source source = new Source(name, printer.apply(document.written()).getBytes(StandardCharsets.UTF_8));
        Reading reading = reader.read(source, null);
        if (reading instanceof Reading.Read read) {
            Resolution resolution = TopologyResolver.resolve(read.topology(), read.sources(), site.environment());
            if (resolution instanceof Resolution.Resolved resolved) {
                return resolved.blueprint();
            }
            throw refused(((Resolution.Refused) resolution).faults());
        }
        throw refused(((Reading.Refused) reading).faults());
    }

    private ArgumentsRefused refused(List<Fault> faults) {
        TopologyPath own = kind.isOne() ? TopologyPath.of(kind.section()) : TopologyPath.of(kind.section(), name);
        return ArgumentsRefused.of(type + " " + name, own, faults);
    }

    private RegionManifests manifests(Blueprint blueprint) {
        return KubernetesLowering.lower(blueprint, site.region(), new MountedFiles(renderer, blueprint));
    }

    private boolean isOwn(Component component) {
        return component.kind() == kind.lowered()
                && (kind.isOne() || component.name().equals(name));
    }
}
