package dev.holdfast.blueprint;

import dev.holdfast.topology.read.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a value comes from. */
public sealed interface Origin {
    /**
     * Calls the method of the visitor that is for this case.
     *
     * @param visitor one method a case, so that a missing case does not compile
     * @param <R> what it returns
     * @return what the method returned
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method a case.
     *
     * @param <R> what they return
     */
    interface Visitor<R> {
        /** Somebody wrote it. */
        R written(Written written);

        /** Nobody wrote it, and it depends on nothing else. */
        R byDefault(Default byDefault);

        /** It follows from other values. */
        R derived(Derived derived);
    }

    /**
     * Somebody wrote it.
     *
     * @param location where; absent for a topology that was made in code
     */
    record Written(@Nullable Location location) implements Origin {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.written(this);
        }
    }

    /**
     * Nobody wrote it, and it depends on nothing else.
     *
     * @param because why this is a good value
     */
    record Default(String because) implements Origin {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.byDefault(this);
        }
    }

    /**
     * It follows from other values.
     *
     * @param from the paths of those values
     * @param because the rule, in words
     */
    record Derived(List<String> from, String because) implements Origin {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.derived(this);
        }
    }
}
