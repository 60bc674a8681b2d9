/** Tests of the forms in which a check is told. */
@NullMarked
package dev.holdfast.policies.report;

import org.jspecify.annotations.NullMarked;
