"""Data only: word lists, tables and weights, each with its provenance."""
