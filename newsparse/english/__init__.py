"""All that is English: its words, and the rules by which its phrases are found.

Another language would bring what is here: words with their classes (`words`, `verbs`, `nouns`,
`given_names`, `territories`, `heads`, `labels`), and what finds `Phrases` (`phrases`) and the
subjects of cues (`subjects`) by them.
"""
