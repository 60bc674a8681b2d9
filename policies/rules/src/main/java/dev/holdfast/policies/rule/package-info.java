/** What a rule is, and what it finds. */
@NullMarked
package dev.holdfast.policies.rule;

import org.jspecify.annotations.NullMarked;
