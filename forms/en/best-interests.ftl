# What was found of the best interests of a child (VUL-05, VUL-14).

best-interests-title = Best interests of the child
best-interests-about = The finding holds for this child and these circumstances. It is looked at again when they change.
best-interests-signs = For the body that made it
best-interests-second = Guardian, or whoever represents the child
