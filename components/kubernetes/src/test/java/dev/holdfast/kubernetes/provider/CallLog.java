package dev.holdfast.kubernetes.provider;

import dev.holdfast.kubernetes.provider.Call.Operation;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Records the engine's calls in the order in which they began. */
public final class CallLog implements CallHook {

    private final List<Call> calls = new CopyOnWriteArrayList<>();

    @Override
    public void before(Call call) {
        calls.add(call);
    }

    /** All calls since the last {@link #clear()}. */
    public List<Call> calls() {
        return List.copyOf(calls);
    }

    /** The URNs for which an operation was asked, in that order. */
    public List<String> urns(Operation operation) {
        return calls.stream()
                .filter(call -> call.operation() == operation)
                .map(Call::urn)
                .toList();
    }

    /** The calls that changed the cluster, or tried to. */
    public List<Call> changes() {
        return calls.stream().filter(call -> call.operation().changes()).toList();
    }

    /** Forgets all calls. */
    public void clear() {
        calls.clear();
    }
}
