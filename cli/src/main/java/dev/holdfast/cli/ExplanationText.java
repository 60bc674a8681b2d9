package dev.holdfast.cli;

import dev.holdfast.blueprint.Explanation;
import dev.holdfast.blueprint.Origin;

/** A value and its origin, in words. */
final class ExplanationText implements Origin.Visitor<String> {
    private ExplanationText() {}

    /** Some lines, each with its end. */
    static String of(Explanation explanation) {
        return explanation.path() + " = " + explanation.value() + "\n"
                + explanation.origin().accept(new ExplanationText());
    }

    @Override
    public String written(Origin.Written written) {
        return "  written" + (written.location() == null ? "" : " at " + written.location()) + "\n";
    }

    @Override
    public String byDefault(Origin.Default byDefault) {
        return "  default: " + byDefault.because() + "\n";
    }

    @Override
    public String derived(Origin.Derived derived) {
        String from = derived.from().isEmpty() ? "" : " from " + String.join(", ", derived.from());
        return "  derived" + from + ": " + derived.because() + "\n";
    }
}
