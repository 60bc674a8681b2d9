package dev.holdfast.kubernetes.backup;

import com.pulumi.resources.ComponentResourceOptions;
import dev.holdfast.kubernetes.register.LoweredObjects;
import dev.holdfast.kubernetes.standalone.Kind;
import dev.holdfast.kubernetes.standalone.Standalone;
import dev.holdfast.kubernetes.standalone.StandaloneComponent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When databases are backed up, and how. Its children: the jobs and what they read, and what lets them in at the databases.
 */
public final class BackupSchedule extends StandaloneComponent {
    /** Its type. */
    public static final String TYPE = "holdfast:kubernetes:BackupSchedule";

    /**
     * Registers one whose objects are lowered already.
     *
     * @param name its name in the program
     * @param objects its objects
     * @param options as of every component
     */
    public BackupSchedule(String name, LoweredObjects objects, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, objects, options);
        registerOutputs(Map.of());
    }

    /**
     * Makes one.
     *
     * @param name its name in the program and in the system: lower-case letters, digits and hyphens, at most 40 characters
     * @param args its arguments
     * @throws dev.holdfast.kubernetes.standalone.ArgumentsRefused if they have no meaning; nothing is registered then
     */
    public BackupSchedule(String name, BackupScheduleArgs args) {
        this(name, args, null);
    }

    /**
     * Makes one.
     *
     * @param name its name in the program and in the system: lower-case letters, digits and hyphens, at most 40 characters
     * @param args its arguments
     * @param options as of every component; provider, transforms and aliases reach all children
     * @throws dev.holdfast.kubernetes.standalone.ArgumentsRefused if they have no meaning; nothing is registered then
     */
    public BackupSchedule(String name, BackupScheduleArgs args, @Nullable ComponentResourceOptions options) {
        this(name, Standalone.of("BackupSchedule", Kind.BACKUPS, name, args.draft()), options);
    }

    private BackupSchedule(String name, Standalone made, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, made, options);
        registerOutputs(Map.of("namespace", namespace()));
    }
}
