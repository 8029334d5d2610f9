"""What the simulation puts between Python and the world. Learner code has no reason to come here."""
