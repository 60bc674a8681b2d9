package dev.holdfast.kubernetes.backup;

import com.pulumi.resources.ComponentResourceOptions;
import dev.holdfast.kubernetes.register.LoweredComponent;
import dev.holdfast.kubernetes.register.LoweredObjects;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When databases are backed up, and how. Its children: the jobs and what they read. */
public final class BackupSchedule extends LoweredComponent {
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
}
