/**
 * What a desk asks of a store, answered in milliseconds over a million statements: {@link
 * org.trichdan.desk.Desk} is the one class to begin with. All else here is values, which know
 * neither pages nor addresses.
 */
package org.trichdan.desk;
