/** Objects of Kubernetes as rules see them: typed views over what is written. */
@NullMarked
package dev.holdfast.policies.kubernetes;

import org.jspecify.annotations.NullMarked;
