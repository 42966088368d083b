/** Campaigns: people at work while things die, for as long as one likes, and then a look at whether all is there. */
package org.recto.campaign;
