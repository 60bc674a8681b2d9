/** What a policy says, and the rule that it is. */
@NullMarked
package dev.holdfast.policies.cel.policy;

import org.jspecify.annotations.NullMarked;
