/** What each target can say of a topology: nothing that people write is lost in silence. */
@NullMarked
package dev.holdfast.blueprint.fidelity;

import org.jspecify.annotations.NullMarked;
