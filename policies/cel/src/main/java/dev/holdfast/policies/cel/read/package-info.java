/** From the files of a pack to policies, with all faults at once. */
@NullMarked
package dev.holdfast.policies.cel.read;

import org.jspecify.annotations.NullMarked;
