package dev.holdfast.kubernetes.harness;

import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.informers.ResourceEventHandler;
import java.io.InterruptedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.HttpURLConnection;
import java.util.Set;
import java.util.function.Consumer;

/** Looks at each object when it appears, changes, and again and again; what fails is tried with the next look. */
final class Reconciliation<T> implements ResourceEventHandler<T> {

    private static final Logger LOGGER = System.getLogger(Reconciliation.class.getName());

    private final Consumer<T> look;

    private Reconciliation(Consumer<T> look) {
        this.look = look;
    }

    static <T> Reconciliation<T> of(Consumer<T> look) {
        return new Reconciliation<>(look);
    }

    @Override
    public void onAdd(T object) {
        onUpdate(object, object);
    }

    @Override
    public void onUpdate(T before, T now) {
        try {
            look.accept(now);
        } catch (KubernetesClientException e) {
            // 0, or interrupted: the cluster is stopping. A conflict and a missing object: somebody else was faster.
            boolean harmless = e.getCause() instanceof InterruptedIOException
                    || Set.of(0, HttpURLConnection.HTTP_CONFLICT, HttpURLConnection.HTTP_NOT_FOUND)
                            .contains(e.getCode());
            if (!harmless) {
                LOGGER.log(Level.ERROR, "a stub of the test cluster failed", e);
            }
        }
    }

    @Override
    public void onDelete(T object, boolean finalStateUnknown) {
        // What is gone needs nothing.
    }
}
