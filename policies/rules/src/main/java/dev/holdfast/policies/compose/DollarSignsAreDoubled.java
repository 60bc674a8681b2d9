package dev.holdfast.policies.compose;

import dev.holdfast.policies.compose.file.ComposeProject;
import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.compose.file.Reference;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.rule.Subject;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compose takes what follows a dollar sign for a variable. */
public final class DollarSignsAreDoubled implements ProjectRule {
    /** Where a shell would put the values of its own variables. */
    private static final Set<String> SHELLS = Set.of("command", "entrypoint", "test");

    private static final RuleInfo INFO = RuleInfo.of(
                    Family.COMPOSE, "C08", "A dollar sign that is meant is written twice")
            .because("Compose takes what follows a dollar sign for a variable and puts nothing there if it is not "
                    + "set: the password pa$word becomes pa, and the program in the container looks for a fault "
                    + "everywhere but here.")
            .from("docs.docker.com/reference/compose-file/interpolation", "measured: pa$word becomes pa")
            .fix("Write $$ for a dollar sign; for a variable that is meant write ${NAME:?} or ${NAME:-default}.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ComposeProject project, RuleRun run) {
        for (Reference reference : project.references()) {
            ComposeService service = serviceOf(project, reference);
            if (looksLikeText(reference) || (service != null && isForShell(service, reference))) {
                Subject subject = service == null ? project.near(reference.node()) : service.near(reference.node());
                String message = "$" + reference.name() + " is taken for a variable of Compose, and is set nowhere";
                run.found(subject, reference.node(), reference.path(), message);
            }
        }
    }

    /** No variable is written so: {@code pa$word}. */
    private static boolean looksLikeText(Reference reference) {
        return !reference.braced()
                && (reference.glued() || Character.isLowerCase(reference.name().charAt(0)));
    }

    /** The service has a variable of that name, which a command is meant to read when it runs. */
    private static boolean isForShell(ComposeService service, Reference reference) {
        String key = reference.path().substring(reference.path().lastIndexOf('.') + 1);
        return SHELLS.contains(key)
                && service.environment().entries().stream()
                        .anyMatch(variable -> variable.key().equals(reference.name()));
    }

    private static @Nullable ComposeService serviceOf(ComposeProject project, Reference reference) {
        for (ComposeService service : project.services()) {
            if (reference.path().startsWith("services." + service.name() + ".")) {
                return service;
            }
        }
        return null;
    }
}
