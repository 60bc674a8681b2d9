/** Resources of AWS, and the rules on them. */
@NullMarked
package dev.holdfast.policies.aws;

import org.jspecify.annotations.NullMarked;
