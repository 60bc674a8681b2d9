/** Findings that somebody has decided to live with, for a reason and until a day. */
@NullMarked
package dev.holdfast.policies.waiver;

import org.jspecify.annotations.NullMarked;
