package dev.holdfast.kubernetes.standalone;

import dev.holdfast.kubernetes.args.BackupPlan;
import dev.holdfast.kubernetes.args.Site;
import dev.holdfast.kubernetes.args.Written;
import dev.holdfast.topology.ObjectPatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the arguments of a component. Limits and defaults are those of the topology language.
 *
 * @param <B> the builder itself
 */
public abstract class Arguments<B extends Arguments<B>> {
    private Site site = Site.builder().build();
    private Written written = Written.nothing();
    private final List<Use> uses = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Front> fronts = new ArrayList<>();
    private @Nullable BackupPlan plan;
    private final List<SecretValue> secrets = new ArrayList<>();
    private final List<ObjectPatch> patches = new ArrayList<>();

    /** For the builders of components. */
    protected Arguments() {}

    /** Returns this builder. */
    protected abstract B self();

    /** Where the component stands; the namespace {@code default}, with the project and the stack of the program, if left out. */
    public B site(Site where) {
        this.site = where;
        return self();
    }

    /**
     * Anything that has no method here: a key as the topology language spells it, with a text, number, truth value, list or map.
     *
     * @param key a key of this thing in a topology, such as {@code sidecars}
     * @param value its value
     */
    public B property(String key, Object value) {
        written = written.with(key, value);
        return self();
    }

    /**
     * A JSON merge patch (RFC 7386) on an object of this component. One that matches no object is refused.
     *
     * @param kind the kind of the object, such as {@code Deployment}
     * @param name its name in the cluster
     * @param merge what is merged in; a null deletes
     */
    public B patch(String kind, String name, Map<String, Object> merge) {
        patches.add(new ObjectPatch(kind, name, null, merge));
        return self();
    }

    /** Adds a key to the mapping of a key. */
    protected final B property(String key, String inner, Object value) {
        written = written.with(key, inner, value);
        return self();
    }

    /** Adds an element to the list of a key. */
    protected final B element(String key, Object element) {
        written = written.plus(key, element);
        return self();
    }

    /** Adds something that the component talks to. */
    protected final B use(Use use) {
        uses.add(use);
        return self();
    }

    /** Adds a component that this one refers to. */
    protected final B part(Part part) {
        parts.add(part);
        return self();
    }

    /** Adds a load balancer that will stand before the component. */
    protected final B front(Front front) {
        fronts.add(front);
        return self();
    }

    /** Says how the component will be backed up. */
    protected final B plan(BackupPlan backups) {
        this.plan = backups;
        return self();
    }

    /** Adds a value that is put into a secret of the component, and a reference to it. */
    protected final B secret(SecretValue value) {
        secrets.add(value);
        return self();
    }

    /** Returns what was collected. */
    protected final Draft draft() {
        return new Draft(site, written, uses, parts, fronts, plan, secrets, patches);
    }
}
