@NullMarked
package dev.holdfast.policies.fix;

import org.jspecify.annotations.NullMarked;
