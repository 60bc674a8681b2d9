/** Rules on how a system serves while parts of it come and go. */
@NullMarked
package dev.holdfast.policies.model.serving;

import org.jspecify.annotations.NullMarked;
