package dev.holdfast.policies.cel.subject;

import dev.holdfast.policies.input.Inputs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kind of subjects that policies can name in {@code for}: {@code kubernetes/…}. A new one is one such class, and a line in {@link SubjectKinds}. */
public interface SubjectKind {
    /** What its names begin with: {@code kubernetes/}. */
    String prefix();

    /** Some of its names, whole, for messages. */
    List<String> examples();

    /** Why there can be no subject of a name, which is given without its beginning; null if there can. */
    @Nullable
    String refusal(String name);

    /** The subjects of a name. */
    List<Judged> find(Inputs inputs, String name);
}
