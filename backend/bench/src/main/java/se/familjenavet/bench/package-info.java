/** How fast the product answers, beside the same SQL sent straight to the database in the same run. */
package se.familjenavet.bench;
