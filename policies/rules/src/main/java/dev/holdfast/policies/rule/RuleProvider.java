package dev.holdfast.policies.rule;

import java.util.List;

/**
 * Brings rules of one's own, written in Java. A jar in a pack names its providers in {@code
 * META-INF/services/dev.holdfast.policies.rule.RuleProvider}, as {@link java.util.ServiceLoader} asks for: public classes with a public
 * constructor without arguments.
 */
public interface RuleProvider {
    /** The rules. Their ids may not be those of other rules, and their family is {@link Family#OWN}. */
    List<Rule> rules();
}
