"""The people and bodies of one article: who is named, what they are, and whom pronouns mean.

(`newsparse.people` is about people across articles.)
"""
