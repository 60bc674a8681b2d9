/** How far the rules agree with the checks of other programs on those programs' own test manifests. */
@NullMarked
package dev.holdfast.policies.agreement;

import org.jspecify.annotations.NullMarked;
