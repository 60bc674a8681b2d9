package dev.holdfast.kubernetes.standalone;

import dev.holdfast.kubernetes.args.BackupPlan;
import dev.holdfast.kubernetes.args.Site;
import dev.holdfast.kubernetes.args.Written;
import dev.holdfast.topology.ObjectPatch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one component, whatever it is called.
 *
 * @param site where it stands
 * @param written how it is written
 * @param uses what it talks to, in the order written
 * @param parts further components that it refers to
 * @param fronts the load balancers that will stand before it
 * @param plan how it will be backed up, if it will
 * @param secrets values that are put into a secret of its own
 * @param patches raw changes to its objects
 */
public record Draft(
        Site site,
        Written written,
        List<Use> uses,
        List<Part> parts,
        List<Front> fronts,
        @Nullable BackupPlan plan,
        List<SecretValue> secrets,
        List<ObjectPatch> patches) {
    /** Takes copies. */
    public Draft {
        uses = List.copyOf(uses);
        parts = List.copyOf(parts);
        fronts = List.copyOf(fronts);
        secrets = List.copyOf(secrets);
        patches = List.copyOf(patches);
    }

    /** Returns all components that it uses or refers to. */
    List<Part> others() {
        List<Part> others = new ArrayList<>(parts);
        for (Use use : uses) {
            Part part = use.part();
            if (part != null) {
                others.add(part);
            }
        }
        return others;
    }
}
