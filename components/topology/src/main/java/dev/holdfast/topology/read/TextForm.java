package dev.holdfast.topology.read;

/**
 * That a text has a form.
 *
 * @param regexp the regular expression that the whole text matches
 * @param message what that is in words that can stand behind "Write"
 */
record TextForm(String regexp, String message) implements Statement {

    @Override
    public Constraint constraint(Shape shape) {
        return new PatternConstraint(regexp, message);
    }
}
