package dev.holdfast.policies.cel.subject;

import dev.holdfast.topology.units.Nearest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of subjects that policies can name. */
public final class SubjectKinds {
    private static final List<SubjectKind> ALL = List.of(
            new KubernetesKind(),
            new ComposeKind(),
            new HaproxyKind(),
            new NginxKind(),
            new AwsKind(),
            new PulumiKind());

    private SubjectKinds() {}

    /** The target that is written so; null where there is none. */
    public static @Nullable Target target(String written) {
        SubjectKind kind = kind(written);
        if (kind == null) {
            return null;
        }
        String name = written.substring(kind.prefix().length());
        return kind.refusal(name) == null ? new Target(kind, name) : null;
    }

    private static @Nullable SubjectKind kind(String written) {
        for (SubjectKind kind : ALL) {
            if (written.startsWith(kind.prefix())) {
                return kind;
            }
        }
        return null;
    }

    /** Why there is no such target, and what would be right. */
    public static String refusal(String written) {
        SubjectKind kind = kind(written);
        if (kind != null) {
            return String.valueOf(kind.refusal(written.substring(kind.prefix().length())));
        }
        String prefix = written.substring(0, written.indexOf('/') + 1);
        String nearest =
                Nearest.to(prefix, ALL.stream().map(SubjectKind::prefix).toList());
        String right = nearest == null ? "" : "did you mean " + nearest + "…? ";
        List<String> examples =
                ALL.stream().flatMap(each -> each.examples().stream()).toList();
        return "nothing is called " + written + " that policies look at; " + right + "There are "
                + String.join(", ", examples);
    }
}
