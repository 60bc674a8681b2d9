package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.UpdateBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.kubernetes.api.ExecAction;
import dev.holdfast.blueprint.kubernetes.api.LifecycleHandler;
import dev.holdfast.topology.ImageTool;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a container does before it is told to stop. */
final class Departure {
    private Departure() {}

    /**
     * The author's program, or a pause in which it serves on until every load balancer has left it. Such programs are not subject to the
     * expansion of {@code $(NAME)}.
     */
    static @Nullable LifecycleHandler of(Version version, UpdateBlueprint update, List<ImageTool> tools) {
        if (!update.preStop().isEmpty()) {
            return new LifecycleHandler(new ExecAction(update.preStop()), null);
        }
        return pause(version, Seconds.of(update.deregistration()), tools.contains(ImageTool.SH));
    }

    /** A pause of so many seconds; none where the version knows no way to it. */
    static @Nullable LifecycleHandler pause(Version version, long seconds, boolean shell) {
        if (seconds == 0) {
            return null;
        }
        // The pause without a program is stable from 1.34 on and on by default from 1.30 on.
        if (version.atLeast(1, 34, 0) || (version.atLeast(1, 30, 0) && !shell)) {
            return new LifecycleHandler(null, seconds);
        }
        return shell ? new LifecycleHandler(new ExecAction(List.of("sleep", Long.toString(seconds))), null) : null;
    }
}
