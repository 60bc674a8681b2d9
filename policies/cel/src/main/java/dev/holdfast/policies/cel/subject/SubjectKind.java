package dev.holdfast.policies.cel.subject;

import dev.holdfast.policies.input.Inputs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kind of subjects that policies can name in {@code for}: {@code kubernetes/…}. A new one is one such class, and a line in {@link SubjectKinds}. */
public interface SubjectKind {
    /** What stands before the slash: {@code kubernetes}. */
    String prefix();

    /** What may stand behind the slash, for messages: {@code KIND}. */
    List<String> examples();

    /** Why there can be no subject of this name; null if there can. */
    @Nullable
    String refusal(String name);

    /** The subjects of a name. */
    List<Judged> find(Inputs inputs, String name);
}
