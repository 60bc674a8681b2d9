package dev.holdfast.kubernetes.backup;

import dev.holdfast.kubernetes.args.BackupPlan;
import dev.holdfast.kubernetes.args.Sizing;
import dev.holdfast.kubernetes.standalone.Arguments;
import dev.holdfast.kubernetes.standalone.Draft;
import dev.holdfast.kubernetes.standalone.Part;
import dev.holdfast.kubernetes.standalone.Usable;

/** The arguments of a {@link BackupSchedule}. */
public final class BackupScheduleArgs {
    private final Draft draft;

    private BackupScheduleArgs(Draft draft) {
        this.draft = draft;
    }

    /**
     * Returns a builder.
     *
     * @param plan when, and where to
     */
    public static Builder builder(BackupPlan plan) {
        return new Builder(plan);
    }

    Draft draft() {
        return draft;
    }

    /** Collects the arguments. */
    public static final class Builder extends Arguments<Builder> {
        private Builder(BackupPlan plan) {
            plan.written().entries().forEach(this::property);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** A database that is backed up; at least one is needed. */
        public Builder database(Usable component) {
            Part part = component.part();
            part(part);
            return element("databases", part.name());
        }

        /** What a backup is given; derived if left out. */
        public Builder resources(Sizing sizing) {
            return property("resources", sizing);
        }

        /** Returns the arguments; what is wrong with them is told when the component is made. */
        public BackupScheduleArgs build() {
            return new BackupScheduleArgs(draft());
        }
    }
}
