package dev.holdfast.kubernetes.provider;

import java.util.List;
import java.util.Map;

/** An object is there, but has not become what its kind calls ready. */
final class NotReadyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Map<String, Object> live;
    private final transient List<String> reasons;

    NotReadyException(String message, Map<String, Object> live, List<String> reasons) {
        super(message + reasons.stream().map(reason -> "\n  " + reason).reduce("", String::concat));
        this.live = live;
        this.reasons = reasons;
    }

    /** The object as it was last seen. */
    Map<String, Object> live() {
        return live;
    }

    /** What it lacked then. */
    List<String> reasons() {
        return reasons;
    }
}
