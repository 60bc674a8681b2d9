/** What policies look at, by the names that they have for it. */
@NullMarked
package dev.holdfast.policies.cel.subject;

import org.jspecify.annotations.NullMarked;
