"""Stands where AWS's runtime client is on Lambda. Written for the simulation; nothing of AWS's is in here."""
