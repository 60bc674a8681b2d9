package dev.holdfast.kubernetes.standalone;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResourceOptions;
import dev.holdfast.kubernetes.register.LoweredComponent;
import dev.holdfast.kubernetes.register.LoweredObjects;
import org.jspecify.annotations.Nullable;

/** A component that is made of its own arguments, or is a part of an application. */
public abstract class StandaloneComponent extends LoweredComponent implements Usable {
    private final @Nullable Standalone made;

    /**
     * Registers a part of an application.
     *
     * @param type its type
     * @param name its name in the program
     * @param objects its objects
     * @param options as of every component
     */
    protected StandaloneComponent(
            String type, String name, LoweredObjects objects, @Nullable ComponentResourceOptions options) {
        super(type, name, objects, options);
        this.made = null;
    }

    /**
     * Registers a component that is made of its own arguments.
     *
     * @param type its type
     * @param name its name in the program
     * @param made the component, ready to be registered
     * @param options as of every component
     */
    protected StandaloneComponent(
            String type, String name, Standalone made, @Nullable ComponentResourceOptions options) {
        super(type, name, made.objects(), options);
        this.made = made;
    }

    /**
     * The component as it was made.
     *
     * @throws IllegalStateException if it is a part of an application, whose topology says who talks to whom
     */
    protected final Standalone made() {
        if (made == null) {
            throw new IllegalStateException(
                    "this is a part of an application: its topology says who talks to whom, and the application tells"
                            + " where");
        }
        return made;
    }

    /**
     * What other components have to know to use it.
     *
     * @throws IllegalStateException if it is a part of an application
     */
    @Override
    public Part part() {
        return made().lowered().part();
    }

    /**
     * The namespace of its objects.
     *
     * @throws IllegalStateException if it is a part of an application
     */
    public Output<String> namespace() {
        return made().text(made().lowered().namespace());
    }
}
