"""All that is English: its words, and the rules by which its phrases are found.

Another language would bring what is here. Its words by what they are: `words`, `verbs`, `nouns`,
`pronouns`, `given_names`, `territories`, `heads`. Its words by what is read of them: `labels`,
`in_names`, `in_headlines`, `roles`, `places`, `clauses`, `reporting`, `marked_terms`, and `telling`
for the models. And what finds `Phrases` (`phrases`) and the subjects of cues (`subjects`) by them.
"""
