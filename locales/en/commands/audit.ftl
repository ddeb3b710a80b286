## The audit: at most 100 characters each.

cmd-network-audit = What was done in the network, by whom and when (stewards)
opt-audit-who = By, to or about somebody
opt-audit-what = One kind of action
opt-audit-when = A day or a time in words, such as yesterday or last month
