package dev.holdfast.policies.cel.subject;

import dev.holdfast.topology.units.Nearest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of subjects that policies can name. */
public final class SubjectKinds {
    private static final List<SubjectKind> ALL = List.of(new KubernetesKind(), new ComposeKind());

    private SubjectKinds() {}

    /** All kinds. */
    public static List<SubjectKind> all() {
        return ALL;
    }

    /** The target that is written so; null where there is none. */
    public static @Nullable Target target(String written) {
        for (SubjectKind kind : ALL) {
            if (written.startsWith(kind.prefix() + "/")) {
                String name = written.substring(kind.prefix().length() + 1);
                return kind.refusal(name) == null ? new Target(kind, name) : null;
            }
        }
        return null;
    }

    /** Why there is no such target, and what would be right. */
    public static String refusal(String written) {
        for (SubjectKind kind : ALL) {
            if (written.startsWith(kind.prefix() + "/")) {
                return String.valueOf(
                        kind.refusal(written.substring(kind.prefix().length() + 1)));
            }
        }
        String prefix = written.contains("/") ? written.substring(0, written.indexOf('/')) : written;
        String nearest =
                Nearest.to(prefix, ALL.stream().map(SubjectKind::prefix).toList());
        String right = nearest == null ? "" : "did you mean " + nearest + "? ";
        List<String> examples =
                ALL.stream().flatMap(kind -> kind.examples().stream()).toList();
        return "nothing is called " + written + " that policies look at; " + right + "There are "
                + String.join(", ", examples);
    }
}
