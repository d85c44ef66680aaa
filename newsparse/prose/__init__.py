"""Signs, words, sentences, and the values that are found among them; no rules of a language."""
